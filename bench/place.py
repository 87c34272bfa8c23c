"""Where the bench works: a bundled server of its own, with its disk settings as users have them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from psycopg.conninfo import conninfo_to_dict

from adapters.embedded import server as embedded
from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.postgres.door import open_for_this_program
from adapters.postgres.event_log import EventLog
from adapters.postgres.migrate import migrate
from adapters.postgres.rebuild import bring_up_to_date
from tests.support.database import practise
from tests.support.dossiers import register
from tests.support.histories import numbers

DOSSIERS = 500
_numbers = count(1)


@contextmanager
def own_server() -> Iterator[Database]:
    """A new server in a temporary folder; nobody's data is near it. It is gone afterwards."""
    with TemporaryDirectory(prefix="keurmerk-bench-", ignore_cleanup_errors=True) as folder:
        data = Path(folder).resolve() / "postgres"
        server = embedded.start(data)
        try:
            yield server
        finally:
            embedded.stop(data)


def empty(server: Database) -> Database:
    """A new database as `keurmerk migreer` makes it: otherwise the first command that is measured
    would do the rest of that.
    """
    database = _create(server, "template0")
    migrate(database)
    open_for_this_program(database)
    bring_up_to_date(database, EventLog(EventMapper().read))
    practise(database)
    return database


def migrated(server: Database, dossiers: int = DOSSIERS) -> Database:
    """A new database that knows the dienstverleners and nothing else."""
    database = empty(server)
    register(database, *numbers(dossiers))
    return database


def loaded(server: Database, requests: Sequence[Request], dossiers: int = DOSSIERS) -> Database:
    """A new database in which `requests` were carried out, with fresh statistics."""
    database = migrated(server, dossiers)
    load(database, requests)
    tidy(database)
    return database


def load(database: Database, requests: Sequence[Request]) -> None:
    with Store(database) as store:
        report = carry_out(store, lines(requests))
    if report.geweigerd:
        raise RuntimeError(f"The bench asks what may not be done: {report.geweigerd[0]}")


def tidy(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("VACUUM ANALYZE")
        connection.execute("CHECKPOINT")


@contextmanager
def copy(server: Database, database: Database) -> Iterator[Database]:
    """A database equal to `database`, which nobody may be using."""
    found = _create(server, _name(database))
    try:
        yield found
    finally:
        drop(server, found)


def drop(server: Database, database: Database) -> None:
    with server.connect() as connection:
        connection.execute(f"DROP DATABASE {_name(database)} WITH (FORCE)")


def lines(requests: Sequence[Request]) -> list[Line]:
    return [Line(number, request) for number, request in enumerate(requests, 1)]


def _create(server: Database, template: str) -> Database:
    name = f"bench_{next(_numbers)}"
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    return server.named(name)


def _name(database: Database) -> str:
    return str(conninfo_to_dict(database.conninfo)["dbname"])
