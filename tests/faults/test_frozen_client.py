"""A client that stops in the middle of its work cannot keep others waiting."""

import signal
import time
from pathlib import Path
from random import Random

import pytest

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from tests.faults.clerk import KVK
from tests.faults.oracle import check
from tests.faults.processes import clerk, confirmed, wait_until
from tests.support.dossiers import DOSSIER, declaration, envelope, register, to_aspirant

HELD = """SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted
    AND classid = 0 AND objid = 727401 AND objsubid = 1"""

AT_ONCE = 3.0  # seconds; less than the five after which the server ends an idle transaction


def freeze(database: Database, file: Path, times: int) -> None:
    """Frozen at `times` moments; each time the writer lock comes free and others go on."""
    register(database)
    register(database, KVK)
    chance = Random(times)
    with (
        clerk(database, file) as process,
        Store(database, pool=1) as store,
        database.connect() as connection,
    ):
        store.execute_all(to_aspirant())
        for number in range(times):
            time.sleep(chance.random() * 0.03)
            process.send_signal(signal.SIGSTOP)
            wait_until(lambda: connection.execute(HELD).fetchone() == (0,), patience=AT_ONCE)
            store.execute(declaration(f"{number}"), DOSSIER, envelope(f"other/{number}"))
            process.send_signal(signal.SIGCONT)
    check(database, confirmed(file))


@pytest.mark.slow
def test_a_frozen_client_does_not_hold_the_writer_lock(database: Database, tmp_path: Path) -> None:
    freeze(database, tmp_path / "confirmed", 20)


@pytest.mark.slow
def test_a_client_frozen_two_hundred_times(database: Database, tmp_path: Path) -> None:
    freeze(database, tmp_path / "confirmed", 200)
