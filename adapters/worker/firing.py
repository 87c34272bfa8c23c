"""One round of the bell on the real database: claim, send the command of each term, note faults."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from uuid import UUID

from adapters.eventstore.door import check_clock
from adapters.eventstore.passing import passing
from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Store
from adapters.postgres.collecting import uncollected
from adapters.postgres.connection import Database, Role
from adapters.worker.leases import Due, Leases
from adapters.worker.onward import onward
from domain.rules import Geweigerd
from scheduler.deadlines import Bel, FiringResult, run_due

log = logging.getLogger(__name__)


class TermijnBlijftOpen(Exception):
    """The event says that it has passed, its row does not: the read model must be rebuilt."""

    def __init__(self, term: UUID) -> None:
        super().__init__(f"Termijn {term} is verstreken, maar staat nog open.")


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
            moment = until or self.now()
            return run_due(moment, self.bell(Leases(connection), moment), progress, stopping)

    def bell(self, leases: Leases, until: datetime) -> Bel[Due]:
        return Bel(
            claim=lambda moment: leases.claim(moment, self.now()),
            fire=lambda due: self.fire(due, leases, until),
            fout=lambda due, error: _failed(due, error, leases),
        )

    def fire(self, due: Sequence[Due], leases: Leases, until: datetime) -> FiringResult:
        """Record that the terms have passed, all or none, and with each what is due behind it at
        `until`; one closed meanwhile is no fault.

        Raises Geweigerd when one is due but cannot pass. What lies behind it never holds it up.
        """
        try:
            return self._fire(due, leases, [self._request(term, until) for term in due])
        except Exception:
            if len(due) > 1:
                raise
            log.warning("What is due behind term %s waits for it", due[0].id, exc_info=True)
        return self._fire(due, leases, [self._ask(term.keurmerk_id, term.id) for term in due])

    def _fire(
        self, due: Sequence[Due], leases: Leases, requests: Sequence[Request]
    ) -> FiringResult:
        try:
            with uncollected():
                outcomes = self.store.execute_onward(requests)
        except Geweigerd:
            if any(leases.must_fire(term.id) for term in due):
                raise
            return FiringResult()
        written = [not outcome.herhaald for outcome in chain.from_iterable(outcomes)]
        fired = FiringResult(afgegaan=sum(written))
        for term, (outcome, *_) in zip(due, outcomes, strict=True):
            if outcome.herhaald and leases.must_fire(term.id):
                _failed(term, TermijnBlijftOpen(term.id), leases)
                fired += FiringResult(mislukt=1)
        return fired

    def _request(self, due: Due, until: datetime) -> Request:
        asked = self._ask(due.keurmerk_id, due.id)
        return replace(asked, onward=onward(due.id, until, self._ask))

    def _ask(self, keurmerk_id: UUID, term: UUID) -> Request:
        return passing(term, keurmerk_id, self.now())


def _failed(due: Due, error: Exception, leases: Leases) -> None:
    """Raises psycopg.Error when the database is gone: the round ends, the terms stay due."""
    log.error("Term %s (%s) of %s failed", due.id, due.code, due.keurmerk_id, exc_info=error)
    leases.failed(due.id, str(error) or type(error).__name__)
