"""Building the read models again from the log, against only reading and decoding that log."""

from collections.abc import Callable
from time import perf_counter

from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.herbouw import herbouw
from adapters.postgres.leesmodellen import LEESMODELLEN, Leesmodel
from adapters.postgres.logboek import Logboek
from adapters.worker.following import catch_up
from bench.result import Result

RUNS = 3
AIM = 0.4
BATCH = 2000  # events read at once


def measure(database: Database, tell: Callable[[str], None]) -> list[Result]:
    """`database` holds the history; its rows are the same before and after."""
    catch_up(database)
    read, replayed = [], []
    rebuilt: dict[Leesmodel, list[float]] = {leesmodel: [] for leesmodel in LEESMODELLEN}
    for run in range(RUNS):  # all kinds in turn: the machine drifts
        tell(f"rebuild, run {run + 1} of {RUNS}")
        read.append(_read(database))
        replayed.append(_replay(database))
        for leesmodel, found in rebuilt.items():
            found.append(_rebuild(database, leesmodel))
    return [
        Result(
            f"Rebuild of {leesmodel.naam} / reading and decoding the log",
            "x",
            [a / b for a, b in zip(found, read, strict=True)],
            aim=AIM,
            beside={"rebuild, events/s": found, "reading": read, "reading and folding": replayed},
        )
        for leesmodel, found in rebuilt.items()
    ]


def _read(database: Database) -> float:
    """Events per second."""
    logboek, position, start = Logboek(EventMapper().read), 0, perf_counter()
    with database.connect(Role.APP) as connection:
        while entries := logboek.na(connection, position, BATCH):
            position = entries[-1].positie
    return position / (perf_counter() - start)


def _replay(database: Database) -> float:
    """Events per second when every dossier is folded as well, without a row."""
    with Store(database, pool=1) as store:
        start = perf_counter()
        found = store.load_all()
        return sum(dossier.versie for dossier in found.values()) / (perf_counter() - start)


def _rebuild(database: Database, leesmodel: Leesmodel) -> float:
    """Events per second, with the comparison and the swap."""
    logboek, start = Logboek(EventMapper().read), perf_counter()
    report = herbouw(database, leesmodel, logboek)
    seconds = perf_counter() - start
    if not report.in_orde:
        raise RuntimeError(f"The live rows differ from the log: {report.tabellen}")
    return report.positie / seconds
