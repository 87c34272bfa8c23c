"""History of 500 dossiers through the rules and the guards, while somebody else is working."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import quantiles
from time import perf_counter

from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from bench import place
from bench.raw import Raw, rate
from bench.result import Result, ratios
from tests.support.dossiers import register
from tests.support.histories import histories

RUNS = 3
EVENTS = 40  # of each dossier
INSERTS = 1000  # before the import, and after it
AIM = 2500 / 2800
USER = "99999999"  # a KvK number that the histories do not use


@dataclass(slots=True)
class User:
    """What was measured is there when the work has ended."""

    seconds: list[float] = field(default_factory=list)

    @property
    def p99(self) -> float:
        """In milliseconds."""
        return 1000 * quantiles(self.seconds, n=100)[98]


def measure(server: Database, tell: Callable[[str], None]) -> list[Result]:
    lines = place.lines(histories(place.DOSSIERS, EVENTS))
    plain, imported, slow = [], [], []
    for run in range(RUNS):
        tell(f"import of {len(lines):,} commands, run {run + 1} of {RUNS}")
        user, empty = User(), place.migrated(server)
        register(empty, USER)
        with place.copy(server, empty) as database, Raw(database) as raw:
            inserts = raw.seconds(INSERTS)
            imported.append(_import(empty, lines, user))
            inserts += raw.seconds(INSERTS)
        plain.append(rate(inserts))
        slow.append(user.p99)
        place.drop(server, empty)
    return [
        Result(
            f"Import of {len(lines):,} commands / raw INSERT",
            "x",
            ratios(imported, plain),
            aim=AIM,
            beside={"commands/s": imported, "raw/s": plain},
        ),
        Result("p99 of a user who works during that import", "ms", slow),
    ]


def _import(database: Database, lines: Sequence[Line], user: User) -> float:
    """Commands per second, from the first look at the file to the last commit."""
    with _working(database, user), Store(database) as store:
        start = perf_counter()
        report = carry_out(store, lines)
        seconds = perf_counter() - start
    if report.geweigerd:
        raise RuntimeError(f"The bench asks what may not be done: {report.geweigerd[0]}")
    return len(lines) / seconds


@contextmanager
def _working(database: Database, user: User) -> Iterator[None]:
    """A process of its own, as a real user's."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.user", database.conninfo, USER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()  # ready
    try:
        yield
    finally:
        user.seconds.extend(json.loads(process.communicate()[0]))
