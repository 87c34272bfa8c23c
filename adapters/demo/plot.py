"""The plot of a holder: everything that happens in his dossier, from a seed and a number.

It has no end; whoever carries it out stops at a day. Nothing here looks at a clock or a database.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from random import Random

from adapters.demo.application import application
from adapters.demo.auditors import assigned
from adapters.demo.measured import closing, measured
from adapters.demo.measures import END
from adapters.demo.names import kvk_number
from adapters.demo.organisation import Organisation, organisation
from adapters.demo.outcome import assessed, refused_aftermath
from adapters.demo.profiles import Begin, Jaar, year_of
from adapters.demo.step import Steps
from adapters.demo.year import Year, begun, running


@dataclass(frozen=True, slots=True)
class Body:
    """Which invented body: so many holders, from the first day on which one can begin."""

    houders: int
    jaren: int
    eerste: date
    zaad: int = 1

    @property
    def kvks(self) -> list[str]:
        return [kvk_number(nummer) for nummer in range(1, self.houders + 1)]

    @property
    def kenmerk(self) -> str:
        """What tells this body from another."""
        return f"bevolking/{self.zaad}/{self.houders}/{self.jaren}/{self.eerste}"


def plot(body: Body, nummer: int) -> tuple[Organisation, Steps]:
    """Always the same for the same body and number."""
    chance = Random(f"{body.zaad}/{body.jaren}/{body.eerste}/{nummer}")
    org = organisation(nummer, body.eerste, body.jaren, chance)
    return org, _life(org, chance)


def _life(org: Organisation, chance: Random) -> Steps:
    yield from application(org, chance)
    if org.profile.begin is Begin.ASPIRANT:
        yield from _years(org, chance)


def _years(org: Organisation, chance: Random) -> Steps:
    """Each Meetperiode is assessed while the next one runs already."""
    ervoor: Year | None = None
    for y in years(org, chance):
        yield from begun(y)
        if ervoor:
            yield from measured(ervoor)
            yield from assessed(ervoor)
            if ervoor.afgewezen:
                yield from refused_aftermath(ervoor, chance)
                return
        yield from running(y)
        if y.jaar in END:
            return
        yield from closing(y)
        ervoor = y


def years(org: Organisation, chance: Random) -> Iterator[Year]:
    aspirant, verlengd, schoon = True, False, True
    for nummer in count():
        weights = org.profile.aspirant if aspirant else org.profile.jaren
        y = Year(
            org=org,
            nummer=nummer,
            jaar=year_of(weights, chance),
            aspirant=aspirant,
            verlengd=verlengd,
            schoon=schoon,
            chance=chance,
            auditor=assigned(chance),
        )
        yield y
        aspirant, verlengd = y.verlengt, y.verlengt
        schoon = schoon and y.jaar is Jaar.SCHOON
