"""The bundled server is closed to every other user of the machine, whatever its folder's name."""

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from adapters.embedded import accounts, doors, finding, postmaster, server, sockets
from adapters.embedded.binaries import programs
from adapters.embedded.settling import settle
from adapters.postgres.connection import Database, DatabaseOngeschikt, Role

ROOT = Path(__file__).parents[3]
as_root = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can be somebody else"
)
NOBODY = {"user": "nobody", "group": "nogroup", "extra_groups": []}
CONNECT = "import psycopg, sys; psycopg.connect(sys.argv[1]); print('binnen')"
START = "import sys; from pathlib import Path; from adapters.embedded import server;"
START += "print(server.start(Path(sys.argv[1])).conninfo); server.stop(Path(sys.argv[1]))"
LONG = "heel " + "lang" * 30  # with the rest far over what a socket's path may be
NAMES = ("kort", "met 'spatie' en \"citaat\" $HOME `ls`", "a,b", LONG)
HARD = "' \" $HOME `ls`, " + LONG  # all of it at once


@contextmanager
def room() -> Iterator[Path]:
    """A folder that is ours alone, on a short path."""
    with tempfile.TemporaryDirectory(prefix="kd-", ignore_cleanup_errors=True) as path:
        yield Path(path).resolve()


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """Data of a server that once ran, to start from: making them takes seconds."""
    with room() as path:
        server.start(path / "eerst" / "postgres")
        server.stop(path / "eerst" / "postgres")
        yield path / "eerst" / "postgres"


def copy(made: Path, folder: Path) -> Path:
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(made, folder, symlinks=True)
    state = made.stat()
    for path in (folder, *folder.rglob("*")):
        os.chown(path, state.st_uid, state.st_gid, follow_symlinks=False)
    return folder


@pytest.fixture
def folder(made: Path) -> Iterator[Path]:
    with room() as path:
        yield (found := copy(made, path / "data" / "postgres"))
        server.stop(found)


def value(database: Database, sql: str) -> object:
    with database.connect() as connection:
        row = connection.execute(sql.encode()).fetchone()
    return row[0] if row else None


def modes(folder: Path) -> list[int]:
    return [stat.S_IMODE(parent.stat().st_mode) for parent in folder.parents]


@pytest.mark.parametrize("name", [HARD, *(pytest.param(n, marks=pytest.mark.slow) for n in NAMES)])
def test_any_path_works_and_opens_nothing(made: Path, name: str) -> None:
    with room() as path:
        folder = copy(made, path / name / "postgres")
        folder.parent.chmod(0o700)
        before = modes(folder)
        database = server.start(folder)
        try:
            assert value(database, "SELECT 1") == 1
            assert finding.find(folder) == database
            assert modes(folder) == before
            socket = Path(str(conninfo_to_dict(database.conninfo)["host"]))
            assert stat.S_IMODE(socket.stat().st_mode) == 0o700
            assert value(database, "SHOW listen_addresses") == ""
            assert value(database, "SHOW unix_socket_permissions") == "0700"
        finally:
            assert server.stop(folder)
        assert not (socket / sockets.NAME).exists()
        assert socket == folder or not socket.exists()


@as_root
def test_another_user_of_the_machine_does_not_get_in(folder: Path) -> None:
    """Not even when every folder on the way to the socket is opened to him."""
    database = server.start(folder)
    for path in (folder, folder.parent, folder.parent.parent):
        path.chmod(0o755)
    for role in ("postgres", Role.APP):
        address = f"host={folder} dbname=keurmerk user={role}"
        words = [sys.executable, "-c", CONNECT, address]
        for mode in (0o700, 0o777):
            (folder / sockets.NAME).chmod(mode)
            said = subprocess.run(words, capture_output=True, text=True, check=False, **NOBODY)  # type: ignore[call-overload]
            assert said.stdout == ""
            wanted = "Permission denied" if mode == 0o700 else "Peer authentication failed"
            assert wanted in said.stderr
    folder.chmod(0o700)
    assert finding.find(folder) == database


def test_nobody_gets_in_by_his_word(folder: Path) -> None:
    """The rules of an earlier version let everybody in: they are gone at the next start."""
    for name in ("pg_hba.conf", "pg_ident.conf"):
        (folder / name).write_text("local all all trust\nhost all all 127.0.0.1/32 trust\n")
    folder.chmod(0o750)
    database = server.start(folder)
    rules = "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"
    assert value(database, rules) == "peer"
    assert value(database, "SELECT count(*) FROM pg_ident_file_mappings") == 1
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.slow
def test_an_open_server_that_still_runs_starts_again_closed(folder: Path) -> None:
    """After an upgrade the server of the earlier version may still be there."""
    (folder / "pg_hba.conf").write_text("local all all trust\n")
    account = accounts.server_account()
    settings = ["-w", "-l", "log", "-o", "-c listen_addresses= -k ."]
    programs(account).run("pg_ctl", folder, *settings, "start")
    before = postmaster.read(folder)
    assert before is not None
    assert finding.find(folder) is None  # not believed
    database = server.start(folder)
    after = postmaster.read(folder)
    assert after is not None
    assert after.pid != before.pid
    assert value(database, "SELECT DISTINCT auth_method FROM pg_hba_file_rules") == "peer"


