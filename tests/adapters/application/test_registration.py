"""Contact data: the same command twice is one version, its id is of no other command."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from adapters.application.carrying import Report, carry
from adapters.application.giving import give
from adapters.input.lines import GivenCommand, check
from adapters.postgres.connection import Database
from domain.rules import Geweigerd
from tests.support.database import ask
from tests.support.filelines import application, registration

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=3)
OP = {"op": "2020-01-01T10:00:00+01:00"}
NAME = {"gegevens": {"naam": "Anders B.V."}}
PERSON = {"door": {"wie": "medewerker-2", "rol": "beslisser"}}
DOSSIER = {"dossier": "00000002"}
ID = {"command_id": registration()["command_id"]}
USED = ["opdracht-id-al-gebruikt"]


def changed(other: Mapping[str, Any]) -> dict[str, Any]:
    return {**registration(), **other}


def given(line: dict[str, Any], nummer: int = 0) -> GivenCommand:
    return check(line, nummer, NOW)


def codes(report: Report) -> list[str]:
    return [reden.code for refusal in report.geweigerd for reden in refusal.redenen]


@pytest.mark.parametrize("other", [NAME, PERSON, DOSSIER, OP])
def test_the_same_id_with_other_data_is_refused(
    database: Database, other: Mapping[str, Any]
) -> None:
    give(database, given(registration()), NOW)
    with pytest.raises(Geweigerd) as refused:
        give(database, given(changed(other)), LATER)
    assert [reden.code for reden in refused.value.redenen] == USED
    for doorgaan in (False, True):
        lines = [given(changed(other), 1)]
        assert codes(carry(database, lines, lambda: LATER, doorgaan=doorgaan)) == USED
    assert ask(database, "SELECT count(*) FROM app.dienstverlener") == [(1,)]


def test_the_same_data_later_is_the_same_command(database: Database) -> None:
    give(database, given(registration()), NOW)
    assert give(database, given(registration()), LATER).outcome.herhaald
    assert carry(database, [given(registration(), 1)], lambda: LATER).herhaald == 1


def test_an_id_is_not_shared_by_data_and_a_decision(database: Database) -> None:
    give(database, given(registration()), NOW)
    with pytest.raises(Geweigerd) as refused:
        give(database, given(application(**ID)), LATER)
    assert [reden.code for reden in refused.value.redenen] == USED
    give(database, given(application()), NOW)
    taken = registration(name="nieuw", command_id=application()["command_id"])
    with pytest.raises(Geweigerd) as refused:
        give(database, given(taken), LATER)
    assert [reden.code for reden in refused.value.redenen] == USED


@pytest.mark.parametrize(
    ("other", "same"), [({}, True), (NAME, False), (PERSON, False), (DOSSIER, False), (OP, False)]
)
@pytest.mark.parametrize("erased", [False, True])
def test_without_a_digest_the_data_themselves_tell(
    database: Database, other: Mapping[str, Any], same: bool, erased: bool
) -> None:
    """What was erased can no longer be told from other data."""
    give(database, given(registration()), NOW)
    ask(database, "UPDATE app.opdracht SET digest = NULL")
    if erased:
        ask(
            database,
            "UPDATE app.dienstverlener SET naam = NULL, provincies = NULL, gewist_op = now()",
        )
    found = codes(carry(database, [given(changed(other), 1)], lambda: LATER, doorgaan=True))
    assert found == ([] if same or (erased and other is NAME) else USED)
