"""Hashing the whole log again from its raw bytes, against only reading those bytes."""

from collections.abc import Callable
from time import perf_counter

from adapters.postgres.connection import Database, Role
from adapters.seal.reading import Reading, read_log
from adapters.seal.statements import statement
from adapters.seal.verifying import quick
from bench.result import Result, ratios

RUNS = 5
AIM = 10.0  # seconds for a million events
MILLION = 1_000_000


def measure(database: Database, tell: Callable[[str], None]) -> list[Result]:
    """`database` holds the history."""
    tell(f"seal, {RUNS} runs")
    plain, hashed, asked = [], [], []
    for _ in range(RUNS):  # in turn: the machine drifts
        plain.append(_plain(database))
        hashed.append(_hashed(database))
        asked.append(_quick(database))
    return [
        Result(
            "Seal: hashing a million events again",
            "s",
            hashed,
            aim=AIM,
            at_most=True,
            beside={"reading a million, s": plain},
        ),
        Result("Seal: hashing / only reading", "x", ratios(hashed, plain)),
        Result("Seal: the quick look", "ms", asked),
    ]


def _plain(database: Database) -> float:
    """Seconds for a million events, in the same pieces and with the same columns."""
    with database.connect(Role.AUDITOR) as connection, connection.transaction():
        start, events = perf_counter(), 0
        with connection.cursor("bench") as cursor:
            cursor.itersize = 5000
            cursor.execute(statement("events"), {"after": 0}, binary=True)
            for _ in cursor:
                events += 1
        return (perf_counter() - start) * MILLION / events


def _hashed(database: Database) -> float:
    with database.connect(Role.AUDITOR) as connection, connection.transaction():
        start, reading = perf_counter(), Reading()
        for _ in read_log(connection, reading, lambda _done, _total: None, 0):
            pass
        return (perf_counter() - start) * MILLION / reading.tree.size


def _quick(database: Database) -> float:
    """Milliseconds."""
    with database.connect(Role.APP) as connection:
        start = perf_counter()
        list(quick(connection))
        return 1000 * (perf_counter() - start)
