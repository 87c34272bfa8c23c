"""Imports of history that are not finished: who, since when, how far. As reg_app."""

import os
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row, tuple_row

from adapters.postgres.queries import query

CODE = 8  # so many characters of `inhoud` tell one import from another


@dataclass(frozen=True, slots=True)
class OpenImport:
    """`inhoud` tells which commands; `stil` how long ago the last were written."""

    inhoud: str
    door: str
    proces: str
    begonnen_op: datetime
    laatst_op: datetime
    regels: int
    geschreven: int
    stil: timedelta
    dossiers: int

    @property
    def code(self) -> str:
        return self.inhoud[:CODE]


@dataclass(frozen=True, slots=True)
class Mark:
    """What an import puts in the database before its first line."""

    inhoud: str
    token: UUID
    door: str
    regels: int
    gedaan: int  # lines that were carried out before
    dossiers: Iterable[UUID]

    def put(self, connection: Connection[Any]) -> None:
        """From here on nobody else writes in these dossiers. Another process that had begun with
        the same commands stops. Refused by app.refuse() when one waits for another import.
        """
        proces = f"{socket.gethostname()}, proces {os.getpid()}"
        connection.execute(
            "SELECT app.begin_invoer(%s, %s, %s, %s, %s, %s, %s)",
            (
                self.inhoud,
                self.token,
                self.door,
                proces,
                self.regels,
                self.gedaan,
                list(self.dossiers),
            ),
        )

    def finish(self, connection: Connection[Any]) -> None:
        connection.execute("DELETE FROM app.invoer WHERE token = %s", (self.token,))

    def drop_if_empty(self, connection: Connection[Any]) -> None:
        """An import that stopped before it wrote anything keeps nobody waiting."""
        sql = "DELETE FROM app.invoer WHERE token = %s AND geschreven = 0"
        connection.execute(sql, (self.token,))


def open_imports(connection: Connection[Any]) -> list[OpenImport]:
    with connection.cursor(row_factory=class_row(OpenImport)) as cursor:
        return cursor.execute(query("imports")).fetchall()


def give_up(connection: Connection[Any], inhoud: str) -> bool:
    """What was written stays. Whether there was such an import."""
    sql = "DELETE FROM app.invoer WHERE inhoud = %s"
    return connection.execute(sql, (inhoud,)).rowcount == 1


def written(connection: Connection[Any], inhoud: str) -> int | None:
    """Lines of the import that are in the log; None when there is no such import."""
    sql = "SELECT geschreven FROM app.invoer WHERE inhoud = %s"
    with connection.cursor(row_factory=tuple_row) as cursor:
        row = cursor.execute(sql, (inhoud,)).fetchone()
    return int(row[0]) if row else None
