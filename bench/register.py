"""The whole register on a day, as known at a moment, beside a plain read of as many rows.

Checked with the events; and asked again when every dossier has a hundred times as much past.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from time import perf_counter
from typing import Any

from psycopg import Connection
from psycopg.rows import class_row

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.register_from_log import register_uit_log
from adapters.postgres.register_questions import register
from bench import place
from bench.result import Result, ratios
from projections.dossier import DossierRow
from projections.peil import Peil
from projections.rapporttekst import uit_tekst

AIM = 3.0  # times a plain read
FLAT = 1.5  # times the same question with the ordinary past
TIMES = 20  # for each question
PAST = 100  # times as many rows
# Now; long ago as known now; long ago as known then; the past as known too early.
QUESTIONS = (
    Peil(date(2026, 11, 20), datetime(2026, 11, 20, 12, tzinfo=UTC)),
    Peil(date(2015, 6, 1), datetime(2026, 11, 20, 12, tzinfo=UTC)),
    Peil(date(2016, 3, 1), datetime(2016, 3, 1, 12, tzinfo=UTC)),
    Peil(date(2018, 3, 1), datetime(2016, 3, 1, 12, tzinfo=UTC)),
)
# The past of each dossier again and again, each time its whole length earlier on both axes; what
# had no last day ends where the next copy begins.
OLDER = """
WITH span AS (
  SELECT keurmerk_id, min(vanaf) AS eerste, max(greatest(vanaf, tot)) - min(vanaf) + 1 AS dagen
    FROM proj.registerregel GROUP BY keurmerk_id
), copy AS (
  SELECT r.*, n, dagen, coalesce(r.tot, s.eerste + dagen) AS eind
    FROM proj.registerregel AS r JOIN span AS s USING (keurmerk_id), generate_series(1, %s) AS n
)
INSERT INTO proj.registerregel
SELECT keurmerk_id, versie - 1000000 * n, vanaf - dagen * n, eind - dagen * n,
       bekend_sinds - make_interval(days => dagen * n),
       bekend_tot - make_interval(days => dagen * n),
       status, status_versie, ingangsdatum, zichtbaar, diensten, diensten_versie, sterren,
       sterren_versie, meetperiode_start, meetperiode_einde, meetperiode_versie, rapport,
       tevredenheid_versie
  FROM copy"""


def measure(server: Database, database: Database, tell: Callable[[str], None]) -> list[Result]:
    """Raises RuntimeError when the answer is not the one that follows from the events."""
    tell(f"register, {len(QUESTIONS)} questions")
    with database.connect(Role.APP) as connection:
        for peil in QUESTIONS:
            _check(connection, peil)
        found = _ask(connection)
        expected = [_entries(connection, peil) for peil in QUESTIONS]
    with place.copy(server, database) as older:
        tell(f"register, {PAST} times as much past")
        _lengthen(older)
        with older.connect(Role.APP) as connection:
            for peil, entries in zip(QUESTIONS, expected, strict=True):
                if not entries <= _entries(connection, peil):  # some began earlier now
                    raise RuntimeError(f"A longer past changed the answer: {peil.zin}")
            with_past = _ask(connection)
    return list(_results(found, with_past))


def _results(found: Sequence[Sequence[float]], past: Sequence[Sequence[float]]) -> Sequence[Result]:
    plain, answers, first = found
    beside = {"answer, ms": answers, "plain read, ms": plain}
    return (
        Result(
            "register --op --alle, whole answer / plain read of as many current rows",
            "x",
            ratios(answers, plain),
            aim=AIM,
            at_most=True,
            beside=beside,
        ),
        Result("the same, first answer of a process", "x", ratios(first, plain)),
        Result(
            f"the same, {PAST} times as much past / the ordinary past",
            "x",
            ratios(past[1], answers),
            aim=FLAT,
            at_most=True,
            beside={"answer, ms": past[1], "first answer, ms": past[2], "plain read, ms": past[0]},
        ),
    )


def _ask(connection: Connection[Any]) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of plain reads, of answers, and of answers for which every report is read."""
    plain: list[float] = []
    answers: list[float] = []
    first: list[float] = []
    for _ in range(TIMES):  # in turn: the machine drifts
        for peil in QUESTIONS:
            plain.append(_milliseconds(partial(_plain, connection)))
            uit_tekst.cache_clear()
            first.append(_milliseconds(partial(register, connection, peil, True)))
            answers.append(_milliseconds(partial(register, connection, peil, True)))
    return plain, answers, first


def _entries(connection: Connection[Any], peil: Peil) -> set[tuple[object, ...]]:
    found = register(connection, peil, alle=True).vermeldingen
    return {(v.keurmerk_id, v.status, v.ingangsdatum, f"{v.versies}") for v in found}


def _plain(connection: Connection[Any]) -> list[DossierRow]:
    """The current rows of all dossiers, read as the lists of the program are."""
    with connection.cursor(row_factory=class_row(DossierRow)) as cursor:
        return cursor.execute("SELECT * FROM proj.dossier").fetchall()


def _milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return 1000 * (perf_counter() - start)


def _lengthen(database: Database) -> None:
    """The index is made afterwards: that is quicker, and as good."""
    with database.connect() as connection:
        index = "SELECT pg_get_indexdef('proj.registerregel_vak'::regclass)"
        (made_by,) = connection.execute(index).fetchone() or ("",)
        connection.execute("DROP INDEX proj.registerregel_vak")
        connection.execute(OLDER, (PAST - 1,))
        connection.execute(made_by)
        connection.execute("VACUUM ANALYZE proj.registerregel")
        connection.execute("CHECKPOINT")


def _check(connection: Connection[Any], peil: Peil) -> None:
    event_log = EventLog(EventMapper().read)
    for alle in (False, True):
        found = register(connection, peil, alle)
        if found != register_uit_log(connection, event_log, peil, alle):
            raise RuntimeError(f"The register and the events differ: {peil.zin}")
