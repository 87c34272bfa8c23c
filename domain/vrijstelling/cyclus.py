"""In which year of the cycle a holder is, and which Meetperiodes came before (A-33)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from domain.beleid.keuzes import CYCLUSJAAR
from domain.beleid.mogelijkheden import Cyclusjaar
from domain.calendar import plus_dagen
from domain.kader import Kader
from domain.vrijstelling.feiten import Lopend, Meetperiodefeiten, Vrijstellingsfeiten


@dataclass(frozen=True, slots=True)
class Cyclusstand:
    """`jaren` are the years before the running one, year 1 first; `jaar` is None when unknown."""

    jaar: int | None
    jaren: tuple[Meetperiodefeiten, ...]
    houder_sinds: date | None  # first day of the first Meetperiode with the full Keurmerk


def cyclus(feiten: Vrijstellingsfeiten, kader: Kader) -> Cyclusstand:
    """Year 1 is the first Meetperiode with the full Keurmerk, unless the policy says otherwise.

    Who becomes Aspirant again starts again. Year 0: no cycle runs.
    """
    met_aspirant = kader.beleid.waarde(CYCLUSJAAR) is Cyclusjaar.ASPIRANTPERIODE
    reeks = _laatste_reeks((*feiten.perioden, feiten.lopend))
    houder = [periode for periode in reeks if not periode.aspirant]
    tellen = reeks if met_aspirant else houder
    bekend = feiten.compleet and _sluit_aan(feiten)
    return Cyclusstand(
        jaar=len(tellen) if bekend else None,
        jaren=tuple(p for p in tellen if isinstance(p, Meetperiodefeiten)),
        houder_sinds=houder[0].start if houder else None,
    )


def _laatste_reeks(
    perioden: Iterable[Meetperiodefeiten | Lopend],
) -> list[Meetperiodefeiten | Lopend]:
    """From the last time somebody became Aspirant."""
    reeks: list[Meetperiodefeiten | Lopend] = []
    for periode in perioden:
        if periode.aspirant and reeks and not reeks[-1].aspirant:
            reeks = []
        reeks.append(periode)
    return reeks


def _sluit_aan(feiten: Vrijstellingsfeiten) -> bool:
    alle: tuple[Meetperiodefeiten | Lopend, ...] = (*feiten.perioden, feiten.lopend)
    return all(plus_dagen(eerste.einde, 1) == tweede.start for eerste, tweede in pairwise(alle))
