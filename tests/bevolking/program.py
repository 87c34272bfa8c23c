"""The program at one moment: `python -m tests.bevolking.program MOMENT WORD...`."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event

from adapters.cli.app import build
from adapters.cli.program import Program
from adapters.clock import SystemClock
from adapters.composition import VOORBEELDEN
from adapters.eventstore.store import Store
from adapters.worker.firing import Firing
from adapters.worker.following import followers
from adapters.worker.process import Worker
from adapters.worker.work import RealWork


@dataclass(frozen=True, slots=True)
class Standing(SystemClock):
    """A clock that stands still."""

    shown: datetime

    def now(self) -> datetime:
        return self.shown


@dataclass(frozen=True, slots=True)
class Work(RealWork):
    """Its bell rings by the real clock: it would make up for every time since the other one."""

    def run(self, stop: Event, leads: Callable[[], None]) -> None:
        with Store(self.database) as store:
            firing = Firing(self.database, store, self.now)
            real = SystemClock().now
            Worker(self.database, firing, followers(self.database), real).run(stop, leads)


def main(moment: str, *words: str) -> None:
    clock = Standing(datetime.fromisoformat(moment))
    program = Program(os.environ, clock, Work, VOORBEELDEN)
    build()(words, obj=program)


if __name__ == "__main__":
    main(*sys.argv[1:])
