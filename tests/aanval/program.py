"""The program and small modules as real processes, with everything that they say."""

import os
import subprocess
import sys
from collections.abc import Mapping

from adapters.postgres.connection import Database
from tests.faults.processes import PATIENCE, ROOT

Process = subprocess.Popen[str]
HUNG = -999


def spawn(
    *words: str, env: Mapping[str, str] | None = None, stderr: int = subprocess.DEVNULL
) -> Process:
    """`python -m` and `words`."""
    return subprocess.Popen(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        encoding="utf-8",
        errors="replace",
    )


def begin(database: Database, *words: str) -> Process:
    """`keurmerk` and `words`, on its way."""
    url = {"KEURMERK_DATABASE_URL": database.conninfo}
    safe = [word.encode(errors="replace").decode() for word in words]
    return spawn("adapters.composition", *safe, env=url, stderr=subprocess.STDOUT)


def worker(database: Database) -> Process:
    """`keurmerk start`. Nobody listens to its log: a full pipe would stop it."""
    return spawn("adapters.composition", "start", env={"KEURMERK_DATABASE_URL": database.conninfo})


def run(database: Database, *words: str, patience: float = PATIENCE) -> tuple[int, str]:
    """Its code and all that it said; HUNG when that took longer than `patience` (seconds)."""
    return ended(begin(database, *words), patience)


def ended(process: Process, patience: float = PATIENCE) -> tuple[int, str]:
    try:
        said, _ = process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return HUNG, "hangt"
    return process.returncode, said


def closed(process: Process) -> None:
    """Wait until it has ended, and leave none of its pipes open."""
    process.wait()
    for pipe in filter(None, (process.stdin, process.stdout)):
        pipe.close()
