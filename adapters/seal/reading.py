"""Reads the whole log again and hashes it from its raw bytes; stops at the first that is wrong."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.seal.point import STEP, Beginning
from adapters.seal.statements import statement
from adapters.seal.tree import Event, Tree, event_leaf

ITERSIZE = 5000
Progress = Callable[[int, int], None]  # events done, of how many


def place(event: Event) -> str:
    dossier = UUID(bytes=event.originator)
    return f"positie {event.position} (dossier {dossier}, gebeurtenis {event.version})"


class Broken(Exception):
    """The first event that is not what was sealed. The sentence says which one, and what."""


@dataclass(slots=True)
class Reading:
    """How far the log was read and found right."""

    tree: Tree = field(default_factory=Tree)
    clock: int = 0
    marks: list[bytes] = field(default_factory=list)

    @classmethod
    def after(cls, known: Beginning, clock: int, marks: tuple[bytes, ...]) -> "Reading":
        """Go on behind what was read before."""
        return cls(Tree(known.size, list(known.tops)), clock, list(marks))

    def add(self, event: Event, sealed: bytes) -> None:
        """`sealed` is the hash that was stored with it. Raises Broken."""
        if event.position != self.tree.size + 1:
            raise Broken(f"Positie {self.tree.size + 1} ontbreekt in het logboek.")
        if event.recorded_us <= self.clock:
            raise Broken(f"De klok loopt niet verder op {place(event)}.")
        if event_leaf(event) != sealed:
            raise Broken(f"De inhoud van {place(event)} is niet wat er is verzegeld.")
        self.tree.append(sealed)
        self.clock = event.recorded_us
        if self.tree.size % STEP == 0:
            self.marks.append(self.tree.root)


def check_start(connection: Connection[Any], reading: Reading) -> None:
    """Where one goes on, the event that was read last must still be there. Raises Broken."""
    if not reading.tree.size:
        return
    sql = "SELECT recorded_us FROM es.stored_events WHERE notification_id = %s"
    row = connection.execute(sql, (reading.tree.size,)).fetchone()
    if row != (reading.clock,):
        raise Broken(f"Positie {reading.tree.size} is niet die van toen u ophield.")


def read_log(
    connection: Connection[Any], reading: Reading, progress: Progress, total: int
) -> Iterator[Reading]:
    """Everything behind `reading`, which grows; given back after each batch.

    Call it inside a transaction. Raises Broken.
    """
    with connection.cursor("zegel", row_factory=tuple_row) as cursor:
        cursor.itersize = ITERSIZE
        cursor.execute(statement("events"), {"after": reading.tree.size}, binary=True)
        for *event, sealed in cursor:
            reading.add(Event(*event), sealed)
            if reading.tree.size % ITERSIZE == 0:
                progress(reading.tree.size, total)
                yield reading
    progress(reading.tree.size, total)
    yield reading
