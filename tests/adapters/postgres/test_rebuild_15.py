"""Register, projection and rebuild on the oldest PostgreSQL we promise to work on."""

from collections.abc import Iterator
from datetime import date

import pytest

from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.migrate import migrate
from adapters.postgres.projection import GESCHIEDENIS, standen, stap
from adapters.postgres.read_models import READ_MODELS
from adapters.postgres.rebuild import controle, herbouw
from adapters.postgres.register_from_log import register_uit_log
from adapters.postgres.register_questions import register
from tests.support.database import DEBIAN_15, ask, debian_server, practise
from tests.support.dossiers import to_aspirant
from tests.support.verhaal import peil

LOGBOEK = EventLog(EventMapper().read)
pytestmark = pytest.mark.skipif(
    not DEBIAN_15.is_dir(), reason="PostgreSQL 15 of Debian is not installed"
)


@pytest.fixture(scope="module")
def database_15() -> Iterator[Database]:
    """Managed by somebody who is no superuser, as with a hosted server."""
    with debian_server() as server:
        ask(server, "CREATE ROLE beheerder LOGIN CREATEROLE")
        ask(server, "CREATE DATABASE gehuurd OWNER beheerder")
        database = Database(f"{server.named('gehuurd').conninfo} user=beheerder")
        migrate(database)
        practise(server.named("gehuurd"))
        yield database


def test_rows_follow_answer_and_are_rebuilt(database_15: Database) -> None:
    with database_15.connect(Role.APP) as connection:
        connection.execute(
            "INSERT INTO app.dienstverlener (kvk, bekend_sinds, naam, ingevoerd_door, command_id)"
            " VALUES ('00000001', '2026-01-01', 'Proef B.V.', 'u1', gen_random_uuid())"
        )
    with Store(database_15) as store:
        store.execute_all(to_aspirant())
    for model in READ_MODELS:
        assert herbouw(database_15, model, LOGBOEK).gewisseld
    with database_15.connect(Role.PROJECTOR) as connection:
        assert stap(connection, GESCHIEDENIS, LOGBOEK) == 2
    with database_15.connect(Role.APP) as connection:
        vraag = peil(date(2026, 3, 2))
        found = register(connection, vraag)
        assert found == register_uit_log(connection, LOGBOEK, vraag)
        assert [v.naam for v in found.vermeldingen] == ["Proef B.V."]
        assert standen(connection)[0].achterstand == 0
    assert all(controle(database_15, model, LOGBOEK).in_orde for model in READ_MODELS)
