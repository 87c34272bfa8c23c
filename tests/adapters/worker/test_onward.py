"""What is due behind a term passes with it; what cannot pass never holds it up."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.worker import onward
from adapters.worker.leases import LEASE, Leases
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from scheduler.deadlines import FiringResult
from tests.adapters.worker.conftest import Worker
from tests.support.database import ask
from tests.support.dossiers import DOSSIER, envelope, register, to_aspirant
from tests.support.warnings import warned

MOST = 3  # terms of a dossier in a transaction
STARTED = datetime(2026, 4, 1, 9, tzinfo=UTC)
CAUSE = "termijn:"
OPEN = "SELECT id, vervalt_op FROM proj.termijn WHERE status = 'open' ORDER BY vervalt_op, id"
PASSED = (
    "SELECT xmin::text FROM es.stored_events WHERE"
    " convert_from(state, 'UTF8')::jsonb -> 'vastlegging' ->> 'oorzaak' LIKE 'termijn:%'"
    " ORDER BY notification_id"
)
CLOSE = (
    "UPDATE proj.termijn SET status = 'vervallen', gesloten_door = 1, gesloten_op = now()"
    " WHERE id = %s"
)


@pytest.fixture
def running(store: Store, database: Database) -> list[tuple[UUID, datetime]]:
    """The terms of the first dossier, in the order in which they are due."""
    for request in to_aspirant():
        store.execute_all([request])
    start = StartMeetperiode(start=date(2026, 4, 1), uwv=False)
    store.execute(start, DOSSIER, envelope("start", STARTED))
    return ask(database, OPEN)


def in_transactions(database: Database) -> list[int]:
    """How many terms passed in each transaction."""
    found = [xmin for (xmin,) in ask(database, PASSED)]
    return [found.count(xmin) for xmin in dict.fromkeys(found)]


def passed(store: Store) -> list[str]:
    causes = (each.vastlegging.oorzaak or "" for each in store.load(DOSSIER).historie)
    return [cause.removeprefix(CAUSE) for cause in causes if cause.startswith(CAUSE)]


@pytest.mark.parametrize("count", [1, MOST - 1, MOST, MOST + 1, 2 * MOST + 1])
def test_all_that_is_due_in_a_dossier_passes_in_order_and_in_few_transactions(
    database: Database,
    store: Store,
    worker: Worker,
    running: list[tuple[UUID, datetime]],
    monkeypatch: pytest.MonkeyPatch,
    count: int,
) -> None:
    monkeypatch.setattr(onward, "MOST", MOST)
    due = [term for term in running if term[1] <= running[count - 1][1]]
    assert worker.look(running[count - 1][1]) == FiringResult(afgegaan=len(due))
    assert passed(store) == [f"{id_}" for id_, _ in due]
    whole, rest = divmod(len(due), MOST)
    assert in_transactions(database) == [MOST] * whole + [rest] * bool(rest)


def test_what_is_not_due_yet_stays(
    store: Store, worker: Worker, running: list[tuple[UUID, datetime]]
) -> None:
    (first, _), (_, later) = running[0], running[1]
    worker.look(later - timedelta(microseconds=1))
    assert passed(store) == [f"{first}"]


def test_what_cannot_pass_behind_it_does_not_hold_up_the_first(
    database: Database, store: Store, worker: Worker, running: list[tuple[UUID, datetime]]
) -> None:
    """The row of the second says that it is closed, the log says that it runs."""
    register(database, "00000002")
    warned(store, running[1][1].date(), "00000002")
    ask(database, CLOSE, running[1][0])
    late = running[2][1] - timedelta(microseconds=1)
    assert worker.look(late).mislukt == 0
    assert passed(store) == [f"{running[0][0]}"]


def test_what_failed_before_waits_for_its_own_turn(
    database: Database, store: Store, worker: Worker, running: list[tuple[UUID, datetime]]
) -> None:
    due = running[2][1]
    with database.connect(Role.APP) as connection:
        leases = Leases(connection)
        (first,) = leases.claim(running[0][1], due)
        leases.failed(first.id, "kapot")
    assert worker.look(due) == FiringResult(afgegaan=2)
    assert passed(store) == [f"{id_}" for id_, _ in running[1:3]]
    assert worker.look(due + timedelta(seconds=LEASE)) == FiringResult(afgegaan=1)
    assert passed(store)[-1] == f"{first.id}"
