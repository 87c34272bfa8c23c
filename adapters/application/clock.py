"""The clock of the database beside that of this machine, and how far they may differ."""

from datetime import timedelta

from adapters.eventstore.door import refusals
from adapters.input.faults import onjuist
from adapters.postgres.clock import DatabaseClock, read_clock, set_clock
from adapters.postgres.connection import Database, Role

__all__ = ["DatabaseClock", "database_clock", "settle"]

LEAST, MOST = 10, 3600  # seconds


def database_clock(database: Database) -> DatabaseClock:
    with database.connect(Role.APP) as connection:
        return read_clock(connection)


def settle(database: Database, seconds: str | None, oefendatabase: bool | None) -> None:
    """What is None stays. Raises Onjuist, and Geweigerd when something was recorded already."""
    verschil = None if seconds is None else timedelta(seconds=_seconds(seconds))
    with database.connect(Role.MIGRATOR) as connection, refusals():
        set_clock(connection, verschil, oefendatabase)


def _seconds(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= len(f"{MOST}")):
        raise onjuist(f"‘{text}’ is geen aantal seconden.", "--verschil")
    if not LEAST <= int(text) <= MOST:
        raise onjuist(f"Kies een aantal seconden van {LEAST} tot en met {MOST}.", "--verschil")
    return int(text)
