"""Terms fire on the real database: at the right moment, once, and each with its own day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.imports import Mark
from adapters.worker.leases import Leases
from domain.calendar import begin_van_de_dag, einde_van_de_dag
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.keurmerk.waarschuwing.besluiten import StelHerstelVast
from domain.keurmerk.waarschuwing.feiten import WaarschuwingstermijnVerstreken
from scheduler.deadlines import FiringResult
from tests.adapters.worker.conftest import Worker
from tests.support.database import ask
from tests.support.dossiers import DOSSIER, KVK, envelope, register, to_aspirant
from tests.support.warnings import fired, terms, warned

LAST_DAY = date(2026, 6, 30)
ONE = timedelta(microseconds=1)
NOTHING, ONCE = FiringResult(), FiringResult(afgegaan=1)


@pytest.mark.parametrize(
    ("last_day", "rings"),
    [
        (LAST_DAY, datetime(2026, 6, 30, 22, 0, tzinfo=UTC)),
        (date(2026, 3, 28), datetime(2026, 3, 28, 23, 0, tzinfo=UTC)),  # the clock goes forward
        (date(2026, 3, 29), datetime(2026, 3, 29, 22, 0, tzinfo=UTC)),  # on this day of 23 hours
        (date(2026, 10, 25), datetime(2026, 10, 25, 23, 0, tzinfo=UTC)),  # a day of 25 hours
        (date(2026, 12, 31), datetime(2026, 12, 31, 23, 0, tzinfo=UTC)),
    ],
)
def test_the_last_day_counts_and_the_term_passes_at_midnight_in_amsterdam(
    database: Database, store: Store, worker: Worker, last_day: date, rings: datetime
) -> None:
    warned(store, last_day)
    assert worker.look(rings - ONE) == NOTHING
    assert terms(database) == [(KVK, "open")]
    assert worker.look(rings) == ONCE
    assert terms(database) == [(KVK, "verstreken")]
    assert worker.look(rings) == NOTHING


def test_a_signal_rings_when_its_day_begins(store: Store, worker: Worker) -> None:
    for request in to_aspirant():
        store.execute_all([request])
    start = StartMeetperiode(start=date(2026, 4, 1), uwv=False)
    store.execute(start, DOSSIER, envelope("start", datetime(2026, 4, 1, 9, tzinfo=UTC)))
    first = min((t.dag, t.code) for t in store.load(DOSSIER).agenda.termijnen if "open" in t.code)
    rings = begin_van_de_dag(first[0])
    assert worker.look(rings - ONE) == NOTHING
    assert worker.look(rings) == ONCE
    event = store.load(DOSSIER).historie[-1].event
    assert isinstance(event, TermijnVerstreken)
    assert (event.dag, event.code) == first


def test_after_thirty_days_of_standstill_each_fires_once_with_its_own_day(
    database: Database, store: Store, worker: Worker
) -> None:
    numbers = [f"{n:08}" for n in range(2, 32)]
    register(database, *numbers)
    days = {kvk: date(2026, 6, 1) + timedelta(days=n) for n, kvk in enumerate(numbers)}
    for kvk, day in days.items():
        warned(store, day, kvk)
    late = einde_van_de_dag(date(2026, 7, 30))
    assert worker.look(late) == FiringResult(afgegaan=30)
    assert worker.look(late) == NOTHING
    assert fired(database) == [("keurmerk.waarschuwingstermijn-verstreken.v1", 30)]
    for dossier in store.load_all().values():
        recorded = dossier.historie[-1]
        assert isinstance(recorded.event, WaarschuwingstermijnVerstreken)
        assert recorded.event.hersteltermijn_tot == days[dossier.keurmerk.kvk or ""]
        assert recorded.vastlegging.vastgelegd_op == late
        assert recorded.vastlegging.actor == "worker"
        assert recorded.vastlegging.oorzaak == f"termijn:{recorded.event.termijn}"


def test_a_late_worker_does_not_touch_what_was_repaired(
    database: Database, store: Store, worker: Worker
) -> None:
    warned(store, LAST_DAY)
    repaired = StelHerstelVast(
        besluitdatum=LAST_DAY,
        ingangsdatum=LAST_DAY,
        motivering="Hersteld.",
        beslisser="beslisser-1",
        bewijsstukken=("bewijs-1",),
        waarschuwing=3,
    )
    store.execute(repaired, DOSSIER, envelope("herstel", begin_van_de_dag(LAST_DAY)))
    assert worker.look(einde_van_de_dag(LAST_DAY)) == NOTHING
    assert terms(database) == [(KVK, "vervallen")]


def test_a_term_that_closes_between_claim_and_fire_is_no_fault(
    database: Database, store: Store, worker: Worker
) -> None:
    warned(store, LAST_DAY)
    worker.shown = einde_van_de_dag(LAST_DAY)
    with database.connect(Role.APP) as connection:
        leases = Leases(connection)
        (due,) = leases.claim(worker.shown, worker.shown)
        other = replace(worker.firing, now=lambda: worker.shown)
        other.fire((due,), leases, worker.shown)
        assert worker.firing.fire((due,), leases, worker.shown) == NOTHING
    assert fired(database) == [("keurmerk.waarschuwingstermijn-verstreken.v1", 1)]


def test_a_row_that_stays_open_after_its_event_is_a_fault_that_is_seen(
    database: Database, store: Store, worker: Worker
) -> None:
    warned(store, LAST_DAY)
    late = einde_van_de_dag(LAST_DAY)
    assert worker.look(late) == ONCE
    ask(
        database,
        "UPDATE proj.termijn SET status = 'open', gesloten_door = NULL, gesloten_op = NULL"
        " WHERE status = 'verstreken'",
    )
    assert worker.look(late + timedelta(hours=1)) == FiringResult(mislukt=1)
    assert fired(database) == [("keurmerk.waarschuwingstermijn-verstreken.v1", 1)]


def test_one_broken_dossier_is_seen_and_the_others_go_on(
    database: Database, store: Store, worker: Worker
) -> None:
    register(database, "00000002")
    warned(store, LAST_DAY)
    warned(store, LAST_DAY, "00000002")
    ask(
        database,
        "UPDATE proj.termijn SET keurmerk_id = gen_random_uuid() WHERE keurmerk_id = %s",
        DOSSIER,
    )
    assert worker.look(einde_van_de_dag(LAST_DAY)) == FiringResult(afgegaan=1, mislukt=1)
    ((attempts, fault),) = ask(
        database, "SELECT pogingen, laatste_fout FROM app.termijn_poging WHERE laatste_fout <> ''"
    )
    assert attempts == 1
    assert "termijn" in fault.lower()


def test_terms_wait_while_history_is_imported(
    database: Database, store: Store, worker: Worker
) -> None:
    warned(store, LAST_DAY)
    late = einde_van_de_dag(LAST_DAY)
    register(database, "00000002")
    warned(store, LAST_DAY, "00000002")
    mark = Mark("0" * 64, UUID(int=1), "medewerker-1", regels=9, gedaan=0, dossiers=[DOSSIER])
    with database.connect(Role.APP) as connection:
        mark.put(connection)
        assert worker.look(late) == ONCE  # the other dossier goes on
        assert worker.look(late) == NOTHING
        mark.finish(connection)
    assert worker.look(late) == ONCE


def test_the_due_limit_can_lie_before_the_clock(store: Store, worker: Worker) -> None:
    warned(store, LAST_DAY)
    worker.shown = datetime(2026, 12, 1, tzinfo=UTC)
    assert worker.firing.look(until=einde_van_de_dag(LAST_DAY) - ONE) == NOTHING
    assert worker.firing.look(until=einde_van_de_dag(LAST_DAY)) == ONCE
    vastlegging = store.load(DOSSIER).historie[-1].vastlegging
    assert vastlegging.vastgelegd_op == worker.shown
