"""Opens the database for whoever asks: as it is, ready for use, or only when it runs."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from psycopg import Connection
from psycopg.errors import InvalidSchemaName, UndefinedTable

from adapters.deferred import Deferred
from adapters.embedded.finding import data_folder, find
from adapters.postgres.connection import Database, DatabaseOngeschikt, Role
from adapters.postgres.migrate import available
from adapters.postgres.queries import query

__all__ = ["Access", "Connection", "Database", "NietIngericht"]

URL = "KEURMERK_DATABASE_URL"
start = Deferred("adapters.embedded.server:start")
set_up = Deferred("adapters.application.administration:set_up")


class NietIngericht(Exception):
    """The tables of this program are not in the database, or not all of them."""


@dataclass(frozen=True, slots=True)
class Access:
    """The database of KEURMERK_DATABASE_URL, else the bundled one.

    Each method raises one of UNUSABLE (adapters/application/unusable.py).
    """

    environ: Mapping[str, str]

    @property
    def own(self) -> bool:
        """Whether the user named a database, so that the bundled one has no part in this."""
        return bool(self.environ.get(URL))

    def opened(self) -> Database:
        """The database as it is; the bundled one is started when it does not run."""
        if url := self.environ.get(URL):
            return _checked(url)
        folder = data_folder(self.environ)
        started: Database = find(folder) or start(folder)
        return started

    def ready(self) -> Database:
        """The same, with all tables in place. Who has no database of his own need not set it up."""
        database = self.opened()
        missing = _missing(database)
        if not self.own and len(missing) == len(available()):
            set_up(database)
            missing = _missing(database)
        return _complete(database, missing)

    def running(self) -> Database:
        """The same, but never starts it."""
        if self.own:
            return self.ready()
        if (found := find(data_folder(self.environ))) is None:
            raise DatabaseOngeschikt(
                "De database draait niet. Start haar, en de worker, met `keurmerk start`."
            )
        return _complete(found, _missing(found))

    @contextmanager
    def reading(self) -> Iterator[Connection[Any]]:
        """A connection for questions."""
        with self.ready().connect(Role.APP) as connection:
            yield connection


def _checked(url: str) -> Database:
    database = Database(url)
    database.check()
    return database


def _complete(database: Database, missing: Sequence[str]) -> Database:
    if missing:
        raise NietIngericht(
            "Er ontbreekt een migratie: draai `keurmerk migreer`."
            f" Nog te doen: {', '.join(missing)}."
        )
    return database


def _missing(database: Database) -> Sequence[str]:
    """Migrations that were not carried out yet."""
    wanted = [migration.naam for migration in available()]
    with database.connect() as connection:
        try:
            applied = {naam for (naam,) in connection.execute(query("migrations"))}
        except (InvalidSchemaName, UndefinedTable):
            return wanted
    return [naam for naam in wanted if naam not in applied]
