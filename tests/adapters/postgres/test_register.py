"""The register asked of a real database: the same answers as a replay of the events."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import psycopg
import pytest

from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.projection import GESCHIEDENIS, stap
from adapters.postgres.register_from_log import register_uit_log
from adapters.postgres.register_questions import (
    in_register,
    register,
    vergelijking,
)
from adapters.postgres.worklists import Zoekvraag, geschiedenis, taken, termijnen
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from projections.peil import Peil
from projections.vergelijking import Verschilsoort
from tests.support.database import ask, new_database
from tests.support.dossiers import register as registreer
from tests.support.histories import histories, numbers
from tests.support.verhaal import (
    DOSSIER,
    KVK,
    aanvraag,
    aspirant,
    herroeping,
    meetperiode,
    opheffing,
    peil,
    schorsing,
    schrijf,
    toekenning,
    vastgelegd,
    vermeld,
    waarschuwing,
)

LOGBOEK = EventLog(EventMapper().read)
DOSSIERS = 60


def holder(database: Database) -> tuple[Recorded[KeurmerkEvent], ...]:
    """GT-30 and GT-47 in one life, and then the Schorsing is reversed from its first day."""
    registreer(database, KVK)
    historie = vastgelegd(
        (date(2022, 12, 1), aanvraag(date(2022, 12, 1))),
        (date(2022, 12, 20), aspirant(date(2022, 12, 20))),
        (date(2023, 1, 1), meetperiode(2023)),
        (date(2024, 5, 10), toekenning(date(2024, 5, 10), date(2024, 1, 1))),
        (date(2025, 6, 1), schorsing(date(2025, 6, 1))),
        (date(2025, 9, 1), opheffing(date(2025, 9, 1))),
        (date(2026, 2, 1), herroeping(date(2026, 2, 1), 5, date(2025, 6, 1))),
    )
    schrijf(database, *historie)
    return historie


def shown(database: Database, op: date, bekend_op: date) -> str | None:
    with database.connect(Role.APP) as connection:
        found = register(connection, peil(op, bekend_op)).vermeldingen
    return found[0].status if found else None


def test_gt_30_register_shows_aspirant_until_the_decision(database: Database) -> None:
    holder(database)
    assert shown(database, date(2024, 5, 9), date(2024, 12, 31)) == "Aspirant-Keurmerkhouder"
    assert shown(database, date(2024, 5, 10), date(2024, 12, 31)) == "Keurmerkhouder"


def test_gt_47_visible_hidden_visible_and_the_history_keeps_all(database: Database) -> None:
    holder(database)
    known = date(2025, 12, 31)
    days = (date(2025, 5, 31), date(2025, 7, 1), date(2025, 9, 1))
    assert [shown(database, day, known) is not None for day in days] == [True, False, True]
    assert ask(database, "SELECT count(*) FROM es.stored_events") == [(7,)]


def test_every_answer_is_that_of_the_pure_fold(database: Database) -> None:
    historie = holder(database)
    with database.connect(Role.APP) as connection:
        for day in range(0, 1300, 13):
            for known in (date(2023, 6, 1), date(2025, 6, 1), date(2025, 9, 30), date(2026, 3, 1)):
                vraag = peil(date(2022, 11, 1) + timedelta(days=day), known)
                expected = vermeld(historie, vraag)
                found = in_register(connection, vraag, DOSSIER)
                assert (found and found.versies) == (expected and expected.versies)
                assert (found and found.status) == (expected and expected.status)
                assert (found and found.tevredenheid) == (expected and expected.tevredenheid)


def test_the_difference_between_two_questions_names_the_reversal(database: Database) -> None:
    holder(database)
    with database.connect(Role.APP) as connection:
        found = vergelijking(
            connection, peil(date(2025, 7, 1), date(2026, 1, 31)), peil(date(2025, 7, 1))
        )
    (verschil,) = found.verschillen
    assert (verschil.kvk, verschil.soort, verschil.versie) == (KVK, Verschilsoort.VERSCHENEN, 7)


def test_a_moment_counts_from_itself_on(database: Database) -> None:
    holder(database)
    known = datetime(2024, 5, 10, 12, tzinfo=UTC)
    with database.connect(Role.APP) as connection:
        before, at = (
            register(connection, Peil(date(2024, 6, 1), moment)).vermeldingen[0].status
            for moment in (known - timedelta(microseconds=1), known)
        )
    assert (before, at) == ("Aspirant-Keurmerkhouder", "Keurmerkhouder")


def test_what_has_no_end_holds_on_the_last_day_that_a_date_can_be(database: Database) -> None:
    holder(database)
    vraag = Peil(date.max, datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC))
    with database.connect(Role.APP) as connection:
        assert len(register(connection, vraag).vermeldingen) == 1
        assert register(connection, Peil(date.min, vraag.bekend_op)).vermeldingen == ()


def test_the_name_is_the_one_known_then_and_gone_when_erased(database: Database) -> None:
    holder(database)
    ask(
        database,
        "INSERT INTO app.dienstverlener (kvk, bekend_sinds, naam, postcode, provincies,"
        " ingevoerd_door, command_id) VALUES (%s, '2026-06-01', 'Nieuwe naam B.V.', '1234 AB',"
        " '{Utrecht}', 'u1', gen_random_uuid())",
        KVK,
    )

    def entry(known: date) -> tuple[str | None, str | None, tuple[str, ...]]:
        with database.connect(Role.APP) as connection:
            found = register(connection, peil(date(2026, 7, 1), known)).vermeldingen[0]
        return found.naam, found.postcode, found.provincies

    assert entry(date(2025, 12, 31)) == (None, None, ())  # not registered yet
    assert entry(date(2026, 5, 31)) == ("Proef B.V.", None, ())
    assert entry(date(2026, 6, 1)) == ("Nieuwe naam B.V.", "1234 AB", ("Utrecht",))
    ask(
        database,
        "UPDATE app.dienstverlener SET naam = NULL, postcode = NULL, provincies = NULL,"
        " gewist_op = '2026-08-01'",
    )
    assert entry(date(2026, 6, 1)) == (None, None, ())


@pytest.fixture(scope="module")
def random_register(server: Database) -> Iterator[Database]:
    """Histories made by real commands, brought in as a file would be."""
    with new_database(server) as database:
        registreer(database, *numbers(DOSSIERS))
        lines = [Line(n, request) for n, request in enumerate(histories(DOSSIERS), 1)]
        with Store(database) as store:
            assert carry_out(store, lines).geweigerd == []
        yield database


@pytest.mark.parametrize("alle", [False, True])
@pytest.mark.parametrize("op", [date(2014, 3, 1), date(2017, 9, 1), date(2021, 1, 1)])
@pytest.mark.parametrize("known", [date(2014, 6, 1), date(2017, 12, 31), date(2040, 1, 1)])
def test_the_rows_say_what_the_log_says(
    random_register: Database, op: date, known: date, alle: bool
) -> None:
    with random_register.connect(Role.APP) as connection:
        found = register(connection, peil(op, known), alle)
        assert found == register_uit_log(connection, LOGBOEK, peil(op, known), alle)
    assert found.peil == peil(op, known)


@pytest.mark.parametrize("role", [Role.APP, Role.AUDITOR])
def test_who_may_ask(random_register: Database, role: Role) -> None:
    with random_register.connect(role) as connection:
        assert register(connection, peil(date(2021, 1, 1))).vermeldingen
        taken(connection)
        termijnen(connection)
        geschiedenis(connection, Zoekvraag())


def test_the_notary_may_not_ask(random_register: Database) -> None:
    with (
        random_register.connect(Role.NOTARY) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        register(connection, peil(date(2021, 1, 1)))


def warned(database: Database) -> None:
    registreer(database, KVK)
    dag = date(2026, 3, 2)
    schrijf(
        database,
        *vastgelegd(
            (dag, aanvraag(dag)), (dag, aspirant(dag)), (dag, waarschuwing(dag, date(2026, 4, 20)))
        ),
    )


def test_open_terms_are_listed_with_name_and_source(database: Database) -> None:
    warned(database)
    with database.connect(Role.APP) as connection:
        (found,) = termijnen(connection, tot=date(2026, 4, 20))
        assert termijnen(connection, tot=date(2026, 4, 19)) == []
        assert termijnen(connection, keurmerk_id=DOSSIER) == [found]
    assert (found.kvk, found.naam, found.gestart_door) == (KVK, "Proef B.V.", 3)
    assert found.omschrijving == "Hersteltermijn van de Waarschuwing"
    assert found.bron == "Handleiding 2023 6.2.2"
    assert not found.over(datetime(2026, 4, 20, 21, 59, tzinfo=UTC))
    assert found.over(datetime(2026, 4, 20, 22, tzinfo=UTC))


def test_open_tasks_are_listed_and_settled_ones_are_not(database: Database) -> None:
    warned(database)
    with database.connect(Role.APP) as connection:
        found = {taak.code: taak for taak in taken(connection)}
        assert len(taken(connection, DOSSIER)) == len(found) + 1  # two letters to send
    assert "aanvraag-beoordelen" not in found
    assert found["meetperiode-starten"].naam == "Proef B.V."
    assert found["meetperiode-starten"].omschrijving
    assert found["meetperiode-starten"].bron


def test_the_history_is_searched_and_read_on(database: Database) -> None:
    holder(database)
    with database.connect(Role.PROJECTOR) as connection:
        ask(database, "INSERT INTO proj.voortgang (naam, positie) VALUES ('geschiedenis', 0)")
        assert stap(connection, GESCHIEDENIS, LOGBOEK) == 7
    with database.connect(Role.APP) as connection:

        def versions(vraag: Zoekvraag) -> list[int]:
            return [regel.versie for regel in geschiedenis(connection, vraag)]

        assert versions(Zoekvraag()) == [7, 6, 5, 4, 3, 2, 1]
        assert versions(Zoekvraag(aantal=2)) == [7, 6]
        assert versions(Zoekvraag(aantal=2, voor=6)) == [5, 4]
        assert versions(Zoekvraag(door="beslisser-1", vanaf=date(2025, 1, 1))) == [7, 6, 5]
        assert versions(Zoekvraag(grond="vermoeden-onregelmatigheden")) == [5]
        assert versions(Zoekvraag(soort="keurmerk.toegekend.v1", keurmerk_id=DOSSIER)) == [4]
        assert versions(Zoekvraag(tot=date(2022, 12, 1))) == [1]
        assert geschiedenis(connection, Zoekvraag(aantal=1))[0].titel == "Besluit herroepen"
