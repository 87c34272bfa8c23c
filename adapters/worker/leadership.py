"""One worker leads, others wait beside it. The lock is for peace and quiet, not for correctness."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Event
from typing import Any

from psycopg import Connection

from adapters.postgres.connection import Database, Role
from adapters.postgres.locks import WORKER

PATIENCE = 2.0  # seconds between two tries
NAME = "worker"


@contextmanager
def leadership(database: Database, stop: Event) -> Iterator[Connection[Any] | None]:
    """The connection that holds the lock; None when `stop` came first.

    The lock is gone as soon as the connection is. Raises psycopg.OperationalError.
    """
    with database.connect(Role.APP) as connection:
        while not stop.is_set():
            if _try_lock(connection):
                yield connection
                return
            stop.wait(PATIENCE)
        yield None


def beat(connection: Connection[Any], now: datetime) -> None:
    """Show that the worker is alive, by the clock of the database, and what its own clock says."""
    connection.execute(
        "INSERT INTO app.hartslag (naam, op, klok) VALUES (%s, clock_timestamp(), %s)"
        " ON CONFLICT (naam) DO UPDATE SET op = excluded.op, klok = excluded.klok",
        (NAME, now),
    )


def _try_lock(connection: Connection[Any]) -> bool:
    row = connection.execute("SELECT pg_try_advisory_lock(%s)", (WORKER,)).fetchone()
    return bool(row and row[0])
