"""A file of commands: all or nothing by default, once however often, and never on a stale state."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import uuid4

import pytest
from eventsourcing.persistence import OperationalError

from adapters.eventstore import importing
from adapters.eventstore.importing import Line, Report, carry_out
from adapters.eventstore.preparing import Request
from adapters.eventstore.recorder import Change
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.keurmerk.dossier import dossier_id
from domain.rules import Geweigerd
from tests.support.database import ask
from tests.support.dossiers import AWARD, DOSSIER, declaration, envelope, register, to_aspirant

KVKS = ("00000001", "00000002", "00000003")


def history(declarations: int = 30, kvks: Sequence[str] = KVKS) -> list[Line]:
    """Several dossiers whose lines are mixed, as they are in time."""
    requests = [request for kvk in kvks for request in to_aspirant(kvk, geimporteerd=True)]
    requests += [
        Request(
            dossier_id(kvk),
            declaration(f"{kvk}/verklaring/{n}"),
            envelope(f"{kvk}/verklaring/{n}", geimporteerd=True, kvk=kvk),
        )
        for n in range(declarations)
        for kvk in kvks
    ]
    return [Line(nummer, request) for nummer, request in enumerate(requests, 1)]


def spoilt(nummer: int, name: str = "bedorven") -> Line:
    """A second award: no state allows it."""
    return Line(nummer, Request(DOSSIER, AWARD, envelope(name, geimporteerd=True)))


def versions(database: Database, kvk: str = KVKS[0]) -> list[int]:
    found = ask(
        database,
        "SELECT originator_version FROM es.stored_events WHERE originator_id = %s"
        " ORDER BY notification_id",
        dossier_id(kvk),
    )
    return [version for (version,) in found]


@pytest.fixture
def registered(store: Store, database: Database) -> Store:
    register(database, *KVKS[1:])
    return store


def test_all_lines_are_carried_out_in_their_order(registered: Store, database: Database) -> None:
    lines = history()
    report = carry_out(registered, lines)
    assert (report.uitgevoerd, report.herhaald, report.events) == (96, 0, 96)
    assert report.geweigerd == []
    assert versions(database) == list(range(1, 33))
    with Store(database) as other:
        assert other.load_all() == registered.load_many(map(dossier_id, KVKS))


def test_the_same_file_again_adds_nothing(registered: Store, database: Database) -> None:
    carry_out(registered, history())
    with Store(database) as other:
        assert carry_out(other, history()) == Report(herhaald=96)
    assert ask(database, "SELECT count(*) FROM es.stored_events") == [(96,)]


def test_a_file_that_has_grown_adds_only_what_is_new(registered: Store) -> None:
    carry_out(registered, history(10))
    report = carry_out(registered, history(11))
    assert (report.uitgevoerd, report.herhaald) == (3, 36)


def test_imported_decisions_send_no_letters(registered: Store, database: Database) -> None:
    carry_out(registered, history())
    assert ask(database, "SELECT count(*) FROM app.outbox") == [(0,)]


def test_one_refused_line_and_nothing_is_written(registered: Store, database: Database) -> None:
    lines = [*history(), spoilt(97), spoilt(98, "ook bedorven")]
    report = carry_out(registered, lines)
    assert [refusal.nummer for refusal in report.geweigerd] == [97, 98]
    assert all(refusal.redenen for refusal in report.geweigerd)
    assert report.uitgevoerd == 0
    assert versions(database) == []


def test_a_guard_that_refuses_is_known_before_anything_is_written(
    store: Store, database: Database
) -> None:
    """Only the first dienstverlener is registered here."""
    report = carry_out(store, history())
    assert [refusal.nummer for refusal in report.geweigerd] == [3, 4, 5, 6]
    assert {reden.code for refusal in report.geweigerd for reden in refusal.redenen} == {
        "dienstverlener-geregistreerd"
    }
    assert versions(database) == []


def test_going_on_skips_only_what_is_refused(registered: Store, database: Database) -> None:
    lines = history()
    report = carry_out(registered, [*lines[:50], spoilt(97), *lines[50:]], doorgaan=True)
    assert (report.uitgevoerd, [refusal.nummer for refusal in report.geweigerd]) == (96, [97])
    assert versions(database) == list(range(1, 33))


def test_going_on_decides_again_after_a_guard_refused(store: Store, database: Database) -> None:
    """The lines after a refused one were decided on a state that never came about."""
    report = carry_out(store, history(), doorgaan=True)
    assert versions(database, KVKS[0]) == list(range(1, 33))
    for kvk in KVKS[1:]:
        written = versions(database, kvk)
        assert written == list(range(1, len(written) + 1))
        assert store.load(dossier_id(kvk)).versie == len(written)
    assert {refusal.nummer for refusal in report.geweigerd} >= {3, 4, 5, 6}


class Interrupted(Store):
    """Something happens just before the third step is written."""

    name = "stored"
    steps = 0

    def record(self, changes: Sequence[Change]) -> Sequence[int]:
        self.steps += 1
        if self.steps == 3:
            self.happens(changes)
        return super().record(changes)

    def happens(self, changes: Sequence[Change]) -> None:
        raise NotImplementedError


class SomebodyElse(Interrupted):
    name = "stored"
    heard: list[str]

    def __init__(self, database: Database, geimporteerd: bool) -> None:
        super().__init__(database)
        self.database, self.geimporteerd = database, geimporteerd

    def happens(self, changes: Sequence[Change]) -> None:
        meanwhile = envelope("intussen", geimporteerd=self.geimporteerd)
        with Store(self.database) as other, pytest.raises(Geweigerd) as refused:
            other.execute(declaration("intussen"), DOSSIER, meanwhile)
        self.heard = [reden.code for reden in refused.value.redenen]


class LostAnswer(Interrupted):
    name = "stored"

    def happens(self, changes: Sequence[Change]) -> None:
        super().record(changes)
        raise OperationalError("server closed the connection unexpectedly")


@pytest.mark.parametrize("geimporteerd", [True, False])
def test_nobody_else_writes_in_a_dossier_before_its_history_is_there(
    registered: Store, database: Database, geimporteerd: bool
) -> None:
    with SomebodyElse(database, geimporteerd) as store:
        report = carry_out(store, history())
    assert store.heard == ["dossier-in-invoer"]
    assert (report.uitgevoerd, report.geweigerd) == (96, [])
    assert versions(database) == list(range(1, 33))
    registered.execute(declaration("daarna"), DOSSIER, envelope("daarna"))


def test_a_lost_answer_in_the_middle_doubles_nothing(registered: Store, database: Database) -> None:
    with LostAnswer(database) as store:
        report = carry_out(store, history())
    assert (report.uitgevoerd, report.events) == (96, 96)
    assert versions(database) == list(range(1, 33))


def own_ids(requests: Iterable[Request]) -> list[Request]:
    """The same commands of somebody else: with other ids than those of the import."""
    return [replace(each, envelope=replace(each.envelope, command_id=uuid4())) for each in requests]


def test_live_work_just_before_the_mark_stops_the_import_and_says_where(
    registered: Store, database: Database
) -> None:
    """History may not follow live work. What was written stays marked: it is not complete."""
    lines, kvk = history(), KVKS[1]
    theirs = next(line.nummer for line in lines if line.request.dossier == dossier_id(kvk))
    with Store(database) as other:

        def meanwhile(decided: int, written: int) -> None:
            if (decided, written) == (len(lines), 0):
                other.execute_all(own_ids(to_aspirant(kvk)))

        report = carry_out(registered, lines, progress=meanwhile)
    (refusal,) = report.geweigerd
    assert refusal.nummer == theirs > 1
    assert [reden.code for reden in refusal.redenen] == ["import-na-levend-werk"]
    assert report.uitgevoerd == theirs - 1
    assert ask(database, "SELECT geschreven, regels FROM app.invoer") == [(theirs - 1, 96)]


def test_an_import_of_which_nothing_was_written_leaves_no_mark(
    registered: Store, database: Database
) -> None:
    lines = history(kvks=KVKS[:1])

    def meanwhile(decided: int, written: int) -> None:
        if (decided, written) == (len(lines), 0):
            ask(database, "UPDATE app.dienstverlener SET naam = NULL, gewist_op = now()")

    report = carry_out(registered, lines, progress=meanwhile)
    assert [reden.code for reden in report.geweigerd[0].redenen] == ["dienstverlener-geregistreerd"]
    assert ask(database, "SELECT count(*) FROM app.invoer") == [(0,)]


def test_progress_is_told_for_both_halves(registered: Store) -> None:
    told: list[tuple[int, int]] = []
    carry_out(
        registered, history(), progress=lambda decided, written: told.append((decided, written))
    )
    assert told == sorted(told)
    assert (told[0], told[-1]) == ((1, 0), (96, 96))


def test_steps_are_small_enough_for_a_user_who_works_meanwhile() -> None:
    """Measured: 20 holds the writer lock for about 8 ms, 500 for 100 ms, at equal speed."""
    assert importing.STEP == 20


def test_lines_of_many_dossiers_are_decided_apart_and_written_in_order(
    registered: Store, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when they are not all read at once; what is refused is told in the order of the file."""
    monkeypatch.setattr(importing, "READ", 2)
    wrong = [
        Line(
            200 - n,
            Request(dossier_id(kvk), AWARD, envelope(f"weer/{kvk}", geimporteerd=True, kvk=kvk)),
        )
        for n, kvk in enumerate(KVKS)
    ]
    lines = history()
    report = carry_out(registered, [*lines, *wrong], doorgaan=True)
    assert [refusal.nummer for refusal in report.geweigerd] == [198, 199, 200]
    assert report.uitgevoerd == len(lines)
    found = ask(
        database, "SELECT originator_id::text FROM es.stored_events ORDER BY notification_id"
    )
    assert [id_ for (id_,) in found] == [f"{line.request.dossier}" for line in lines]
