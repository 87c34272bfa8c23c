"""Which version of the folds made the rows that serve, and which read models are behind."""

from collections.abc import Mapping
from typing import Any

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.postgres.queries import query
from adapters.postgres.read_models import READ_MODELS, ReadModel


def outdated(connection: Connection[Any]) -> tuple[ReadModel, ...]:
    """The read models whose rows were made by other folds than those of this program."""
    gemaakt = made_with(connection)
    return tuple(model for model in READ_MODELS if gemaakt.get(model.naam) != model.versie)


def made_with(connection: Connection[Any]) -> Mapping[str, int]:
    """By name; a read model that was never built from the log is absent. Reads as any role."""
    with connection.cursor(row_factory=tuple_row) as cursor:
        return dict(cursor.execute(query("versions")).fetchall())


def leg_vast(connection: Connection[Any], read_model: ReadModel) -> None:
    """That its rows are of this program; in the transaction that puts them there, as owner."""
    params = {"leesmodel": read_model.naam, "versie": read_model.versie}
    connection.execute(query("versions_store"), params)
