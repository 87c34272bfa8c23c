"""What each role may not do. Tables of forbidden statements, each asked of a real server."""

from collections.abc import Iterator, Mapping, Set
from contextlib import nullcontext
from typing import Any

import psycopg
import pytest

from adapters.postgres.connection import Database, Role
from adapters.postgres.migrate import migrate
from tests.support.database import DEBIAN_15, ask, debian_server, new_database

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
    "CREATE TABLE herbouw.eigen (a int)",
    "CREATE TEMP TABLE eigen (a int)",
    "CREATE SCHEMA eigen",
    "CREATE ROLE eigen",
    "ALTER ROLE reg_app SUPERUSER",
    "ALTER FUNCTION ledger.seal() OWNER TO CURRENT_USER",
    "ALTER TABLE es.stored_events OWNER TO CURRENT_USER",
    "CREATE RULE stil AS ON INSERT TO es.stored_events DO INSTEAD NOTHING",
    "INSERT INTO ledger.head VALUES (false, 0, 0)",
    "INSERT INTO app.migratie VALUES ('x', 'x')",
    "INSERT INTO app.leesmodel_versie VALUES ('x', 1)",
    "UPDATE app.leesmodel_versie SET versie = 1",
    "SELECT ledger.seal()",
    "SELECT ledger.serialise()",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION postgres",
    "SELECT lo_create(0)",
    "SELECT lo_from_bytea(0, '\\x00')",
    "SELECT lo_export(1, '/dev/null')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' LIMIT 1",
    "SELECT pg_reload_conf()",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "COPY (SELECT 1) TO '/dev/null'",
    "COPY es.stored_events (topic) FROM PROGRAM 'true'",
    "ALTER SYSTEM SET fsync = off",
    "DELETE FROM app.dienstverlener",
    "DELETE FROM app.outbox",
    "DELETE FROM app.termijn_poging",
    "TRUNCATE app.outbox",
    "UPDATE app.dienstverlener SET kvk = '00000001'",
    "UPDATE app.dienstverlener SET zout = NULL",
    "DELETE FROM app.dienstverlener",
    "UPDATE ledger.registratie SET nr = 0",
    "DELETE FROM ledger.registratie",
    "TRUNCATE ledger.registratie",
    "UPDATE app.dienstverlener SET bekend_sinds = now()",
    "UPDATE app.outbox SET payload = '{}'",
    "UPDATE app.migratie SET controlegetal = ''",
    "DELETE FROM app.klok",
    "TRUNCATE app.klok",
    "INSERT INTO app.klok VALUES (false)",
    "UPDATE app.invoer SET inhoud = ''",
    "UPDATE app.invoer_dossier SET inhoud = ''",
    "ALTER TABLE app.klok DISABLE TRIGGER a_alleen_leeg",
    "SELECT app.alleen_leeg()",
    "INSERT INTO app.topic VALUES ('x')",
    "DELETE FROM app.topic",
    "UPDATE app.apart SET oorzaak = ''",
    "DELETE FROM app.apart",
    "ALTER TABLE es.stored_events DISABLE TRIGGER d_door",
    *(f"DELETE FROM proj.{table}" for table in READ_MODELS),
    *(f"TRUNCATE proj.{table}" for table in READ_MODELS),
]
LOCKS = [
    "SELECT pg_advisory_lock(727401)",
    "SELECT pg_advisory_xact_lock(727401)",
    "SELECT pg_try_advisory_lock(727402)",
    "SELECT pg_try_advisory_lock_shared(1, 2)",
    "SELECT pg_advisory_unlock_all()",
]
ROLES = [f"SET ROLE {role}" for role in ("reg_owner", *Role)]
WRITES = [
    f"{INSERT_EVENT}) VALUES ({EVENT})",
    *(f"INSERT INTO proj.{table} DEFAULT VALUES" for table in READ_MODELS),
    "INSERT INTO app.outbox DEFAULT VALUES",
    "INSERT INTO app.dienstverlener (kvk) VALUES ('00000001')",
    "INSERT INTO app.termijn_poging DEFAULT VALUES",
    "INSERT INTO app.hartslag VALUES ('worker', now())",
    "UPDATE app.hartslag SET op = now()",
    "UPDATE app.termijn_poging SET pogingen = 0",
    "UPDATE app.outbox SET verzonden_op = now()",
    "UPDATE app.dienstverlener SET naam = NULL",
    "UPDATE proj.dossier SET keurmerkstatus = ''",
    "UPDATE proj.termijn SET status = 'vervallen'",
    "UPDATE proj.voortgang SET positie = 0",
    "DELETE FROM app.invoer",
    "INSERT INTO ledger.registratie VALUES (1, gen_random_uuid(), sha256(''))",
]
CLOCK = ["UPDATE app.klok SET oefendatabase = true", "UPDATE app.klok SET verschil = '1 hour'"]
FORBIDDEN = {
    Role.APP: [
        "INSERT INTO ledger.registratie VALUES (1, gen_random_uuid(), sha256(''))",
        "UPDATE proj.geschiedenis SET soort = ''",
        "UPDATE proj.voortgang SET positie = 0",
        "UPDATE app.klok SET oefendatabase = true",
        "UPDATE app.klok SET verschil = '1 hour'",
        "UPDATE app.invoer SET begonnen_op = now()",
    ],
    Role.PROJECTOR: [
        f"{INSERT_EVENT}) VALUES ({EVENT})",
        "UPDATE proj.dossier SET keurmerkstatus = ''",
        "UPDATE proj.termijn SET status = 'vervallen'",
        "SELECT * FROM app.dienstverlener",
    ],
    Role.NOTARY: [
        *WRITES,
        *CLOCK,
        *LOCKS,
        "SELECT * FROM app.dienstverlener",
        "SELECT * FROM proj.dossier",
        "CREATE TABLE controle.eigen (a int)",
    ],
    Role.AUDITOR: [*WRITES, *CLOCK, *LOCKS, "CREATE TABLE controle.eigen (a int)"],
    Role.CONTROLE: [*WRITES, *CLOCK, *LOCKS, "SELECT * FROM app.dienstverlener"],
    Role.WORKER: [  # before it takes one of its two roles
        *WRITES,
        *CLOCK,
        "SELECT * FROM es.stored_events",
        "SELECT * FROM app.dienstverlener",
        "SELECT * FROM ledger.head",
    ],
    Role.MIGRATOR: [  # before it becomes the owner
        *WRITES,
        "SELECT * FROM es.stored_events",
        "SELECT * FROM app.dienstverlener",
        "SELECT * FROM ledger.head",
    ],
}
MAY_BE: Mapping[Role, Set[str]] = {  # by login, the roles that it may take
    Role.MIGRATOR: {Role.MIGRATOR, Role.CONTROLE, "reg_owner"},
    Role.WORKER: {Role.WORKER, Role.APP, Role.PROJECTOR},
}


