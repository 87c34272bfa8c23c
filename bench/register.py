"""The whole register on a day, as known at a moment: from its rows, and checked with the events."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from time import perf_counter

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
    public: list[float] = []
    everything: list[float] = []
    entries = 0
    tell(f"register, {len(QUESTIONS)} questions")
    with database.connect(Role.APP) as connection:
        for peil in QUESTIONS:
            for alle, found in ((False, public), (True, everything)):
                for _ in range(TIMES):
                    start = perf_counter()
                    answer = register(connection, peil, alle)
                    found.append(1000 * (perf_counter() - start))
            entries = max(entries, len(answer.vermeldingen))
            if answer != register_uit_log(connection, Logboek(EventMapper().read), peil, alle):
                raise RuntimeError(f"The register and the events differ: {peil.zin}")
    return [
        Result("register --op, whole answer", "ms", public, aim=AIM, at_most=True),
        Result(
            f"register --op --alle, up to {entries} entries, equal to the replay",
            "ms",
            everything,
            aim=AIM,
            at_most=True,
        ),
    ]
