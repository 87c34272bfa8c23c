"""Ten times the ordinary: 200,000 events in 5,000 dossiers. What people ask, as whole processes.

Takes minutes, so it is measured only when it is asked for by name.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

from adapters.postgres.connection import Database, Role
from adapters.postgres.register_questions import register
from adapters.worker.following import catch_up
from bench import place
from bench.register import QUESTIONS
from bench.result import Result
from tests.support.histories import histories_of, numbers

DOSSIERS = 5_000
EVENTS = 40  # of each dossier
FILE = 500  # dossiers in one import
TERMS = 800  # a second: the aim for the bell
ANSWER = 0.3  # seconds: the aim for the register
TIMES = 5
UNTIL = "2026-11-20"  # terms of all these lives have passed
ASKED: Mapping[str, Sequence[str]] = {
    "keurmerk register": ("register",),
    "keurmerk register --alle --json": ("register", "--alle", "--json"),
    "keurmerk tijdlijn": ("tijdlijn", numbers(1)[0]),
    "keurmerk projecties controle": ("projecties", "controle"),
    "keurmerk projecties herbouw": ("projecties", "herbouw"),
}


@dataclass(frozen=True, slots=True)
class Ran:
    """A whole process: wall time, and the most memory that it held at once (its own, in MB)."""

    seconds: float
    megabytes: float

    @property
    def beside(self) -> dict[str, Sequence[float]]:
        return {"most memory, MB": [self.megabytes]}


def measure(server: Database, tell: Callable[[str], None]) -> Iterator[Result]:
    database = place.migrated(server, DOSSIERS)
    yield _import(database, tell)
    tell("the history")
    yield _history(database)
    yield _register(database)
    for name, words in ASKED.items():
        tell(name)
        ran = _run(words, database)
        yield Result(name, "s", [ran.seconds], beside=ran.beside)
    tell("the bell")
    yield _bell(database)


def _import(database: Database, tell: Callable[[str], None]) -> Result:
    """In files of FILE dossiers: a file is in memory as a whole, the log never is. Only the import
    itself is timed; the memory is of the process that makes the commands as well.
    """
    kvks, rates = numbers(DOSSIERS), []
    for start in range(0, DOSSIERS, FILE):
        tell(f"import of dossiers {start + 1:,} to {start + FILE:,}")
        requests = histories_of(kvks[start : start + FILE], EVENTS)
        begin = perf_counter()
        place.load(database, requests)
        rates.append(len(requests) / (perf_counter() - begin))
    place.tidy(database)
    most = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    return Result("Import, events/s", "", rates, beside={"most memory, MB": [most]})


def _history(database: Database) -> Result:
    """What a worker does all day. Done before the bell: that would have to do it first."""
    start = perf_counter()
    catch_up(database)
    rate = DOSSIERS * EVENTS / (perf_counter() - start)
    return Result("History behind the events, events/s", "", [rate])


def _register(database: Database) -> Result:
    """The answer as values, for four days and moments in turn; the process is not counted."""
    found = []
    with database.connect(Role.APP) as connection:
        for _ in range(TIMES):
            for peil in QUESTIONS:
                start = perf_counter()
                register(connection, peil, alle=True)
                found.append(perf_counter() - start)
    return Result("register, whole answer", "s", found, aim=ANSWER, at_most=True)


def _bell(database: Database) -> Result:
    """Everything that is due on UNTIL."""
    before = _open_terms(database)
    ran = _run(("start", "--tot", UNTIL), database)
    fired = before - _open_terms(database)
    return Result(
        f"Terms that fire until {UNTIL}, a second",
        "",
        [fired / ran.seconds],
        aim=TERMS,
        beside={"terms": [fired], **ran.beside},
    )


def _open_terms(database: Database) -> int:
    sql = "SELECT count(*) FROM proj.termijn WHERE status = 'open'"
    with database.connect(Role.APP) as connection:
        row = connection.execute(sql).fetchone()
    return int(row[0]) if row else 0


def _run(words: Sequence[str], database: Database) -> Ran:
    """Raises RuntimeError when the process did not end well."""
    environ = {**os.environ, "KEURMERK_DATABASE_URL": database.conninfo}
    program = ("-c", "from adapters.composition import main; main()", *words)
    spawn = (sys.executable, "-m", "bench.spawned", sys.executable, *program)
    told = subprocess.run(spawn, env=environ, stdout=subprocess.PIPE, check=True).stdout
    found = json.loads(told)
    if code := found.pop("code"):
        raise RuntimeError(f"keurmerk {' '.join(words)} ended with {code}")
    return Ran(**found)
