"""The server and the databases that tests use."""

from collections.abc import Iterator

import pytest

from adapters.postgres.connection import Database
from tests.support.database import bundled_server, make_template, new_database


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
def bare_database(server: Database) -> Iterator[Database]:
    """A database in which nothing was migrated yet."""
    with new_database(server, "template0") as found:
        yield found
