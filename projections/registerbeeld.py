"""What the register says of one dossier for every day, as known now: the edges of its rectangles.

Values only. Each event puts its own words over what was said before, from its day on.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from projections.aspecten import Aspect, Rapportgegeven
from projections.beweringen import Bewering

Gezegd: TypeAlias = Mapping[Aspect, Bewering]
NIETS: Gezegd = {}
_vanaf = attrgetter("vanaf")


@dataclass(frozen=True, slots=True)
class Vak:
    """From `vanaf` until the next Vak this holds. Known since `bekend_sinds`, by event `versie`."""

    versie: int
    vanaf: date
    bekend_sinds: datetime
    gezegd: Gezegd


Beeld: TypeAlias = tuple[Vak, ...]  # in order of day, the last one without end
LEEG: Beeld = ()


class Vervolg(NamedTuple):
    """The picture after an event: what it ended and what it put there. What came before stands."""

    beeld: Beeld
    begin: int  # the place of the first new Vak
    geeindigd: Beeld


def overschreven(beeld: Beeld, uitspraken: Iterable[Bewering], bekend_sinds: datetime) -> Vervolg:
    """Put what one event says over `beeld`: all days from the first one it speaks of."""
    nieuw = sorted(uitspraken, key=_vanaf)
    eerste = nieuw[0].vanaf
    begin = max(0, bisect_right(beeld, eerste, key=_vanaf) - 1)
    geeindigd = beeld[begin:]
    vakken = (
        Vak(nieuw[0].versie, dag, bekend_sinds, gezegd) for dag, gezegd in _gelegd(geeindigd, nieuw)
    )
    return Vervolg((*beeld[:begin], *vakken), begin, geeindigd)


def _gelegd(oud: Beeld, nieuw: list[Bewering]) -> Iterator[tuple[date, Gezegd]]:
    """Each day on which something changes, and all that holds from it on."""
    dagen = sorted({vak.vanaf for vak in oud} | {bewering.vanaf for bewering in nieuw})
    onder: Gezegd = NIETS
    al_bekend = {vak.vanaf: vak.gezegd for vak in oud}
    for dag in dagen:
        onder = al_bekend.get(dag, onder)
        erover = {b.aspect: b for b in nieuw if b.vanaf <= dag and not _blijft(onder, b)}
        yield dag, {**onder, **erover}


def _blijft(onder: Gezegd, nieuw: Bewering) -> bool:
    """What was said before goes before `nieuw`."""
    oud = onder.get(nieuw.aspect)
    gegeven = oud.gegeven if oud else None
    return isinstance(gegeven, Rapportgegeven) and gegeven.gaat_voor(nieuw.gegeven)


def met_einde(beeld: Beeld) -> Iterator[tuple[Vak, date | None]]:
    """Each Vak with the first day on which it no longer holds."""
    yield from ((vak, volgend.vanaf) for vak, volgend in pairwise(beeld))
    yield from ((vak, None) for vak in beeld[-1:])
