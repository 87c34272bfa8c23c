"""Reads the log for projections, rebuilds and checks. How bytes become events is given.

An event that cannot be read is an answer here, never an error: the rest of the log goes on.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any, TypeAlias
from uuid import UUID

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.postgres.queries import query
from adapters.postgres.unreadable import Onleesbaar, machine_text, why_unread
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from projections.geschiedenis import Logregel

START = datetime(1970, 1, 1, tzinfo=UTC)
ITERSIZE = 2000
Decode: TypeAlias = Callable[[UUID, int, str, bytes], Recorded[KeurmerkEvent]]
Stream: TypeAlias = tuple[Logregel, ...]
Entry: TypeAlias = Logregel | Onleesbaar


@dataclass(frozen=True, slots=True)
class EventLog:
    """`decode` takes dossier, version, topic and stored bytes (adapters/eventstore/mapper.py)."""

    decode: Decode

    def na(self, connection: Connection[Any], positie: int, limiet: int) -> list[Entry]:
        """At most `limiet` entries after `positie`, in order. Positions have no gaps."""
        with connection.cursor(row_factory=tuple_row, binary=True) as cursor:
            found = cursor.execute(query("log_na"), {"positie": positie, "limiet": limiet})
            return [self._entry(row) for row in found]

    def dossier(
        self, connection: Connection[Any], keurmerk_id: UUID
    ) -> tuple[Stream, Onleesbaar | None]:
        """One dossier in order of version, as far as it can be read, and what ends that."""
        with connection.cursor(row_factory=tuple_row, binary=True) as cursor:
            found = cursor.execute(query("log_dossier"), {"keurmerk_id": keurmerk_id})
            return _until_unreadable(map(self._entry, found))

    def dossiers(
        self, connection: Connection[Any], tot: int, ids: Collection[UUID] | None = None
    ) -> Iterator[Stream | Onleesbaar]:
        """Dossier by dossier, up to and including position `tot`; call it inside a transaction.

        Of a dossier that holds an event that cannot be read, the first such event.

        The database sends it in pieces, so that any log fits in memory.
        """
        params = {"tot": tot, "ids": None if ids is None else list(ids)}
        with connection.cursor("log_dossiers", row_factory=tuple_row) as cursor:
            cursor.itersize = ITERSIZE
            cursor.execute(query("log_dossiers"), params, binary=True)
            for _, rows in groupby(cursor, key=lambda row: row[2]):
                stream, broken = _until_unreadable(map(self._entry, rows))
                yield broken or stream

    def _entry(self, row: tuple[Any, ...]) -> Entry:
        positie, opgenomen_us, id_, versie, soort, state = row
        opgenomen_op = START + timedelta(microseconds=opgenomen_us)
        try:
            return Logregel(positie, opgenomen_op, self.decode(id_, versie, soort, state))
        except Exception as error:  # whatever it is: one event may not stop all others
            oorzaak = why_unread(error, soort)
            return Onleesbaar(positie, id_, versie, soort, oorzaak, machine_text(error))


def _until_unreadable(entries: Iterable[Entry]) -> tuple[Stream, Onleesbaar | None]:
    found: list[Logregel] = []
    for entry in entries:
        if isinstance(entry, Onleesbaar):
            return tuple(found), entry
        found.append(entry)
    return tuple(found), None
