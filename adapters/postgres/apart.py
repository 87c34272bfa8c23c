"""The dossiers that are set apart, because an event in them cannot be read or followed.

The marks tell people; they hold nothing back. Whoever needs such a dossier finds out by reading.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row, tuple_row

from adapters.postgres.queries import query
from adapters.postgres.unreadable import Onleesbaar


@dataclass(frozen=True, slots=True)
class Apart:
    """`kvk` is None when no row of this dossier was ever written."""

    keurmerk_id: UUID
    kvk: str | None
    versie: int
    positie: int
    soort: str
    oorzaak: str
    melding: str
    gezien_op: datetime

    @property
    def zin(self) -> str:
        wie = self.kvk or self.keurmerk_id
        return f"Dossier {wie} staat apart bij gebeurtenis {self.versie}. {self.oorzaak}"


def set_apart(connection: Connection[Any], keurmerk_id: UUID | None = None) -> Sequence[Apart]:
    """All of them, or the one that is asked; () when it is not set apart. As any role that reads.

    Only what some reader met: the log itself is not read here.
    """
    with connection.cursor(row_factory=class_row(Apart)) as cursor:
        return cursor.execute(query("apart"), {"keurmerk_id": keurmerk_id}).fetchall()


def mark(connection: Connection[Any], leesmodel: str, found: Iterable[Onleesbaar]) -> None:
    """What was met first stays. As reg_app, reg_projector or the owner."""
    for each in found:
        connection.execute(
            query("apart_mark"),
            {
                "leesmodel": leesmodel,
                "keurmerk_id": each.keurmerk_id,
                "versie": each.versie,
                "oorzaak": each.oorzaak,
                "melding": each.melding,
            },
        )


def marked(connection: Connection[Any], leesmodel: str) -> Collection[UUID]:
    sql = "SELECT keurmerk_id FROM app.apart WHERE leesmodel = %s"
    with connection.cursor(row_factory=tuple_row) as cursor:
        return [id_ for (id_,) in cursor.execute(sql, (leesmodel,))]


def mark_only(connection: Connection[Any], leesmodel: str, found: Iterable[Onleesbaar]) -> None:
    """These and no other, after the whole log was read; as the owner."""
    connection.execute("DELETE FROM app.apart WHERE leesmodel = %s", (leesmodel,))
    mark(connection, leesmodel, found)
