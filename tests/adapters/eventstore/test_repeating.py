"""A command id belongs to one command: the same again is answered, another is refused."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.preparing import Request
from adapters.eventstore.repeating import earlier, fingerprint
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.begrippen import Rol
from domain.keurmerk.aanvraag.commands import DienAanvraagIn
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.envelope import Envelope
from domain.rules import Geweigerd
from tests.support.database import ask
from tests.support.dossiers import (
    APPLY,
    AWARD,
    DOSSIER,
    KVK,
    NOW,
    declaration,
    envelope,
    register,
    to_aspirant,
)

OTHER = "00000002"
AGAIN = envelope("aanvraag", NOW + timedelta(minutes=3))
FIELD = replace(APPLY, ingediend_op=APPLY.ingediend_op - timedelta(days=1))

OTHERS: dict[str, tuple[DienAanvraagIn, str, Envelope]] = {
    "another field": (FIELD, KVK, AGAIN),
    "another person": (APPLY, KVK, replace(AGAIN, actor="medewerker-2")),
    "another role": (APPLY, KVK, replace(AGAIN, rol=Rol.BEHANDELAAR)),
    "another dossier": (APPLY, OTHER, replace(AGAIN, kvk=OTHER)),
    "another field of another dossier": (FIELD, OTHER, replace(AGAIN, kvk=OTHER)),
}


def refused_code(act: Callable[[], object]) -> list[str]:
    with pytest.raises(Geweigerd) as refused:
        act()
    return [reden.code for reden in refused.value.redenen]


def everything(database: Database) -> list[tuple[object, ...]]:
    return ask(
        database,
        "SELECT (SELECT count(*) FROM es.stored_events), (SELECT size FROM ledger.head),"
        " (SELECT count(*) FROM app.opdracht), (SELECT count(*) FROM proj.dossier)",
    )


@pytest.mark.parametrize("read_again", [False, True])
@pytest.mark.parametrize("other", OTHERS)
def test_the_same_id_with_other_content_is_refused(
    store: Store, database: Database, other: str, read_again: bool
) -> None:
    register(database, OTHER)
    store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    before = everything(database)
    command, kvk, asked = OTHERS[other]
    with Store(database, pool=1) as fresh:
        used = fresh if read_again else store
        code = refused_code(lambda: used.execute(command, dossier_id(kvk), asked))
    assert code == ["opdracht-id-al-gebruikt"]
    assert everything(database) == before


def test_another_command_with_the_same_id_is_refused(store: Store) -> None:
    store.execute_all(to_aspirant())
    first = to_aspirant()[0].envelope
    assert refused_code(lambda: store.execute(declaration(), DOSSIER, first)) == [
        "opdracht-id-al-gebruikt"
    ]


def test_a_second_try_comes_later_and_is_the_same_command(store: Store) -> None:
    first = store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    again = store.execute(APPLY, DOSSIER, AGAIN)
    assert (again.herhaald, again.events) == (True, first.events)


def test_of_history_the_moment_is_part_of_what_is_said(store: Store) -> None:
    first = envelope("aanvraag", geimporteerd=True)
    store.execute(APPLY, DOSSIER, first)
    assert store.execute(APPLY, DOSSIER, first).herhaald
    later = replace(first, moment=NOW + timedelta(minutes=3))
    assert refused_code(lambda: store.execute(APPLY, DOSSIER, later)) == ["opdracht-id-al-gebruikt"]


def test_a_field_that_is_as_it_is_by_itself_does_not_count() -> None:
    """So a field that a later version adds leaves the digests of before as they are."""
    assert fingerprint(APPLY, DOSSIER, AGAIN) == fingerprint(
        replace(APPLY, toelichting=None), DOSSIER, AGAIN
    )
    assert fingerprint(APPLY, DOSSIER, AGAIN) != fingerprint(
        replace(APPLY, toelichting="iets"), DOSSIER, AGAIN
    )


def test_of_two_dossiers_at_once_one_gets_the_id(store: Store, database: Database) -> None:
    kvks = [f"{n:08}" for n in range(1, 9)]
    register(database, *kvks[1:])
    outcomes: list[str] = []
    ready = threading.Barrier(len(kvks))

    def apply(kvk: str) -> None:
        ready.wait()
        try:
            store.execute(APPLY, dossier_id(kvk), replace(AGAIN, kvk=kvk))
        except Geweigerd as refused:
            outcomes.append(refused.redenen[0].code)
        else:
            outcomes.append("gedaan")

    threads = [threading.Thread(target=apply, args=(kvk,)) for kvk in kvks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["gedaan", *["opdracht-id-al-gebruikt"] * 7]
    assert ask(database, "SELECT count(*) FROM es.stored_events") == [(1,)]


@pytest.mark.parametrize("doorgaan", [False, True])
def test_an_import_names_the_lines_whose_id_is_taken(
    store: Store, database: Database, doorgaan: bool
) -> None:
    """Before anything is written, also when the id is that of a dossier outside the file."""
    register(database, OTHER, "00000003")
    other = dossier_id(OTHER)
    store.execute(APPLY, DOSSIER, envelope("aanvraag"))
    lines = [
        Line(1, Request(other, APPLY, envelope("nieuw", kvk=OTHER))),
        Line(2, Request(DOSSIER, FIELD, envelope("aanvraag"))),
        Line(3, Request(DOSSIER, APPLY, envelope("aanvraag"))),
    ]
    report = carry_out(store, lines, doorgaan=doorgaan)
    assert [(each.nummer, each.redenen[0].code) for each in report.geweigerd] == [
        (2, "opdracht-id-al-gebruikt")
    ]
    assert (report.uitgevoerd, report.herhaald) == (int(doorgaan), 1)
    elsewhere = Request(dossier_id("00000003"), APPLY, envelope("aanvraag", kvk="00000003"))
    (refusal,) = carry_out(store, [Line(1, elsewhere)]).geweigerd
    assert refusal.redenen[0].code == "opdracht-id-al-gebruikt"


def forget_digests(database: Database) -> None:
    """As if they were written by a program that kept none."""
    ask(database, "UPDATE app.opdracht SET digest = NULL")


def test_without_a_digest_the_log_tells_what_it_can(store: Store, database: Database) -> None:
    register(database, OTHER)
    store.execute_all(to_aspirant())
    forget_digests(database)
    first, second = to_aspirant()
    assert store.execute(first.command, DOSSIER, first.envelope).herhaald
    for asked in (
        lambda: store.execute(declaration(), DOSSIER, second.envelope),
        lambda: store.execute(AWARD, DOSSIER, replace(second.envelope, actor="medewerker-2")),
        lambda: store.execute(APPLY, dossier_id(OTHER), replace(first.envelope, kvk=OTHER)),
    ):
        assert refused_code(asked) == ["opdracht-id-al-gebruikt"]


def test_what_a_command_did_is_found_without_walking_the_past(store: Store) -> None:
    store.execute_all(to_aspirant())
    long = [Request(DOSSIER, declaration(f"d{n}"), envelope(f"d{n}")) for n in range(40)]
    store.execute_all(long)
    dossier, seen = store.load(DOSSIER), []

    class Watched(type(dossier.historie)):  # type: ignore[misc]
        def __reversed__(self):  # type: ignore[no-untyped-def]
            for each in super().__reversed__():
                seen.append(each.originator_version)
                yield each

    watched = replace(dossier, historie=Watched(**vars(dossier.historie)))
    assert [each.originator_version for each in earlier(watched, UUID(int=0))] == []
    last = long[-1].envelope.command_id
    seen.clear()
    assert [each.originator_version for each in earlier(watched, last)] == [42]
    assert seen == [42, 41]
