"""Every PostgreSQL process is killed while terms fire; the worker keeps running and goes on."""

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random

import psutil  # type: ignore[import-untyped]
import pytest

from adapters.embedded import postmaster
from adapters.embedded import server as embedded
from adapters.postgres.connection import Database
from adapters.postgres.migrate import migrate
from tests.faults import overdue
from tests.faults.oracle import FIRED_COUNT, check_fired
from tests.faults.processes import wait_until, worker


@contextmanager
def own_server() -> Iterator[Path]:
    """One that waits for the disk, as users have it: what was confirmed survives."""
    with tempfile.TemporaryDirectory(prefix="keurmerk-", ignore_cleanup_errors=True) as folder:
        data = Path(folder).resolve() / "postgres"
        migrate(embedded.start(data))
        try:
            yield data
        finally:
            embedded.stop(data)


def kill_server(data: Path) -> None:
    """As `kill -9` of all its processes; only of the server in `data`."""
    found = postmaster.read(data)
    assert found is not None
    main = psutil.Process(found.pid)
    processes = [main, *main.children(recursive=True)]
    for process in processes:
        with suppress(psutil.NoSuchProcess):  # it saw that the main process is gone
            process.kill()
    psutil.wait_procs(processes)


def wait_for(database: Database, enough: int, process: subprocess.Popen[str]) -> int:
    """How many terms have fired, when these are `enough`."""
    with database.connect() as connection:

        def fired() -> int:
            ((count,),) = connection.execute(FIRED_COUNT)
            return int(count)

        wait_until(lambda: fired() >= enough, process)
        return fired()


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_the_server_is_killed_again_and_again(seed: int) -> None:
    chance = Random(seed)
    with own_server() as data:
        database = embedded.start(data)
        overdue.load(database, 4000)
        with worker(database) as process:
            for number in range(3):
                seen = wait_for(database, 1000 * number + chance.randint(100, 800), process)
                assert seen < 4000
                kill_server(data)
                assert embedded.start(data) == database
                assert wait_for(database, seen, process) >= seen
            wait_for(database, 4000, process)
        check_fired(database, 4000)
