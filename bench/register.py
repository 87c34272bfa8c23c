"""The whole register on a day, as known at a moment: from its rows, and checked with the events."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from time import perf_counter
from typing import Any

from psycopg import Connection

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.connection import Database, Role
from adapters.postgres.logboek import Logboek
from adapters.postgres.registervragen import register, register_uit_log
from bench.result import Result
from projections.peil import Peil

AIM = 50.0  # ms
TIMES = 20  # for each question
# Now; long ago as known now; long ago as known then; the past as known too early.
QUESTIONS = (
    Peil(date(2026, 11, 20), datetime(2026, 11, 20, 12, tzinfo=UTC)),
    Peil(date(2015, 6, 1), datetime(2026, 11, 20, 12, tzinfo=UTC)),
    Peil(date(2016, 3, 1), datetime(2016, 3, 1, 12, tzinfo=UTC)),
    Peil(date(2018, 3, 1), datetime(2016, 3, 1, 12, tzinfo=UTC)),
)


def measure(database: Database, tell: Callable[[str], None]) -> list[Result]:
    """Raises RuntimeError when the answer is not the one that follows from the events."""
    tell(f"register, {len(QUESTIONS)} questions")
    with database.connect(Role.APP) as connection:
        for peil in QUESTIONS:
            _check(connection, peil)
        public, everything = (
            [_milliseconds(connection, peil, alle) for peil in QUESTIONS for _ in range(TIMES)]
            for alle in (False, True)
        )
    return [
        Result(name, "ms", found, aim=AIM, at_most=True)
        for name, found in (
            ("register --op, whole answer, equal to the replay", public),
            ("register --op --alle, the same", everything),
        )
    ]


def _milliseconds(connection: Connection[Any], peil: Peil, alle: bool) -> float:
    start = perf_counter()
    register(connection, peil, alle)
    return 1000 * (perf_counter() - start)


def _check(connection: Connection[Any], peil: Peil) -> None:
    logboek = Logboek(EventMapper().read)
    for alle in (False, True):
        found = register(connection, peil, alle)
        if found != register_uit_log(connection, logboek, peil, alle):
            raise RuntimeError(f"The register and the events differ: {peil.zin}")
