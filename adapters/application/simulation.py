"""Lets a period pass on a copy of the database, by a clock of its own, and tells what happens."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from psycopg import Connection

from adapters.application.deadlines import Work
from adapters.backup import restoring
from adapters.backup.copying import CopyInUse, MayNotCopy, copied, practise
from adapters.backup.programs import CopyFailed
from adapters.input.faults import onjuist
from adapters.postgres import simulatie
from adapters.postgres.connection import Database, DatabaseOngeschikt, Role
from adapters.postgres.simulatie import Afgegaan, Brief
from domain.calendar import begin_van_de_dag, dag_van
from projections.peil import laatste_moment
from scheduler.deadlines import FiringResult

__all__ = ["Afgegaan", "Brief", "Period", "Simulated", "period", "simulate"]

AtWork = Callable[[Database, Callable[[], datetime]], Work]
Progress = Callable[[datetime], None]  # until where it came
WHY: Mapping[type[Exception], str] = {
    MayNotCopy: "Voor een simulatie maakt dit programma een kopie van de database. Dat mag de login"
    " {0} niet: zij moet databases mogen maken (ALTER ROLE ... CREATEDB) en mogen optreden als"
    " reg_owner, zoals de login die `keurmerk migreer` draait.",
    CopyInUse: "Er loopt al een simulatie van deze database ({0}). Wacht tot die klaar is.",
    restoring.InTheWay: "Er staat al een database {0} die geen kopie van een simulatie is. Kijk of"
    " zij weg mag, en verwijder haar dan.",
    CopyFailed: "De kopie voor de simulatie is niet gemaakt. De melding was: {0}",
}


@dataclass(frozen=True, slots=True)
class Period:
    """From the beginning of `van` up to and including `tot`."""

    van: date
    tot: date


@dataclass(frozen=True, slots=True)
class Simulated:
    """`ervoor` passed before the period began: nobody had let it pass yet."""

    ervoor: Sequence[Afgegaan]
    termijnen: Sequence[Afgegaan]
    brieven: Sequence[Brief]
    mislukt: int


@dataclass(slots=True)
class Moved:
    """A clock that stands where it was put."""

    shown: datetime

    def now(self) -> datetime:
        return self.shown

    def forward(self, moment: datetime) -> datetime:
        self.shown = max(self.shown, moment)
        return self.shown


def period(van: date, tot: date, now: datetime) -> Period:
    """Raises Onjuist."""
    today = dag_van(now)
    if van < today:
        zin = f"Deze dag ligt vóór vandaag ({today:%d-%m-%Y}): wat toen gebeurde, is geweest."
        raise onjuist(zin, "--van")
    if tot < van:
        raise onjuist(f"Deze dag ligt vóór --van ({van:%d-%m-%Y}).", "--tot")
    return Period(van, tot)


def simulate(
    database: Database, asked: Period, now: datetime, at_work: AtWork, progress: Progress
) -> Simulated:
    """Nothing in `database` changes, and the copy is gone afterwards.

    Raises DatabaseOngeschikt when no copy can be made.
    """
    with _told(), copied(database) as copy:
        practise(copy)
        clock = Moved(max(now, begin_van_de_dag(asked.van)))
        work = at_work(copy, clock.now)
        with copy.connect(Role.APP) as connection:
            before = simulatie.einde(connection)
            result = _passed(connection, work, clock, laatste_moment(asked.tot), progress)
            return _seen(connection, before, asked, result)


def _passed(
    connection: Connection[Any], work: Work, clock: Moved, until: datetime, progress: Progress
) -> FiringResult:
    """The bell, each time that it rings."""
    result = FiringResult()
    while moment := simulatie.volgende(connection, until):
        progress(clock.forward(moment))
        rung = work.fire(clock.now(), lambda _: None)
        if rung == FiringResult():
            break  # nothing can fire: it would ring for ever
        result += rung
    return result


def _seen(
    connection: Connection[Any], before: int, asked: Period, result: FiringResult
) -> Simulated:
    begin = begin_van_de_dag(asked.van)
    found = simulatie.afgegaan(connection, before)
    return Simulated(
        ervoor=[each for each in found if each.vervalt_op < begin],
        termijnen=[each for each in found if each.vervalt_op >= begin],
        brieven=simulatie.brieven(connection, before),
        mislukt=result.mislukt,
    )


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except tuple(WHY) as error:
        zin = next(zin for kind, zin in WHY.items() if isinstance(error, kind))
        raise DatabaseOngeschikt(zin.format(error)) from error
