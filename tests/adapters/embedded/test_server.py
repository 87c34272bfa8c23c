"""The bundled database: there when asked for, whoever started it and however it ended."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import psycopg
import pytest

from adapters.application.access import Access
from adapters.embedded import finding, postmaster, server
from adapters.postgres import connection
from adapters.postgres.connection import Database, DatabaseOngeschikt

ROOT = Path(__file__).parents[3]
START = """
import sys
from pathlib import Path
from adapters.embedded import server
print(server.start(Path(sys.argv[1])).conninfo)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder whose parents do not exist yet."""
    with tempfile.TemporaryDirectory(prefix="keurmerk-", ignore_cleanup_errors=True) as path:
        found = Path(path).resolve() / "nog" / "niet" / "postgres"
        yield found
        server.stop(found)


def start_elsewhere(folder: Path) -> "subprocess.Popen[str]":
    """Another process that starts the database and ends."""
    return subprocess.Popen(
        [sys.executable, "-c", START, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def ask(database: Database, sql: str) -> object:
    with database.connect() as found:
        cursor = found.execute(sql.encode())
        row = cursor.fetchone() if cursor.description else None
    return row[0] if row else None


def test_a_first_start_makes_folder_server_and_database(folder: Path) -> None:
    assert finding.find(folder) is None
    database = server.start(folder)
    assert ask(database, "SELECT current_database()") == "keurmerk"
    assert ask(database, "SHOW server_encoding") == "UTF8"
    assert finding.find(folder) == database


def test_it_outlives_the_process_that_started_it(folder: Path) -> None:
    """And several processes that start it at once get the same one."""
    others = [start_elsewhere(folder) for _ in range(2)]
    answers = {other.communicate(timeout=60)[0].strip() for other in others}
    database = finding.find(folder)
    assert database is not None
    assert answers == {database.conninfo}
    assert ask(database, "SELECT 1") == 1


def test_stopping_is_heard_by_everybody_and_starting_again_keeps_the_data(folder: Path) -> None:
    database = server.start(folder)
    ask(database, "CREATE TABLE blijft AS SELECT 42 AS waarde")
    assert server.stop(folder)
    assert finding.find(folder) is None
    assert not server.stop(folder)
    assert ask(server.start(folder), "SELECT waarde FROM blijft") == 42


def kill(folder: Path) -> int:
    """Power failure: no process of the server has time for anything."""
    found = postmaster.read(folder)
    assert found is not None
    workers = ask(found.database("postgres"), "SELECT array_agg(pid) FROM pg_stat_activity")
    assert isinstance(workers, list)
    for pid in (found.pid, *workers):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    return found.pid


def test_it_starts_again_after_a_crash(folder: Path) -> None:
    ask(server.start(folder), "CREATE TABLE blijft AS SELECT 42 AS waarde")
    kill(folder)
    assert ask(server.start(folder), "SELECT waarde FROM blijft") == 42


def test_a_recycled_pid_is_not_taken_for_the_server(folder: Path) -> None:
    """After a crash the pid in postmaster.pid may belong to anything, here to this test."""
    server.start(folder)
    dead = str(kill(folder))
    file = folder / "postmaster.pid"
    lines = file.read_text().splitlines()
    assert lines[0] == dead
    file.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")
    assert finding.find(folder) is None
    assert ask(server.start(folder), "SELECT 1") == 1


def test_another_server_on_that_address_is_not_believed(folder: Path, server_: Database) -> None:
    folder.mkdir(parents=True)
    host = psycopg.conninfo.conninfo_to_dict(server_.conninfo)["host"]
    (folder / "postmaster.pid").write_text(f"{os.getpid()}\n{folder}\n0\n5432\n{host}\n\n\nready\n")
    assert finding.find(folder) is None


@pytest.fixture
def server_(server: Database) -> Database:
    """The shared server; `server` is the name of the module under test here."""
    return server


def test_what_cannot_start_is_explained(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    with pytest.raises(server.DatabaseStartNiet, match="start niet") as fault:
        server.start(tmp_path / "bestand" / "postgres")
    assert "KEURMERK_DATA" in str(fault.value)


def test_data_of_another_version_is_explained(tmp_path: Path) -> None:
    folder = tmp_path / "postgres"
    folder.mkdir()
    (folder / "PG_VERSION").write_text("16\n")
    with pytest.raises(server.DatabaseStartNiet, match="andere versie dan PostgreSQL 18"):
        server.start(folder)


def test_spoiled_settings_are_explained_with_the_servers_own_words(folder: Path) -> None:
    server.start(folder)
    server.stop(folder)
    settings = folder / "postgresql.conf"
    text = settings.read_text()
    settings.write_text(text + "onzin = 1\n")
    with pytest.raises(server.DatabaseStartNiet, match="onzin"):
        server.start(folder)
    settings.write_text(text)


def test_where_the_data_lies() -> None:
    own = Path(platformdirs.user_data_dir("keurmerk")).resolve()
    assert finding.data_folder({}) == own / "postgres"
    assert finding.data_folder({"KEURMERK_DATA": "/ergens"}) == Path("/ergens/postgres")


def test_an_address_replaces_the_bundled_database(server_: Database) -> None:
    url = server_.conninfo
    assert Access({"KEURMERK_DATABASE_URL": url}).opened() == server_


def test_without_an_address_the_bundled_database_is_started(folder: Path) -> None:
    database = Access({"KEURMERK_DATA": str(folder.parent)}).opened()
    assert finding.find(folder) == database


def test_an_old_server_is_refused(server_: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "MINIMUM", 190000)
    with pytest.raises(DatabaseOngeschikt, match="Nodig is versie"):
        Access({"KEURMERK_DATABASE_URL": server_.conninfo}).opened()
