"""Which command ids were used: filled from the log of before, and forgotten with a name."""

import hashlib
from pathlib import Path

import migrations
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from tests.support.database import ask
from tests.support.dossiers import register, to_aspirant

MIGRATION = Path(migrations.__file__ or "").with_name("0009_opdrachten.sql")
USED = "SELECT command_id FROM app.opdracht WHERE digest IS NULL ORDER BY 1"
UNREADABLE = rb'{"vastlegging":{"command_id":"\xff'


def test_the_ids_of_before_come_from_the_log_and_the_contact_data(database: Database) -> None:
    """An event that nobody can read does not stand in the way."""
    register(database)
    with Store(database, pool=1) as store:
        store.execute_all(to_aspirant())
    ask(
        database,
        "INSERT INTO es.stored_events (originator_id, originator_version, topic, state)"
        " VALUES (gen_random_uuid(), 1, 'keurmerk.toegekend.v1', %s)",
        UNREADABLE,
    )
    ask(database, "DROP TABLE app.opdracht")
    ask(database, "DROP FUNCTION app.digest_gewist CASCADE")
    with database.connect() as connection, connection.transaction():
        connection.execute(MIGRATION.read_bytes())
    expected = [(request.envelope.command_id,) for request in to_aspirant()]
    expected += ask(database, "SELECT command_id FROM app.dienstverlener")
    assert ask(database, USED) == sorted(expected)


def test_erasing_a_name_erases_what_it_could_be_guessed_from(database: Database) -> None:
    register(database, "00000001", "00000002")
    digest = hashlib.sha256(b"Proef B.V.").digest()
    ask(database, "UPDATE app.opdracht SET digest = %s", digest)
    ask(
        database,
        "UPDATE app.dienstverlener SET naam = NULL, gewist_op = now() WHERE kvk = '00000001'",
    )
    assert ask(database, USED) == ask(
        database, "SELECT command_id FROM app.dienstverlener WHERE kvk = '00000001'"
    )
