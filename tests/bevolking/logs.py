"""The log of a body, to lay beside another: without the salt of the seal."""

from typing import Any

from adapters.postgres.connection import Database
from tests.support.database import ask

# What live work records is known since it was recorded: that moment may differ.
LOG = """SELECT originator_id, originator_version, topic,
    CASE WHEN (inhoud -> 'vastlegging' ->> 'geimporteerd')::boolean THEN inhoud
         ELSE inhoud #- '{vastlegging,vastgelegd_op}' END
    FROM (SELECT originator_id, originator_version, topic, notification_id,
                 convert_from(state, 'UTF8')::jsonb - 'nonce' AS inhoud
            FROM es.stored_events) AS e"""
TOLD = "(inhoud -> 'vastlegging' ->> 'geimporteerd')::boolean"


def history(database: Database) -> list[tuple[Any, ...]]:
    """What was told, in the order of the log."""
    return ask(database, f"{LOG} WHERE {TOLD} ORDER BY notification_id")


def by_dossier(database: Database) -> list[tuple[Any, ...]]:
    """Everything, dossier by dossier: between two of them the worker is free."""
    return ask(database, f"{LOG} ORDER BY originator_id, originator_version")
