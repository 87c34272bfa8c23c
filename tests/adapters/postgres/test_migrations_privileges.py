"""What each role may not do. Tables of forbidden statements, each asked of a real server."""

from collections.abc import Iterator

import psycopg
import pytest

from adapters.postgres.connection import Database, Role
from adapters.postgres.migrate import migrate
from tests.support.database import ask, new_database

EVENT = "gen_random_uuid(), 1, 'keurmerk.toegekend.v1', '\\x00'"
INSERT_EVENT = "INSERT INTO es.stored_events (originator_id, originator_version, topic, state"
READ_MODELS = ("dossier", "registerregel", "termijn", "taak", "geschiedenis", "voortgang")

FORBIDDEN_TO_ALL = [
    "UPDATE es.stored_events SET state = '\\x00'",
    "DELETE FROM es.stored_events",
    "TRUNCATE es.stored_events",
    "LOCK TABLE es.stored_events IN EXCLUSIVE MODE",
    "SELECT 1 FROM es.stored_events FOR UPDATE",
    f"{INSERT_EVENT}, recorded_us) VALUES ({EVENT}, 1)",
    f"{INSERT_EVENT}, notification_id) VALUES ({EVENT}, 1)",
    f"{INSERT_EVENT}, leaf_hash) VALUES ({EVENT}, sha256('x'))",
    "UPDATE ledger.head SET size = 0",
    "DELETE FROM ledger.head",
    "ALTER TABLE es.stored_events DISABLE TRIGGER a_seal",
    "DROP TRIGGER b_append_only ON es.stored_events",
    "CREATE OR REPLACE FUNCTION app.refuse(code text, waarde text DEFAULT '') RETURNS void"
    " LANGUAGE sql AS 'SELECT'",
    "SET session_replication_role = replica",
    "CREATE TABLE app.eigen (a int)",
    "CREATE TABLE public.eigen (a int)",
    "CREATE TEMP TABLE eigen (a int)",
    "DELETE FROM app.dienstverlener",
    "DELETE FROM app.outbox",
    "DELETE FROM app.termijn_poging",
    "TRUNCATE app.outbox",
    "UPDATE app.dienstverlener SET kvk = '00000001'",
    "UPDATE app.dienstverlener SET bekend_sinds = now()",
    "UPDATE app.outbox SET payload = '{}'",
    "UPDATE app.migratie SET controlegetal = ''",
    "INSERT INTO app.topic VALUES ('x')",
    "DELETE FROM app.topic",
    "UPDATE app.apart SET oorzaak = ''",
    "DELETE FROM app.apart",
    "ALTER TABLE es.stored_events DISABLE TRIGGER d_door",
    *(f"DELETE FROM proj.{table}" for table in READ_MODELS),
    *(f"TRUNCATE proj.{table}" for table in READ_MODELS),
]
FORBIDDEN = {
    Role.APP: [
        "SELECT * FROM ledger.head",
        "UPDATE proj.geschiedenis SET soort = ''",
        "UPDATE proj.voortgang SET positie = 0",
    ],
    Role.PROJECTOR: [
        f"{INSERT_EVENT}) VALUES ({EVENT})",
        "UPDATE proj.dossier SET keurmerkstatus = ''",
        "UPDATE proj.termijn SET status = 'vervallen'",
        "SELECT * FROM app.dienstverlener",
        "SELECT * FROM ledger.head",
    ],
    Role.NOTARY: [
        f"{INSERT_EVENT}) VALUES ({EVENT})",
        "SELECT * FROM app.dienstverlener",
        "SELECT * FROM proj.dossier",
    ],
    Role.AUDITOR: [
        f"{INSERT_EVENT}) VALUES ({EVENT})",
        "INSERT INTO proj.voortgang VALUES ('x', 0)",
        "UPDATE proj.termijn SET status = 'vervallen'",
        "UPDATE app.dienstverlener SET naam = NULL",
    ],
}
CASES = [(role, sql) for role, own in FORBIDDEN.items() for sql in (*FORBIDDEN_TO_ALL, *own)]


