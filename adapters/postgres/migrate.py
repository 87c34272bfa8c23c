"""Carries out the numbered SQL files of migrations/, each once, each in its own transaction."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psycopg import Connection
from psycopg.errors import InsufficientPrivilege

import migrations
from adapters.postgres import rights
from adapters.postgres.connection import Database

LOCK = 727400  # one migrator at a time; the writer lock of the log is 727401


class MigratieGeweigerd(Exception):
    """The database and the program do not belong together; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Migration:
    naam: str
    sql: str

    @property
    def controlegetal(self) -> str:
        """Checksum of the text; line ends do not count."""
        return hashlib.sha256("\n".join(self.sql.splitlines()).encode()).hexdigest()


def available() -> tuple[Migration, ...]:
    """The files of this program, in the order in which they are carried out."""
    files = sorted(Path(migrations.__file__ or "").parent.glob("*.sql"))
    return tuple(Migration(file.stem, file.read_text(encoding="utf-8")) for file in files)


def migrate(database: Database, files: Sequence[Migration] | None = None) -> tuple[str, ...]:
    """The names of what was applied now; () when the database was up to date.

    Raises DatabaseOngeschikt (server too old, rights that lack) and MigratieGeweigerd (an applied
    file differs, is unknown to this program, or comes after one that was not applied).
    """
    database.check()
    wanted = available() if files is None else tuple(files)
    with database.connect() as connection:
        try:
            with _alone(connection):
                return _carry_out(connection, wanted)
        except InsufficientPrivilege:
            rights.check(connection, [migration.sql for migration in wanted])
            raise


def open_ends(database: Database) -> tuple[str, ...]:
    """What rights are still too wide, and who can close them; a sentence each."""
    with database.connect() as connection:
        return tuple(rights.open_ends(connection))


def _carry_out(
    connection: Connection[tuple[Any, ...]], wanted: Sequence[Migration]
) -> tuple[str, ...]:
    todo = _todo(wanted, _applied(connection))
    if todo:
        rights.check(connection, [migration.sql for migration in todo])
    for migration in todo:
        _apply(connection, migration)
    rights.close(connection)
    return tuple(migration.naam for migration in todo)


@contextmanager
def _alone(connection: Connection[tuple[Any, ...]]) -> Iterator[None]:
    connection.execute("SELECT pg_advisory_lock(%s)", (LOCK,))
    try:
        yield
    finally:
        if not connection.broken:
            connection.execute("SELECT pg_advisory_unlock(%s)", (LOCK,))


def _applied(connection: Connection[tuple[Any, ...]]) -> dict[str, str]:
    exists = "SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'app' AND tablename = 'migratie'"
    if connection.execute(exists).fetchone() is None:
        return {}
    rows = connection.execute("SELECT naam, controlegetal FROM app.migratie ORDER BY naam")
    return dict(rows.fetchall())


def _todo(wanted: Sequence[Migration], applied: dict[str, str]) -> Sequence[Migration]:
    """What is left to do. Raises MigratieGeweigerd."""
    known = {migration.naam for migration in wanted}
    if strangers := sorted(applied.keys() - known):
        raise MigratieGeweigerd(
            "De database is nieuwer dan dit programma. Onbekend hier: " + ", ".join(strangers)
        )
    for migration, expected in zip(wanted, applied, strict=False):
        if migration.naam != expected:
            raise MigratieGeweigerd(f"Migratie {migration.naam} is overgeslagen door {expected}.")
        if migration.controlegetal != applied[expected]:
            raise MigratieGeweigerd(
                f"Migratie {expected} is veranderd nadat zij is uitgevoerd. Zet het bestand terug"
                " en maak voor de verandering een nieuw bestand met het volgende nummer."
            )
    return wanted[len(applied) :]


def _apply(connection: Connection[tuple[Any, ...]], migration: Migration) -> None:
    with connection.transaction():
        connection.execute(migration.sql.encode())
        connection.execute(
            "INSERT INTO app.migratie (naam, controlegetal) VALUES (%s, %s)",
            (migration.naam, migration.controlegetal),
        )
