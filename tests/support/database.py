"""Real databases for tests: one bundled server per test process, one database per test."""

import contextlib
import itertools
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from psycopg.conninfo import make_conninfo

from adapters.embedded import server as embedded
from adapters.eventstore.mapper import EventMapper
from adapters.postgres.connection import Database
from adapters.postgres.door import open_for_this_program
from adapters.postgres.event_log import EventLog
from adapters.postgres.migrate import migrate
from adapters.postgres.rebuild import bring_up_to_date

DEBIAN_15 = Path("/usr/lib/postgresql/15/bin")
TEMPLATE = "sjabloon"
_numbers = itertools.count(1)


@contextmanager
def bundled_server() -> Iterator[Database]:
    """The bundled server in a folder of its own, without waiting for the disk."""
    with _folder() as folder:
        data = folder / "postgres"
        database = embedded.start(data)
        try:
            with database.connect() as connection:
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("ALTER SYSTEM SET synchronous_commit = off")
                connection.execute("SELECT pg_reload_conf()")
            yield database
        finally:
            embedded.stop(data)


@contextmanager
def debian_server() -> Iterator[Database]:
    """Debian's PostgreSQL 15 on a socket of its own; not as root, which PostgreSQL refuses."""
    as_user: dict[str, Any] = {"user": "postgres"} if os.geteuid() == 0 else {}
    with _folder() as folder:
        if as_user:
            subprocess.run(["chown", "postgres", folder], check=True)
        data = folder / "data"

        def run(*command: str) -> None:
            path = str(DEBIAN_15 / command[0])
            subprocess.run(
                [path, *command[1:]], check=True, stdout=subprocess.DEVNULL, cwd=folder, **as_user
            )

        run("initdb", "-D", str(data), "-U", "postgres", "--auth=trust", "-E", "UTF8", "-N")
        settings = f"-k {folder} -h '' -F"
        run("pg_ctl", "-w", "-D", str(data), "-l", f"{folder}/log", "-o", settings, "start")
        try:
            yield Database(make_conninfo(host=str(folder), user="postgres", dbname="postgres"))
        finally:
            run("pg_ctl", "-w", "-D", str(data), "-m", "immediate", "stop")


def make_template(server: Database) -> None:
    """One migrated database that all others are copied from."""
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'")
    migrate(server.named(TEMPLATE))
    open_for_this_program(server.named(TEMPLATE))
    bring_up_to_date(server.named(TEMPLATE), EventLog(EventMapper().read))
    ask(server.named(TEMPLATE), "DELETE FROM proj.voortgang")  # as if no projection ever ran
    practise(server.named(TEMPLATE))


def make_real(database: Database) -> None:
    """What no user can do: hold a database to its clock in which anything was recorded already."""
    ask(database, "ALTER TABLE app.klok DISABLE TRIGGER a_alleen_leeg")
    ask(database, "UPDATE app.klok SET oefendatabase = false")
    ask(database, "ALTER TABLE app.klok ENABLE ALWAYS TRIGGER a_alleen_leeg")


def practise(database: Database) -> None:
    """Let an empty database take any moment: tests do not look at today's clock."""
    ask(database, "UPDATE app.klok SET oefendatabase = true")


@contextmanager
def new_database(server: Database, template: str = TEMPLATE) -> Iterator[Database]:
    """A database for one test. A copy lacks the privileges on the database itself."""
    name = f"test_{next(_numbers)}"
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        try:
            yield server.named(name)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def ask(database: Database, sql: str, *params: object) -> list[tuple[Any, ...]]:
    """All rows of a query, asked as the administrator."""
    with database.connect() as connection:
        cursor = connection.execute(sql.encode(), params or None)
        return cursor.fetchall() if cursor.description else []


@contextmanager
def _folder() -> Iterator[Path]:
    """Not pytest's own: another user must be able to reach it when the tests run as root."""
    folder = tempfile.TemporaryDirectory(prefix="keurmerk-", ignore_cleanup_errors=True)
    with folder as path, contextlib.suppress(FileNotFoundError):
        yield Path(path).resolve()
