"""One round of the bell on the real database: claim, send the command of each term, note faults."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from adapters.eventstore.door import check_clock
from adapters.eventstore.passing import passing
from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.worker.leases import Due, Leases
from domain.rules import Geweigerd
from scheduler.deadlines import Bel, FiringResult, run_due

log = logging.getLogger(__name__)


class TermijnBlijftOpen(Exception):
    """The event says that it has passed, its row does not: the read model must be rebuilt."""


@dataclass(frozen=True, slots=True)
class Firing:
    """`now` is the clock of the leases and of what is recorded."""

    database: Database
    store: Store
    now: Callable[[], datetime]

    def look(
        self,
        until: datetime | None = None,
        progress: Callable[[FiringResult], None] = lambda _: None,
        stopping: Callable[[], bool] = lambda: False,
    ) -> FiringResult:
        """Let everything fire that is due at `until` (now when it is not given).

        Dossiers whose history is being imported wait. Raises psycopg.Error without a database, and
        Geweigerd when `now` is too far from its clock: then nothing fires.
        """
        with self.database.connect(Role.APP) as connection:
            check_clock(connection, self.now())
            bell = self.bell(Leases(connection))
            return run_due(until or self.now(), bell, progress, stopping)

    def bell(self, leases: Leases) -> Bel[Due]:
        return Bel(
            claim=lambda until: leases.claim(until, self.now()),
            fire=lambda due: self.fire(due, leases),
            fout=lambda due, error: _failed(due, error, leases),
        )

    def fire(self, due: Sequence[Due], leases: Leases) -> None:
        """Record that the terms have passed, all or none; one closed meanwhile is no fault.

        Raises Geweigerd or TermijnBlijftOpen when one is due but cannot pass.
        """
        try:
            outcomes = self.store.execute_all([self._request(term) for term in due])
        except Geweigerd:
            if any(leases.must_fire(term.id) for term in due):
                raise
            return
        for term, outcome in zip(due, outcomes, strict=True):
            if outcome.herhaald and leases.must_fire(term.id):
                raise TermijnBlijftOpen(f"Termijn {term.id} is verstreken, maar staat nog open.")

    def _request(self, due: Due) -> Request:
        return passing(due.id, due.keurmerk_id, self.now())


def _failed(due: Due, error: Exception, leases: Leases) -> None:
    """Raises psycopg.Error when the database is gone: the round ends, the terms stay due."""
    log.error("Term %s (%s) of %s failed", due.id, due.code, due.keurmerk_id, exc_info=error)
    leases.failed(due.id, str(error) or type(error).__name__)
