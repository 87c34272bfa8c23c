"""A worker that is killed while terms fire, again and again: each fires once, none is lost."""

from random import Random

import pytest

from adapters.postgres.connection import Database
from tests.faults import overdue
from tests.faults.oracle import FIRED_COUNT, LEASES_END, check_fired
from tests.faults.processes import kill, wait_until, worker
from tests.support.database import ask


def kill_after(database: Database, count: int) -> int:
    """Let a new worker work until `count` terms have fired in all; how many had when it died."""
    with worker(database) as process, database.connect() as connection:

        def fired() -> int:
            ((found,),) = connection.execute(FIRED_COUNT)
            return int(found)

        wait_until(lambda: fired() >= count, process)
        kill(process)
        return fired()


def finish(database: Database, count: int) -> None:
    with worker(database) as process, database.connect() as connection:
        wait_until(lambda: connection.execute(FIRED_COUNT).fetchone() == (count,), process)


@pytest.mark.slow
def test_a_killed_worker_loses_nothing_and_doubles_nothing(database: Database) -> None:
    overdue.load(database, 2000)
    assert 0 < kill_after(database, 20) < 2000
    ask(database, LEASES_END)
    finish(database, 2000)
    check_fired(database, 2000)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_four_workers_are_killed_one_after_another(database: Database, seed: int) -> None:
    """The last one waits until the leases of the dead have really ended."""
    overdue.load(database, 4000)
    chance = Random(seed)
    for number in range(4):
        assert kill_after(database, 800 * number + chance.randint(100, 600)) < 4000
    finish(database, 4000)
    check_fired(database, 4000)
