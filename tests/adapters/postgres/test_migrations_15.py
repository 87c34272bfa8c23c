"""The oldest PostgreSQL we promise to work on, where Debian's package of it is installed."""

from collections.abc import Iterator

import pytest
from psycopg import errors
from psycopg.conninfo import make_conninfo

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.migrate import available, migrate
from domain.keurmerk.envelope import Bewaking
from domain.rules import Geweigerd
from tests.support.database import (
    DEBIAN_15,
    ask,
    bundled_server,
    debian_server,
    new_database,
    practise,
)
from tests.support.dossiers import AWARD, DOSSIER, envelope, register, to_aspirant

needs_15 = pytest.mark.skipif(
    not DEBIAN_15.is_dir(), reason="PostgreSQL 15 of Debian is not installed"
)
TERM = "00000000-0000-4000-8000-000000000001"


@pytest.fixture(scope="module")
def database_15() -> Iterator[Database]:
    with debian_server() as server, new_database(server, "template0") as database:
        assert migrate(database) == tuple(migration.naam for migration in available())
        practise(database)
        register(database)
        yield database


def as_administrator(server: Database) -> Database:
    """Owner of the database and allowed to make roles, as with a hosted server; no superuser."""
    ask(server, "CREATE ROLE beheerder LOGIN CREATEROLE")
    ask(server, "CREATE DATABASE gehuurd OWNER beheerder")
    return Database(make_conninfo(server.named("gehuurd").conninfo, user="beheerder"))


@pytest.mark.parametrize("version", [pytest.param(15, marks=needs_15), 18])
def test_no_superuser_is_needed(version: int) -> None:
    with debian_server() if version == 15 else bundled_server() as server:
        database = as_administrator(server)
        assert len(migrate(database)) == len(available())
        practise(server.named("gehuurd"))
        register(server.named("gehuurd"))
        with Store(database) as store:
            assert [outcome.versie for outcome in store.execute_all(to_aspirant())] == [1, 2]


@needs_15
def test_it_works_on_15(database_15: Database) -> None:
    assert migrate(database_15) == ()
    assert ask(database_15, "SHOW server_version_num")[0][0].startswith("15")
    with Store(database_15) as store:
        outcomes = store.execute_all(to_aspirant())
        assert [outcome.posities for outcome in outcomes] == [(1,), (2,)]
        assert [outcome.herhaald for outcome in store.execute_all(to_aspirant())] == [True, True]
        with pytest.raises(Geweigerd):
            store.execute(AWARD, DOSSIER, envelope("nog een keer"))
        with pytest.raises(Geweigerd, match="niet geregistreerd"):
            store.execute_all(to_aspirant("00000002"))
    assert ask(database_15, "SELECT versie FROM proj.dossier") == [(2,)]


@needs_15
def test_a_guard_fires_on_15(database_15: Database) -> None:
    with Store(database_15) as store:
        bewaking = Bewaking("termijn-open", (TERM,))
        assert list(store.sealed.refused([bewaking])) == [bewaking]


@needs_15
def test_the_log_stays_append_only_on_15(database_15: Database) -> None:
    with database_15.connect(Role.APP) as connection:
        with pytest.raises(errors.InsufficientPrivilege):
            connection.execute("DELETE FROM es.stored_events")
        with pytest.raises(errors.InsufficientPrivilege), connection.transaction():
            connection.execute("LOCK TABLE es.stored_events IN EXCLUSIVE MODE")
    with database_15.connect() as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute("DELETE FROM es.stored_events")
