"""From stored events to a dossier; one that cannot be read or followed is refused, not crashed."""

import logging
from typing import Any
from uuid import UUID

from eventsourcing.persistence import StoredEvent
from psycopg import Connection

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.event_log import EventLog
from adapters.postgres.unreadable import NIET_TE_VOLGEN, Onleesbaar, machine_text, why_unread
from domain.keurmerk.dossier import Dossier, evolve
from domain.rules import Geweigerd, Reden
from domain.source import eigen_lezing
from projections.geschiedenis import Logregel

log = logging.getLogger(__name__)

BRON = eigen_lezing(
    "logboek", "Wie een gebeurtenis niet kan lezen, weet niet hoe het dossier ervoor staat."
)


class DossierApart(Geweigerd):
    """Nothing can be decided on this dossier until a program can read `gebeurtenis`."""

    def __init__(self, gebeurtenis: Onleesbaar) -> None:
        self.gebeurtenis = gebeurtenis
        zin = (
            f"Dit dossier staat apart bij gebeurtenis {gebeurtenis.versie}. {gebeurtenis.oorzaak}"
            " Met andere dossiers kunt u doorwerken. Zie docs/onleesbaar.md."
        )
        super().__init__([Reden("dossier-apart", zin, str(BRON))])


def follow(dossier: Dossier, stored: StoredEvent, mapper: EventMapper) -> Dossier:
    """The dossier after one more event. Raises DossierApart."""
    try:
        recorded = mapper.to_domain_event(stored)
    except Exception as error:
        raise _apart(dossier, stored, why_unread(error, stored.topic), error) from error
    try:
        return evolve(dossier, recorded)
    except Exception as error:
        raise _apart(dossier, stored, NIET_TE_VOLGEN, error) from error


def all_dossiers(
    connection: Connection[Any], event_log: EventLog, limit: int
) -> dict[UUID, Dossier]:
    """Those that can be read and followed, from the whole log, `limit` events at a time."""
    found: dict[UUID, Dossier] = {}
    apart: set[UUID] = set()
    position = 0
    while entries := event_log.na(connection, position, limit):
        for entry in entries:
            if isinstance(entry, Onleesbaar):
                apart.add(entry.keurmerk_id)
            elif (id_ := entry.recorded.originator_id) not in apart:
                _go_on(found, id_, entry, apart)
        position = entries[-1].positie
    return {id_: dossier for id_, dossier in found.items() if id_ not in apart}


def _go_on(found: dict[UUID, Dossier], id_: UUID, entry: Logregel, apart: set[UUID]) -> None:
    try:
        found[id_] = evolve(found.get(id_) or Dossier(id_), entry.recorded)
    except Exception:  # isolation per dossier: the others are what counts here
        log.exception("Dossier %s cannot be followed", id_)
        apart.add(id_)


def _apart(dossier: Dossier, stored: StoredEvent, oorzaak: str, error: Exception) -> DossierApart:
    version, text = stored.originator_version, machine_text(error)
    position = 0  # only the database knows; apart_mark.sql looks it up
    return DossierApart(Onleesbaar(position, dossier.id, version, stored.topic, oorzaak, text))
