"""The events of one dossier, oldest first. Adding one takes as long with ten as with ten thousand.

Two histories share what they have in common, so a dossier can be followed in two directions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Optional, TypeAlias, overload

from domain.copying import made
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded

_Schakel: TypeAlias = tuple[Recorded[KeurmerkEvent], Optional["_Schakel"]]  # with the one before


@dataclass(frozen=True, eq=False)  # no slots: copying.made
class Historie(Sequence[Recorded[KeurmerkEvent]]):
    """`reversed(historie)` starts at the newest and takes no more than one looks at."""

    _laatste: _Schakel | None = None
    lengte: int = 0

    def met(self, recorded: Recorded[KeurmerkEvent]) -> "Historie":
        return made(Historie, _laatste=(recorded, self._laatste), lengte=self.lengte + 1)

    @property
    def laatste(self) -> Recorded[KeurmerkEvent] | None:
        """The newest event."""
        return self._laatste[0] if self._laatste else None

    def __len__(self) -> int:
        return self.lengte

    def __iter__(self) -> Iterator[Recorded[KeurmerkEvent]]:
        return reversed(list(reversed(self)))

    def __reversed__(self) -> Iterator[Recorded[KeurmerkEvent]]:
        schakel = self._laatste
        while schakel is not None:
            recorded, schakel = schakel
            yield recorded

    def na(self, versie: int) -> list[Recorded[KeurmerkEvent]]:
        """Oldest first, what comes after `versie`; takes no longer when more lies before it."""
        later = list(takewhile(lambda each: each.originator_version > versie, reversed(self)))
        later.reverse()
        return later

    @overload
    def __getitem__(self, index: int) -> Recorded[KeurmerkEvent]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Recorded[KeurmerkEvent]]: ...
    def __getitem__(
        self, index: int | slice
    ) -> Recorded[KeurmerkEvent] | Sequence[Recorded[KeurmerkEvent]]:
        if index == -1 and self._laatste:
            return self._laatste[0]
        return tuple(self)[index]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Historie):
            return NotImplemented
        return self._laatste is other._laatste or list(self) == list(other)

    def __hash__(self) -> int:
        return self.lengte
