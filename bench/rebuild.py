"""Building the read models again from the log, against only reading and decoding that log."""

from collections.abc import Callable
from time import perf_counter

from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.read_models import READ_MODELS, ReadModel
from adapters.postgres.rebuild import herbouw
from adapters.worker.following import catch_up
from bench.result import Result, ratios

RUNS = 3
AIM = 0.4
BATCH = 2000  # events read at once


def measure(database: Database, tell: Callable[[str], None]) -> list[Result]:
    """`database` holds the history; its rows are the same before and after."""
    catch_up(database)
    read, replayed = [], []
    rebuilt: dict[ReadModel, list[float]] = {read_model: [] for read_model in READ_MODELS}
    for run in range(RUNS):  # all kinds in turn: the machine drifts
        tell(f"rebuild, run {run + 1} of {RUNS}")
        read.append(_read(database))
        replayed.append(_replay(database))
        for read_model, found in rebuilt.items():
            found.append(_rebuild(database, read_model))
    return [
        Result(
            f"Rebuild of {read_model.naam} / reading and decoding the log",
            "x",
            ratios(found, read),
            aim=AIM,
            beside={"rebuild, events/s": found, "reading": read, "reading and folding": replayed},
        )
        for read_model, found in rebuilt.items()
    ]


def _read(database: Database) -> float:
    """Events per second."""
    event_log, position, start = EventLog(EventMapper().read), 0, perf_counter()
    with database.connect(Role.APP) as connection:
        while entries := event_log.na(connection, position, BATCH):
            position = entries[-1].positie
    return position / (perf_counter() - start)


def _replay(database: Database) -> float:
    """Events per second when every dossier is folded as well, without a row."""
    with Store(database, pool=1) as store:
        start = perf_counter()
        found = store.load_all()
        return sum(dossier.versie for dossier in found.values()) / (perf_counter() - start)


def _rebuild(database: Database, read_model: ReadModel) -> float:
    """Events per second, with the comparison and the swap."""
    event_log, start = EventLog(EventMapper().read), perf_counter()
    report = herbouw(database, read_model, event_log)
    seconds = perf_counter() - start
    if not report.in_orde:
        raise RuntimeError(f"The live rows differ from the log: {report.tabellen}")
    return report.positie / seconds
