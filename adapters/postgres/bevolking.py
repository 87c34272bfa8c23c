"""What an invented body finds in the database, and what came of it. As reg_app."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from adapters.postgres.queries import query


@dataclass(frozen=True, slots=True)
class Found:
    """`vreemd`: names and dossiers of others; `iemand`: any name; `onaf`: it broke off before."""

    vreemd: int
    iemand: bool
    begonnen: bool
    gebeurd: bool
    onaf: bool


@dataclass(frozen=True, slots=True)
class Count:
    """So often this kind of fact (a topic) happened in a year."""

    jaar: int
    soort: str
    aantal: int


def found(connection: Connection[Any], kvks: Collection[str], eerste: UUID, inhoud: str) -> Found:
    params = {"kvks": list(kvks), "eerste": eerste, "inhoud": inhoud}
    with connection.cursor(row_factory=class_row(Found)) as cursor:
        (row,) = cursor.execute(query("bevolking_staat"), params).fetchall()
    return row


def counts(connection: Connection[Any]) -> list[Count]:
    with connection.cursor(row_factory=class_row(Count)) as cursor:
        return cursor.execute(query("bevolking_uitkomst")).fetchall()
