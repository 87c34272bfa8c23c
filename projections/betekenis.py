"""What an event means to one read model, as a table of its own.

Generic in the event, so that a function for another event does not pass the type check; that no
event is forgotten, tests/projections/test_betekenissen.py holds.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded

E = TypeVar("E", bound=KeurmerkEvent)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Betekenis(Generic[E, T]):
    """`lees` gives what `event` means."""

    event: type[E]
    lees: Callable[[Recorded[E]], T]


class Betekenissen(Generic[T]):
    """Of every event that means something to this read model; the others are silent in it."""

    # Each function is for the event that it is found by.
    _lees: Mapping[type[KeurmerkEvent], Callable[[Recorded[Any]], T]]

    def __init__(self, tabel: Iterable[Betekenis[Any, T]]) -> None:
        self._lees = {each.event: each.lees for each in tabel}

    def van(self, recorded: Recorded[KeurmerkEvent]) -> T | None:
        lees = self._lees.get(type(recorded.event))
        return lees(recorded) if lees else None
