"""What Waarschuwing, Schorsing and Intrekking have in common (H23 1.2, 6.2, 6.2.1, 6.2.2)."""

from typing import Protocol

from domain.keurmerk.normgronden import MATERIELE_NORM, NA_WAARSCHUWING, NORM, NORMGRONDEN
from domain.keurmerk.oordelen import compenseerbaar
from domain.keurmerk.vraag import Gegrond, Vraag
from domain.normen.catalogus import catalogus
from domain.rules import Regel
from domain.source import h2023


class MetNormen(Gegrond, Protocol):
    """A measure after a breach of norms."""

    @property
    def normen(self) -> tuple[str, ...]: ...


Maatregelregel = Regel[Vraag[MetNormen]]


def _gronden(vraag: Vraag[Gegrond]) -> set[str]:
    return {grond.value for grond in vraag.command.gronden}


def _waarschuwing_ging_voor(vraag: Vraag[MetNormen]) -> bool:
    """Not needed for an aspirant (A-03), nor when other grounds stand beside it."""
    gronden = _gronden(vraag)
    if not gronden & NA_WAARSCHUWING:
        return True
    verstreken = any(w.verstreken or vraag.dag > w.tot for w in vraag.keurmerk.waarschuwingen)
    zonder_mag = gronden & NA_WAARSCHUWING == {NORM}
    return verstreken or (zonder_mag and vraag.keurmerk.is_aspirant)


def _norm_genoemd(vraag: Vraag[MetNormen]) -> bool:
    return not _gronden(vraag) & NORMGRONDEN or bool(vraag.command.normen)


def _is_materieel(vraag: Vraag[MetNormen]) -> bool:
    if MATERIELE_NORM not in _gronden(vraag):
        return True
    punten = catalogus(vraag.editie(vraag.command.besluitdatum)).materieel
    return bool({punt.code for punt in punten if punt.actief} & set(vraag.command.normen))


def _geen_compensatie(vraag: Vraag[MetNormen]) -> bool:
    """Compensatie only takes the place of a measure for an ordinary norm (6.2.1)."""
    return _gronden(vraag) != {NORM} or not set(vraag.command.normen) & compenseerbaar(vraag)


def onbekende_normen(vraag: Vraag[MetNormen]) -> tuple[str, ...]:
    """Numbers that are no norm, and no materieel point, of the edition of the decision."""
    boek = catalogus(vraag.editie(vraag.command.besluitdatum))
    bekend = {norm.nummer for norm in boek.normen} | {punt.code for punt in boek.materieel}
    return tuple(norm for norm in vraag.command.normen if norm not in bekend)


NORMEN_BESTAAN = Maatregelregel(
    "norm-bestaat-niet",
    h2023("Bijlage 1", "Een Norm is een norm uit de Handleiding."),
    "Deze normen staan niet in de Handleiding: {normen}.",
    lambda v: not onbekende_normen(v),
    lambda v: {"normen": ", ".join(onbekende_normen(v))},
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
    "Compensatie is mogelijk voor norm {normen}: pas die toe in plaats van een maatregel.",
    _geen_compensatie,
    lambda v: {"normen": ", ".join(sorted(set(v.command.normen) & compenseerbaar(v)))},
)
REGELS = (
    COMPENSATIE_VOORAF,
    NORM_GENOEMD,
    NORMEN_BESTAAN,
    MATERIEEL_GENOEMD,
    WAARSCHUWING_VOORAF,
)
