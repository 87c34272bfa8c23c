"""The table of a survey report, from the event in which it was recorded."""

from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.logboek import Logboek
from domain.keurmerk.events import TevredenheidsrapportVastgelegd
from domain.keurmerk.events.meetperiode import Responsregel
from domain.tevredenheid.rapport import Rapport, Rapportregel, rapporttabel
from domain.tevredenheid.respons import Meting


def survey_table(connection: Connection[Any], keurmerk_id: UUID) -> tuple[Rapportregel, ...]:
    """The rows of the last report of a dossier as it prints them; () when there is none."""
    stroom = Logboek(EventMapper().read).dossier(connection, keurmerk_id)
    events = [logregel.recorded.event for logregel in reversed(stroom)]
    rapport = next((e for e in events if isinstance(e, TevredenheidsrapportVastgelegd)), None)
    return rapporttabel(_rapport(rapport)) if rapport else ()


def _rapport(event: TevredenheidsrapportVastgelegd) -> Rapport:
    return Rapport(
        diensten={regel.dienst: _meting(regel) for regel in event.diensten},
        totaal=_meting(event.totaal),
        opdrachtgevers=_meting(event.opdrachtgevers) if event.opdrachtgevers else None,
    )


def _meting(regel: Responsregel) -> Meting:
    return Meting(regel.uitgenodigd, regel.ingevuld, regel.rapportcijfer)
