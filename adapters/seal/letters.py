"""The letters that lie ready beside those that the events ask for."""

from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.eventstore.outbox import letters
from adapters.postgres.event_log import EventLog
from adapters.postgres.health import Finding
from adapters.postgres.unreadable import Onleesbaar
from adapters.seal.statements import statement

WAT = "brieven"


class Unread(Exception):
    """The dossier of which an event cannot be read."""


class Letter(NamedTuple):
    key: tuple[UUID, int, str]
    payload: dict[str, str]

    @property
    def place(self) -> str:
        dossier, versie, soort = self.key
        return f"{soort} van dossier {dossier}, gebeurtenis {versie}"


def letters_ready(connection: Connection[Any], event_log: EventLog, size: int) -> Finding:
    """The first letter that is missing, changed, or that no event asks for. In a transaction."""
    try:
        return _compared(connection, event_log, size)
    except Unread as dossier:
        zin = f"Dossier {dossier} is niet te lezen: zijn brieven zijn niet te vergelijken."
        return Finding(WAT, False, zin)


def _compared(connection: Connection[Any], event_log: EventLog, size: int) -> Finding:
    aantal = 0
    with connection.cursor("brieven", row_factory=tuple_row) as cursor:
        cursor.execute(statement("letters"))
        found = (Letter((row[0], row[1], row[2]), row[3]) for row in cursor)
        asked = _asked(connection, event_log, size)
        here, there = next(found, None), next(asked, None)
        while here or there:
            if fault := _fault(here, there):
                return Finding(WAT, False, fault)
            here, there, aantal = next(found, None), next(asked, None), aantal + 1
    return Finding(WAT, True, f"{aantal} brieven, en bij elk hoort een besluit.")


def _asked(connection: Connection[Any], event_log: EventLog, size: int) -> Iterator[Letter]:
    for stream in event_log.dossiers(connection, size):
        if isinstance(stream, Onleesbaar):
            raise Unread(stream.keurmerk_id)
        for regel in stream:
            rows = sorted(letters(regel.recorded), key=lambda row: row.soort)
            for row in rows:
                yield Letter((row.originator_id, row.originator_version, row.soort), row.payload)


def _fault(here: Letter | None, there: Letter | None) -> str | None:
    """`here` lies ready, `there` is asked for; both in order of key."""
    if there and (here is None or there.key < here.key):
        return f"De {there.place} ontbreekt."
    if here and (there is None or here.key < there.key):
        return f"De {here.place} hoort er niet."
    if here and there and here.payload != there.payload:
        return f"De {here.place} is veranderd."
    return None
