"""Read models built again from the log while the old rows serve, equal in every byte."""

from collections.abc import Iterator
from threading import Thread

import pytest

from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.projection import GESCHIEDENIS as PROJECTIE
from adapters.postgres.projection import stap
from adapters.postgres.read_models import DOSSIERS, GESCHIEDENIS, READ_MODELS
from adapters.postgres.rebuild import RebuildFailed, RebuildReport, controle, herbouw
from domain.keurmerk.dossier import dossier_id
from tests.support.database import ask, new_database
from tests.support.dossiers import DOSSIER, declaration, envelope, register, to_aspirant
from tests.support.histories import histories, numbers

LOGBOEK = EventLog(EventMapper().read)
TABLES = ("dossier", "registerregel", "termijn", "taak", "geschiedenis")
SETTINGS = """
SELECT c.relname, c.relowner::regrole::text, c.reloptions::text, c.relkind::text,
       (SELECT array_agg(a::text ORDER BY a::text) FROM unnest(c.relacl) AS a),
       (SELECT array_agg(format('%s %s %s %s', attname, atttypid::regtype, attnotnull, attacl)
                         ORDER BY attnum) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0),
       (SELECT array_agg(pg_get_indexdef(indexrelid) ORDER BY 1)
          FROM (SELECT indexrelid FROM pg_index WHERE indrelid = c.oid
                 ORDER BY pg_get_indexdef(indexrelid)) AS i),
       (SELECT array_agg(format('%s %s', conname, pg_get_constraintdef(k.oid)) ORDER BY conname)
          FROM pg_constraint AS k WHERE conrelid = c.oid)
  FROM pg_class AS c
 WHERE c.relnamespace = 'proj'::regnamespace AND c.relkind = 'r'
 ORDER BY c.relname"""


def follow(database: Database) -> None:
    ask(
        database,
        "INSERT INTO proj.voortgang (naam, positie) VALUES ('geschiedenis', 0)"
        " ON CONFLICT DO NOTHING",
    )
    with database.connect(Role.PROJECTOR) as connection:
        while stap(connection, PROJECTIE, LOGBOEK):
            pass


def fill(database: Database, dossiers: int) -> None:
    """Histories made by real commands; also what runs behind is brought up to date."""
    register(database, *numbers(dossiers))
    with Store(database) as store:
        lines = [Line(n, request) for n, request in enumerate(histories(dossiers), 1)]
        assert carry_out(store, lines).geweigerd == []
    follow(database)


def rows(database: Database) -> dict[str, list[str]]:
    return {
        table: [
            row for (row,) in ask(database, f"SELECT t::text FROM proj.{table} AS t ORDER BY 1")
        ]
        for table in TABLES
    }


@pytest.fixture(scope="module")
def seed(server: Database) -> Iterator[str]:
    with new_database(server) as database:
        fill(database, 25)
        yield database.conninfo.split("dbname=")[1].split()[0]


@pytest.fixture
def filled(server: Database, seed: str) -> Iterator[Database]:
    """25 dossiers of 40 events, for this test alone."""
    with new_database(server, seed) as database:
        yield database


def rebuild(database: Database) -> list[RebuildReport]:
    return [herbouw(database, model, LOGBOEK) for model in READ_MODELS]


def test_a_rebuild_gives_the_live_rows_byte_for_byte(filled: Database) -> None:
    before = rows(filled)
    for verslag in rebuild(filled):
        assert verslag.in_orde
        assert verslag.gewisseld
        assert verslag.positie == 1000
    assert rows(filled) == before
    assert all(before.values())


def test_a_rebuild_repeats_nothing_that_an_event_caused(database: Database) -> None:
    register(database)
    with Store(database) as store:
        store.execute_all(to_aspirant())
    letters = ask(database, "SELECT * FROM app.outbox")
    ask(database, "UPDATE app.outbox SET verzonden_op = now()")
    sent = ask(database, "SELECT * FROM app.outbox")
    assert letters
    assert all(verslag.in_orde for verslag in rebuild(database))
    assert ask(database, "SELECT * FROM app.outbox") == sent
    assert ask(database, "SELECT count(*) FROM es.stored_events") == [(2,)]


def test_the_tables_keep_their_privileges_settings_and_names(filled: Database) -> None:
    before = ask(filled, SETTINGS)
    rebuild(filled)
    rebuild(filled)
    assert ask(filled, SETTINGS) == before
    left = "SELECT count(*) FROM pg_class WHERE relnamespace = 'herbouw'::regnamespace"
    assert ask(filled, left) == [(0,)]


def test_work_goes_on_with_connections_that_knew_the_old_tables(database: Database) -> None:
    register(database)
    with Store(database) as store:
        store.execute_all(to_aspirant())
        store.execute(declaration("eerst"), DOSSIER, envelope("eerst"))
        assert herbouw(database, DOSSIERS, LOGBOEK).in_orde
        store.execute(declaration("daarna"), DOSSIER, envelope("daarna"))
    assert ask(database, "SELECT versie FROM proj.dossier") == [(4,)]
    assert controle(database, DOSSIERS, LOGBOEK).in_orde


def damage(database: Database) -> None:
    ask(database, "UPDATE proj.dossier SET sterren = 99 WHERE kvk IN ('00000001', '00000002')")
    ask(database, "DELETE FROM proj.termijn WHERE status = 'open'")
    ask(
        database,
        "INSERT INTO proj.taak SELECT gen_random_uuid(), keurmerk_id, code, verplicht, ontstaan_op,"
        " uiterlijk, gestart_door, status, gesloten_door, gesloten_op FROM proj.taak LIMIT 3",
    )
    ask(database, "UPDATE proj.geschiedenis SET actor = 'iemand anders' WHERE positie = 7")


