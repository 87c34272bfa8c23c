"""What the database lets into the log: topics that it knows, each event as the next of its stream.

The door itself is a trigger (migrations/0010_apart.sql).
"""

import psycopg

from adapters.postgres.connection import Database, DatabaseOngeschikt
from domain.keurmerk.feiten import EVENTS

TOPIC, STREAM = "stored_events_topic", "stored_events_stroom"
ZINNEN = {
    TOPIC: "De database kent een soort gebeurtenis van dit programma nog niet. Er is niets"
    " vastgelegd. Draai `keurmerk migreer` en probeer het opnieuw.",
    STREAM: "Het dossier is korter dan dit programma het kende, bijvoorbeeld na het terugzetten van"
    " een kopie. Er is niets vastgelegd. Start het programma opnieuw.",
}


class NietDoorDeDeur(DatabaseOngeschikt):
    """The log took none of it: program and database do not belong together."""


def raise_at_door(error: psycopg.errors.CheckViolation) -> None:
    """Raises NietDoorDeDeur when the door refused; any other check is for the caller."""
    if zin := ZINNEN.get(error.diag.constraint_name or ""):
        raise NietDoorDeDeur(zin) from error


def open_for_this_program(database: Database) -> None:
    """Every topic that this program writes may come in. After the migrations: any login may look,
    and one that may migrate adds what lacks.
    """
    topics = [event.TOPIC for event in EVENTS]
    with database.connect() as connection, connection.transaction():
        known = {topic for (topic,) in connection.execute("SELECT topic FROM app.topic")}
        if missing := [topic for topic in topics if topic not in known]:
            connection.execute("SET LOCAL ROLE reg_owner")
            add = "INSERT INTO app.topic (topic) SELECT unnest(%s::text[]) ON CONFLICT DO NOTHING"
            connection.execute(add, (missing,))
