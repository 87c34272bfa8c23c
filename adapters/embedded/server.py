"""Starts and stops the bundled PostgreSQL. It outlives the process that started it."""

import shlex
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import fasteners  # type: ignore[import-untyped]
import psycopg

from adapters.embedded import postmaster, sockets
from adapters.embedded.accounts import AndermansMap, check_ours, server_account
from adapters.embedded.binaries import VERSION, ProgrammaMislukt, Programs, programs
from adapters.embedded.doors import lock_doors
from adapters.embedded.finding import NAME
from adapters.embedded.settling import in_use, settle
from adapters.postgres.connection import Database

PATIENCE = 30.0  # seconds for a server that starts, recovers or stops
# A file for each day of the week, begun anew a week later; `log` holds what came before it.
LOGS = "serverlog"
WEEK_OF_LOGS = (
    f"-c logging_collector=on -c log_directory={LOGS} -c log_filename=dag-%u.log"
    " -c log_truncate_on_rotation=on -c log_rotation_age=1d -c log_rotation_size=0"
)
FAULTS = (OSError, RuntimeError, ProgrammaMislukt, subprocess.SubprocessError, psycopg.Error)


class DatabaseStartNiet(Exception):
    """The bundled database cannot be started, or not be stopped."""


def start(folder: Path) -> Database:
    """The running database in `folder`; makes folder, server and database when they are not there.

    Raises DatabaseStartNiet.
    """
    folder = folder.resolve()
    try:
        check_ours(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        with fasteners.InterProcessLock(folder.parent / f".{folder.name}.slot"):
            _close_old(folder)
            found = settle(folder, PATIENCE) or _start(folder)
        database = found.database(NAME)
        _create(found.database(postmaster.USER))
    except AndermansMap as error:
        raise DatabaseStartNiet(str(error)) from error
    except FAULTS as error:
        raise DatabaseStartNiet(_explain(folder, error)) from error
    return database


def stop(folder: Path) -> bool:
    """Whether a server was stopped. Waits until it has written everything and is gone.

    Raises DatabaseStartNiet.
    """
    folder = folder.resolve()
    try:
        check_ours(folder)
        if _close_old(folder):
            return True
        if (found := settle(folder, PATIENCE)) is None:
            return False
        _stop(folder)
        found.forget()
    except AndermansMap as error:
        raise DatabaseStartNiet(str(error)) from error
    except FAULTS as error:
        raise DatabaseStartNiet(_explain(folder, error, "De database stopt niet.")) from error
    return True


def _stop(folder: Path) -> None:
    words = ("-w", "-t", str(int(PATIENCE)), "-m", "fast", "stop")
    programs(server_account()).run("pg_ctl", folder, *words)


def _close_old(folder: Path) -> bool:
    """Stops a server that works here behind an open door; whether there was one.

    Earlier versions let everybody in. It starts again, closed.
    """
    found = postmaster.read(folder)
    if not found or found.answers() or not in_use(found.folder) or not found.lets_in():
        return False
    _stop(folder)
    return True


def _start(folder: Path) -> postmaster.Postmaster:
    account = server_account()
    program = programs(account)
    if not (folder / "PG_VERSION").exists():
        _make(folder, program)
    if (folder / "PG_VERSION").read_text().strip() != str(VERSION):
        raise RuntimeError(f"De map hoort bij een andere versie dan PostgreSQL {VERSION}.")
    folder.chmod(0o700)
    lock_doors(folder, account)
    words = ("-w", "-t", str(int(PATIENCE)), "-l", "log", "-o", _settings(folder, program), "start")
    with suppress(subprocess.TimeoutExpired):
        program.run("pg_ctl", folder, *words)
    found = settle(folder, PATIENCE)
    if found is None:
        raise RuntimeError("De server is gestart, maar antwoordt niet.")
    return found


def _make(folder: Path, program: Programs) -> None:
    """Made beside its place and then moved there: a folder that is there is complete."""
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as aside:
        new = Path(aside) / "nieuw"
        new.mkdir(mode=0o700)
        program.account.take(new)
        words = ("--auth=reject", "--encoding=UTF8", "--no-instructions", "-U", postmaster.USER)
        program.run("initdb", new, *words)
        with suppress(FileNotFoundError):
            folder.rmdir()  # only when it is empty
        new.rename(folder)


def _settings(folder: Path, program: Programs) -> str:
    """Stronger than what any file in the data folder says."""
    mark = f"-c {postmaster.MARK}={sockets.mark(folder)} {WEEK_OF_LOGS}"
    if sys.platform == "win32":
        return f"-c listen_addresses=127.0.0.1 -p {_free_port()} {mark}"
    where = sockets.socket_folder(folder, program.account)
    closed = "-c listen_addresses= -c unix_socket_permissions=0700"
    return f"{closed} -p 5432 -k {shlex.quote(where)} {mark}"


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _create(administration: Database) -> None:
    with administration.connect() as connection:
        exists = connection.execute("SELECT FROM pg_database WHERE datname = %s", (NAME,))
        if exists.fetchone() is None:
            try:
                connection.execute(f"CREATE DATABASE {NAME} TEMPLATE template0 ENCODING 'UTF8'")
            except (psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
                return  # another process was first


def _explain(folder: Path, error: Exception, what: str = "De database start niet.") -> str:
    return "\n".join(
        [
            f"{what.replace('De', 'De meegeleverde', 1)}",
            f"Map: {folder}",
            "Kijk of er genoeg schijfruimte is en of u in deze map mag schrijven. Een andere map"
            " kiest u met KEURMERK_DATA.",
            f"De melding was: {str(error).strip() or type(error).__name__}",
            *_tail(folder),
        ]
    )


def _tail(folder: Path) -> list[str]:
    """The end of what the server wrote last, before or after it began a file for each day."""
    try:
        logs = [file for file in (folder / "log", *(folder / LOGS).glob("*.log")) if file.exists()]
        last = max(logs, key=lambda file: file.stat().st_mtime, default=None)
        lines = last.read_text(errors="replace").splitlines()[-5:] if last else []
    except OSError:
        return []
    return ["Laatste regels uit het logboek van de server:", *lines] if lines else []
