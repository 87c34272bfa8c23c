"""Two workers, and bells that nobody leads: the leader keeps the peace, not the books."""

import pytest
from psycopg.conninfo import make_conninfo

from adapters.postgres.connection import Database
from adapters.postgres.locks import WORKER
from tests.faults import overdue
from tests.faults.oracle import FIRED_COUNT, LEASES_END, check_fired
from tests.faults.processes import PATIENCE, kill, start_together, wait_until, worker
from tests.support.database import ask

CONNECTED = """SELECT count(DISTINCT application_name) FROM pg_stat_activity
    WHERE application_name IN ('een', 'twee')"""
LEADER = """SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid)
    WHERE locktype = 'advisory' AND granted AND classid = 0 AND objid = %s"""


@pytest.mark.slow
def test_bells_at_once_fire_every_term_once(database: Database) -> None:
    overdue.load(database, 400)
    bells = start_together("tests.faults.bell", *[[database.conninfo]] * 3)
    counts = [tuple(map(int, bell.communicate(timeout=PATIENCE)[0].split())) for bell in bells]
    assert sum(fired for fired, _ in counts) == 400
    assert all(failed == 0 for _, failed in counts)
    check_fired(database, 400)


def test_bells_at_once_keep_the_order_within_a_dossier(database: Database) -> None:
    """The end of a Schorsing takes its signals away; they were due before it."""
    overdue.load_suspended(database, 60)
    before = ask(database, "SELECT count(*) FROM proj.termijn WHERE status = 'open'")
    bells = start_together("tests.faults.bell", *[[database.conninfo]] * 3)
    for bell in bells:
        bell.communicate(timeout=PATIENCE)
    assert ask(database, FIRED_COUNT) == before
    assert ask(database, "SELECT count(*) FROM proj.termijn WHERE status <> 'verstreken'") == [(0,)]


@pytest.mark.slow
def test_the_second_worker_takes_over_from_the_first(database: Database) -> None:
    named = {name: _called(database, name) for name in ("een", "twee")}
    with worker(named["een"]) as een, worker(named["twee"]) as twee:
        wait_until(lambda: ask(database, CONNECTED) == [(2,)])
        wait_until(lambda: ask(database, LEADER, WORKER))
        ((leader,),) = ask(database, LEADER, WORKER)
        with database.connect() as connection:
            overdue.load(database, 400)  # an import: what it brings in waits until it is done
            wait_until(lambda: connection.execute(FIRED_COUNT).fetchone() != (0,))
        first, second = (een, twee) if leader == "een" else (twee, een)
        kill(first)
        ask(database, LEASES_END)
        wait_until(lambda: ask(database, FIRED_COUNT) == [(400,)], second)
    check_fired(database, 400)


def _called(database: Database, name: str) -> Database:
    return Database(make_conninfo(database.conninfo, application_name=name))