def test_a_check_finds_what_differs_and_changes_nothing(filled: Database) -> None:
    (before,) = ask(filled, "SELECT count(*) FROM proj.termijn WHERE status = 'open'")
    damage(filled)
    damaged = rows(filled)
    found = {
        tabel.tabel: tabel
        for model in READ_MODELS
        for tabel in controle(filled, model, LOGBOEK).tabellen
    }
    assert found["proj.dossier"].anders == len(found["proj.dossier"].dossiers) == 2
    assert found["proj.termijn"].ontbreekt == before[0]
    assert found["proj.taak"].te_veel == 3
    assert found["proj.geschiedenis"].anders == 1
    assert found["proj.registerregel"].in_orde
    assert not any(found[f"proj.{name}"].in_orde for name in ("dossier", "termijn", "taak"))
    assert rows(filled) == damaged


def test_a_rebuild_repairs_what_differs(filled: Database) -> None:
    before = rows(filled)
    damage(filled)
    assert not any(verslag.in_orde for verslag in rebuild(filled))
    assert rows(filled) == before


def test_the_old_rows_serve_and_work_goes_on_during_a_rebuild(filled: Database) -> None:
    """Both in the middle: a reader finds the damaged rows, a writer adds to the log."""
    ask(filled, "UPDATE proj.dossier SET sterren = 4")
    register(filled, "00000099")
    seen: list[int] = []

    def busy(_gedaan: int, _totaal: int) -> None:
        seen.extend(n for (n,) in ask(filled, "SELECT sterren FROM proj.dossier LIMIT 1"))
        with Store(filled) as store:
            store.execute_all(to_aspirant("00000099"))

    verslag = herbouw(filled, DOSSIERS, LOGBOEK, busy)
    assert set(seen) == {4}
    assert verslag.positie == 1002
    assert controle(filled, DOSSIERS, LOGBOEK).in_orde
    found = ask(filled, "SELECT versie FROM proj.dossier WHERE kvk = '00000099'")
    assert found == [(2,)]


def test_progress_is_told_in_events(filled: Database) -> None:
    told: list[tuple[int, int]] = []
    herbouw(filled, DOSSIERS, LOGBOEK, lambda gedaan, totaal: told.append((gedaan, totaal)))
    assert told[-1] == (1000, 1000)


def test_writers_wait_for_the_swap_and_then_go_on(filled: Database) -> None:
    register(filled, "00000099")
    done: list[int] = []

    def work() -> None:
        with Store(filled) as store:
            store.execute_all(to_aspirant("00000099"))
            for n in range(40):
                store.execute(declaration(f"{n}"), dossier_id("00000099"), envelope(f"nr-{n}"))
                done.append(n)

    writer = Thread(target=work)
    writer.start()
    for _ in range(3):
        herbouw(filled, DOSSIERS, LOGBOEK)
    writer.join()
    assert len(done) == 40
    assert controle(filled, DOSSIERS, LOGBOEK).in_orde


def test_a_table_that_stays_in_use_is_left_alone(filled: Database) -> None:
    damage(filled)
    damaged = rows(filled)
    with filled.connect() as reader, reader.transaction():
        reader.execute("LOCK TABLE proj.dossier IN ACCESS SHARE MODE")
        with pytest.raises(RebuildFailed, match="te lang in gebruik"):
            herbouw(filled, DOSSIERS, LOGBOEK)
    assert rows(filled) == damaged


def test_what_runs_behind_is_rebuilt_up_to_where_it_was(filled: Database) -> None:
    register(filled, "00000099")
    with Store(filled) as store:
        store.execute_all(to_aspirant("00000099"))
    verslag = herbouw(filled, GESCHIEDENIS, LOGBOEK)
    assert (verslag.positie, verslag.in_orde) == (1000, True)
    follow(filled)
    assert ask(filled, "SELECT count(*), max(positie) FROM proj.geschiedenis") == [(1002, 1002)]
    assert controle(filled, GESCHIEDENIS, LOGBOEK).in_orde


def test_a_projection_that_never_ran_is_rebuilt_as_empty(database: Database) -> None:
    register(database)
    with Store(database) as store:
        store.execute_all(to_aspirant())
    verslag = herbouw(database, GESCHIEDENIS, LOGBOEK)
    assert (verslag.positie, verslag.in_orde) == (0, True)
    assert rows(database)["geschiedenis"] == []


def test_an_empty_log_gives_empty_tables(database: Database) -> None:
    assert [verslag.in_orde for verslag in rebuild(database)] == [True, True]


def test_the_migrator_needs_no_superuser(filled: Database) -> None:
    as_migrator = Database(f"{filled.conninfo} user=reg_migrator")
    ask(filled, "UPDATE proj.dossier SET sterren = 4")
    assert not herbouw(as_migrator, DOSSIERS, LOGBOEK).in_orde
    assert controle(as_migrator, DOSSIERS, LOGBOEK).in_orde


@pytest.mark.slow
def test_twenty_thousand_events_are_rebuilt_byte_for_byte(database: Database) -> None:
    fill(database, 500)
    before = rows(database)
    for verslag in rebuild(database):
        assert (verslag.positie, verslag.in_orde) == (20_000, True)
    assert rows(database) == before
    assert len(before["geschiedenis"]) == 20_000
    assert ask(database, "SELECT min(vanaf) < '2015-01-01' FROM proj.registerregel") == [(True,)]
