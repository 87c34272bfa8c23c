"""The one statement that writes events, and its parameters."""

from collections.abc import Iterable, Sequence
from functools import cache

from eventsourcing.persistence import StoredEvent

from adapters.eventstore.repeating import Fingerprint
from adapters.postgres.rows import Row, upsert

USED = """INSERT INTO app.opdracht (command_id, digest)
    SELECT * FROM unnest(%s::uuid[], %s::bytea[])"""
INSERT = """INSERT INTO es.stored_events (originator_id, originator_version, topic, state)
    SELECT * FROM unnest(%s::uuid[], %s::bigint[], %s::text[], %s::bytea[])
    RETURNING notification_id"""


def used(commands: Sequence[Fingerprint]) -> tuple[str, str]:
    return (
        _array(f"{each.command_id}" for each in commands),
        _array(_bytes(each.digest) for each in commands),
    )


def columns(events: Sequence[StoredEvent]) -> tuple[str, str, str, str]:
    """Each column as the text of an array: the driver looks at every element for its type, which
    takes as long as all rows. Nothing here needs a quote: ids, numbers, topics and hexadecimal.
    """
    return (
        _array(f"{event.originator_id}" for event in events),
        _array(f"{event.originator_version}" for event in events),
        _array(event.topic for event in events),
        _array(_bytes(event.state) for event in events),
    )


def _bytes(value: bytes) -> str:
    return rf'"\\x{value.hex()}"'


def _array(elements: Iterable[str]) -> str:
    return f"{{{','.join(elements)}}}"


@cache
def write(kinds: tuple[type[Row], ...]) -> str:
    """The rows of every kind, the ids of the commands and the events, as one statement.

    The events go first, so that a version that is taken is told before a command id that is.
    """
    parts = [*(f"r{n} AS ({upsert(kind)})" for n, kind in enumerate(kinds)), f"used AS ({USED})"]
    return f"WITH {', '.join(parts)} {INSERT}"
