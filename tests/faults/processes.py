"""Real processes: the program itself, and small ones that do one thing."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from adapters.postgres.connection import Database

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds
READY = "ready\n"


def start(module: str, *arguments: str, **settings: str) -> subprocess.Popen[str]:
    """`python -m module`, with `settings` in its environment."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={**os.environ, **settings},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def start_together(module: str, *arguments: Sequence[str]) -> list[subprocess.Popen[str]]:
    """One process for each list of arguments; they begin when all are ready."""
    processes = [start(module, *each) for each in arguments]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == READY
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    return processes


def wait_for_the_others() -> None:
    """What a process of start_together() does before its work."""
    sys.stdout.write(READY)
    sys.stdout.flush()
    sys.stdin.readline()


@contextmanager
def worker(database: Database) -> Iterator[subprocess.Popen[str]]:
    """`keurmerk start`; killed at the end when it still runs."""
    url = database.conninfo
    process = start("adapters.composition", "start", KEURMERK_DATABASE_URL=url)
    try:
        yield process
    finally:
        kill(process)


@contextmanager
def clerk(database: Database, file: Path) -> Iterator[subprocess.Popen[str]]:
    """Somebody who works as fast as possible until told to stop; `file` keeps what was confirmed.

    Fails when the clerk ended in any other way.
    """
    process = start("tests.faults.clerk", database.conninfo, str(file))
    try:
        wait_until(lambda: confirmed(file), process)
        yield process
        process.communicate("", timeout=PATIENCE)
        assert process.returncode == 0
    finally:
        kill(process)


def confirmed(file: Path) -> list[UUID]:
    """The commands of which the clerk heard that they were carried out."""
    lines = file.read_text().splitlines(keepends=True) if file.exists() else []
    return [UUID(line.strip()) for line in lines if line.endswith("\n")]


def kill(process: subprocess.Popen[str]) -> None:
    """As `kill -9`: it can do nothing about it."""
    process.kill()
    process.communicate()


def wait_until(
    true: Callable[[], object],
    process: subprocess.Popen[str] | None = None,
    patience: float = PATIENCE,
) -> None:
    """Fails when it takes longer than `patience` (seconds), or at once when `process` is gone."""
    until = time.monotonic() + patience
    while not true():
        assert process is None or process.poll() is None, "the process ended by itself"
        assert time.monotonic() < until, "it never happened"
        time.sleep(0.002)
