"""What Waarschuwing, Schorsing and Intrekking have in common (H23 1.2, 6.2, 6.2.1, 6.2.2)."""

from enum import StrEnum
from typing import Protocol

from domain.keurmerk.vraag import Gegrond, Vraag
from domain.normen.catalogus import catalogus
from domain.rules import Regel
from domain.source import h2023

# Codes of grounds that more than one kind of measure can rest on.
NORM = "schending-norm"
MATERIELE_NORM = "schending-materiele-norm"
GEEN_HERSTEL = "geen-herstel-na-waarschuwing"
NORMGRONDEN = {NORM, MATERIELE_NORM}
NA_WAARSCHUWING = {NORM, GEEN_HERSTEL}


class Compensatietoets(StrEnum):
    """Compensatie is looked at before any measure (6.2, 6.2.1)."""

    NIET_MOGELIJK = "niet-mogelijk"
    MOGELIJK = "mogelijk"
    NIET_GETOETST = "niet-getoetst"


class Getoetst(Protocol):
    """A command that says whether compensatie was looked at."""

    @property
    def compensatie(self) -> Compensatietoets: ...


class Maatregelcommand(Gegrond, Getoetst, Protocol):
    """A measure after a breach of norms."""

    @property
    def normen(self) -> tuple[str, ...]: ...


Maatregelregel = Regel[Vraag[Maatregelcommand]]


def _gronden(vraag: Vraag[Gegrond]) -> set[str]:
    return {grond.value for grond in vraag.command.gronden}


def _waarschuwing_ging_voor(vraag: Vraag[Maatregelcommand]) -> bool:
    """Not needed for an aspirant (A-03), nor when other grounds stand beside it."""
    gronden = _gronden(vraag)
    if not gronden & NA_WAARSCHUWING:
        return True
    verstreken = any(w.verstreken or vraag.dag > w.tot for w in vraag.keurmerk.waarschuwingen)
    zonder_mag = gronden & NA_WAARSCHUWING == {NORM}
    return verstreken or (zonder_mag and vraag.keurmerk.is_aspirant)


def _norm_genoemd(vraag: Vraag[Maatregelcommand]) -> bool:
    return not _gronden(vraag) & NORMGRONDEN or bool(vraag.command.normen)


def _is_materieel(vraag: Vraag[Maatregelcommand]) -> bool:
    if MATERIELE_NORM not in _gronden(vraag):
        return True
    punten = catalogus(vraag.editie(vraag.command.besluitdatum)).materieel
    return bool({punt.code for punt in punten if punt.actief} & set(vraag.command.normen))


def _compensatie_vooraf(vraag: Vraag[Maatregelcommand]) -> bool:
    """Compensatie only takes the place of a measure for an ordinary norm (6.2.1)."""
    mogelijk = vraag.command.compensatie is Compensatietoets.MOGELIJK
    return not (mogelijk and _gronden(vraag) == {NORM})


COMPENSATIE_GETOETST = Regel[Vraag[Getoetst]](
    "compensatie-niet-getoetst",
    h2023("6.2", "Voor elke maatregel wordt eerst naar compensatie gekeken."),
    "Kijk eerst of de compensatieregeling kan worden toegepast en leg dat vast.",
    lambda v: v.command.compensatie is not Compensatietoets.NIET_GETOETST,
)
WAARSCHUWING_VOORAF = Maatregelregel(
    "geen-verstreken-waarschuwing",
    h2023("1.2", "Bij een gewone Norm gaat een Waarschuwing vooraf (A-03)."),
    "Bij deze grond moet de hersteltermijn van een Waarschuwing zonder herstel voorbij zijn.",
    _waarschuwing_ging_voor,
)
NORM_GENOEMD = Maatregelregel(
    "norm-ontbreekt",
    h2023("6.2.2", "Bij een geschonden Norm hoort het nummer."),
    "Noem de geschonden Normen.",
    _norm_genoemd,
)
MATERIEEL_GENOEMD = Maatregelregel(
    "geen-materiele-norm",
    h2023("Bijlage 1", "Welke Normen Materiële Normen zijn; 2.4.4 telt niet (A-01)."),
    "Geen van de genoemde Normen is een Materiële Norm.",
    _is_materieel,
)
COMPENSATIE_VOORAF = Maatregelregel(
    "compensatie-mogelijk",
    h2023("6.2.1", "Een Dienst onder de Norm kan soms worden gecompenseerd."),
    "Compensatie is mogelijk: pas die toe in plaats van een maatregel.",
    _compensatie_vooraf,
)
REGELS = (
    COMPENSATIE_GETOETST,
    COMPENSATIE_VOORAF,
    NORM_GENOEMD,
    MATERIEEL_GENOEMD,
    WAARSCHUWING_VOORAF,
)
