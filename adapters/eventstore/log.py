"""Reads the whole log in the order of its positions: for replay, projections and checks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.eventstore.mapper import EventMapper
from domain.keurmerk.events import KeurmerkEvent
from domain.recorded import Recorded

START = datetime(1970, 1, 1, tzinfo=UTC)
SELECT = """SELECT notification_id, recorded_us, originator_id, originator_version, topic, state
    FROM es.stored_events WHERE notification_id > %s ORDER BY notification_id LIMIT %s"""


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with its place in the log and the clock of its seal (evidence, aware UTC)."""

    positie: int
    opgenomen_op: datetime
    recorded: Recorded[KeurmerkEvent]


def read(
    connection: Connection[Any], mapper: EventMapper, after: int = 0, limit: int = 2000
) -> list[Entry]:
    """At most `limit` entries after position `after`. Positions have no gaps."""
    with connection.cursor(row_factory=tuple_row, binary=True) as cursor:
        found = cursor.execute(SELECT, (after, limit)).fetchall()
    return [
        Entry(position, START + timedelta(microseconds=us), mapper.read(*stored))
        for position, us, *stored in found
    ]


def batches(
    connection: Connection[Any], mapper: EventMapper, after: int = 0, limit: int = 2000
) -> Iterator[list[Entry]]:
    """All entries after position `after`, also those that are written meanwhile."""
    while entries := read(connection, mapper, after, limit):
        yield entries
        after = entries[-1].positie
