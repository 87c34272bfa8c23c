"""The worker as the application asks for it (adapters/application/deadlines.py)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event

from adapters.application.deadlines import Progress
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.worker.firing import Firing
from adapters.worker.following import catch_up, check_login, followers
from adapters.worker.process import Worker
from scheduler.deadlines import FiringResult


@dataclass(frozen=True, slots=True)
class RealWork:
    """`now` is the clock of the leases and of what is recorded."""

    database: Database
    now: Callable[[], datetime]

    def run(self, stop: Event, leads: Callable[[], None]) -> None:
        check_login(self.database)
        with Store(self.database) as store:
            firing = Firing(self.database, store, self.now)
            Worker(self.database, firing, followers(self.database), self.now).run(stop, leads)

    def fire(self, until: datetime, progress: Progress) -> FiringResult:
        with Store(self.database) as store:
            return Firing(self.database, store, self.now).look(until, progress)

    def catch_up(self) -> None:
        catch_up(self.database)
