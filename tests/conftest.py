"""The server and the databases that tests use."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from adapters.postgres.connection import Database
from tests.support.database import ask, bundled_server, make_template, new_database

# How long an example takes says how busy the machine is, and nothing about the code.
settings.register_profile("huis", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("huis")

if "MUTANT_UNDER_TEST" in os.environ:  # set by `make mutatie`: fewer examples, run in forks
    settings.register_profile(
        "mutatie", suppress_health_check=list(HealthCheck), deadline=None, max_examples=15
    )
    settings.load_profile("mutatie")


@pytest.fixture(scope="session")
def server() -> Iterator[Database]:
    """The bundled PostgreSQL, one for each test process."""
    with bundled_server() as database:
        make_template(database)
        yield database


@pytest.fixture
def database(server: Database) -> Iterator[Database]:
    """A migrated, empty database for this test alone."""
    with new_database(server) as found:
        yield found


@pytest.fixture
def real_database(database: Database) -> Database:
    """As `database`, but moments are held against its clock, as in production."""
    ask(database, "UPDATE app.klok SET oefendatabase = false")
    return database


@pytest.fixture
def bare_database(server: Database) -> Iterator[Database]:
    """A database in which nothing was migrated yet."""
    with new_database(server, "template0") as found:
        yield found
