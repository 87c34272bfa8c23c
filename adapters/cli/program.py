"""What the command line needs from outside; adapters/composition.py fills it in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Protocol
from uuid import UUID

from psycopg import ProgrammingError

from adapters.cli.exits import NietIngericht
from adapters.embedded.server import data_folder, find, open_database
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, DatabaseOngeschikt
from adapters.postgres.migrate import available
from scheduler.deadlines import Uitkomst


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware UTC."""
        ...

    def new_id(self) -> UUID: ...


class Work(Protocol):
    """The worker of adapters/worker, which this package does not know."""

    def run(self, stop: Event, leads: Callable[[], None]) -> None:
        """Until `stop` is set."""
        ...

    def fire(self, tot: datetime, voortgang: Callable[[Uitkomst], None]) -> Uitkomst:
        """Everything that is due at `tot`, once."""
        ...

    def catch_up(self) -> None:
        """Bring the asynchronous projections to the end of the log."""
        ...


@dataclass(frozen=True, slots=True)
class Program:
    environ: Mapping[str, str]
    clock: Clock
    work: Callable[[Database, Store], Work]
    voorbeelden: Path

    def opened(self) -> Database:
        """The database, started when needed, as it is. Raises one of exits.UNUSABLE."""
        try:
            return open_database(self.environ)
        except ProgrammingError as error:  # the address cannot even be read
            zin = f"KEURMERK_DATABASE_URL is geen adres van een database: {error}"
            raise DatabaseOngeschikt(zin.strip()) from error

    def database(self) -> Database:
        """The same, with all tables in place. Raises one of exits.UNUSABLE."""
        database = self.opened()
        if missing := _missing(database):
            raise NietIngericht(
                "Er ontbreekt een migratie: draai `keurmerk migreer`."
                f" Nog te doen: {', '.join(missing)}."
            )
        return database

    def running(self) -> Database:
        """The same, but never starts it. Raises one of exits.UNUSABLE."""
        if not self.environ.get("KEURMERK_DATABASE_URL") and not find(data_folder(self.environ)):
            raise DatabaseOngeschikt(
                "De database draait niet. Start haar, en de worker, met `keurmerk start`."
            )
        return self.database()

    def store(self, database: Database) -> Store:
        return Store(database)


def _missing(database: Database) -> Sequence[str]:
    """Migrations that were not carried out yet."""
    wanted = [migration.naam for migration in available()]
    with database.connect() as connection:
        exists = connection.execute("SELECT to_regclass('app.migratie')").fetchone()
        if not exists or exists[0] is None:
            return wanted
        applied = {row[0] for row in connection.execute("SELECT naam FROM app.migratie")}
    return [naam for naam in wanted if naam not in applied]
