"""The register as the log alone says it: for tests and checks, beside what the rows say."""

from typing import Any

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.postgres.event_log import EventLog, Stream
from adapters.postgres.queries import query
from adapters.postgres.read_models import gaaf
from adapters.postgres.unreadable import Onleesbaar
from domain.keurmerk.dossier import Dossier, evolve
from domain.keurmerk.volgorde import bekend_sinds
from projections.peil import Peil
from projections.register import ONBEKEND, Dienstverlener, Register, Vermelding, vermelding
from projections.register import register as samengesteld
from projections.registerregels import RegisterRow, registerregels
from projections.stand import geschreven, stand

ALLES = 2**63 - 1  # no position is higher


def register_uit_log(
    connection: Connection[Any], event_log: EventLog, peil: Peil, alle: bool = False
) -> Register:
    """The same answer as register(), computed from the events alone. For tests and checks.

    Without the dossiers that are set apart.
    """
    namen = _dienstverleners(connection, peil)
    with connection.transaction():
        gevonden = [
            _uit_stroom(stream, peil, namen)
            for stream in event_log.dossiers(connection, ALLES)
            if not isinstance(stream, Onleesbaar) and not gaaf(stream)[1]
        ]
    return samengesteld(peil, gevonden, alle)


def _dienstverleners(connection: Connection[Any], peil: Peil) -> dict[str, Dienstverlener]:
    with connection.cursor(row_factory=tuple_row) as cursor:
        rows = cursor.execute(query("dienstverleners"), {"bekend_op": peil.bekend_op})
        return {kvk: _dienstverlener(adres) for kvk, *adres in rows}


def _dienstverlener(adres: list[Any]) -> Dienstverlener:
    naam, vestigingsplaats, postcode, provincies = adres
    return Dienstverlener(naam, vestigingsplaats, postcode, tuple(provincies))


def _uit_stroom(stream: Stream, peil: Peil, namen: dict[str, Dienstverlener]) -> Vermelding | None:
    dossier = Dossier(stream[0].recorded.originator_id)
    regels: list[RegisterRow] = []
    historie = tuple(logregel.recorded for logregel in stream)
    for recorded, sinds in zip(historie, bekend_sinds(historie), strict=True):
        if sinds <= peil.bekend_op:
            na = evolve(dossier, recorded)
            regels.extend(registerregels(dossier, recorded, na))
            dossier = na
    kvk = dossier.keurmerk.kvk
    dienstverlener = namen.get(kvk, ONBEKEND) if kvk else ONBEKEND
    return vermelding(kvk, stand(geschreven(regels), peil), dienstverlener)