@pytest.mark.parametrize("role", Role)
def test_a_role_logs_in_as_itself_and_cannot_become_more(database: Database, role: Role) -> None:
    with database.connect(role) as connection:
        for back in ("RESET ROLE", "SET ROLE NONE", "RESET SESSION AUTHORIZATION"):
            connection.execute(back.encode())
        who = connection.execute("SELECT session_user, current_user").fetchone()
        assert who == (role, role)
        for sql in ("SET SESSION AUTHORIZATION postgres", "SET ROLE postgres"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(sql.encode())


@as_root
@pytest.mark.parametrize("act", [server.start, server.stop, finding.find])
def test_the_folder_of_another_user_is_left_to_him(act: object) -> None:
    with room() as path:
        folder = path / "van een ander" / "postgres"
        folder.mkdir(parents=True)
        shutil.chown(folder, "nobody")
        wanted = "van gebruiker nobody, en u bent root"
        with pytest.raises((server.DatabaseStartNiet, DatabaseOngeschikt), match=wanted):
            act(folder)  # type: ignore[operator]
        assert folder.owner() == "nobody"


@pytest.mark.slow
@as_root
def test_an_ordinary_user_starts_his_own_beside_files_of_root(made: Path) -> None:
    """Nothing that root left in the shared folder for temporary files is in his way."""
    with room() as path:
        path.chmod(0o755)
        (shared := path / "tmp").mkdir()
        shared.chmod(0o1777)
        (shared / ".lockfile").touch(0o600)
        (own := path / "van nobody").mkdir()
        shutil.chown(own, "nobody", "nogroup")
        environ = {**os.environ, "TMPDIR": str(shared), "HOME": str(own)}
        words = [sys.executable, "-c", START, str(own / "postgres")]
        run = subprocess.run(
            words,
            env=environ,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            **NOBODY,  # type: ignore[call-overload]
        )
        assert str(own / "postgres") in run.stdout, run.stderr


@pytest.mark.slow
def test_a_copy_beside_the_live_one_is_another_database(made: Path) -> None:
    for name in ("kort", LONG):
        with room() as path:
            live = copy(made, path / name / "postgres")
            first = server.start(live)
            try:
                beside = path / "kopie" / "postgres"
                subprocess.run(["cp", "-a", live.parent, beside.parent], check=True)
                assert finding.find(beside) is None
                second = server.start(beside)
                try:
                    assert second != first
                    assert finding.find(live) == first
                    pids = {
                        value(each, "SELECT pg_postmaster_start_time()") for each in (first, second)
                    }
                    assert len(pids) == 2
                finally:
                    server.stop(beside)
                assert finding.find(live) == first
            finally:
                server.stop(live)


STRAY = ("", "onzin", "-1\n", f"{os.getpid()}\n", "1\n/ergens\n0\n5432\n/tmp\n\n\nready\n")


def test_a_stray_pid_file_is_in_nobodys_way(made: Path) -> None:
    for text in STRAY:
        (made / "postmaster.pid").write_text(text)
        assert finding.find(made) is None
        assert settle(made, patience=5) is None
        assert not (made / "postmaster.pid").exists()


@pytest.mark.slow
def test_a_socket_folder_that_others_can_reach_is_not_believed(folder: Path) -> None:
    server.start(folder)
    folder.chmod(0o755)
    assert finding.find(folder) is None
    folder.chmod(0o700)
    assert finding.find(folder) is not None


@pytest.mark.slow
@as_root
def test_a_program_in_a_closed_folder_is_made_reachable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root's own folders stay closed: the server gets a copy of its programs."""
    account = accounts.server_account()
    bundled = programs(account).bin.parent
    closed, copies = tmp_path / "dicht", tmp_path / "open"
    shutil.copytree(bundled, closed / "pginstall18", symlinks=True)
    closed.chmod(0o700)
    with room() as path:
        path.chmod(0o755)
        monkeypatch.setattr("adapters.embedded.binaries._package", lambda: closed)
        monkeypatch.setattr("adapters.embedded.binaries.FOR_EVERYBODY", path / copies.name)
        found = programs(account)
        assert found.bin.parent.parent == path / copies.name
        assert stat.S_IMODE(closed.stat().st_mode) == 0o700
        assert programs(account) == found


def test_on_windows_the_system_says_who_it_is() -> None:
    """Only the text: no Windows was at hand."""
    assert "sspi" in doors.WINDOWS
    assert "trust" not in doors.WINDOWS + doors.SOCKET
