"""A copy of everything as a database of its own, for as long as somebody needs it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from psycopg import Connection

from adapters.backup.dumping import dump
from adapters.backup.restoring import drop_marked, fill, maintenance, name_of
from adapters.postgres.connection import OWNER, Database

BESIDE = "_simulatie"  # behind the name of the database
BUSY = "keurmerk simuleer: bezig"  # what was left under this name may be dropped
MAY = """SELECT (SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user),
    coalesce((SELECT pg_has_role(oid, 'MEMBER') FROM pg_roles WHERE rolname = %s), false)"""
IN_USE = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = %s)"


class MayNotCopy(Exception):
    """The login may not make a database, or not read everything."""


class CopyInUse(Exception):
    """Somebody else works in such a copy of this database at this moment."""


@contextmanager
def copied(database: Database) -> Iterator[Database]:
    """It is gone afterwards, whatever happened; one that a killed process left behind goes first.

    Raises MayNotCopy, CopyInUse, CopyFailed and restoring.InTheWay.
    """
    made = database.named(f"{name_of(database)}{BESIDE}")
    with maintenance(database) as connection:
        _check(connection, name_of(made))
    try:
        with tempfile.TemporaryDirectory(prefix="keurmerk-") as folder:
            file = Path(folder) / "kopie"
            dump(database, file)
            fill(database, made, file, BUSY)
        yield made
    finally:
        with maintenance(database) as connection:
            drop_marked(connection, name_of(made), BUSY)


def _check(connection: Connection[Any], name: str) -> None:
    row = connection.execute(MAY, (OWNER,)).fetchone()
    if not (row and all(row)):
        raise MayNotCopy(connection.info.user)
    used = connection.execute(IN_USE, (name,)).fetchone()
    if used and used[0]:
        raise CopyInUse(name)


def practise(copy: Database) -> None:
    """Let the copy take any moment, and forget which worker was trying which term.

    A database in which something was recorded never becomes one by itself: only its owner can.
    """
    with copy.connect() as connection, connection.transaction():
        connection.execute(f"SET LOCAL ROLE {OWNER}".encode())
        connection.execute("ALTER TABLE app.klok DISABLE TRIGGER a_alleen_leeg")
        connection.execute("UPDATE app.klok SET oefendatabase = true")
        connection.execute("ALTER TABLE app.klok ENABLE ALWAYS TRIGGER a_alleen_leeg")
        connection.execute("DELETE FROM app.termijn_poging")
