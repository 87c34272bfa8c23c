"""What every question needs: a connection that reads, a dossier that exists, a day."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.cli.input.faults import onjuist
from adapters.cli.input.moments import day, known_at
from adapters.cli.options import kvk
from adapters.cli.program import Program
from adapters.postgres.connection import Role
from domain.calendar import dag_van
from domain.keurmerk.dossier import dossier_id
from projections.peil import Peil

KNOWN = """SELECT FROM proj.dossier WHERE keurmerk_id = %s
    UNION ALL SELECT FROM app.dienstverlener WHERE kvk = %s"""


@contextmanager
def reading(program: Program) -> Iterator[Connection[Any]]:
    """A connection as reg_app. Raises one of exits.UNUSABLE."""
    with program.database().connect(Role.APP) as connection:
        yield connection


def known_dossier(connection: Connection[Any], text: str) -> UUID:
    """The id of a dossier that exists. Raises Onjuist."""
    number = kvk(text)
    id_ = dossier_id(number)
    if connection.execute(KNOWN, (id_, number)).fetchone() is None:
        raise onjuist(f"Er is geen dossier met KvK-nummer {number}.", "dossier")
    return id_


def some_dossier(connection: Connection[Any], text: str | None) -> UUID | None:
    return None if text is None else known_dossier(connection, text)


def peil(program: Program, op: str | None, bekend_op: str | None, suffix: str = "") -> Peil:
    """Today, and as known now, unless said otherwise. Raises Onjuist."""
    now = program.clock.now()
    return Peil(
        op=day(op, f"--op{suffix}") if op else dag_van(now),
        bekend_op=known_at(bekend_op, f"--bekend-op{suffix}") if bekend_op else now,
    )
