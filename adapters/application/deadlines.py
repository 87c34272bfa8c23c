"""Lets everything fire that was due by the end of a day, once."""

from collections.abc import Callable
from datetime import date, datetime
from threading import Event
from typing import Protocol

from adapters.input.faults import onjuist
from domain.calendar import dag_van
from projections.peil import laatste_moment
from scheduler.deadlines import FiringResult

Progress = Callable[[FiringResult], None]


class Work(Protocol):
    """The worker of adapters/worker, which this room does not know."""

    def run(self, stop: Event, leads: Callable[[], None]) -> None:
        """Until `stop` is set."""
        ...

    def fire(self, until: datetime, progress: Progress) -> FiringResult:
        """Everything that is due at `until`, once."""
        ...

    def catch_up(self) -> None:
        """Bring the asynchronous projections to the end of the log."""
        ...


def fire(work: Work, until: datetime, progress: Progress) -> FiringResult:
    """Everything that is due at `until`, once, and the projections up to date after it."""
    uitkomst = work.fire(until, progress)
    work.catch_up()
    return uitkomst


def end_of(day: date, now: datetime, veld: str) -> datetime:
    """The last moment of `day`, or `now` when the day is not over yet.

    A term of which it is the last day still runs then. Raises Onjuist for a day that has to come.
    """
    if day > dag_van(now):
        raise onjuist("Deze dag moet nog komen: dan kan er nog niets zijn afgegaan.", veld)
    return min(now, laatste_moment(day))
