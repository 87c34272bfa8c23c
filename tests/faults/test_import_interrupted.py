"""An import that dies, stands still or loses its connections, while a worker runs: nothing fires in
a dossier that is not complete, and the same file again makes it what it would have been.
"""

import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from adapters.cli.exits import Exit
from adapters.embedded import server as embedded
from adapters.eventstore.importing import STEP
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.keurmerk.dossier import dossier_id
from domain.rules import Geweigerd
from tests.faults import importer, overdue
from tests.faults.importer import HISTORY, WRITTEN
from tests.faults.oracle import FIRED_COUNT, LEASES_END, check, check_fired
from tests.faults.overdue import EACH
from tests.faults.processes import PATIENCE, kill, wait_until, worker
from tests.faults.test_database_killed import kill_server, own_server
from tests.support.database import ask, new_database
from tests.support.dossiers import declaration, envelope, register, to_aspirant
from tests.support.histories import numbers

DOSSIERS = 20
LINES = 80
HALF = 40  # applications and some awards: every dossier is half
OTHER = "99999999"
COUNT = "SELECT count(*) FROM es.stored_events"


@pytest.fixture
def ready(database: Database) -> Database:
    register(database, *numbers(DOSSIERS), OTHER)
    importer.slow(database)
    return database


@pytest.fixture
def file(tmp_path: Path) -> Path:
    importer.write(tmp_path / "regels.jsonl", importer.requests(DOSSIERS))
    return tmp_path / "regels.jsonl"


@contextmanager
def begun(database: Database, file: Path) -> Iterator[subprocess.Popen[str]]:
    """An import that has written some, and is still going on."""
    process = importer.start(database, file)
    try:
        wait_until(lambda: ask(database, WRITTEN)[0][0] >= HALF, process)
        yield process
    finally:
        kill(process)


@contextmanager
def leading(database: Database) -> Iterator[None]:
    """A worker that looks what is due."""
    with worker(database) as process:
        wait_until(lambda: ask(database, "SELECT count(*) FROM app.hartslag") == [(1,)], process)
        yield


def end(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


def again(database: Database, file: Path) -> str:
    code, out, err = end(importer.start(database, file))
    assert code == Exit.GOED, err
    return out


def undisturbed(server: Database, file: Path) -> list[tuple[Any, ...]]:
    with new_database(server) as alone:
        register(alone, *numbers(DOSSIERS))
        again(alone, file)
        return ask(alone, HISTORY)


def fires_only_in_whole_dossiers(server: Database, database: Database, file: Path) -> None:
    """The history is what it would have been, and then every term fires."""
    other = dossier_id(OTHER)
    assert [row for row in ask(database, HISTORY) if row[0] != other] == undisturbed(server, file)
    assert ask(database, "SELECT count(*) FROM app.invoer") == [(0,)]
    ask(database, LEASES_END)
    ((dossiers,),) = ask(database, "SELECT count(*) FROM proj.dossier")
    total = dossiers * EACH
    with worker(database) as process:
        wait_until(lambda: ask(database, FIRED_COUNT) == [(total,)], process)
    check_fired(database, total)


@pytest.mark.slow
def test_an_importer_is_killed_while_a_worker_runs(
    server: Database, ready: Database, file: Path
) -> None:
    """Its dossiers wait, though terms of theirs are due; the worker looks at the others."""
    with leading(ready):
        with begun(ready, file) as process:
            kill(process)
        assert HALF <= ask(ready, COUNT)[0][0] < LINES
        importer.normal(ready)
        overdue.load(ready, EACH, OTHER)
        wait_until(lambda: ask(ready, FIRED_COUNT) == [(EACH,)])
        now, before = map(int, re.findall(r"(\d+) (?:uitgevoerd|al eerder)", again(ready, file)))
        assert (now + before, before >= HALF) == (LINES, True)
    fires_only_in_whole_dossiers(server, ready, file)


@pytest.mark.slow
def test_an_importer_that_loses_its_connections_finishes_by_itself(
    server: Database, ready: Database, file: Path
) -> None:
    with leading(ready), begun(ready, file) as process:
        ask(
            ready,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'importer' AND datname = current_database()",
        )
        code, out, err = end(process)
        assert (code, err) == (Exit.GOED, "")
        assert out.startswith(f"{LINES} uitgevoerd")
        importer.normal(ready)
    fires_only_in_whole_dossiers(server, ready, file)


@pytest.mark.slow
def test_an_importer_that_stands_still_is_told_and_can_be_taken_over(
    server: Database, ready: Database, file: Path
) -> None:
    with begun(ready, file) as process:
        process.send_signal(signal.SIGSTOP)
        importer.normal(ready)
        _others_are_told(ready)
        again(ready, file)
        process.send_signal(signal.SIGCONT)
        code, _, err = end(process)
    assert code == Exit.GEWEIGERD
    assert "overgenomen door een ander proces, of opgegeven" in err
    assert ask(ready, HISTORY) == undisturbed(server, file)
    check(ready)


def _others_are_told(ready: Database) -> None:
    with Store(ready) as store:
        store.execute_all(to_aspirant(OTHER))  # somebody else works on
        with pytest.raises(Geweigerd, match="wacht op een invoer") as refused:
            store.execute(
                declaration(), dossier_id("00000001"), envelope("tussendoor", kvk="00000001")
            )
    assert [reden.code for reden in refused.value.redenen] == ["dossier-in-invoer"]


@pytest.mark.slow
def test_a_full_disk_says_how_much_was_written(
    server: Database, ready: Database, file: Path
) -> None:
    importer.normal(ready)
    importer.full(ready, HALF)
    code, out, err = end(importer.start(ready, file))
    assert (code, out) == (Exit.GEEN_DATABASE, ""), err
    assert f"Van de {LINES} regels (registraties tellen niet mee) zijn er {HALF} geschreven" in err
    assert ask(ready, COUNT) == [(HALF,)]
    importer.normal(ready)
    assert again(ready, file).startswith(f"{LINES - HALF} uitgevoerd, {HALF} al eerder")
    assert ask(ready, HISTORY) == undisturbed(server, file)


@pytest.mark.slow
def test_who_interrupts_it_hears_how_much_was_written(ready: Database, file: Path) -> None:
    with begun(ready, file) as process:
        process.send_signal(signal.SIGINT)
        code, _, err = end(process)
    assert code not in {Exit.GOED, Exit.ONVERWACHT}
    (sure,) = map(int, re.findall(r"Nu zijn er zeker (\d+) regels uitgevoerd", err))
    assert HALF <= sure <= ask(ready, COUNT)[0][0] < LINES
    importer.normal(ready)
    again(ready, file)
    check(ready)


@pytest.mark.slow
def test_the_server_dies_halfway(file: Path) -> None:
    with own_server() as data:
        database = embedded.start(data)
        register(database, *numbers(DOSSIERS))
        importer.slow(database)
        with begun(database, file) as process:
            kill_server(data)
            code, _, err = end(process)
        assert code == Exit.GEEN_DATABASE
        (sure,) = map(int, re.findall(r"zijn er zeker (\d+) geschreven", err))
        database = embedded.start(data)
        assert HALF <= sure <= ask(database, COUNT)[0][0] <= sure + STEP
        importer.normal(database)
        again(database, file)
        assert ask(database, COUNT) == [(LINES,)]
        check(database)
