"""What is coming, and what staff must do: of one dossier or of all."""

from datetime import date
from typing import Any

from psycopg import Connection

from adapters.application.dossiers import known_dossier
from adapters.postgres import worklists
from adapters.postgres.worklists import Taakregel, Termijnregel

__all__ = ["Taakregel", "Termijnregel", "tasks", "terms"]


def terms(
    connection: Connection[Any], kvk: str | None = None, until: date | None = None
) -> list[Termijnregel]:
    """The running terms in order of time; `until` is the last day that is asked. Raises Onjuist."""
    id_ = None if kvk is None else known_dossier(connection, kvk)
    return worklists.termijnen(connection, until, id_)


def tasks(connection: Connection[Any], kvk: str | None = None) -> list[Taakregel]:
    """The open tasks. Raises Onjuist."""
    return worklists.taken(connection, None if kvk is None else known_dossier(connection, kvk))
