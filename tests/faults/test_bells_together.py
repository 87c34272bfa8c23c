"""Several bells at once, without anybody who leads: who leads is for peace and quiet only."""

from adapters.postgres.connection import Database
from tests.faults import overdue
from tests.faults.oracle import check_fired
from tests.faults.processes import PATIENCE, start_together


def test_bells_at_once_fire_every_term_once(database: Database) -> None:
    overdue.load(database, 400)
    bells = start_together("tests.faults.bell", *[[database.conninfo]] * 3)
    counts = [tuple(map(int, bell.communicate(timeout=PATIENCE)[0].split())) for bell in bells]
    assert sum(fired for fired, _ in counts) == 400
    assert all(failed == 0 for _, failed in counts)
    check_fired(database, 400)