def forbidden(role: Role) -> list[str]:
    """Every statement that `role` may not do; the order is fixed."""
    may_be = {f"SET ROLE {other}" for other in MAY_BE.get(role, {role})}
    return [*FORBIDDEN_TO_ALL, *FORBIDDEN[role], *(sql for sql in ROLES if sql not in may_be)]


@pytest.fixture(scope="module")
def migrated(server: Database) -> Iterator[Database]:
    """Migrated itself: a copy would lack the privileges on the database."""
    with new_database(server, "template0") as database:
        migrate(database)
        yield database


@pytest.fixture(scope="module")
def migrated_15() -> Iterator[Database]:
    with debian_server() as found:
        server = Database(found.conninfo, own_logins=True)
        with new_database(server, "template0") as database:
            migrate(database)
            yield database


def allowed(database: Database, role: Role) -> list[str]:
    """What of the forbidden is not refused, each tried by itself with `role` as login."""
    with database.connect(role) as connection:
        connection.execute("SET default_transaction_read_only = off")  # who wants to, can
        return [sql for sql in forbidden(role) if not _refused(connection, sql)]


def _refused(connection: psycopg.Connection[Any], sql: str) -> bool:
    try:
        with nullcontext() if sql.startswith("ALTER SYSTEM") else connection.transaction():
            connection.execute(sql.encode())
    except psycopg.Error as error:
        return error.sqlstate == "42501"
    return False


@pytest.mark.parametrize("role", Role)
def test_nothing_forbidden_is_allowed(migrated: Database, role: Role) -> None:
    assert len(forbidden(role)) > 70
    assert allowed(migrated, role) == []


@pytest.mark.skipif(not DEBIAN_15.is_dir(), reason="PostgreSQL 15 of Debian is not installed")
@pytest.mark.parametrize("role", Role)
def test_nothing_forbidden_is_allowed_on_15(migrated_15: Database, role: Role) -> None:
    assert allowed(migrated_15, role) == []


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
