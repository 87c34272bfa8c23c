"""Reads one dossier from the log and folds it into a timeline."""

from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.application.apart import readable
from projections.tijdlijn import Tijdlijnregel, tijdlijn


def timeline(
    connection: Connection[Any], keurmerk_id: UUID, known_at: datetime
) -> tuple[Tijdlijnregel, ...]:
    """Everything that was known at `known_at`, as it read then, as far as it can be read."""
    entries = readable(connection, keurmerk_id)
    seals = {each.recorded.originator_version: each.opgenomen_op for each in entries}
    return tijdlijn((each.recorded for each in entries), seals, known_at)
