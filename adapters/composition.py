"""The composition root: the only module that knows every adapter, and joins them by hand."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from threading import Event

import voorbeelden
from adapters.cli.app import build
from adapters.cli.program import Program
from adapters.clock import SystemClock
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.worker.firing import Firing
from adapters.worker.following import catch_up, followers
from adapters.worker.process import Worker
from scheduler.deadlines import Uitkomst

VOORBEELDEN = files(voorbeelden)


@dataclass(frozen=True, slots=True)
class RealWork:
    """The worker, as the command line asks for it (adapters/cli/program.py)."""

    database: Database
    store: Store
    now: Callable[[], datetime]

    def run(self, stop: Event, leads: Callable[[], None]) -> None:
        follow = followers(self.database)
        Worker(self.database, self._firing(), follow, self.now).run(stop, leads)

    def fire(self, tot: datetime, voortgang: Callable[[Uitkomst], None]) -> Uitkomst:
        return self._firing().look(tot, voortgang)

    def catch_up(self) -> None:
        catch_up(self.database)

    def _firing(self) -> Firing:
        return Firing(self.database, self.store, self.now)


def program() -> Program:
    """What the command line runs on: this machine's clock, environment and database."""
    clock = SystemClock()
    return Program(
        environ=os.environ,
        clock=clock,
        work=lambda database, store: RealWork(database, store, clock.now),
        voorbeelden=VOORBEELDEN,
    )


def main() -> None:
    """The console script `keurmerk`."""
    build()(obj=program())


if __name__ == "__main__":
    main()
