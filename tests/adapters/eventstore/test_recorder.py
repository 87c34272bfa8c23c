"""All or nothing, in order, without gaps: what the recorder promises of one transaction."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

import pytest
from eventsourcing.persistence import IntegrityError, PersistenceError, StoredEvent
from eventsourcing.utils import Environment

from adapters.eventstore.guards import GUARDS
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.outbox import OutboxRow
from adapters.eventstore.recorder import Change, SealedRecorder, together
from adapters.eventstore.settings import RestrictedFactory, environment
from adapters.postgres.connection import Database
from domain.keurmerk.envelope import Bewaking
from domain.rules import Geweigerd
from tests.support.database import ask
from tests.support.examples import SPACE, recorded

REGISTERED = Bewaking("dienstverlener-geregistreerd", ("00000001",))
TERM = UUID("00000000-0000-4000-8000-000000000001")
RUNNING = Bewaking("termijn-open", (str(TERM),))


@dataclass(frozen=True, slots=True)
class TermRow:
    """proj.termijn as far as the guard looks at it."""

    TABLE: ClassVar[tuple[str, str]] = ("proj", "termijn")
    KEY: ClassVar[tuple[str, ...]] = ("id",)
    REPLACE: ClassVar[bool] = True
    status: str
    id: UUID = TERM
    keurmerk_id: UUID = SPACE
    code: str = "proef"
    dag: str = "2026-02-01"
    vervalt_op: str = "2026-02-01T23:00:00Z"
    gestart_door: int = 1
    gesloten_door: int | None = None
    gesloten_op: str | None = None


CLOSED = TermRow("verstreken", gesloten_door=2, gesloten_op="2026-02-02T00:00:00Z")


@pytest.fixture
def recorder(database: Database) -> Iterator[SealedRecorder]:
    with RestrictedFactory(Environment("stored", environment(database))) as factory:
        found = factory.application_recorder()
        assert isinstance(found, SealedRecorder)
        yield found


def event(dossier: str = "a", version: int = 1) -> StoredEvent:
    return EventMapper().to_stored_event(recorded(dossier, version))


def letter(version: int) -> OutboxRow:
    return OutboxRow(SPACE, version, "besluitbrief", {"topic": "t"})


def size(database: Database) -> tuple[int, int, int]:
    """Events, their highest position, and what the head says."""
    found = ask(
        database,
        "SELECT count(*), coalesce(max(notification_id), 0), (SELECT size FROM ledger.head)"
        " FROM es.stored_events",
    )
    return found[0][0], found[0][1], found[0][2]


def register(database: Database) -> None:
    ask(
        database,
        "INSERT INTO app.dienstverlener (kvk, bekend_sinds, naam, ingevoerd_door, command_id)"
        " VALUES ('00000001', '2026-01-01', 'Proef B.V.', 'u1', gen_random_uuid())",
    )


def test_events_get_positions_clock_and_leaf(recorder: SealedRecorder, database: Database) -> None:
    assert list(recorder.insert_events([event("a", 1), event("b", 1), event("a", 2)])) == [1, 2, 3]
    good = ask(
        database,
        "SELECT count(*) FROM es.stored_events WHERE leaf_hash = ledger.leaf(notification_id - 1,"
        " recorded_us, originator_id, originator_version, topic, sha256(state))",
    )
    rising = ask(
        database,
        "SELECT bool_and(recorded_us > before) FROM (SELECT recorded_us,"
        " lag(recorded_us, 1, 0) OVER (ORDER BY notification_id) AS before FROM es.stored_events)"
        " AS clock",
    )
    assert (good, rising) == ([(3,)], [(True,)])


def test_a_stream_is_read_back(recorder: SealedRecorder) -> None:
    events = [event("a", version) for version in (1, 2, 3)]
    recorder.insert_events(events)
    id_ = events[0].originator_id
    assert recorder.select_events(id_) == events
    assert recorder.select_events(id_, gt=2) == events[2:]
    assert recorder.select_events(id_, lte=1) == events[:1]
    assert recorder.select_events(id_, desc=True, limit=1) == events[2:]


def conflict(recorder: SealedRecorder) -> None:
    recorder.record([Change([event("b")], rows=[letter(2)]), Change([event("a")])])


def broken_row(recorder: SealedRecorder) -> None:
    recorder.insert_events([event("b")], rows=[letter(2), TermRow("onzin")])


def refused_by_a_guard(recorder: SealedRecorder) -> None:
    change = Change([event("b")], rows=[letter(2)])
    recorder.record([change, Change([event("b", 2)], [REGISTERED])])


@pytest.mark.parametrize(
    ("fails", "error"),
    [
        (conflict, IntegrityError),
        (broken_row, IntegrityError),
        (refused_by_a_guard, Geweigerd),
    ],
)
def test_what_fails_leaves_nothing_and_no_gap(
    recorder: SealedRecorder,
    database: Database,
    fails: Callable[[SealedRecorder], None],
    error: type[Exception],
) -> None:
    recorder.insert_events([event("a")], rows=[letter(1)])
    with pytest.raises(error):
        fails(recorder)
    assert size(database) == (1, 1, 1)
    assert ask(database, "SELECT originator_version FROM app.outbox") == [(1,)]
    assert list(recorder.insert_events([event("c")])) == [2]


def test_a_refusal_is_a_reason_in_dutch(recorder: SealedRecorder) -> None:
    with pytest.raises(Geweigerd) as refused:
        recorder.insert_events([event()], bewakingen=[REGISTERED])
    (reden,) = refused.value.redenen
    assert reden.code == "dienstverlener-geregistreerd"
    assert "KvK-nummer 00000001 is nog niet geregistreerd" in reden.zin


def test_the_dienstverlener_must_be_known(recorder: SealedRecorder, database: Database) -> None:
    register(database)
    assert list(recorder.insert_events([event()], bewakingen=[REGISTERED])) == [1]
    ask(database, "UPDATE app.dienstverlener SET naam = NULL, gewist_op = '2026-02-01'")
    with pytest.raises(Geweigerd):
        recorder.insert_events([event("a", 2)], bewakingen=[REGISTERED])


def test_a_term_elapses_once(recorder: SealedRecorder) -> None:
    with pytest.raises(Geweigerd, match="loopt niet meer"):
        recorder.insert_events([event("a", 1)], bewakingen=[RUNNING])
    recorder.insert_events([event("a", 1)], rows=[TermRow("open")])
    recorder.insert_events([event("a", 2)], bewakingen=[RUNNING], rows=[CLOSED])
    with pytest.raises(Geweigerd, match="loopt niet meer"):
        recorder.insert_events([event("a", 3)], bewakingen=[RUNNING])


def test_a_guard_sees_the_changes_before_it_in_the_same_message(recorder: SealedRecorder) -> None:
    opened, closed = (
        Change([event("a", 1)], rows=[TermRow("open")]),
        Change([], [RUNNING], [CLOSED]),
    )
    positions = recorder.record([opened, Change([event("a", 2)], [RUNNING])])
    assert list(positions) == [1, 2]
    with pytest.raises(Geweigerd):
        recorder.record([closed, Change([event("a", 3)], [RUNNING])])


def test_only_a_guard_on_what_is_written_keeps_changes_apart() -> None:
    plain = [Change([event("a", version)], rows=[letter(version)]) for version in (1, 2)]
    registered = [Change([event("a", version)], [REGISTERED]) for version in (3, 4)]
    running, closed = Change([event("a", 5)], [RUNNING]), Change([event("a", 6)], rows=[CLOSED])
    other = Change([event("a", 7)], [RUNNING], [TermRow("open", id=SPACE)])
    found = list(together([*plain, *registered, running, other, closed, *registered, running]))
    assert [len(change.events) for change in found] == [9, 1]
    assert found[0].bewakingen == (REGISTERED, REGISTERED, RUNNING, RUNNING, REGISTERED, REGISTERED)
    assert list(together([])) == []


def test_one_guard_looks_at_the_values_of_many_changes(recorder: SealedRecorder) -> None:
    """Each value once, and the one that is refused is the one that is told."""
    gone = Bewaking("termijn-open", (f"{SPACE}",))
    recorder.insert_events([event("a", 1)], rows=[TermRow("open")])
    changes = [Change([event("a", 2)], [RUNNING]), Change([event("a", 3)], [RUNNING])]
    assert len(list(next(together(changes)).statements())) == 2  # a guard, a write
    assert list(recorder.record(changes)) == [2, 3]
    with pytest.raises(Geweigerd, match=f"{SPACE}"):
        recorder.record([Change([event("a", 4)], [RUNNING]), Change([event("a", 5)], [gone])])


def test_the_last_row_of_a_key_counts(recorder: SealedRecorder, database: Database) -> None:
    first = OutboxRow(SPACE, 1, "besluitbrief", {"topic": "eerste"})
    second = OutboxRow(SPACE, 1, "besluitbrief", {"topic": "tweede"})
    recorder.insert_events([event()], rows=[TermRow("open"), CLOSED, first, second])
    assert ask(database, "SELECT status FROM proj.termijn") == [("verstreken",)]
    assert ask(database, "SELECT payload ->> 'topic' FROM app.outbox") == [("eerste",)]


def test_six_thousand_events_in_one_save(recorder: SealedRecorder, database: Database) -> None:
    events = [event("a", version) for version in range(1, 6001)]
    assert list(recorder.insert_events(events)) == list(range(1, 6001))
    assert size(database) == (6000, 6000, 6000)


@pytest.mark.parametrize(
    "text",
    [
        "o'; DROP TABLE app.outbox; --",
        "\\'; SELECT 1; --",
        "%s %(x)s 100%",
        "\u2028😀\\x41",
        "a\nb",
    ],
)
def test_text_is_never_a_statement(recorder: SealedRecorder, database: Database, text: str) -> None:
    recorder.insert_events([event()], rows=[OutboxRow(SPACE, 1, text, {"topic": text})])
    assert ask(database, "SELECT soort, payload ->> 'topic' FROM app.outbox") == [(text, text)]


def test_a_misspelt_keyword_is_no_silent_loss(recorder: SealedRecorder) -> None:
    with pytest.raises(TypeError):
        recorder.insert_events([event()], gaurds=[RUNNING])  # type: ignore[call-arg]


def test_an_unknown_guard_is_a_fault_of_the_program(recorder: SealedRecorder) -> None:
    with pytest.raises(KeyError):
        recorder.insert_events([event()], bewakingen=[Bewaking("bestaat-niet", ())])


@pytest.mark.parametrize("code", GUARDS)
def test_every_guard_names_itself(code: str) -> None:
    assert f"app.refuse('{code}'" in GUARDS[code].statement


def test_the_pool_works_as_the_restricted_role(recorder: SealedRecorder) -> None:
    with recorder.datastore.get_connection() as connection:
        found = connection.execute(
            "SELECT current_user AS who, current_setting('lock_timeout') AS lock,"
            " current_setting('idle_in_transaction_session_timeout') AS idle"
        ).fetchone()
    assert found == {"who": "reg_app", "lock": "3s", "idle": "5s"}


def test_the_writer_lock_is_not_waited_for_for_ever(
    recorder: SealedRecorder, database: Database
) -> None:
    with database.connect() as other:
        other.execute("SELECT pg_advisory_lock(727401)")
        with recorder.datastore.get_connection() as connection:
            connection.execute("SET lock_timeout = '50ms'")
        with pytest.raises(PersistenceError, match="lock timeout"):
            recorder.insert_events([event()])
    assert size(database) == (0, 0, 0)


def test_rows_and_a_deferred_fault_at_commit_leave_nothing(
    recorder: SealedRecorder, database: Database
) -> None:
    ask(
        database,
        "CREATE FUNCTION app.knal() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'at commit'; END $$;"
        " CREATE CONSTRAINT TRIGGER knal AFTER INSERT ON app.outbox DEFERRABLE INITIALLY DEFERRED"
        " FOR EACH ROW EXECUTE FUNCTION app.knal()",
    )
    with pytest.raises(PersistenceError, match="at commit"):
        recorder.insert_events([event()], rows=[letter(1)])
    assert size(database) == (0, 0, 0)
