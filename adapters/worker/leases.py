"""Which term is whose: leases in app.termijn_poging. A lease keeps order; it proves nothing.

That a term fires once rests on its command id, its guard and the version of its stream.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from adapters.postgres.queries import query

BATCH = 20
LEASE = 30  # seconds; doubles with each attempt, at most DOUBLINGS times
DOUBLINGS = 6


@dataclass(frozen=True, slots=True)
class Due:
    """A term that may fire; `pogingen` counts this attempt."""

    id: UUID
    keurmerk_id: UUID
    code: str
    pogingen: int


@dataclass(frozen=True, slots=True)
class Leases:
    """Reads and writes as reg_app over an autocommit connection, so each claim holds at once."""

    connection: Connection[Any]

    def claim(self, until: datetime, now: datetime, limit: int = BATCH) -> list[Due]:
        """The next terms that are due at `until`. `now` is the clock of the lease (both aware).

        They differ when somebody wants to see what is due on another day. Two callers never get the
        same term, unless the first kept it longer than its lease.
        """
        values = {
            "tot": until,
            "nu": now,
            "aantal": limit,
            "lease": LEASE,
            "verdubbelingen": DOUBLINGS,
        }
        with self.connection.cursor(row_factory=class_row(Due)) as cursor:
            return cursor.execute(query("termijnen_take"), values).fetchall()

    def failed(self, term: UUID, fault: str) -> None:
        """Keep what went wrong; the term is tried again when its lease is over."""
        self.connection.execute(
            "UPDATE app.termijn_poging SET laatste_fout = %s WHERE termijn_id = %s",
            (fault.replace("\x00", ""), term),
        )

    def must_fire(self, term: UUID) -> bool:
        """Whether it is open still, and no import keeps it waiting."""
        found = self.connection.execute(
            "SELECT FROM proj.termijn AS t WHERE t.id = %s AND t.status = 'open' AND NOT EXISTS"
            " (SELECT FROM app.invoer_dossier AS d WHERE d.keurmerk_id = t.keurmerk_id)",
            (term,),
        )
        return found.fetchone() is not None
