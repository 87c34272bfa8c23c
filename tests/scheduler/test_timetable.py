"""The ticker: one job, never dropped, never twice at once."""

from datetime import UTC, datetime
from threading import Event

from adapters.clock import SystemClock
from scheduler.timetable import build

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
YEAR = 365 * 24 * 3600  # seconds


def test_there_is_one_job_that_is_never_dropped_however_late() -> None:
    bell = build(lambda: None, seconds=5, first=LONG_AGO)
    bell.start(paused=True)
    (job,) = bell.get_jobs()
    bell.shutdown()
    assert job.misfire_grace_time is None
    assert job.coalesce
    assert job.max_instances == 1


def test_years_late_it_rings_at_once_and_once() -> None:
    rung: list[int] = []
    once = Event()

    def look() -> None:
        rung.append(1)
        once.set()

    bell = build(look, seconds=YEAR, first=LONG_AGO)
    bell.start()
    try:
        assert once.wait(10)
    finally:
        bell.shutdown()
    assert rung == [1]


def test_an_exception_does_not_stop_the_bell() -> None:
    rung: list[int] = []
    twice = Event()

    def look() -> None:
        rung.append(1)
        if len(rung) == 1:
            raise RuntimeError("de database is weg")
        twice.set()

    bell = build(look, seconds=1, first=SystemClock().now())
    bell.start()
    try:
        assert twice.wait(10)
    finally:
        bell.shutdown()
