"""Tens of thousands of inputs over every way in, in processes that may hang or die."""

import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any
from uuid import UUID

from adapters.postgres.connection import Database
from tests.aanval.judge import fault
from tests.aanval.program import run, spawn
from tests.aanval.surface import EACH, attempt
from tests.aanval.tally import Row
from tests.faults.processes import PATIENCE

# Parts of all inputs: a file of voer-uit counts for each of its lines.
SHARES = {"voer-uit": 0.60, "doe": 0.12, "toets": 0.12, "herhaal": 0.08, "receipt": 0.08}
HANGS = 20.0  # seconds for one input
AT_ONCE = 2
GIVES_UP = 8  # inputs that hang or kill, after which a surface is left


def inputs(database: Database, seed: int, count: int, samples: int) -> list[Row]:
    """One row for each surface, and one for those given to real processes."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        rows = list(pool.map(lambda name: _surface(database, name, seed, count), SHARES))
    done = {id_ for row, ids in rows for id_ in ids}
    total = Row("alle invoer samen in het logboek", pogingen=len(done))
    total.judge(database, done)
    total.opmerking = f"{len(done)} opdrachten bevestigd"
    return [*(row for row, _ in rows), total, _processes(database, seed, samples)]


def _surface(database: Database, name: str, seed: int, count: int) -> tuple[Row, list[UUID]]:
    row = Row(f"invoer {name}")
    done: list[UUID] = []
    each = EACH if name == "voer-uit" else 1
    index, last = 0, int(count * SHARES[name]) // each
    while index < last and row.anders["hangt of valt om"] < GIVES_UP:
        for told in _told(database, name, seed, index, last):
            if told is None:
                row.unexpected("hangt of valt om", f"zaad {seed}/{name}/{index}")
                index += 1
                row.pogingen += each
            elif "begin" in told:
                index = told["begin"]
            else:
                index = told["index"] + 1
                row.pogingen += each
                done += map(UUID, told["done"])
                if told["fault"]:
                    shown = f"zaad {seed}/{name}/{told['index']}: {told['said']}"
                    row.unexpected(told["fault"], shown)
    return row, done


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

    Thread(target=read, daemon=True).start()
    try:
        while (line := lines.get(timeout=HANGS)) is not None:
            yield json.loads(line)
        if process.wait(PATIENCE):
            yield None
    except Empty:
        yield None
    finally:
        process.kill()
        process.wait()


def _processes(database: Database, seed: int, samples: int) -> Row:
    """The same inputs through the real program."""
    row = Row("dezelfde invoer, als proces")
    with tempfile.TemporaryDirectory() as folder:
        for n in range(samples):
            name = list(SHARES)[n % len(SHARES)]
            words = attempt(name, seed + 1, n, Path(folder))
            code, said = run(database, *words)
            row.pogingen += 1
            if wrong := fault(code, said):
                row.unexpected(wrong, f"zaad {seed + 1}/{name}/{n}: {said}")
    return row
