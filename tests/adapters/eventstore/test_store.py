"""Load, decide, save: once for each command id, and all or nothing."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from eventsourcing.postgres import PostgresApplicationRecorder

from adapters.eventstore.preparing import Request
from adapters.eventstore.store import OpslagVerkeerdIngesteld, Outcome, Store
from adapters.postgres.connection import Database, Role
from domain.keurmerk.aanvraag.feiten import AanvraagIngediend, AspirantToegekend
from domain.keurmerk.dossier import Dossier, dossier_id, evolve_all
from domain.rules import Geweigerd
from tests.support.database import ask
from tests.support.dossiers import (
    APPLY,
    AWARD,
    DOSSIER,
    NOW,
    declaration,
    envelope,
    register,
    to_aspirant,
)
from tests.support.recorders import LosesTheAnswer

ROOT = Path(__file__).parents[3]
OTHER = "00000002"
EVERYTHING = """SELECT (SELECT count(*) FROM es.stored_events), (SELECT count(*) FROM proj.dossier),
    (SELECT count(*) FROM app.outbox), (SELECT size FROM ledger.head)"""


def stored(database: Database) -> list[int]:
    return [
        version
        for (version,) in ask(
            database, "SELECT originator_version FROM es.stored_events ORDER BY notification_id"
        )
    ]


def wait_until(true: Callable[[], object]) -> None:
    until = time.monotonic() + 20
    while not true():
        assert time.monotonic() < until, "it never happened"
        time.sleep(0.01)


def test_a_command_becomes_an_event_with_its_rows(store: Store, database: Database) -> None:
    first = store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    second = store.execute(AWARD, DOSSIER, envelope("toekenning"))
    assert (first.versie, first.posities, second.versie) == (1, (1,), 2)
    assert [type(event) for event in (*first.events, *second.events)] == [
        AanvraagIngediend,
        AspirantToegekend,
    ]
    assert ask(database, "SELECT versie, keurmerkstatus FROM proj.dossier") == [(2, "aspirant")]
    assert ask(database, "SELECT originator_version, soort FROM app.outbox") == [
        (2, "besluitbrief")
    ]


def test_the_same_command_twice_is_done_once(store: Store, database: Database) -> None:
    first = store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    again = store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    assert again == Outcome(1, (), first.events, herhaald=True)
    assert stored(database) == [1]


def test_the_same_command_from_eight_threads_is_done_once(store: Store, database: Database) -> None:
    outcomes: list[Outcome] = []
    threads = [
        threading.Thread(
            target=lambda: outcomes.append(store.execute(APPLY, DOSSIER, envelope("aanvraag")))
        )
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [outcome.herhaald for outcome in outcomes].count(False) == 1
    assert len(outcomes) == 8
    assert stored(database) == [1]


def test_a_refusal_by_the_rules_leaves_nothing(store: Store, database: Database) -> None:
    before = ask(database, EVERYTHING)
    with pytest.raises(Geweigerd):
        store.execute(AWARD, DOSSIER, envelope("toekenning"))
    assert ask(database, EVERYTHING) == before


def test_a_refusal_by_a_guard_leaves_nothing(store: Store, database: Database) -> None:
    before = ask(database, EVERYTHING)
    with pytest.raises(Geweigerd, match="nog niet geregistreerd"):
        store.execute_all(to_aspirant(OTHER))
    assert ask(database, EVERYTHING) == before
    assert store.load(dossier_id(OTHER)).versie == 0


def test_several_dossiers_in_one_transaction(store: Store, database: Database) -> None:
    register(database, OTHER)
    outcomes = store.execute_all([*to_aspirant(), *to_aspirant(OTHER)])
    assert [(outcome.versie, outcome.posities) for outcome in outcomes] == [
        (1, (1,)),
        (2, (2,)),
        (1, (3,)),
        (2, (4,)),
    ]
    again = store.execute_all([*to_aspirant(), *to_aspirant(OTHER)])
    assert all(outcome.herhaald for outcome in again)
    assert len(stored(database)) == 4


def test_one_refusal_stops_all_of_them(store: Store, database: Database) -> None:
    requests = to_aspirant()
    wrong = Request(DOSSIER, AWARD, envelope("nog een keer"))
    with pytest.raises(Geweigerd):
        store.execute_all([*requests, wrong])
    assert stored(database) == []


def test_a_lost_answer_is_no_second_event(database: Database) -> None:
    register(database)
    topic = f"{LosesTheAnswer.__module__}:{LosesTheAnswer.__qualname__}"
    with Store(database, env={"APPLICATION_RECORDER_TOPIC": topic}) as store:
        LosesTheAnswer.left = 1
        outcome = store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    assert (outcome.versie, outcome.herhaald, LosesTheAnswer.left) == (1, True, 0)
    assert stored(database) == [1]


def test_a_connection_killed_while_it_waits_is_no_second_event(
    store: Store, database: Database
) -> None:
    waiting = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'advisory'"
    outcomes: list[Outcome] = []
    with database.connect(Role.APP) as other:
        other.execute("SELECT pg_advisory_lock(727401)")
        work = threading.Thread(
            target=lambda: outcomes.append(store.execute(APPLY, DOSSIER, envelope("aanvraag")))
        )
        work.start()
        wait_until(lambda: ask(database, waiting))
        ask(database, f"SELECT pg_terminate_backend(pid) FROM ({waiting}) AS w")
    work.join(20)
    assert [outcome.versie for outcome in outcomes] == [1]
    assert stored(database) == [1]


def test_the_work_goes_on_after_the_server_dropped_every_connection(
    store: Store, database: Database
) -> None:
    store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    ask(
        database,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    assert store.execute(AWARD, DOSSIER, envelope("toekenning")).versie == 2


def test_four_processes_on_one_dossier_lose_nothing(store: Store, database: Database) -> None:
    store.execute_all(to_aspirant())
    command = [sys.executable, "-m", "tests.support.writer", database.conninfo]
    writers = [
        subprocess.Popen([*command, f"p{n}", "25"], cwd=ROOT, stdin=subprocess.PIPE, text=True)
        for n in range(4)
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    assert [writer.wait(60) for writer in writers] == [0, 0, 0, 0]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.close()
    assert stored(database) == list(range(1, 103))
    dossier = store.load(DOSSIER)
    assert len(dossier.commands) == 102
    assert ask(database, "SELECT versie FROM proj.dossier") == [(102,)]
    assert dossier == evolve_all(Dossier(DOSSIER), dossier.historie)


def test_two_stores_see_each_others_work(store: Store, database: Database) -> None:
    with Store(database) as other:
        store.execute(APPLY, DOSSIER, envelope("aanvraag"))
        other.execute(AWARD, DOSSIER, envelope("toekenning"))
        store.execute(declaration(), DOSSIER, envelope("verklaring"))
        assert other.load(DOSSIER) == store.load(DOSSIER)
        assert store.load_many([DOSSIER]) == {DOSSIER: other.load(DOSSIER)}


def test_the_whole_log_replays_to_the_same(store: Store, database: Database) -> None:
    register(database, OTHER)
    store.execute_all([*to_aspirant(), *to_aspirant(OTHER)])
    with Store(database) as other:
        replayed = other.load_all(limit=3)
    assert replayed == {id_: store.load(id_) for id_ in (DOSSIER, dossier_id(OTHER))}


def test_a_live_clock_that_is_behind_takes_the_moment_of_the_dossier(store: Store) -> None:
    store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    behind = envelope("toekenning", moment=NOW - timedelta(seconds=2))
    store.execute(AWARD, DOSSIER, behind)
    assert store.load(DOSSIER).laatst_vastgelegd == NOW


def imported(name: str, seconds: int) -> "Request":
    asked = envelope(name, moment=NOW + timedelta(seconds=seconds), geimporteerd=True)
    return Request(DOSSIER, declaration(name), asked)


def reasons(store: Store, request: Request) -> list[str]:
    with pytest.raises(Geweigerd) as refused:
        store.execute_all([request])
    return [reden.code for reden in refused.value.redenen]


def test_history_is_imported_in_its_order(store: Store, database: Database) -> None:
    store.execute_all(to_aspirant(geimporteerd=True))
    store.execute_all([imported("gelijk", 0), imported("later", 1)])
    assert reasons(store, imported("eerder", 0)) == ["import-niet-op-volgorde"]
    assert ask(database, "SELECT count(*) FROM app.outbox") == [(0,)]


def test_history_cannot_follow_live_work(store: Store) -> None:
    store.execute_all(to_aspirant(geimporteerd=True))
    store.execute(declaration(), DOSSIER, envelope("levend", moment=NOW + timedelta(days=1)))
    assert reasons(store, imported("later", 90000)) == ["import-na-levend-werk"]
    assert reasons(store, imported("eerder", 1)) == [
        "import-na-levend-werk",
        "import-niet-op-volgorde",
    ]


@pytest.mark.parametrize("key", ["PERSISTENCE_MODULE", "STORED_PERSISTENCE_MODULE"])
def test_a_memory_that_forgets_is_refused_at_start(
    database: Database, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    """The library also listens to variables with the name of the table in front."""
    monkeypatch.setenv("STORED_APPLICATION_RECORDER_TOPIC", "")
    monkeypatch.setenv(key, "eventsourcing.popo")
    env = {"PERSISTENCE_MODULE": "eventsourcing.popo"} if key == "PERSISTENCE_MODULE" else {}
    with pytest.raises(OpslagVerkeerdIngesteld, match=r"eventsourcing\.popo"):
        Store(database, env=env)


def test_another_recorder_is_refused_at_start(database: Database) -> None:
    kind = PostgresApplicationRecorder
    env = {"APPLICATION_RECORDER_TOPIC": f"{kind.__module__}:{kind.__qualname__}"}
    with pytest.raises(OpslagVerkeerdIngesteld, match="PostgresApplicationRecorder"):
        Store(database, env=env)
