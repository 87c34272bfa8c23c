"""The clauses of the Managementverklaring, in our own words. Bron: H23 Bijlage 6."""

from collections.abc import Collection, Mapping

from domain.handleiding.edition import Documentwaarden
from domain.source import Bron, h2023

BRON: Bron = h2023("Bijlage 6", "Wat het Management verklaart, per letter.")
CLAUSULES: Mapping[str, str] = {
    "a": "De organisatie bestaat nog, is niet failliet, en het werk onder het Keurmerk gaat door.",
    "b": "Er is niet besloten om te stoppen of om faillissement of surseance aan te vragen.",
    "c": (
        "Management, organisatie en Verbonden Personen zijn niet verdacht van een misdrijf, "
        "worden er niet voor onderzocht of vervolgd en zijn er niet voor veroordeeld."
    ),
    "d": "Organisatie en Verbonden Personen horen niet bij een criminele organisatie.",
    "e": "Wie de Dienst uitvoert, is nooit aangesproken op grove nalatigheid of ernstige fouten.",
    "f": "Belasting, sociale premies en pensioen zijn steeds op tijd betaald.",
    "g": "Niemand van hen handelde of handelt tegen de Handleiding en de wet die erbij hoort.",
    "h": "Niemand van hen zal handelen tegen de Nederlandse wet.",
    "i": "Facturen zijn zoals de Opdrachtgever, de cliënt of DUO ze vraagt.",
    "j": "Cliënten en Opdrachtgevers horen hoe het Traject verloopt.",
    "k": "De organisatie is goed verzekerd voor bedrijfs- en beroepsaansprakelijkheid.",
    "l": "Er is goed sociaal beleid, voor eigen mensen en voor anderen.",
    "m": "De organisatie is een goed werkgever; niemand werkt meer dan {werkweek} uur per week.",
    "n": "De organisatie gedraagt zich als een goed Keurmerkhouder.",
    "o": "Niemand van hen beheert het geld van cliënten of helpt hen de facturen te betalen.",
    "p": "Cliënten krijgen niets buiten de Dienst die is afgesproken.",
}
CLAUSULES_INBURGEREN: Mapping[str, str] = {
    "inburgeren-a": (
        "Niet meer dan {overgenomen} Cursisten van een ander overgenomen, of met toestemming "
        "vooraf."
    ),
    "inburgeren-b": "Blik op Werk mag informatie delen met gemeenten.",
    "inburgeren-c": "Wat tegen de regels is, wordt gemeld; medewerkers weten dat.",
}

ALLE: Mapping[str, str] = {**CLAUSULES, **CLAUSULES_INBURGEREN}
INBURGEREN = "inburgeren-"


def letters(clausules: Collection[str]) -> str:
    """As a sentence names them: c, f, a (Inburgeren). The list of Keurmerk Arbeid comes first."""
    op_volgorde = sorted(clausules, key=lambda een: (een in CLAUSULES_INBURGEREN, een))
    return ", ".join(map(_letter, op_volgorde))


def _letter(een: str) -> str:
    kaal = een.removeprefix(INBURGEREN)
    return een if kaal == een else f"{kaal} (Inburgeren)"


def clausule(letter: str, waarden: Documentwaarden) -> str:
    """The text of a clause with the numbers of an edition. LookupError when there is none."""
    tekst = ALLE[letter]
    return tekst.format(
        werkweek=waarden.werkweek_uren.waarde, overgenomen=waarden.overgenomen_cursisten.waarde
    )
