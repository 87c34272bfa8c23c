"""Random but valid histories of any number of dossiers. The same numbers give the same commands.

The database must know the dienstverleners: `dossiers.register(database, *numbers(500))`.
"""

from collections.abc import Iterable
from datetime import date
from heapq import merge
from itertools import islice
from random import Random

from adapters.eventstore.preparing import Request, prepare
from domain.calendar import plus_dagen
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from tests.support.life import Life
from tests.support.lifeline import forever

FIRST = date(2013, 1, 7)


def numbers(dossiers: int) -> list[str]:
    """KvK numbers, one for each dossier."""
    return [f"{n:08d}" for n in range(1, dossiers + 1)]


def history(kvk: str, events: int = 40, geimporteerd: bool = True) -> list[Request]:
    """The first `events` commands of one dossier; each leads to one event."""
    chance = Random(f"history/{kvk}")
    life = Life(kvk, chance, plus_dagen(FIRST, chance.randint(0, 900)), geimporteerd)
    for command in islice(forever(life), events):
        life.ask(command)
    return life.requests


def histories(dossiers: int = 500, events: int = 40, geimporteerd: bool = True) -> list[Request]:
    """All dossiers through each other, in order of their moments."""
    return histories_of(numbers(dossiers), events, geimporteerd)


def histories_of(kvks: Iterable[str], events: int = 40, geimporteerd: bool = True) -> list[Request]:
    """The same, of these dossiers."""
    each = (history(kvk, events, geimporteerd) for kvk in kvks)
    return list(merge(*each, key=lambda request: request.envelope.moment))


def recorded(requests: Iterable[Request]) -> tuple[Recorded[KeurmerkEvent], ...]:
    """The events of one dossier that `requests` lead to."""
    found: list[Recorded[KeurmerkEvent]] = []
    dossier: Dossier | None = None
    for request in requests:
        prepared = prepare(dossier or Dossier(request.dossier), request)
        found += prepared.recorded
        dossier = prepared.na
    return tuple(found)
