"""Which version of the folds made the rows that serve, and which read models are behind."""

from collections.abc import Mapping
from typing import Any

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.postgres.leesmodellen import LEESMODELLEN, Leesmodel
from adapters.postgres.queries import query


def verouderd(connection: Connection[Any]) -> tuple[Leesmodel, ...]:
    """The read models whose rows were made by other folds than those of this program."""
    gemaakt = gemaakt_met(connection)
    return tuple(model for model in LEESMODELLEN if gemaakt.get(model.naam) != model.versie)


def gemaakt_met(connection: Connection[Any]) -> Mapping[str, int]:
    """By name; a read model that was never built from the log is absent. Reads as any role."""
    with connection.cursor(row_factory=tuple_row) as cursor:
        return dict(cursor.execute(query("versies")).fetchall())


def leg_vast(connection: Connection[Any], leesmodel: Leesmodel) -> None:
    """That its rows are of this program; in the transaction that puts them there, as owner."""
    params = {"leesmodel": leesmodel.naam, "versie": leesmodel.versie}
    connection.execute(query("versies_leg_vast"), params)
