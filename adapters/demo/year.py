"""One Meetperiode of an invented holder: what it is like, how it begins and what disturbs it."""

from dataclasses import dataclass
from datetime import date
from random import Random

from adapters.demo.auditors import Assigned
from adapters.demo.measures import MEASURES, nothing
from adapters.demo.organisation import Organisation
from adapters.demo.profiles import Jaar
from adapters.demo.step import Steps, fact
from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode

FOURTH, SIXTH = 4, 6  # years of the cycle in which an exemption is looked at


@dataclass(frozen=True, slots=True)
class Year:
    """`nummer`: 0 for the first; `verlengd`: an aspirant for the second time; `schoon`: nothing
    was wrong before.
    """

    org: Organisation
    nummer: int
    jaar: Jaar
    aspirant: bool
    verlengd: bool
    schoon: bool
    chance: Random
    auditor: Assigned

    @property
    def start(self) -> date:
        return plus_maanden(self.org.start, 12 * self.nummer)

    @property
    def einde(self) -> date:
        return plus_dagen(plus_maanden(self.start, 12), -1)

    @property
    def laat(self) -> bool:
        return self.jaar is Jaar.LAAT

    @property
    def verlengt(self) -> bool:
        """Whether an aspirant gets a second Meetperiode."""
        return self.aspirant and not self.verlengd and self.jaar is Jaar.GEEN_TRAJECTEN

    @property
    def afgewezen(self) -> bool:
        return self.aspirant and self.jaar is not Jaar.SCHOON and not self.verlengt

    @property
    def vrij(self) -> bool:
        """Whether this holder asks for an exemption."""
        due = self.nummer == FOURTH or (self.nummer >= SIXTH and self.nummer % 2 == 0)
        return due and self.schoon and self.jaar is Jaar.SCHOON

    def na(self, dagen: int, speling: int = 0) -> date:
        """So many days after the end, give or take; before it when negative."""
        return plus_dagen(self.einde, dagen + self.chance.randint(0, speling))


def running(y: Year) -> Steps:
    """Up to the last day."""
    yield from MEASURES.get(y.jaar, nothing)(
        plus_dagen(y.start, y.chance.randint(130, 200)), y.chance
    )


def begun(y: Year) -> Steps:
    """The first Meetperiode; the next ones follow by themselves."""
    if not y.nummer:
        yield fact(plus_dagen(y.start, 1), StartMeetperiode(start=y.start))
