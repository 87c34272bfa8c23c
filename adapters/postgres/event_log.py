"""Reads the log for projections, rebuilds and checks. How bytes become events is given."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any, TypeAlias
from uuid import UUID

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.postgres.queries import query
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from projections.geschiedenis import Logregel

START = datetime(1970, 1, 1, tzinfo=UTC)
ITERSIZE = 2000
Decode: TypeAlias = Callable[[UUID, int, str, bytes], Recorded[KeurmerkEvent]]
Stream: TypeAlias = tuple[Logregel, ...]


@dataclass(frozen=True, slots=True)
class EventLog:
    """`decode` takes dossier, version, topic and stored bytes (adapters/eventstore/mapper.py)."""

    decode: Decode

    def na(self, connection: Connection[Any], positie: int, limiet: int) -> list[Logregel]:
        """At most `limiet` entries after `positie`, in order. Positions have no gaps."""
        with connection.cursor(row_factory=tuple_row, binary=True) as cursor:
            found = cursor.execute(query("log_na"), {"positie": positie, "limiet": limiet})
            return [self._regel(row) for row in found]

    def dossier(self, connection: Connection[Any], keurmerk_id: UUID) -> Stream:
        """Everything of one dossier, in order of version."""
        with connection.cursor(row_factory=tuple_row, binary=True) as cursor:
            found = cursor.execute(query("log_dossier"), {"keurmerk_id": keurmerk_id})
            return tuple(self._regel(row) for row in found)

    def dossiers(
        self, connection: Connection[Any], tot: int, ids: Collection[UUID] | None = None
    ) -> Iterator[Stream]:
        """Dossier by dossier, up to and including position `tot`; call it inside a transaction.

        The database sends it in pieces, so that any log fits in memory.
        """
        params = {"tot": tot, "ids": None if ids is None else list(ids)}
        with connection.cursor("log_dossiers", row_factory=tuple_row) as cursor:
            cursor.itersize = ITERSIZE
            cursor.execute(query("log_dossiers"), params, binary=True)
            for _, rows in groupby(cursor, key=lambda row: row[2]):
                yield tuple(self._regel(row) for row in rows)

    def _regel(self, row: tuple[Any, ...]) -> Logregel:
        positie, opgenomen_us, *opgeslagen = row
        opgenomen_op = START + timedelta(microseconds=opgenomen_us)
        return Logregel(positie, opgenomen_op, self.decode(*opgeslagen))
