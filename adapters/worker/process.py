"""The worker: waits until it leads, then rings the bell and follows the log until told to stop."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from threading import Event, Thread

import psycopg

from adapters.postgres.connection import Database
from adapters.worker.firing import Firing
from adapters.worker.leadership import beat, leadership
from domain.rules import Geweigerd
from scheduler.timetable import build

TICK = 5  # seconds between two looks at what is due
HEARTBEAT = 5.0  # seconds
RETRY = 1.0  # seconds, after the database went away
log = logging.getLogger(__name__)

Follower = Callable[[Event], None]  # runs until the event is set, and survives the database


class FollowerEnded(Exception):
    """A thread that must run as long as the worker does is gone."""


@dataclass(frozen=True, slots=True)
class Worker:
    """One process of these is enough; a second one waits until the first is gone.

    `now` is the real clock, by which the bell rings. `tick` and `heartbeat` are in seconds.
    """

    database: Database
    firing: Firing
    followers: Sequence[Follower]
    now: Callable[[], datetime]
    tick: int = TICK
    heartbeat: float = HEARTBEAT

    def run(self, stop: Event, leads: Callable[[], None] = lambda: None) -> None:
        """Until `stop` is set; ends what it was doing first. Survives a restart of the database.

        `leads` is called each time that this worker takes the lead.
        """
        while not stop.is_set():
            try:
                with leadership(self.database, stop) as connection:
                    if connection is not None:
                        leads()
                        with self._bell(), self._following() as threads:
                            while not stop.is_set():
                                beat(connection, self.firing.now())
                                _check(threads)
                                stop.wait(self.heartbeat)
            except (psycopg.OperationalError, FollowerEnded) as error:
                log.warning("The worker starts again: %s", str(error).strip())
                stop.wait(RETRY)

    @contextmanager
    def _bell(self) -> Iterator[None]:
        stopping = Event()
        bell = build(lambda: self._look(stopping.is_set), self.tick, self.now())
        bell.start()
        try:
            yield
        finally:
            stopping.set()
            bell.shutdown(wait=True)

    def _look(self, stopping: Callable[[], bool]) -> None:
        try:
            self.firing.look(stopping=stopping)
        except Geweigerd as refused:  # the clock: `gezond` tells it too
            log.warning("No term fires: %s", refused)

    @contextmanager
    def _following(self) -> Iterator[Sequence[Thread]]:
        stopping = Event()
        threads = [Thread(target=follow, args=(stopping,)) for follow in self.followers]
        for thread in threads:
            thread.start()
        try:
            yield threads
        finally:
            stopping.set()
            for thread in threads:
                thread.join()


def _check(threads: Sequence[Thread]) -> None:
    if any(not thread.is_alive() for thread in threads):
        raise FollowerEnded("A projection ended by itself; all are started again")
