"""Waits for a bundled server that starts or stops, and clears up after one that died."""

import time
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from adapters.embedded.postmaster import Postmaster, read


def settle(folder: Path, patience: float) -> Postmaster | None:
    """The server that answers; None when there is none. Waits for one that starts or stops.

    `patience` is in seconds. What a dead server left is removed, because its pid may belong to
    another process by now, but only when nothing works in the folder any more.
    """
    until = time.monotonic() + patience
    while (found := read(folder)) is not None:
        if found.answers():
            return found
        if not in_use(found.folder):
            found.forget()
            return None
        if time.monotonic() > until:
            return None
        time.sleep(0.1)
    return None


def in_use(folder: Path) -> bool:
    """Whether a PostgreSQL process still works in the data folder, ready or not."""
    return any(_works_in(process, folder) for process in psutil.process_iter(["name"]))


def _works_in(process: psutil.Process, folder: Path) -> bool:
    if not (process.info["name"] or "").startswith("postgres"):
        return False
    try:
        alive = process.status() != psutil.STATUS_ZOMBIE
        return alive and Path(process.cwd()) == folder
    except psutil.Error:
        return False
