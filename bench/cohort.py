"""A cohort of some two hundred holders, assessed from the log with receipts, beside reading it."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from time import perf_counter
from uuid import UUID

from adapters.application.cohort import AT_ONCE, cohort
from adapters.application.population import Body, populate
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from bench import place
from bench.result import Result, ratios
from domain.calendar import begin_van_de_dag
from domain.keurmerk.dossier import dossier_id

AIM = 3.0  # times as long as reading
RUNS = 5
HOUDERS, JAREN = 420, 2  # of which about half are in the cohort
START, DAY = date(2023, 1, 1), date(2024, 3, 20)  # when all is in and nothing is decided


def measure(server: Database, tell: Callable[[str], None]) -> list[Result]:
    tell(f"{HOUDERS} invented holders, until {DAY}")
    database = place.empty(server)
    body = Body(HOUDERS, JAREN, date(START.year - 1, 1, 1))
    populate(database, body, begin_van_de_dag(DAY), datetime.now(UTC), lambda _n, _m: None)
    members = [dossier_id(stand.kvk) for _, stand in cohort(database, START, DAY).standen]
    tell(f"{len(members)} of them, {RUNS} runs")
    read, whole = [], []
    for _ in range(RUNS):
        read.append(_seconds(lambda: _read(database, members)))
        whole.append(_seconds(lambda: cohort(database, START, DAY)))
    return [
        Result(
            f"assessing a cohort of {len(members)} / reading its streams",
            "x",
            ratios(whole, read),
            aim=AIM,
            at_most=True,
            beside={"whole, s": whole, "reading, s": read},
        )
    ]


def _read(database: Database, dossiers: Iterable[UUID]) -> None:
    """In the same portions, by a store that knows nothing yet."""
    left = list(dossiers)
    with Store(database) as store:
        for start in range(0, len(left), AT_ONCE):
            store.load_many(left[start : start + AT_ONCE])


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start
