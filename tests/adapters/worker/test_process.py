"""The worker as a whole: it leads or waits, shows that it lives, and outlives the database."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from threading import Event, Thread

import pytest

from adapters.clock import SystemClock
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.worker.following import catch_up, followers
from adapters.worker.process import Follower
from adapters.worker.process import Worker as Process
from domain.calendar import einde_van_de_dag
from domain.rules import Geweigerd
from tests.adapters.worker.conftest import Worker
from tests.support.database import ask, make_real
from tests.support.dossiers import KVK, register
from tests.support.warnings import terms, warned

LAST_DAY = date(2026, 6, 30)
OTHER = "00000002"


def process(worker: Worker, *follow: Follower) -> Process:
    """A worker in a hurry, whose terms live on the clock of the test."""
    worker.shown = einde_van_de_dag(LAST_DAY)
    return Process(worker.database, worker.firing, follow, SystemClock().now, 1, 0.1)


@contextmanager
def running(process: Process) -> Iterator[Event]:
    """Runs in a thread until the end; the event is set each time that it leads."""
    stop, leads = Event(), Event()
    thread = Thread(target=process.run, args=(stop, leads.set))
    thread.start()
    try:
        yield leads
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


def soon(true: Callable[[], bool]) -> bool:
    """Whether it becomes true within twenty seconds."""
    until = time.monotonic() + 20
    while not true() and time.monotonic() < until:
        time.sleep(0.05)
    return true()


def history(database: Database) -> int:
    return int(ask(database, "SELECT count(*) FROM proj.geschiedenis")[0][0])


def test_it_fires_follows_and_shows_that_it_lives(
    database: Database, store: Store, worker: Worker
) -> None:
    warned(store, LAST_DAY)
    with running(process(worker, *followers(database))) as leads:
        assert leads.wait(10)
        assert soon(lambda: terms(database) == [(KVK, "verstreken")])
        assert soon(lambda: history(database) == 4)
    ((name, age),) = ask(database, "SELECT naam, now() - op FROM app.hartslag")
    assert name == "worker"
    assert age.total_seconds() < 20


def test_a_second_worker_waits_and_takes_over(
    database: Database, store: Store, worker: Worker
) -> None:
    first, second = process(worker), process(worker)
    with running(second) as second_leads:
        assert second_leads.wait(10)
        with running(first) as first_leads:
            assert not first_leads.wait(0.5)
    with running(first) as first_leads:
        assert first_leads.wait(10)


def test_it_goes_on_after_all_its_connections_were_cut(
    database: Database, store: Store, worker: Worker
) -> None:
    register(database, OTHER)
    with running(process(worker, *followers(database))) as leads:
        assert leads.wait(10)
        leads.clear()
        ask(
            database,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        assert leads.wait(20)
        warned(store, LAST_DAY, OTHER)
        assert soon(lambda: terms(database) == [(OTHER, "verstreken")])
        assert soon(lambda: history(database) == 4)


def test_a_projection_that_ends_by_itself_is_started_again(
    database: Database, store: Store, worker: Worker
) -> None:
    started: list[int] = []

    def ends(stop: Event) -> None:
        started.append(1)
        if len(started) > 1:
            stop.wait()

    with running(process(worker, ends)):
        assert soon(lambda: len(started) == 2)


def test_a_stopped_worker_starts_nothing(worker: Worker) -> None:
    stop, led = Event(), Event()
    stop.set()
    replace(process(worker)).run(stop, led.set)
    assert not led.is_set()


def test_projections_can_be_brought_up_to_date_without_a_worker(
    database: Database, store: Store
) -> None:
    warned(store, LAST_DAY)
    catch_up(database)
    catch_up(database)
    assert history(database) == 3


def test_by_a_wrong_clock_nothing_fires_and_it_is_seen(
    database: Database, store: Store, worker: Worker
) -> None:
    """By the clock of this worker a term is due; by that of the database it is another time."""
    warned(store, LAST_DAY)
    make_real(database)
    beats = "SELECT klok = %s FROM app.hartslag"
    with running(process(worker)) as leads:
        assert leads.wait(20)
        shown = worker.shown
        assert soon(lambda: ask(database, beats, shown) == [(True,)])
        with pytest.raises(Geweigerd):
            worker.firing.look()
    assert terms(database) == [(KVK, "open")]
