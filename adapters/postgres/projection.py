"""Projections that follow the log from behind: a batch of rows and its position at once.

Several may be started; one leads, and a position moves only from where its reader found it. An
event that gives no row is set apart, and the others go on.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Event
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.rows import class_row

from adapters.postgres.apart import mark
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import Entry, EventLog
from adapters.postgres.queries import query
from adapters.postgres.read_models import Herhaling, geschiedenisrijen, not_followed
from adapters.postgres.rows import Row, as_json, upsert
from adapters.postgres.unreadable import NietTeVolgen, Onleesbaar
from projections.geschiedenis import GeschiedenisRow, Logregel

LOCK = 727404  # with the name of the projection: who leads
BATCH = 500  # events in one transaction
LISTEN = 1.0  # seconds without news before it looks by itself
STANDBY = 1.0  # seconds between two tries to lead
PAUSE, LONGEST_PAUSE = 0.1, 10.0  # seconds after a fault; doubles each time
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Projection:
    """One table with one row for each event."""

    naam: str
    soort: type[Row]
    rijen: Herhaling


GESCHIEDENIS = Projection("geschiedenis", GeschiedenisRow, geschiedenisrijen)
PROJECTIONS = (GESCHIEDENIS,)


class ProjectionOusted(Exception):
    """Another reader moved the position; this one must begin again."""


@dataclass(frozen=True, slots=True)
class ProjectionState:
    """`achterstand`: events that are not in the table yet. `laatste_fout`: why it stands still."""

    naam: str
    positie: int
    achterstand: int
    laatste_fout: str | None
    fout_op: datetime | None


def stap(
    connection: Connection[Any], projectie: Projection, event_log: EventLog, limiet: int = BATCH
) -> int:
    """Bring in at most `limiet` events; how many there were. Raises ProjectieVerdrongen.

    The position is taken before the rows: a rebuild that locks it first cannot cross this.
    """
    with connection.transaction():
        positie = _position(connection, projectie.naam)
        regels = event_log.na(connection, positie, limiet)
        if not regels:
            return 0
        nieuw = {"naam": projectie.naam, "van": positie, "naar": regels[-1].positie}
        if connection.execute(query("projection_onward"), nieuw).rowcount != 1:
            raise ProjectionOusted(projectie.naam)
        mark(connection, projectie.naam, _brought_in(connection, projectie, regels))
    return len(regels)


def _brought_in(
    connection: Connection[Any], projectie: Projection, entries: Sequence[Entry]
) -> Sequence[Onleesbaar]:
    """Write the rows; the events that gave none."""
    read = [entry for entry in entries if isinstance(entry, Logregel)]
    unread = [entry for entry in entries if isinstance(entry, Onleesbaar)]
    try:
        rows = [row for entry in read for row in projectie.rijen((entry,))]
        with connection.transaction():
            statement = upsert(projectie.soort).encode()
            connection.execute(statement, (as_json(projectie.soort, rows),))
    except NietTeVolgen as error:
        broken = error.gebeurtenis
    except psycopg.DataError as error:  # a value that no column takes
        if len(read) > 1:
            return [*unread, *_one_by_one(connection, projectie, read)]
        broken = not_followed(read[0], error)
    else:
        return unread
    others = [entry for entry in read if entry.positie != broken.positie]
    return [*unread, broken, *_brought_in(connection, projectie, others)]


def _one_by_one(
    connection: Connection[Any], projectie: Projection, entries: Sequence[Logregel]
) -> Iterator[Onleesbaar]:
    for entry in entries:
        yield from _brought_in(connection, projectie, (entry,))


def standen(connection: Connection[Any]) -> list[ProjectionState]:
    """How each projection is doing; one that never ran has position 0. Reads as reg_app."""
    namen = [projectie.naam for projectie in PROJECTIONS]
    with connection.cursor(row_factory=class_row(ProjectionState)) as cursor:
        return cursor.execute(query("projection_states"), {"namen": namen}).fetchall()


def supervise(
    database: Database, projectie: Projection, event_log: EventLog, stoppen: Event
) -> None:
    """Follow the log until `stoppen` is set, whatever happens to the database meanwhile.

    A fault of ours, such as a row that breaks a rule of its table, stops this projection at that
    event, visibly (standen). It tries again for ever.
    """
    pauze, limiet = PAUSE, BATCH
    while not stoppen.is_set():
        try:
            with database.connect(Role.PROJECTOR) as connection:
                _lead(connection, projectie, event_log, stoppen, limiet)
            pauze, limiet = PAUSE, BATCH
            continue
        except (psycopg.OperationalError, psycopg.InterfaceError, ProjectionOusted) as error:
            log.warning("Projection %s starts again: %s", projectie.naam, f"{error}".strip())
        except Exception as error:  # a supervisor may not die of what it watches over
            log.exception("Projection %s cannot go on", projectie.naam)
            limiet = 1  # next time up to the event itself
            _report(database, projectie, error)
        stoppen.wait(pauze)
        pauze = min(LONGEST_PAUSE, pauze * 2)


def _lead(
    connection: Connection[Any],
    projectie: Projection,
    event_log: EventLog,
    stoppen: Event,
    limiet: int,
) -> None:
    """Follow the log as the one reader. With `limiet` 1 until there is no event left to fail on."""
    while not _takes_lead(connection, projectie.naam):
        if stoppen.wait(STANDBY):
            return
    connection.execute("LISTEN stored_events")
    connection.execute(query("projection_begin"), {"naam": projectie.naam})
    while not stoppen.is_set():
        bijgewerkt = not stap(connection, projectie, event_log, limiet)
        if bijgewerkt and limiet == 1:
            return
        if bijgewerkt:
            list(connection.notifies(timeout=LISTEN, stop_after=1))


def _takes_lead(connection: Connection[Any], naam: str) -> bool:
    """The lock lasts as long as the connection."""
    sql = "SELECT pg_try_advisory_lock(%s, hashtext(%s))"
    row = connection.execute(sql, (LOCK, naam)).fetchone()
    return bool(row and row[0])


def _position(connection: Connection[Any], naam: str) -> int:
    row = connection.execute(query("projection_position"), {"naam": naam}).fetchone()
    return int(row[0]) if row else 0


def _report(database: Database, projectie: Projection, error: Exception) -> None:
    """Keep the fault where everybody can see it; when the database is gone, the log has it."""
    try:
        with database.connect(Role.PROJECTOR) as connection:
            tekst = f"{type(error).__name__}: {error}"[:2000].replace("\x00", "")
            params = {"naam": projectie.naam, "fout": tekst}
            connection.execute(query("projection_fault"), params)
    except psycopg.Error as unreachable:
        log.warning("The fault could not be kept: %s", f"{unreachable}".strip())
