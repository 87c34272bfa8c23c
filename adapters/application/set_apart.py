"""Which dossiers are set apart, so that every answer about them can say so."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.postgres import apart
from adapters.postgres.apart import Apart

__all__ = ["Apart", "set_apart"]


def set_apart(connection: Connection[Any], keurmerk_id: UUID | None = None) -> Sequence[Apart]:
    """All of them, or the one that is asked, if it is."""
    return apart.set_apart(connection, keurmerk_id)
