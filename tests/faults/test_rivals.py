"""Four processes, two hundred commands, one dossier."""

from collections.abc import Iterator
from itertools import cycle
from uuid import UUID

import pytest

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.schorsing.feiten import GeschorstVoorOnderzoek, SchorsingOpgeheven
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven
from tests.faults.oracle import check
from tests.faults.processes import PATIENCE, start_together
from tests.support.dossiers import DOSSIER, register, to_aspirant

RIVALS, EACH = 4, 50
ALWAYS = -(-EACH // 3)  # commands of each rival that are never refused


@pytest.mark.slow
def test_rivals_on_one_dossier_lose_nothing_and_spoil_nothing(database: Database) -> None:
    register(database)
    with Store(database, pool=1) as store:
        store.execute_all(to_aspirant())
        outcomes = dict(_outcomes(database))
        found = store.load(DOSSIER)
    done = {id_ for id_, outcome in outcomes.items() if outcome == "done"}
    assert len(outcomes) == RIVALS * EACH
    assert {each.vastlegging.command_id for each in found.historie[2:]} == done
    assert found.versie == 2 + len(done)
    _no_decision_on_a_state_that_had_passed(found)
    check(database, done)


def _outcomes(database: Database) -> Iterator[tuple[UUID, str]]:
    rivals = [[database.conninfo, f"rival-{n}", f"{EACH}"] for n in range(RIVALS)]
    for rival in start_together("tests.faults.rival", *rivals):
        output, _ = rival.communicate(timeout=PATIENCE)
        assert rival.returncode == 0
        for line in output.splitlines():
            id_, outcome = line.split()
            yield UUID(id_), outcome


def _no_decision_on_a_state_that_had_passed(dossier: Dossier) -> None:
    """Suspended and set free in turn, however they came through each other."""
    events = [type(each.event) for each in dossier.historie[2:]]
    assert events.count(ManagementverklaringAfgegeven) == RIVALS * ALWAYS
    decisions = [event for event in events if event is not ManagementverklaringAfgegeven]
    turns = cycle((GeschorstVoorOnderzoek, SchorsingOpgeheven))
    assert decisions == [turn for turn, _ in zip(turns, decisions, strict=False)]
    suspended = bool(len(decisions) % 2)
    assert (dossier.keurmerk.status is Keurmerkstatus.GESCHORST_ONDERZOEK) is suspended
