"""One event that cannot be read: its dossier is set apart and named, and all else goes on."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from adapters.cli.exits import Exit
from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.preparing import Request
from adapters.eventstore.reading import DossierApart
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.read_models import READ_MODELS
from adapters.postgres.rebuild import bring_up_to_date, controle, herbouw
from adapters.postgres.register_from_log import register_uit_log
from adapters.postgres.unreadable import NIET_BEKEND, NIET_TE_LEZEN, NIET_TE_VOLGEN
from adapters.worker.following import catch_up
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from projections.peil import Peil
from tests.adapters.cli.conftest import Cli
from tests.support.broken import BROKEN, spoil
from tests.support.database import ask
from tests.support.dossiers import DOSSIER, KVK, declaration, envelope, register
from tests.support.filelines import line
from tests.support.warnings import terms, warned

OTHER = "00000002"
LAST_DAY = date(2026, 3, 10)
AFTER = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
WHO = ("--wie", "medewerker-1", "--rol", "beslisser")
READ = EventMapper().read
LOGBOEK = EventLog(READ)
WHY = {
    "unknown topic": NIET_BEKEND,
    "no JSON": NIET_TE_LEZEN,
    "a field that no longer fits": NIET_TE_LEZEN,
    "no UTF-8": NIET_TE_LEZEN,
    "an old version that cannot be brought up": NIET_TE_LEZEN,
    "a fold that raises": NIET_TE_VOLGEN,
}
ROWS = """SELECT 'd', d::text FROM proj.dossier AS d UNION ALL
    SELECT 'r', r::text FROM proj.registerregel AS r UNION ALL
    SELECT 't', t::text FROM proj.termijn AS t UNION ALL
    SELECT 'a', a::text FROM proj.taak AS a UNION ALL
    SELECT 'g', g::text FROM proj.geschiedenis AS g ORDER BY 1, 2"""


@pytest.fixture
def two(cli: Cli, database: Database) -> Cli:
    """Two dossiers, each with a term that is due; nobody looked."""
    register(database, KVK, OTHER)
    with Store(database, pool=1) as store:
        for kvk in (KVK, OTHER):
            warned(store, LAST_DAY, kvk)
    catch_up(database)
    cli.clock.shown = AFTER
    return cli


@pytest.fixture(params=["unknown topic", "a fold that raises"])
def spoilt(request: pytest.FixtureRequest, two: Cli, database: Database) -> tuple[Cli, str]:
    """KVK can be read up to and including version 3; OTHER is as it was."""
    kind: str = request.param
    assert spoil(database, kind) == 4
    return two, WHY[kind]


def test_the_others_are_served_and_this_one_is_named(
    spoilt: tuple[Cli, str], database: Database, write: Callable[..., str]
) -> None:
    cli, why = spoilt
    before = ask(database, ROWS)
    sentence = f"Dossier {KVK} staat apart bij gebeurtenis 4. {why}"

    declare = ("doe", "leg-managementverklaring-vast")
    given = ("afgegeven_op=2026-06-01", "document=verklaring-2")
    refused = cli(*declare, KVK, *given, *WHO)
    assert (refused.code, why in refused.err) == (Exit.GEWEIGERD, True)
    assert cli(*declare, OTHER, *given, *WHO).code == Exit.GOED

    fired = cli("start", "--tot", "2026-05-31", "--json")
    assert fired.code == Exit.NIET_GEZOND
    assert fired.document == {"afgegaan": 1, "mislukt": 1}
    assert terms(database) == [(KVK, "open"), (OTHER, "verstreken")]
    assert ask(database, "SELECT positie FROM proj.voortgang") == [(9,)]
    entries = ask(database, "SELECT count(*) FROM proj.geschiedenis WHERE positie > 7")
    assert entries == [(2,)]

    for words in (("register",), ("tijdlijn", KVK), ("taken", "--dossier", KVK), ("termijnen",)):
        said = cli(*words)
        assert (said.code, sentence in said.err) == (Exit.NIET_GEZOND, True)
        (apart,) = cli(*words, "--json").document["apart"]
        assert (apart["kvk"], apart["versie"], apart["oorzaak"]) == (KVK, 4, why)
    assert cli("tijdlijn", OTHER).code == Exit.GOED
    assert len(cli("tijdlijn", KVK, "--json").document["tijdlijn"]) == 3
    assert cli("mogelijk", KVK).code == Exit.GEWEIGERD
    assert cli("mogelijk", OTHER).code == Exit.GOED
    assert sentence in cli("gezond").out

    for what in ("controle", "herbouw", "controle"):
        said = cli("projecties", what)
        assert (said.code, sentence in said.out) == (Exit.NIET_GEZOND, True)
        assert cli("projecties", what, "--json").document["in_orde"]
    assert set(before) - set(ask(database, ROWS)) == {
        row for row in before if f"{dossier_id(OTHER)}" in row[1] and row[0] in "dta"
    } - set(ask(database, ROWS))
    migrated = cli("migreer")
    assert (migrated.code, sentence in migrated.err) == (Exit.GOED, True)


@pytest.mark.parametrize("kind", list(BROKEN))
def test_whatever_is_wrong_with_it_the_reader_says_so(
    two: Cli, database: Database, kind: str
) -> None:
    spoil(database, kind)
    with Store(database, pool=1) as store, pytest.raises(DossierApart, match="gebeurtenis 4"):
        store.load(DOSSIER)
    for model in READ_MODELS:
        assert herbouw(database, model, LOGBOEK).in_orde
    catch_up(database)
    assert ask(database, "SELECT positie FROM proj.voortgang") == [(7,)]
    assert WHY[kind] in two("gezond").out


def test_an_import_goes_on_without_it(
    spoilt: tuple[Cli, str], database: Database, write: Callable[..., str]
) -> None:
    cli, why = spoilt
    fields = {"afgegeven_op": "2026-06-01", "document": "verklaring-2"}
    file = write(
        *(line("leg-managementverklaring-vast", fields, kvk, dossier=kvk) for kvk in (KVK, OTHER))
    )
    said = cli("voer-uit", file)
    assert (said.code, why in said.err) == (Exit.GEWEIGERD, True)
    assert ask(database, "SELECT size FROM ledger.head") == [(7,)]
    said = cli("voer-uit", file, "--doorgaan")
    assert (said.code, why in said.err, said.out[:1]) == (Exit.GEWEIGERD, True, "1")
    with Store(database, pool=1) as store:
        assert set(store.load_all()) == {dossier_id(OTHER)}
    with database.connect(Role.APP) as connection:
        found = register_uit_log(connection, LOGBOEK, Peil(AFTER.date(), AFTER))
    assert [each.kvk for each in found.vermeldingen] == [OTHER]


def test_a_dossier_without_an_event_is_not_set_apart(cli: Cli, database: Database) -> None:
    register(database)
    assert cli("tijdlijn", KVK, "--json").document["tijdlijn"] == []
    assert cli("receipt", KVK, "1").code == Exit.VERKEERD_GEBRUIK
    assert cli("register").code == Exit.GOED


@pytest.fixture
def older(two: Cli, database: Database) -> Cli:
    """A program that knows no declarations came by, after a newer one had written one."""
    with Store(database, pool=1) as store:
        store.execute(declaration(), DOSSIER, envelope("nieuw", AFTER))
        store.execute(declaration(), dossier_id(OTHER), envelope("ander", AFTER, kvk=OTHER))
    catch_up(database)
    for model in READ_MODELS:
        assert herbouw(database, model, EventLog(_without_declarations)).apart
    return two


def _without_declarations(
    id_: UUID, version: int, topic: str, state: bytes
) -> Recorded[KeurmerkEvent]:
    if id_ == DOSSIER and "managementverklaring" in topic:
        raise KeyError(topic)
    return READ(id_, version, topic, state)


def test_a_program_that_can_read_it_brings_the_dossier_back(older: Cli, database: Database) -> None:
    sentence = f"Dossier {KVK} staat apart bij gebeurtenis 4. {NIET_BEKEND}"
    assert sentence in older("gezond").out
    ask(database, "UPDATE proj.dossier SET sterren = 9")  # and its rows are not those of this log
    assert bring_up_to_date(database, EventLog(_without_declarations)) == ()
    assert older("migreer", "--json").document["herbouwd"] == ["dossiers", "geschiedenis"]
    assert sentence not in older("gezond").out
    assert older("register").code == Exit.GOED
    assert all(controle(database, model, LOGBOEK).in_orde for model in READ_MODELS)
    assert older("migreer", "--json").document["herbouwd"] == []


def test_one_command_brings_it_back_too(older: Cli) -> None:
    assert older("projecties", "herbouw").code == Exit.GOED
    assert older("register").code == Exit.GOED


def test_a_rebuild_by_an_older_program_keeps_the_rows(older: Cli, database: Database) -> None:
    before = ask(database, ROWS)
    for model in READ_MODELS:
        report = herbouw(database, model, EventLog(_without_declarations))
        assert (report.in_orde, len(report.apart)) == (True, 1)
    assert ask(database, ROWS) == before
    assert all(controle(database, model, LOGBOEK).in_orde for model in READ_MODELS)


def test_an_import_by_a_known_dossier_is_not_stopped(two: Cli, database: Database) -> None:
    """A store that knew the dossier finds the event only because its version is taken."""
    with Store(database, pool=1) as store:
        store.load(DOSSIER)
        spoil(database, "no JSON")
        asked = envelope("straks", AFTER)
        other = envelope("straks/ander", AFTER, kvk=OTHER)
        report = carry_out(
            store,
            [
                Line(1, _request(DOSSIER, asked)),
                Line(2, _request(dossier_id(OTHER), other)),
            ],
            doorgaan=True,
        )
    assert (report.uitgevoerd, [each.nummer for each in report.geweigerd]) == (1, [1])


def _request(dossier: UUID, by: Envelope) -> Request:
    return Request(dossier, declaration("straks"), by)
