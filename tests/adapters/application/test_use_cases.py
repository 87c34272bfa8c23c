"""The application answers whoever asks: here no command line has a part in it."""

import json
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, date, datetime
from typing import Any

import pytest

from adapters.application.access import Access, Database
from adapters.application.carrying import Report, carry
from adapters.application.deadlines import end_of
from adapters.application.dossiers import known_dossier
from adapters.application.giving import give
from adapters.application.possible import possible
from adapters.application.rebuild import Mode, in_orde, read_models
from adapters.application.register import difference, register
from adapters.application.timeline import timeline
from adapters.application.worklists import tasks, terms
from adapters.input.faults import Onjuist
from adapters.input.lines import GivenCommand, check, read
from adapters.input.values import peil
from domain.begrippen import Rol
from domain.rules import Geweigerd
from projections.peil import Peil
from tests.support.filelines import KVK, application, award, registration

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TODAY = Peil(date(2026, 3, 2), NOW)
BEFORE = Peil(date(2026, 3, 1), NOW)
ONE = datetime.resolution


@pytest.fixture
def access(database: Database) -> Access:
    return Access({"KEURMERK_DATABASE_URL": database.conninfo})


def given(line: dict[str, Any]) -> GivenCommand:
    return check(line, 0, NOW)


def carried(database: Database, *lines: dict[str, Any], doorgaan: bool = False) -> Report:
    checked = read(map(json.dumps, lines), NOW)
    assert checked.fouten == ()
    return carry(database, checked.commands, lambda: NOW, doorgaan=doorgaan)


def test_one_command_after_another_and_each_question(access: Access) -> None:
    database = access.ready()
    assert not give(database, given(registration()), NOW).outcome.herhaald
    assert give(database, given(application()), NOW).outcome.versie == 1
    assert give(database, given(award()), NOW).outcome.versie == 2
    with access.reading() as connection:
        id_ = known_dossier(connection, KVK)
        assert [each.naam for each in register(connection, TODAY).vermeldingen] == ["Proef B.V."]
        assert [v.soort for v in difference(connection, BEFORE, TODAY).verschillen] == [
            "verschenen"
        ]
        assert [each.versie for each in timeline(connection, id_, NOW)] == [1, 2]
        assert timeline(connection, id_, NOW - ONE) == ()
        assert {task.code for task in tasks(connection, KVK)} == {
            "besluit-verzenden",
            "meetperiode-starten",
        }
        assert terms(connection, KVK, until=date(2026, 3, 1)) == []
    kan = {each.commando for each in possible(database, id_, TODAY.op, Rol.BESLISSER) if each.kan}
    assert "geef-waarschuwing" in kan
    assert "ken-aspirant-toe" not in kan


def test_a_command_id_is_carried_out_once_whoever_brings_it(access: Access) -> None:
    database = access.ready()
    assert carried(database, registration(), application()).uitgevoerd == 2
    assert give(database, given(registration()), NOW).outcome.herhaald
    assert give(database, given(application()), NOW).outcome.herhaald
    again = carried(database, registration(), application(), award())
    assert (again.herhaald, again.uitgevoerd) == (2, 1)


def test_a_refusal_says_why_and_leaves_nothing(access: Access) -> None:
    database = access.ready()
    with pytest.raises(Geweigerd) as refused:
        give(database, given(application()), NOW)
    assert [reden.code for reden in refused.value.redenen] == ["dienstverlener-geregistreerd"]
    (refusal,) = carried(database, registration(), award()).geweigerd
    assert (refusal.nummer, bool(refusal.redenen)) == (2, True)
    with access.reading() as connection, pytest.raises(Onjuist, match="Er is geen dossier"):
        known_dossier(connection, KVK)


def test_two_versions_of_the_same_moment_are_refused(access: Access) -> None:
    database = access.ready()
    op = "2020-01-01T10:00:00+01:00"
    both = registration(op=op), registration(name="anders", op=op)
    report = carried(database, *both)
    assert [refusal.nummer for refusal in report.geweigerd] == [1, 2]
    assert report.uitgevoerd == 0
    kept = carried(database, *both, doorgaan=True)
    assert (kept.uitgevoerd, [refusal.nummer for refusal in kept.geweigerd]) == (1, [2])


def test_whoever_watches_a_check_hears_of_each_read_model(access: Access) -> None:
    database = access.ready()
    carried(database, registration(), application())
    watched: list[str] = []

    reports = list(read_models(database, Mode.CONTROLE, _watcher(watched)))
    assert in_orde(reports)
    assert watched == [report.leesmodel for report in reports]


def _watcher(watched: list[str]) -> Callable[[str], Any]:
    def watch(name: str) -> Any:
        watched.append(name)
        return nullcontext(lambda _done, _total: None)

    return watch


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 3, 1), datetime(2026, 3, 1, 23, tzinfo=UTC) - ONE),  # midnight in Amsterdam
        (date(2026, 3, 2), NOW),
    ],
)
def test_a_day_ends_at_its_last_moment_or_now(day: date, expected: datetime) -> None:
    assert end_of(day, NOW, "tot") == expected


def test_a_day_that_has_to_come_has_no_end_yet() -> None:
    with pytest.raises(Onjuist, match=r"^tot: Deze dag moet nog komen"):
        end_of(date(2026, 3, 3), NOW, "tot")


def test_a_question_is_about_today_and_now_unless_said_otherwise() -> None:
    assert peil(None, None, NOW) == TODAY
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # the third in Amsterdam
    assert peil(None, None, late) == Peil(date(2026, 3, 3), late)
    assert (
        peil("2026-03-01", "2026-03-02", late).bekend_op
        == datetime(2026, 3, 2, 23, tzinfo=UTC) - ONE
    )
