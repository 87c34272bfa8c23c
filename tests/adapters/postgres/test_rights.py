"""What rights setting up a database takes: looked at first, and said with SQL that gives them."""

import re
from collections.abc import Iterator

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, DatabaseOngeschikt, Role
from adapters.postgres.migrate import available, migrate, open_ends
from tests.support.database import (
    DEBIAN_15,
    ask,
    bundled_server,
    debian_server,
    new_database,
    practise,
)
from tests.support.dossiers import register, to_aspirant

DEBIAN = [
    pytest.mark.slow,
    pytest.mark.skipif(not DEBIAN_15.is_dir(), reason="PostgreSQL 15 of Debian is not installed"),
]
ALL = len(available())
MAKE_LOCKS = "SELECT has_function_privilege('public', 'pg_advisory_lock(bigint)', 'EXECUTE')"
MAKE_OBJECTS = "SELECT has_function_privilege('public', 'lo_create(oid)', 'EXECUTE')"
PUBLIC = "SELECT has_database_privilege('public', current_database(), %s)"


@pytest.fixture(scope="module", params=[pytest.param(15, marks=DEBIAN), 18])
def bare_server(request: pytest.FixtureRequest) -> Iterator[Database]:
    """Without any role of ours. A login of an address takes a role; it does not become it."""
    with debian_server() if request.param == 15 else bundled_server() as found:
        yield Database(found.conninfo)


def made(server: Database, name: str, owner: str) -> Database:
    ask(server, f"CREATE DATABASE {name} OWNER {owner} TEMPLATE template0 ENCODING 'UTF8'")
    return server.named(name)


def of(database: Database, login: str) -> Database:
    return Database(make_conninfo(database.conninfo, user=login))


def refused(database: Database) -> str:
    """The SQL that the sentence gives."""
    with pytest.raises(DatabaseOngeschikt, match="niet genoeg rechten") as fault:
        migrate(database)
    assert "\n" not in str(fault.value)
    return str(fault.value).partition("uitvoeren: ")[2]


def test_from_a_login_that_may_nothing_to_a_second_administrator(bare_server: Database) -> None:
    """In one go, since the roles belong to the server."""
    ask(bare_server, "CREATE ROLE eerste LOGIN; CREATE ROLE tweede LOGIN CREATEROLE")
    ask(bare_server, "CREATE ROLE verhuurder LOGIN")
    rented = made(bare_server, "gehuurd", "verhuurder")
    first = of(rented, "eerste")

    helps = refused(first)
    assert (
        helps == 'ALTER ROLE "eerste" CREATEROLE; GRANT CREATE ON DATABASE "gehuurd" TO "eerste";'
    )
    assert ask(rented, "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'reg\\_%'") == [(0,)]
    ask(rented, helps)
    assert len(migrate(first)) == ALL

    door, locks = open_ends(first)  # it owns nothing here, and says so
    assert "De eigenaar (verhuurder) sluit dit met: REVOKE ALL ON DATABASE" in door
    assert "superuser" in locks
    sql = re.split("sluit dit met: ", door)[1]
    ask(of(rented, "verhuurder"), sql)
    assert open_ends(first) == (locks,)
    for right in ("CONNECT", "TEMPORARY"):
        assert ask(rented, PUBLIC, right) == [(False,)]
    assert migrate(rented) == ()  # as superuser
    assert open_ends(first) == ()
    assert ask(rented, MAKE_LOCKS) == ask(rented, MAKE_OBJECTS) == [(False,)]
    assert migrate(first) == ()
    practise(rented)
    register(rented)
    with Store(first) as store:
        assert [outcome.versie for outcome in store.execute_all(to_aspirant())] == [1, 2]

    own = made(bare_server, "van_tweede", "tweede")
    second = of(own, "tweede")
    with own.connect() as connection:
        modern = connection.info.server_version >= 160000
    if modern:
        helps = refused(second)
        assert helps.startswith("GRANT reg_app, reg_auditor")
        ask(own, helps)
    assert len(migrate(second)) == ALL
    assert [PUBLIC_CLOSED in zin for zin in open_ends(second)] == [False]


PUBLIC_CLOSED = "REVOKE ALL ON DATABASE"  # the second one owns his, and closed it himself


def test_a_database_of_a_superuser_has_no_open_ends(server: Database) -> None:
    with new_database(server, "template0") as database:
        migrate(database)
        assert open_ends(database) == ()
        assert ask(database, PUBLIC, "CONNECT") == ask(database, PUBLIC, "TEMPORARY") == [(False,)]


@pytest.mark.parametrize("role", [Role.NOTARY, Role.AUDITOR, Role.CONTROLE])
def test_who_only_looks_cannot_hold_up_the_writer(database: Database, role: Role) -> None:
    with database.connect(role) as connection:
        for sql in ("SELECT pg_advisory_lock(727401)", "SELECT pg_try_advisory_lock_shared(1, 2)"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(sql.encode())


@pytest.mark.parametrize("role", [role for role in Role if role != Role.MIGRATOR])
def test_a_login_for_something_else_is_sent_to_the_table(database: Database, role: Role) -> None:
    ask(database, f"DELETE FROM app.migratie WHERE naam = '{available()[-1].naam}'")
    login = Database(make_conninfo(database.conninfo, user=role))
    with pytest.raises(DatabaseOngeschikt, match=f"De login {role} mag dit niet.*rechten.md"):
        migrate(login)
