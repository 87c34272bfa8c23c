"""Read models are built again while somebody keeps writing: not a byte differs, nothing is lost."""

from functools import partial
from pathlib import Path

import pytest

from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.postgres.event_log import EventLog
from adapters.postgres.read_models import READ_MODELS
from adapters.postgres.rebuild import controle, herbouw
from adapters.worker.following import catch_up
from tests.faults.clerk import KVK
from tests.faults.oracle import check
from tests.faults.processes import clerk, confirmed, wait_until
from tests.support.dossiers import register
from tests.support.histories import histories, numbers

PROMPT = 20  # commands that the clerk carries out before the next rebuild


def load(database: Database, dossiers: int) -> None:
    register(database, KVK, *numbers(dossiers))
    with Store(database) as store:
        lines = [Line(n, request) for n, request in enumerate(histories(dossiers), 1)]
        assert carry_out(store, lines).uitgevoerd == len(lines)
    catch_up(database)


def rebuild_under_load(database: Database, file: Path, rounds: int) -> None:
    event_log = EventLog(EventMapper().read)
    with clerk(database, file) as process:
        for _ in range(rounds):
            for read_model in READ_MODELS:
                report = herbouw(database, read_model, event_log)
                assert report.in_orde, report
                report = controle(database, read_model, event_log)
                assert report.in_orde, report
            enough = len(confirmed(file)) + PROMPT
            wait_until(partial(_has, file, enough), process)
    catch_up(database)
    check(database, confirmed(file))


def _has(file: Path, enough: int) -> bool:
    return len(confirmed(file)) >= enough


@pytest.mark.slow
def test_rebuild_while_somebody_writes(database: Database, tmp_path: Path) -> None:
    load(database, 20)
    rebuild_under_load(database, tmp_path / "confirmed", rounds=2)


@pytest.mark.slow
def test_rebuild_of_twenty_thousand_events_while_somebody_writes(
    database: Database, tmp_path: Path
) -> None:
    load(database, 500)
    rebuild_under_load(database, tmp_path / "confirmed", rounds=2)
