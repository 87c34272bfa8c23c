"""Who a holder is, as far as his plot needs it: drawn once, before anything happens."""

from dataclasses import dataclass
from datetime import date
from random import Random

from adapters.demo.profiles import Profile, chosen
from domain.begrippen import Cyclus, Dienst
from domain.calendar import plus_maanden

D = Dienst
OFFERED = (D.SCHOLING, D.JOBCOACHING, D.OUTPLACEMENT, D.WERK_NAAR_WERK)
MONTH = {Cyclus.JANUARI: 1, Cyclus.APRIL: 4, Cyclus.SEPTEMBER: 9}
COHORTS = ((Cyclus.JANUARI, 5), (Cyclus.APRIL, 2), (Cyclus.SEPTEMBER, 3))
ALREADY_THERE = 6  # of ten holders begin in the first year
MOST_DIENSTEN, LARGEST = 3, 6


@dataclass(frozen=True, slots=True)
class Organisation:
    """`start` is the first day of the first Meetperiode, `omvang` how many times the smallest."""

    nummer: int
    profile: Profile
    cyclus: Cyclus
    start: date
    diensten: tuple[Dienst, ...]
    omvang: int
    uwv: bool
    bestuurder: str


def organisation(nummer: int, eerste: date, jaren: int, chance: Random) -> Organisation:
    """`eerste`: the first day on which a Meetperiode of this body can start."""
    cyclus = chance.choices([c for c, _ in COHORTS], [weight for _, weight in COHORTS])[0]
    later = chance.randint(1, jaren) if chance.randrange(10) >= ALREADY_THERE else 0
    return Organisation(
        nummer=nummer,
        profile=chosen(chance),
        cyclus=cyclus,
        start=plus_maanden(first_start(cyclus, eerste), 12 * later),
        diensten=tuple(chance.sample(OFFERED, chance.randint(1, MOST_DIENSTEN))),
        omvang=chance.randint(1, LARGEST),
        uwv=chance.randrange(3) == 0,
        bestuurder=f"verzonnen-bestuurder-{nummer}",
    )


def first_start(cyclus: Cyclus, eerste: date) -> date:
    """The first start of `cyclus` on or after `eerste`."""
    start = date(eerste.year, MONTH[cyclus], 1)
    return start if start >= eerste else date(eerste.year + 1, MONTH[cyclus], 1)
