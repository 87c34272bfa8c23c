"""The dossiers that this process knows, in no more memory than it may take.

What is dropped is read again; what is kept may be old, and only the store can tell (store.py).
"""

from dataclasses import dataclass
from operator import attrgetter
from threading import Lock
from uuid import UUID

from cachetools import LRUCache

from domain.keurmerk.dossier import Dossier

# A folded dossier takes this many times the bytes of its events in the log: the events as objects,
# the ids of their commands, and some states on the way. Measured: 2.0 with 30 to 5,000 events, 3.2
# with five.
FACTOR = 3
LIMIT = 64 * 2**20  # some 1,300 dossiers of 30 events


@dataclass(frozen=True, slots=True)
class Kept:
    """`stored` is what the events take in the log, in bytes."""

    dossier: Dossier
    stored: int = 0

    @property
    def size(self) -> int:
        return FACTOR * self.stored


class Known:
    """The dossiers used last, of at most `limit` bytes together. For several threads at once."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._lock = Lock()
        self._kept: LRUCache[UUID, Kept] = LRUCache(limit, attrgetter("size"))

    @property
    def size(self) -> float:
        """The bytes in use, by estimate."""
        return self._kept.currsize

    def get(self, id_: UUID) -> Kept | None:
        with self._lock:
            return self._kept.get(id_)

    def keep(self, kept: Kept) -> None:
        """Unless something newer is here, or it would take all the room by itself."""
        id_ = kept.dossier.id
        with self._lock:
            present = self._kept.get(id_)
            if present and present.dossier.versie > kept.dossier.versie:
                return
            if kept.size <= self._kept.maxsize:
                self._kept[id_] = kept
            else:
                self._kept.pop(id_, None)
