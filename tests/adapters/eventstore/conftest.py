"""A store on an empty database with one registered dienstverlener."""

from collections.abc import Iterator

import pytest

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from tests.support.dossiers import register


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    register(database)
    with Store(database, pool=8) as found:
        yield found
