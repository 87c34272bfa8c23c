"""A store, and the bell on a clock that a test can set."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.worker.firing import Firing
from scheduler.deadlines import FiringResult
from tests.support.dossiers import register
from tests.support.warnings import START


@dataclass
class Worker:
    """`look(moment)` is what a worker does when its clock shows `moment`."""

    database: Database
    store: Store
    shown: datetime = field(default=START)

    @property
    def firing(self) -> Firing:
        return Firing(self.database, self.store, lambda: self.shown)

    def look(self, moment: datetime) -> FiringResult:
        self.shown = moment
        return self.firing.look()


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    register(database)
    with Store(database, pool=8) as found:
        yield found


@pytest.fixture
def worker(database: Database, store: Store) -> Worker:
    return Worker(database, store)
