"""Writes events, and everything that must be true with them, in one transaction.

No other code inserts events.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from typing import Any
from uuid import UUID

import psycopg
from eventsourcing.persistence import PersistenceError, StoredEvent
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore
from psycopg import ClientCursor
from psycopg.rows import tuple_row

from adapters.eventstore import door
from adapters.eventstore.guards import Seen, independent, looked_at, refusal, statements
from adapters.eventstore.repeating import AL_GEBRUIKT, Fingerprint
from adapters.eventstore.writing import columns, used, write
from adapters.postgres.apart import mark
from adapters.postgres.door import raise_at_door
from adapters.postgres.plans import Plans
from adapters.postgres.read_models import DOSSIERS
from adapters.postgres.rows import Row, as_json, by_table
from adapters.postgres.unreadable import Onleesbaar
from domain.keurmerk.envelope import Bewaking
from domain.rules import Geweigerd

# The key is the one in ledger.serialise(). A statement of its own: only later statements see what
# was committed while we waited; a guard in the same statement would read the past.
LOCK = "SELECT pg_advisory_xact_lock(727401), pg_notify('stored_events', '')"
DIGESTS = "SELECT command_id, digest FROM app.opdracht WHERE command_id = ANY(%s)"
SELECT = """SELECT originator_version, topic, state FROM es.stored_events
    WHERE originator_id = %s AND originator_version > %s ORDER BY originator_version"""
SELECT_MANY = """SELECT e.originator_id, e.originator_version, e.topic, e.state
    FROM es.stored_events AS e
    JOIN unnest(%s::uuid[], %s::bigint[]) AS known(id, version)
      ON e.originator_id = known.id AND e.originator_version > known.version
    ORDER BY e.originator_id, e.originator_version"""
EVENTS_KEY, USED_KEY = "stored_events_pkey", "opdracht_pkey"


@dataclass(frozen=True, slots=True)
class Change:
    """Events, the guards that must hold just before them, the rows that go with them, and the
    commands that they come from.
    """

    events: Sequence[StoredEvent]
    bewakingen: Sequence[Bewaking] = ()
    rows: Sequence[Row] = ()
    commands: Sequence[Fingerprint] = ()
    moment: door.KnownAt | None = None

    def statements(self) -> Iterator[tuple[str, Sequence[Any]]]:
        yield from statements(self.bewakingen)
        tables = by_table(self.rows)
        encoded = [as_json(kind, rows) for kind, rows in tables.items()]
        yield write(tuple(tables)), [*encoded, *used(self.commands), *columns(self.events)]


def together(changes: Iterable[Change]) -> Iterator[Change]:
    """Fewer changes with the same outcome: only some guards can tell what was written before."""
    group: list[Change] = []
    written: set[Seen] = set()
    for change in changes:
        if group and not all(independent(bewaking, written) for bewaking in change.bewakingen):
            yield _joined(group)
            group, written = [], set()
        group.append(change)
        written.update(looked_at(change.events, change.rows))
    if group:
        yield _joined(group)


def _joined(group: Sequence[Change]) -> Change:
    if len(group) == 1:
        return group[0]
    return Change(
        events=tuple(chain.from_iterable(change.events for change in group)),
        bewakingen=tuple(chain.from_iterable(change.bewakingen for change in group)),
        rows=tuple(chain.from_iterable(change.rows for change in group)),
        commands=tuple(chain.from_iterable(change.commands for change in group)),
    )


class SealedRecorder(PostgresApplicationRecorder):
    """Sends all statements as one simple query, which PostgreSQL runs as one transaction.

    So a client that stops cannot hold the writer lock. Nothing is retried here: after a lost answer
    only the command id tells what happened (store.py).
    """

    def __init__(self, datastore: PostgresDatastore, **names: str) -> None:
        super().__init__(datastore, **names)
        self._plans = Plans()
        self.invoer: UUID | None = None  # the token of the import that this recorder writes for

    def insert_events(  # type: ignore[override]
        self,
        stored_events: Sequence[StoredEvent],
        *,
        bewakingen: Sequence[Bewaking] = (),
        rows: Sequence[Row] = (),
    ) -> Sequence[int]:
        return self.record([Change(stored_events, bewakingen, rows)])

    def record(self, changes: Iterable[Change]) -> Sequence[int]:
        """The positions of all events. All changes or none: the guards of one see those before it.

        Raises Geweigerd when a guard refuses or a command id was used for another dossier,
        PersistenceError for everything else.
        """
        asked = tuple(changes)
        sent = [door.entry(asked, self.invoer)]
        sent += [each for change in together(asked) for each in change.statements()]
        params = list(chain.from_iterable(params for _, params in sent))
        try:
            with (
                self.datastore.get_connection() as connection,
                ClientCursor(connection, row_factory=tuple_row) as cursor,
            ):
                planned = [self._plans.execute(connection, sql) for sql, _ in sent]
                cursor.execute(";\n".join([LOCK, *planned]).encode(), params)
                return [position for result in cursor.results() for position in _positions(result)]
        except PersistenceError as error:
            _raise_refused(error)
            raise

    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[StoredEvent]:
        """The common case, a stream from `gt` on, as one prepared statement of three columns."""
        if lte is not None or desc or limit is not None:
            other: Sequence[StoredEvent] = super().select_events(
                originator_id, gt=gt, lte=lte, desc=desc, limit=limit
            )
            return other
        with (
            self.datastore.get_connection() as connection,
            connection.cursor(row_factory=tuple_row, binary=True) as cursor,
        ):
            found = cursor.execute(SELECT, (originator_id, gt or 0), prepare=True).fetchall()
        return [StoredEvent(originator_id, *columns) for columns in found]

    def select_after(self, known: Mapping[UUID, int]) -> list[StoredEvent]:
        """The events of several streams that come after the version known of each."""
        with (
            self.datastore.get_connection() as connection,
            connection.cursor(row_factory=tuple_row, binary=True) as cursor,
        ):
            cursor.execute(SELECT_MANY, (list(known), list(known.values())))
            return [StoredEvent(*columns) for columns in cursor.fetchall()]

    def digests(self, command_ids: Iterable[UUID]) -> dict[UUID, bytes | None]:
        """What is kept of these commands; those that were never carried out are not in it."""
        with (
            self.datastore.get_connection() as connection,
            connection.cursor(row_factory=tuple_row, binary=True) as cursor,
        ):
            return dict(cursor.execute(DIGESTS, (list(command_ids),)).fetchall())

    def set_apart(self, gebeurtenis: Onleesbaar) -> None:
        """Let everybody know; who may not write that here still refuses."""
        with suppress(PersistenceError), self.datastore.get_connection() as connection:
            mark(connection, DOSSIERS.naam, [gebeurtenis])

    def refused(self, bewakingen: Iterable[Bewaking]) -> dict[Bewaking, Geweigerd]:
        """Which guards refuse at this moment, before anything is written and without the lock."""
        found: dict[Bewaking, Geweigerd] = {}
        with self.datastore.get_connection() as connection:
            for bewaking in dict.fromkeys(bewakingen):
                try:
                    for sql, values in statements([bewaking]):
                        connection.execute(sql.encode(), values)
                except psycopg.Error as error:
                    if error.sqlstate != door.REFUSED:
                        raise
                    found[bewaking] = _refusal(error)
        return found


def is_conflict(error: Exception) -> bool:
    """Whether another command on this dossier was first; any other violation is a fault of ours."""
    return _violates(error, EVENTS_KEY)


def _violates(error: Exception, key: str) -> bool:
    cause = error.__cause__
    return isinstance(cause, psycopg.errors.UniqueViolation) and cause.diag.constraint_name == key


def _raise_refused(error: PersistenceError) -> None:
    """Raises what the user must hear, when the database refused on purpose."""
    cause = error.__cause__
    if isinstance(cause, psycopg.Error) and cause.sqlstate == door.REFUSED:
        raise _refusal(cause) from error
    if _violates(error, USED_KEY):
        raise Geweigerd([AL_GEBRUIKT]) from error
    if isinstance(cause, psycopg.errors.CheckViolation):
        raise_at_door(cause)


def _refusal(error: psycopg.Error) -> Geweigerd:
    code, waarde = str(error.diag.message_primary), error.diag.message_detail or ""
    return door.refusal(code, waarde) or refusal(code, waarde)


def _positions(result: ClientCursor[Any]) -> Iterator[int]:
    """Looks at the name itself: a description of every column takes longer than a guard."""
    if result.pgresult and result.pgresult.fname(0) == b"notification_id":
        yield from (position for (position,) in result.fetchall())