@pytest.fixture(scope="module")
def migrated(server: Database) -> Iterator[Database]:
    """Migrated itself: a copy would lack the privileges on the database."""
    with new_database(server, "template0") as database:
        migrate(database)
        yield database


@pytest.mark.parametrize(("role", "sql"), CASES)
def test_forbidden(migrated: Database, role: Role, sql: str) -> None:
    with (
        migrated.connect(role) as connection,
        pytest.raises(psycopg.Error) as refused,
        connection.transaction(),
    ):
        connection.execute(sql.encode())
    assert refused.value.sqlstate == "42501"


@pytest.mark.parametrize("role", [Role.NOTARY, Role.AUDITOR])
def test_who_only_looks_can_read_the_log_and_its_head(migrated: Database, role: Role) -> None:
    with migrated.connect(role) as connection:
        connection.execute("SELECT * FROM es.stored_events")
        assert connection.execute("SELECT size FROM ledger.head").fetchone() == (0,)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE es.stored_events SET topic = 'x'",
        "DELETE FROM es.stored_events",
        "TRUNCATE es.stored_events",
        "UPDATE ledger.head SET size = 0",
        "UPDATE ledger.head SET size = size + 1",
        "INSERT INTO ledger.head VALUES (false, 0, 0)",
        "DELETE FROM ledger.head",
        "TRUNCATE ledger.head",
    ],
)
def test_append_only_holds_for_a_superuser_too(database: Database, sql: str) -> None:
    """Also when replication's way around ordinary triggers is used."""
    ask(database, f"{INSERT_EVENT}) VALUES ({EVENT})")
    with database.connect() as connection:
        connection.execute("SET session_replication_role = replica")
        with pytest.raises(psycopg.Error, match="append-only"):
            connection.execute(sql.encode())


def dienstverlener(database: Database) -> None:
    ask(
        database,
        "INSERT INTO app.dienstverlener (kvk, bekend_sinds, naam, ingevoerd_door, command_id)"
        " VALUES ('00000001', '2026-01-01', 'Proef B.V.', 'u1', gen_random_uuid())",
    )


def test_contact_data_can_be_erased_but_not_changed(database: Database) -> None:
    dienstverlener(database)
    with database.connect(Role.APP) as connection:
        with pytest.raises(psycopg.Error, match="can only be erased"):
            connection.execute("UPDATE app.dienstverlener SET naam = 'Anders B.V.'")
        connection.execute("UPDATE app.dienstverlener SET naam = NULL, gewist_op = '2026-02-01'")
        with pytest.raises(psycopg.Error, match="can only be erased"):
            connection.execute("UPDATE app.dienstverlener SET gewist_op = '2026-03-01'")
    assert ask(database, "SELECT kvk, naam FROM app.dienstverlener") == [("00000001", None)]


def test_erasing_leaves_no_contact_data_behind(database: Database) -> None:
    dienstverlener(database)
    with database.connect(Role.APP) as connection, pytest.raises(psycopg.errors.CheckViolation):
        connection.execute("UPDATE app.dienstverlener SET gewist_op = '2026-02-01'")


@pytest.mark.parametrize("kvk", ["1234567", "123456789", "1234567a", ""])
def test_a_kvk_number_has_eight_digits(database: Database, kvk: str) -> None:
    with pytest.raises(psycopg.errors.CheckViolation):
        ask(
            database,
            "INSERT INTO app.dienstverlener (kvk, bekend_sinds, naam, ingevoerd_door, command_id)"
            " VALUES (%s, '2026-01-01', 'Proef', 'u1', gen_random_uuid())",
            kvk,
        )


def test_a_connection_keeps_its_role_and_its_own_options(database: Database) -> None:
    own = Database(f"{database.conninfo} options='-c statement_timeout=4s'")
    settings = "SELECT current_user, current_setting('statement_timeout'),"
    with own.connect(Role.APP) as connection:
        connection.execute("RESET ROLE")
        found = connection.execute(
            settings + " current_setting('lock_timeout'), current_setting('timezone')"
        ).fetchone()
    assert found == ("reg_app", "4s", "3s", "UTC")
