"""Makes a body with the program itself, and lets the worker follow; killed on the way, or not."""

import json
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import Any

from psycopg import Connection

from adapters.postgres.connection import Database
from tests.faults.processes import PATIENCE, kill, start, wait_until

PROGRAM = "tests.bevolking.program"
SIZE = "SELECT size FROM ledger.head"
DUE = "SELECT count(*) FROM proj.termijn WHERE status = 'open' AND vervalt_op <= %s"
# Statements of a killed process that the server still finishes.
WORKING = """SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
    AND state <> 'idle' AND pid <> pg_backend_pid()"""
# What the clock does by itself after thirty seconds; here it stands still.
LEASES_END = "UPDATE app.termijn_poging SET volgende_poging = '-infinity'"


@dataclass(frozen=True, slots=True)
class Size:
    """A body that is asked for at `op`; the worker goes on until `daarna`."""

    houders: int
    jaren: int
    op: datetime
    daarna: datetime
    geduld: float = PATIENCE  # seconds until a process must have come further

    @property
    def words(self) -> tuple[str, ...]:
        return ("demo", "--houders", f"{self.houders}", "--jaren", f"{self.jaren}", "--json")


SMALL = Size(30, 3, datetime(2025, 6, 17, 9, tzinfo=UTC), datetime(2026, 2, 17, 9, tzinfo=UTC), 300)
FULL = Size(500, 5, datetime(2026, 6, 17, 9, tzinfo=UTC), datetime(2027, 2, 17, 9, tzinfo=UTC), 900)


def whole(database: Database, size: Size) -> dict[str, Any]:
    """What the program says of it; nobody disturbs it."""
    document: dict[str, Any] = json.loads(filled(database, size))
    _followed(database, size, 0)
    return document


def with_kills(database: Database, size: Size, events: int, kills: int, seed: int) -> int:
    """The same, with so many kills, half of them while the worker works; `events` is how many are
    told before that. How many kills hit a process that had not done its work.
    """
    chance, filling = Random(seed), kills // 2
    places = sorted(chance.sample(range(1, events), filling))
    hit = sum(_killed_while_filling(database, size, place) for place in places)
    filled(database, size)
    with database.connect() as connection:
        due = _due(connection, size)
    for place in sorted(chance.sample(range(1, due), kills - filling)):
        hit += _followed(database, size, due - place) > 0
    _followed(database, size, 0)
    return hit


def filled(database: Database, size: Size) -> str:
    """What the program said; it ends well."""
    with _process(database, size.op, *size.words) as process:
        said, _ = process.communicate(timeout=size.geduld)
    assert process.returncode == 0, said
    return said


def _killed_while_filling(database: Database, size: Size, place: int) -> bool:
    """Once there are so many events; False when it was ready before."""
    process = _process(database, size.op, *size.words)
    with database.connect() as connection:

        def far() -> bool:
            ((events,),) = connection.execute(SIZE)
            return process.poll() is not None or int(events) >= place

        wait_until(far, patience=size.geduld)
    at_work = process.poll() is None
    kill(process)
    return at_work


def _followed(database: Database, size: Size, left: int) -> int:
    """A worker, killed as soon as no more than `left` terms are due. How many are, then."""
    process = _process(database, size.daarna, "start")
    with database.connect() as connection:
        try:
            wait_until(lambda: _due(connection, size) <= left, process, size.geduld)
        finally:
            kill(process)
        wait_until(lambda: connection.execute(WORKING).fetchone() == (0,))
        connection.execute(LEASES_END)
        return _due(connection, size)


def _due(connection: Connection[Any], size: Size) -> int:
    ((count,),) = connection.execute(DUE, (size.daarna,))
    return int(count)


def _process(database: Database, moment: datetime, *words: str) -> "subprocess.Popen[str]":
    settings = {"KEURMERK_DATABASE_URL": database.conninfo}
    return start(PROGRAM, moment.isoformat(), *words, **settings)
