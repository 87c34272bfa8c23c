"""Tens of thousands of inputs over every way in, in processes that may hang or die."""

import json
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any
from uuid import UUID

from adapters.postgres.connection import Database
from tests.aanval.judge import fault
from tests.aanval.program import closed, run, spawn
from tests.aanval.surface import EACH, attempt
from tests.aanval.tally import Row
from tests.faults.processes import PATIENCE

# Parts of all inputs: a file of voer-uit counts for each of its lines.
SHARES = {"voer-uit": 0.80, "doe": 0.06, "toets": 0.05, "herhaal": 0.045, "receipt": 0.045}
HANGS = 15.0  # seconds for one input
AT_ONCE = 2
LONGEST = 240.0  # seconds for all of them
SAMPLING = 40.0  # seconds for those given to real processes
HUNG = "hangt of valt om"
GIVES_UP = 5  # inputs that hang or kill, after which a surface is left


def inputs(database: Database, seed: int, count: int, samples: int) -> list[Row]:
    """One row for each surface, and one for those given to real processes.

    Ends when all were given, or at the latest after LONGEST: a busy machine tries fewer.
    """
    until = time.monotonic() + LONGEST
    with ThreadPoolExecutor(AT_ONCE) as pool:
        rows = list(pool.map(lambda name: _surface(database, name, seed, count, until), SHARES))
    done = {id_ for row, ids in rows for id_ in ids}
    total = Row("alle invoer samen in het logboek", pogingen=len(done))
    total.judge(database, done)
    total.opmerking = f"{len(done)} opdrachten bevestigd"
    sampled = _processes(database, seed, samples, time.monotonic() + SAMPLING)
    return [*(row for row, _ in rows), total, sampled]


def _surface(
    database: Database, name: str, seed: int, count: int, until: float
) -> tuple[Row, list[UUID]]:
    seen = _Seen(Row(f"invoer {name}"), f"{seed}/{name}", EACH if name == "voer-uit" else 1)
    last = int(count * SHARES[name]) // seen.each
    while seen.index < last and seen.row.anders[HUNG] < GIVES_UP and time.monotonic() < until:
        for told in _told(database, name, seed, seen.index, last):
            seen.hear(told)
            if time.monotonic() > until:
                break
    if seen.index < last:
        seen.row.opmerking = f"gestopt na {seen.row.pogingen} van {last * seen.each}"
    return seen.row, seen.done


@dataclass
class _Seen:
    """What came of the inputs of one surface so far; `index` is the next one."""

    row: Row
    seed: str
    each: int
    index: int = 0
    done: list[UUID] = field(default_factory=list)

    def hear(self, told: dict[str, Any] | None) -> None:
        if told is None:
            self._count(HUNG, "")
        elif "index" in told:
            self.done += map(UUID, told["done"])
            self._count(told["fault"], told["said"])

    def _count(self, fault: str | None, said: str) -> None:
        if fault:
            self.row.unexpected(fault, f"zaad {self.seed}/{self.index}: {said}")
        self.row.pogingen += self.each
        self.index += 1


def _told(
    database: Database, name: str, seed: int, first: int, last: int
) -> Iterator[dict[str, Any] | None]:
    """What one process says about each input; None at the end when it hung or died on one."""
    numbers = map(str, (seed, first, last))
    process = spawn("tests.aanval.surface", database.conninfo, name, *numbers)
    lines: Queue[str | None] = Queue()

    def read() -> None:
        for line in process.stdout or ():
            lines.put(line)
        lines.put(None)

    reader = Thread(target=read, daemon=True)
    reader.start()
    try:
        while (line := lines.get(timeout=HANGS)) is not None:
            yield json.loads(line)
        if process.wait(PATIENCE):
            yield None
    except Empty:
        yield None
    finally:
        process.kill()
        reader.join()
        closed(process)


def _processes(database: Database, seed: int, samples: int, until: float) -> Row:
    """The same inputs through the real program."""
    row = Row("dezelfde invoer, als proces")
    with tempfile.TemporaryDirectory() as folder:
        for n in range(samples):
            if time.monotonic() > until:
                row.opmerking = f"gestopt na {n} van {samples}"
                break
            name = list(SHARES)[n % len(SHARES)]
            words = attempt(name, seed + 1, n, Path(folder))
            code, said = run(database, *words, patience=HANGS)
            row.pogingen += 1
            if wrong := fault(code, said):
                row.unexpected(wrong, f"zaad {seed + 1}/{name}/{n}: {said}")
    return row
