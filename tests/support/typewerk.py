"""`python -m tests.support.typewerk`: how much somebody types for each command, before and now.

Fields are counted to the bottom: a figure inside a row is a field as well. Characters are those of
`gegevens` as the line holds them. Of a command that a file holds more than once, the longest.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.architecture.tree import ROOT

FILE = ROOT / "docs" / "typewerk.md"
FOLDER = ROOT / "voorbeelden"
ECHT, VERZONNEN = "welke-professionals-2020.jsonl", "lindehof-loopbaan-2023.jsonl"
INLEIDING = """\
# Wat iemand intypt

Deze bladzijde wordt gemaakt door `python -m tests.support.typewerk`: verander haar niet zelf.

Een besluit vraagt alleen wat het dossier niet weet: de dag, de reden en wie het nam. De feiten waar
het op rust, staan al in het dossier: die zijn vastgelegd toen ze binnenkwamen. Daarom zijn er nu
meer opdrachten, en is het besluit zelf kort.

Geteld zijn de velden van `gegevens`, ook die binnen een rij, en de tekens. ‘Eerst’ is hoe het was
toen feiten bij het besluit werden ingetypt. Staat een opdracht vaker in een bestand, dan telt de
langste.
"""
GROEPEN = ("Eerst", "Welke Professionals", "Lindehof")
KOP = (
    f"| Opdracht | {' | '.join(f'{groep}: velden | tekens' for groep in GROEPEN)} |",
    f"|---|{'--:|--:|' * len(GROEPEN)}",
)


@dataclass(frozen=True, slots=True, order=True)
class Werk:
    """What one line asks of somebody."""

    tekens: int
    velden: int


# The same count of the real dossier when facts were typed with the decision, and of a continuation
# that was typed then (the file holds none).
EERST: Mapping[str, Werk] = {
    "registreer-dienstverlener": Werk(31, 1),
    "dien-aanvraag-in": Werk(131, 3),
    "ken-aspirant-toe": Werk(438, 13),
    "meld-besluit-verzonden": Werk(99, 4),
    "start-meetperiode": Werk(36, 2),
    "sluit-meetperiode-af": Werk(23, 1),
    "leg-tevredenheidsrapport-vast": Werk(567, 22),
    "leg-resultatenaudit-vast": Werk(169, 5),
    "ken-keurmerk-toe": Werk(485, 11),
    "zet-keurmerk-voort": Werk(416, 12),
}


def regels(naam: str) -> tuple[dict[str, Any], ...]:
    """The lines of an example."""
    tekst = (FOLDER / naam).read_text("utf-8")
    return tuple(json.loads(regel) for regel in tekst.splitlines())


def velden(waarde: object) -> int:
    """A list of plain values is one field; a list of rows is as many as its rows hold."""
    if isinstance(waarde, dict):
        return sum(velden(deel) for deel in waarde.values())
    if isinstance(waarde, list) and any(isinstance(deel, dict) for deel in waarde):
        return sum(velden(deel) for deel in waarde)
    return 1


def typewerk(lines: tuple[dict[str, Any], ...]) -> Mapping[str, Werk]:
    """The most that one line of each command asks."""
    meeste: dict[str, Werk] = {}
    for regel in lines:
        naam, gegevens = regel["commando"], regel["gegevens"]
        werk = Werk(len(json.dumps(gegevens, ensure_ascii=False)), velden(gegevens))
        meeste[naam] = max(werk, meeste.get(naam, werk))
    return meeste


def bladzijde() -> str:
    return "\n".join((INLEIDING, *KOP, *_rijen(), ""))


def _rijen() -> Iterator[str]:
    kolommen = (EERST, typewerk(regels(ECHT)), typewerk(regels(VERZONNEN)))
    namen = dict.fromkeys(naam for kolom in (EERST, *kolommen) for naam in kolom)
    for naam in sorted(namen):
        cellen = (_cellen(kolom.get(naam)) for kolom in kolommen)
        yield f"| `{naam}` | {' | '.join(cellen)} |"


def _cellen(werk: Werk | None) -> str:
    return f"{werk.velden} | {werk.tekens}" if werk else "- | -"


if __name__ == "__main__":
    FILE.write_text(bladzijde(), "utf-8")
    print(bladzijde(), end="")  # noqa: T201 (this module is a script as well)
