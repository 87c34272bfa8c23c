"""Nobody let a term fire for thirty days: then one look lets all of them, each with its own day."""

import json
from datetime import date
from typing import Any

import pytest

from adapters.postgres.connection import Database
from domain.calendar import einde_van_de_dag, plus_dagen
from tests.faults import overdue
from tests.faults.oracle import check, check_fired
from tests.faults.processes import PATIENCE, start
from tests.support.database import ask

STOOD_STILL = date(2025, 2, 14)
PASSED = "SELECT id, dag FROM proj.termijn WHERE status = 'verstreken'"
DUE = "SELECT id, dag FROM proj.termijn WHERE status = 'open' AND vervalt_op < %s"


def look(database: Database, tot: date) -> dict[str, Any]:
    """`keurmerk start --tot`, as somebody who looks at the end of that day."""
    process = start(
        "adapters.composition",
        *("start", "--tot", f"{tot}", "--json"),
        KEURMERK_DATABASE_URL=database.conninfo,
    )
    output, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    found: dict[str, Any] = json.loads(output)
    return found


@pytest.mark.slow
def test_after_thirty_days_everything_fires_once_with_its_own_day(database: Database) -> None:
    overdue.load(database, 400)
    look(database, STOOD_STILL)
    earlier, back = set(ask(database, PASSED)), plus_dagen(STOOD_STILL, 30)
    due = set(ask(database, DUE, einde_van_de_dag(back)))
    assert due
    assert len({dag for _, dag in due}) > 1

    assert look(database, back)["afgegaan"] == len(due)

    assert set(ask(database, PASSED)) == earlier | due
    assert look(database, back)["afgegaan"] == 0
    check(database)
    look(database, date(2026, 11, 1))
    check_fired(database, 400)
