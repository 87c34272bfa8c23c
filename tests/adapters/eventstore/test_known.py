"""Deciding on what is known: another may have been first, and nobody hears an old answer."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from adapters.eventstore.known import FACTOR, Kept, Known
from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Outcome, Store
from adapters.postgres.connection import Database
from domain.begrippen import Rol
from domain.keurmerk.aanvraag.commands import TrekAanvraagIn
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier, dossier_id, evolve_all
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.rules import Geweigerd
from tests.support.database import ask
from tests.support.dossiers import (
    APPLY,
    AWARD,
    DOSSIER,
    KVK,
    TODAY,
    declaration,
    envelope,
    register,
    to_aspirant,
)
from tests.support.histories import history, recorded
from tests.support.warnings import warned

OTHER = "00000002"
WITHDRAW = TrekAanvraagIn(ingetrokken_op=TODAY)


@pytest.fixture
def rival(store: Store, database: Database) -> Iterator[Store]:
    """Another process on the same database. Both know the dossier up to its application."""
    store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    with Store(database, pool=1) as found:
        found.load(DOSSIER)
        yield found


def stored(database: Database) -> list[tuple[int, str]]:
    return ask(
        database,
        "SELECT originator_version, topic FROM es.stored_events ORDER BY notification_id",
    )


def reads(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """After which version a dossier is read from here on; nothing is held back."""
    asked: list[int] = []
    really = store.sealed.select_events

    def counted(originator_id: UUID, *, gt: int) -> Any:
        asked.append(gt)
        return really(originator_id, gt=gt)

    monkeypatch.setattr(store.sealed, "select_events", counted)
    return asked


def test_a_decision_on_a_known_dossier_reads_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.execute_all(to_aspirant())
    asked = reads(store, monkeypatch)
    assert store.execute(declaration(), DOSSIER, envelope("verklaring")).versie == 3
    assert asked == []


def test_an_old_state_is_noticed_and_decided_on_again(
    store: Store, rival: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.execute(AWARD, DOSSIER, envelope("toekenning"))
    asked = reads(rival, monkeypatch)
    outcome = rival.execute(declaration(), DOSSIER, envelope("verklaring"))
    assert (outcome.versie, outcome.posities, outcome.herhaald) == (3, (3,), False)
    assert asked == [1]
    assert rival.load(DOSSIER) == store.load(DOSSIER)


def test_what_could_not_be_done_before_can_be_done_now(store: Store, rival: Store) -> None:
    """The rival would refuse by what it knows: the application was withdrawn."""
    rival.execute(WITHDRAW, DOSSIER, envelope("intrekken"))
    with pytest.raises(Geweigerd):
        rival.execute(AWARD, DOSSIER, envelope("te laat"))
    store.execute(APPLY, DOSSIER, envelope("opnieuw"))
    outcome = rival.execute(AWARD, DOSSIER, envelope("toekenning"))
    assert outcome.versie == 4


def test_what_could_be_done_before_is_refused_now(
    store: Store, rival: Store, database: Database
) -> None:
    store.execute(WITHDRAW, DOSSIER, envelope("intrekken"))
    before = stored(database)
    with pytest.raises(Geweigerd, match="status"):
        rival.execute(AWARD, DOSSIER, envelope("toekenning"))
    assert stored(database) == before
    assert rival.load(DOSSIER) == store.load(DOSSIER)


@pytest.mark.parametrize(
    "between",
    [
        pytest.param((), id="still allowed by what is known"),
        pytest.param((WITHDRAW,), id="not allowed by what holds"),
    ],
)
def test_a_command_that_another_process_did_is_not_done_again(
    store: Store, rival: Store, database: Database, between: Sequence[Command]
) -> None:
    """WITHDRAW afterwards makes the repeated command one that could not be carried out now."""
    done = store.execute(declaration(), DOSSIER, envelope("verklaring"))
    for command in between:
        store.execute(command, DOSSIER, envelope("daarna"))
    before = stored(database)
    again = rival.execute(declaration(), DOSSIER, envelope("verklaring"))
    assert again == Outcome(2, (), done.events, herhaald=True)
    assert stored(database) == before


def test_a_command_that_is_refused_on_what_is_known_was_done_by_another(
    store: Store, rival: Store
) -> None:
    """By the rules: the rival still sees the application withdrawn."""
    rival.execute(WITHDRAW, DOSSIER, envelope("intrekken"))
    store.execute(APPLY, DOSSIER, envelope("opnieuw"))
    done = store.execute(AWARD, DOSSIER, envelope("toekenning"))
    again = rival.execute(AWARD, DOSSIER, envelope("toekenning"))
    assert again == Outcome(4, (), done.events, herhaald=True)


def test_a_term_that_another_process_let_pass_is_no_refusal(
    store: Store, rival: Store, database: Database
) -> None:
    """The guard in the database says that the term is closed; the rival thinks it runs."""
    register(database, OTHER)
    warned(store, date(2026, 6, 30), OTHER)
    other = dossier_id(OTHER)
    (termijn,) = rival.load(other).agenda.termijnen
    command = LaatTermijnVerstrijken(termijn=f"{termijn.id}")
    rings = envelope("bel", datetime(2026, 7, 1, 9, tzinfo=UTC), kvk=OTHER)
    bell = replace(rings, rol=Rol.SYSTEEM)
    done = store.execute(command, other, bell)
    again = rival.execute(command, other, bell)
    assert again == Outcome(done.versie, (), done.events, herhaald=True)
    with pytest.raises(Geweigerd):
        rival.execute(command, other, replace(bell, command_id=envelope("weer").command_id))


def test_a_refusal_by_a_guard_is_spoken_after_looking_again(
    store: Store, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    ask(database, "UPDATE app.dienstverlener SET naam = NULL, gewist_op = '2026-03-02'")
    asked = reads(store, monkeypatch)
    with pytest.raises(Geweigerd, match="nog niet geregistreerd"):
        store.execute(AWARD, DOSSIER, envelope("toekenning"))
    assert asked == [1]


def test_all_requests_or_none_also_when_one_dossier_is_old(
    store: Store, rival: Store, database: Database
) -> None:
    register(database, OTHER)
    store.execute(WITHDRAW, DOSSIER, envelope("intrekken"))
    before = stored(database)
    requests = [*to_aspirant(OTHER), Request(DOSSIER, AWARD, envelope("toekenning"))]
    with pytest.raises(Geweigerd, match="status"):
        rival.execute_all(requests)
    assert stored(database) == before
    assert rival.load(dossier_id(OTHER)).versie == 0
    store.execute(APPLY, DOSSIER, envelope("opnieuw"))
    assert [each.versie for each in rival.execute_all(requests)] == [1, 2, 4]


def test_two_threads_of_one_store_follow_each_other(store: Store, database: Database) -> None:
    store.execute_all(to_aspirant())
    threads = [
        threading.Thread(
            target=lambda n=n: [
                store.execute(declaration(f"v{n}-{k}"), DOSSIER, envelope(f"{n}/{k}"))
                for k in range(10)
            ]
        )
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [version for version, _ in stored(database)] == list(range(1, 43))
    kept = store.known.get(DOSSIER)
    assert kept is not None
    assert kept.dossier == store.load(DOSSIER)


def test_what_was_dropped_is_read_again(database: Database) -> None:
    """Room for one dossier: each decision on another drops the one before."""
    register(database, KVK, OTHER)
    with Store(database, pool=1) as roomy:
        roomy.execute_all([*to_aspirant(), *to_aspirant(OTHER)])
        one = roomy.known.size / 2
    with Store(database, pool=1, memory=round(1.5 * one)) as tight:
        for n in range(3):
            for kvk in (KVK, OTHER):
                asked = envelope(f"{kvk}/{n}/v", kvk=kvk)
                tight.execute(declaration(f"v{n}"), dossier_id(kvk), asked)
                assert tight.known.size <= 1.5 * one
        assert tight.load(DOSSIER).versie == tight.load(dossier_id(OTHER)).versie == 5
    with Store(database, pool=1, memory=0) as forgetful:
        outcome = forgetful.execute(declaration("w"), DOSSIER, envelope("w"))
        assert (outcome.versie, forgetful.known.get(DOSSIER)) == (6, None)


def test_the_size_is_that_of_the_events_in_the_store(store: Store, database: Database) -> None:
    """However the dossier came here: written, read, or read in part."""
    store.execute_all(to_aspirant())
    with Store(database, pool=1) as other:
        other.load(DOSSIER)
        store.execute(declaration(), DOSSIER, envelope("verklaring"))
        other.load_many([DOSSIER])
        [(size,)] = ask(database, "SELECT sum(octet_length(state)) FROM es.stored_events")
        assert store.known.size == other.known.size == FACTOR * size


def test_the_dossier_used_longest_ago_goes_first() -> None:
    one, two, three = (Dossier(dossier_id(f"{n:08d}")) for n in (1, 2, 3))
    known = Known(limit=2 * FACTOR * 100)
    known.keep(Kept(one, 100))
    known.keep(Kept(two, 100))
    assert known.get(one.id) == Kept(one, 100)
    known.keep(Kept(three, 100))
    assert (known.get(two.id), known.get(one.id)) == (None, Kept(one, 100))
    assert known.size == 2 * FACTOR * 100


def test_an_older_state_never_takes_the_place_of_a_newer() -> None:
    events = recorded(history(KVK, 5))
    old, new = evolve_all(Dossier(DOSSIER), events[:3]), evolve_all(Dossier(DOSSIER), events)
    known = Known()
    known.keep(Kept(new, 500))
    known.keep(Kept(old, 300))
    assert known.get(DOSSIER) == Kept(new, 500)


def test_a_dossier_that_takes_all_the_room_is_not_kept() -> None:
    dossier = Dossier(DOSSIER)
    known = Known(limit=FACTOR * 100)
    known.keep(Kept(dossier, 100))
    assert known.get(DOSSIER) is not None
    known.keep(Kept(dossier, 101))
    assert known.get(DOSSIER) is None
    assert known.size == 0
