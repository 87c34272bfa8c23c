"""A database from a copy: made beside the one that will serve, and put there only when asked."""

import subprocess
from itertools import islice
from pathlib import Path
from typing import IO, Any

from psycopg import Connection
from psycopg.conninfo import conninfo_to_dict
from psycopg.errors import InvalidSchemaName, UndefinedTable
from psycopg.sql import SQL, Identifier, Literal

from adapters.backup.programs import CopyFailed, run, started
from adapters.postgres.connection import Database
from adapters.postgres.migrate import migrate

ASIDE, OLD = "_herstel", "_leeg"  # behind the name of the database
BUSY = "keurmerk herstel: bezig"  # what breaks off under this name may be dropped
SCHEMAS = ("es", "ledger", "app", "proj", "herbouw", "controle")
PREAMBLE = 60  # lines in which a copy says how it is to be read
# What pg_restore of a newer PostgreSQL says and an older server does not know; nothing needs it.
UNKNOWN_TO_OLDER = b"SET transaction_timeout = 0;\n"
CHUNK = 1 << 20
EMPTY = """SELECT NOT EXISTS (SELECT FROM es.stored_events)
    AND NOT EXISTS (SELECT FROM app.dienstverlener)"""


class InTheWay(Exception):
    """A database of an earlier try that somebody must look at; its name."""


class NoCopy(Exception):
    """The file is no copy, or not a whole one."""


class NotEmpty(Exception):
    """Something is in the database already: a copy never goes over what is there."""


def check_copy(file: Path) -> None:
    """Raises NoCopy."""
    try:
        run("pg_restore", "--list", str(file.absolute()))
    except CopyFailed as error:
        raise NoCopy from error


def check_empty(database: Database) -> None:
    """Raises NotEmpty."""
    with database.connect() as connection:
        try:
            row = connection.execute(EMPTY).fetchone()
        except (InvalidSchemaName, UndefinedTable):
            return  # nothing of ours is there at all
    if not (row and row[0]):
        raise NotEmpty


def aside(database: Database) -> Database:
    """The database in which the copy is looked at."""
    return database.named(f"{name_of(database)}{ASIDE}")


def restore(database: Database, file: Path) -> Database:
    """The copy as a database beside `database`, with its roles; in the place of an earlier one.

    Raises CopyFailed and psycopg.Error.
    """
    made = aside(database)
    fill(database, made, file, BUSY)
    return made


def fill(database: Database, made: Database, file: Path, busy: str) -> None:
    """The copy as the database `made` on the server of `database`, marked as `busy`."""
    with maintenance(database) as connection:
        _make_room(connection, name_of(made), busy)
        connection.execute(
            SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(
                Identifier(name_of(made))
            )
        )
        _comment(connection, name_of(made), busy)
    migrate(made)  # for the roles and what everybody may in it; the tables come from the copy
    with made.connect() as connection, connection.transaction():
        names = SQL(", ").join(map(Identifier, SCHEMAS))
        connection.execute(SQL("DROP SCHEMA {} CASCADE").format(names))
    _fill(made, file)


def swap(database: Database, made: Database) -> None:
    """`made` gets the name of `database`, in which nothing was.

    The empty one is renamed first: from then on nobody can put something in it, and who is in it
    keeps it where it is. Raises NotEmpty and psycopg.errors.ObjectInUse.
    """
    name, old = name_of(database), database.named(f"{name_of(database)}{OLD}")
    with maintenance(database) as connection:
        _rename(connection, name, name_of(old))
        try:
            check_empty(old)
            _rename(connection, name_of(made), name)
        except BaseException:
            _rename(connection, name_of(old), name)
            raise
        _comment(connection, name, None)
        _drop(connection, old)


def keep_aside(database: Database, made: Database) -> None:
    """Somebody must look at it: no later try may drop it."""
    with maintenance(database) as connection:
        _comment(connection, name_of(made), None)


def _fill(made: Database, file: Path) -> None:
    """All of it or nothing."""
    words = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
    with (
        started("psql", *words, database=made, stdin=subprocess.PIPE) as reader,
        started("pg_restore", "--file=-", str(file.absolute()), stdout=subprocess.PIPE) as writer,
    ):
        if writer.stdout and reader.stdin:
            _pass_on(writer.stdout, reader.stdin)


def _pass_on(source: IO[bytes], goal: IO[bytes]) -> None:
    goal.writelines(line for line in islice(source, PREAMBLE) if line != UNKNOWN_TO_OLDER)
    while chunk := source.read(CHUNK):
        goal.write(chunk)


def _make_room(connection: Connection[Any], name: str, busy: str) -> None:
    """Raises InTheWay. What a try that broke off left behind goes."""
    if not drop_marked(connection, name, busy):
        raise InTheWay(name)


def drop_marked(connection: Connection[Any], name: str, busy: str) -> bool:
    """Whether there is no such database any more; one that is not marked as `busy` stays."""
    sql = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s"
    row = connection.execute(sql, (name,)).fetchone()
    if row and row[0] != busy:
        return False
    if row:
        connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))
    return True


def _comment(connection: Connection[Any], name: str, text: str | None) -> None:
    sql = SQL("COMMENT ON DATABASE {} IS {}")
    connection.execute(sql.format(Identifier(name), Literal(text)))


def _rename(connection: Connection[Any], name: str, other: str) -> None:
    sql = SQL("ALTER DATABASE {} RENAME TO {}")
    connection.execute(sql.format(Identifier(name), Identifier(other)))


def _drop(connection: Connection[Any], database: Database) -> None:
    name = Identifier(name_of(database))
    connection.execute(SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))


def maintenance(database: Database) -> Connection[Any]:
    return database.named("postgres").connect()


def name_of(database: Database) -> str:
    """Of the database itself, as the server calls it."""
    if given := conninfo_to_dict(database.conninfo).get("dbname"):
        return str(given)
    with database.connect() as connection:  # the environment decides, or the name of the user
        return connection.info.dbname
