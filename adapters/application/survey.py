"""The table of a survey report, from the event in which it was recorded."""

from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.application.apart import readable
from domain.keurmerk.tevredenheid.feiten import Responsregel, TevredenheidsrapportVastgelegd
from domain.tevredenheid.rapport import Rapport, Rapportregel, rapporttabel
from domain.tevredenheid.respons import Meting


def survey_table(connection: Connection[Any], keurmerk_id: UUID) -> tuple[Rapportregel, ...]:
    """The rows of the last report of a dossier as it prints them; () when there is none."""
    entries = readable(connection, keurmerk_id)
    events = [each.recorded.event for each in reversed(entries)]
    report = next((e for e in events if isinstance(e, TevredenheidsrapportVastgelegd)), None)
    return rapporttabel(_report(report)) if report else ()


def _report(event: TevredenheidsrapportVastgelegd) -> Rapport:
    return Rapport(
        diensten={row.dienst: _meting(row) for row in event.diensten},
        totaal=_meting(event.totaal),
        opdrachtgevers=_meting(event.opdrachtgevers) if event.opdrachtgevers else None,
    )


def _meting(row: Responsregel) -> Meting:
    return Meting(row.uitgenodigd, row.ingevuld, row.rapportcijfer)
