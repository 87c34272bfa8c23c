"""A condition: true, false, or unknown because evidence is missing; with the evidence there is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.getallen import Getal
from domain.uitslag import Toets, Uitkomst, Uitslag
from domain.vrijstelling.feiten import JaNee


class Fase(StrEnum):
    VOORLOPIG = "voorlopig"
    DEFINITIEF = "definitief"


@dataclass(frozen=True, slots=True)
class Deel:
    """One fact laid beside what it should be. `zin` tells what is wrong, or missing."""

    waar: bool | None
    zin: str = ""
    bewijs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorwaarde:
    """`aanlevering`: when this fails the data were late, so the exemption lapses by itself."""

    uitslag: Uitslag
    fase: Fase
    bewijs: tuple[str, ...]
    aanlevering: bool = False


def jaar_van(periode_start: date) -> str:
    return f"de Meetperiode vanaf {periode_start:%d-%m-%Y}"


def deel(feit: JaNee | None, moet: bool, fout: str, onbekend: str) -> Deel:
    """A yes or no that must be `moet`."""
    if feit is None:
        return Deel(None, onbekend)
    return Deel(feit.waarde is moet, "" if feit.waarde is moet else fout, feit.bewijs)


def voorlopig(
    toets: Toets, delen: Iterable[Deel], goed: str, gemeten: Getal | None = None
) -> Voorwaarde:
    """A condition for the provisional exemption."""
    uitslag, bewijs = _gewogen(toets, tuple(delen), goed, gemeten)
    return Voorwaarde(uitslag=uitslag, fase=Fase.VOORLOPIG, bewijs=bewijs)


def definitief(
    toets: Toets, delen: Iterable[Deel], goed: str, aanlevering: bool = False
) -> Voorwaarde:
    """A condition for the definitive exemption."""
    uitslag, bewijs = _gewogen(toets, tuple(delen), goed)
    return Voorwaarde(uitslag=uitslag, fase=Fase.DEFINITIEF, bewijs=bewijs, aanlevering=aanlevering)


def _gewogen(
    toets: Toets, delen: tuple[Deel, ...], goed: str, gemeten: Getal | None = None
) -> tuple[Uitslag, tuple[str, ...]]:
    """False when a part is, else unknown when a part is, else met. The sentence says which part."""
    fout = [deel.zin for deel in delen if deel.waar is False]
    onbekend = [deel.zin for deel in delen if deel.waar is None]
    uitkomst = Uitkomst.GEHAALD
    if fout:
        uitkomst = Uitkomst.NIET_GEHAALD
    elif onbekend:
        uitkomst = Uitkomst.NIET_TE_BEOORDELEN
    zin = " ".join(dict.fromkeys(fout or onbekend or [goed]))
    bewijs = tuple(dict.fromkeys(stuk for deel in delen for stuk in deel.bewijs))
    return toets.uitslag(uitkomst, zin, gemeten), bewijs
