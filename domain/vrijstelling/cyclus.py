"""In which year of the cycle a holder is, and which Meetperiodes came before (A-33)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Protocol, TypeVar

from domain.beleid.keuzes import CYCLUSJAAR
from domain.beleid.mogelijkheden import Cyclusjaar
from domain.calendar import plus_dagen
from domain.kader import Kader
from domain.vrijstelling.feiten import Lopend, Meetperiodefeiten, Vrijstellingsfeiten


class Cyclusperiode(Protocol):
    """A Meetperiode, and whether the holder was Aspirant in it."""

    @property
    def start(self) -> date: ...
    @property
    def einde(self) -> date: ...
    @property
    def aspirant(self) -> bool: ...


J = TypeVar("J", bound=Cyclusperiode)


@dataclass(frozen=True, slots=True)
class Cyclusstand:
    """`jaren` are the years before the running one, year 1 first; `jaar` is None when unknown."""

    jaar: int | None
    jaren: tuple[Meetperiodefeiten, ...]
    houder_sinds: date | None  # first day of the first Meetperiode with the full Keurmerk


def cyclus(feiten: Vrijstellingsfeiten, kader: Kader) -> Cyclusstand:
    """Where the running Meetperiode of `feiten` stands. Year 0: no cycle runs."""
    alle: tuple[Meetperiodefeiten | Lopend, ...] = (*feiten.perioden, feiten.lopend)
    houder = _als_houder(_laatste_reeks(alle))
    jaren = (p for p in _tellen(alle, kader) if isinstance(p, Meetperiodefeiten))
    return Cyclusstand(
        jaar=cyclusjaar(alle, feiten.compleet, kader),
        jaren=tuple(jaren),
        houder_sinds=houder[0].start if houder else None,
    )


def cyclusjaar(perioden: Sequence[Cyclusperiode], compleet: bool, kader: Kader) -> int | None:
    """The year of the last of `perioden` (oldest first). None when one is missing.

    Year 1 is the first Meetperiode with the full Keurmerk, unless the policy says otherwise.
    Who becomes Aspirant again starts again.
    """
    return len(_tellen(perioden, kader)) if compleet and _sluit_aan(perioden) else None


def _tellen(perioden: Iterable[J], kader: Kader) -> list[J]:
    reeks = _laatste_reeks(perioden)
    met_aspirant = kader.beleid.waarde(CYCLUSJAAR) is Cyclusjaar.ASPIRANTPERIODE
    return reeks if met_aspirant else _als_houder(reeks)


def _als_houder(reeks: Iterable[J]) -> list[J]:
    return [periode for periode in reeks if not periode.aspirant]


def _laatste_reeks(perioden: Iterable[J]) -> list[J]:
    """From the last time somebody became Aspirant."""
    reeks: list[J] = []
    for periode in perioden:
        if periode.aspirant and reeks and not reeks[-1].aspirant:
            reeks = []
        reeks.append(periode)
    return reeks


def _sluit_aan(perioden: Sequence[Cyclusperiode]) -> bool:
    return all(plus_dagen(eerste.einde, 1) == tweede.start for eerste, tweede in pairwise(perioden))
