"""Recorders with a fault, named by topic in the settings of a Store."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from eventsourcing.persistence import OperationalError

from adapters.eventstore.recorder import Change, SealedRecorder


class LosesTheAnswer(SealedRecorder):
    """The transaction is committed, but the connection dies before anybody hears it."""

    left: ClassVar[int] = 0

    def record(self, changes: Iterable[Change]) -> Sequence[int]:
        positions = super().record(changes)
        if type(self).left:
            type(self).left -= 1
            raise OperationalError("server closed the connection unexpectedly")
        return positions
