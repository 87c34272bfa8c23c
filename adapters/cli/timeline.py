"""Reads one dossier from the log and folds it into a timeline."""

from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.logboek import Logboek
from domain.keurmerk.besluit import Besluit, Receiptbewijs
from projections.tijdlijn import Tijdlijnregel, tijdlijn


def read_timeline(
    connection: Connection[Any], keurmerk_id: UUID, bekend_op: datetime
) -> tuple[Tijdlijnregel, ...]:
    """Everything that was known at `bekend_op`, as it read then."""
    stroom = Logboek(EventMapper().read).dossier(connection, keurmerk_id)
    zegels = {each.recorded.originator_version: each.opgenomen_op for each in stroom}
    return tijdlijn((each.recorded for each in stroom), zegels, bekend_op)


def read_receipt(
    connection: Connection[Any], keurmerk_id: UUID, versie: int
) -> Receiptbewijs | None:
    """The receipt in the decision with this version; None when there is none."""
    for each in Logboek(EventMapper().read).dossier(connection, keurmerk_id):
        if each.recorded.originator_version == versie:
            besluit: Besluit | None = getattr(each.recorded.event, "besluit", None)
            return besluit.receipt if besluit else None
    return None
