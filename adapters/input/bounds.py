"""How much fits in a field. Said once: for whoever checks input, and for `keurmerk schema`.

They hold for what comes in; what is stored stays readable whatever they become.
"""

from datetime import date

FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)  # room for every term in between
DAG = f"Deze dag ligt te ver weg. Kies een dag van {FIRST.year} tot en met {LAST.year}."
LARGEST = 2_147_483_647
NUMBER = r"-?[0-9]{1,12}([.][0-9]{1,12})?"
FRACTION = r"-?[0-9]{1,12}/[0-9]{1,12}"
ITEMS = 1_000  # of a list or group
DEPTH = 20  # groups and lists within each other
LINE = 4_000_000  # characters of a whole line or document
ONE_LINE = 250  # characters of a name or a reference
TEXT = 10_000  # characters of what somebody explains
RECEIPT = 1_000_000
LONG = frozenset(
    {
        "bevinding",
        "bewijs",
        "clausules",
        "motivering",
        "plan_van_aanpak",
        "toelichting",
        "voor",
        "voorbehoud",
        "voorwaarde",
        "voorwaarden",
        "wat",
    }
)


def length(field: str) -> int:
    """The most characters that `field` may hold."""
    if field == "receipt":
        return RECEIPT
    return TEXT if field in LONG else ONE_LINE


def several_lines(field: str) -> bool:
    """Whether the text of `field` may hold the end of a line."""
    return field == "receipt" or field in LONG
