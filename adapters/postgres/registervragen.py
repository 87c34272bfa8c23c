"""Asks the register: what it says for a day, as known at a moment; from its rows or from the log.

Every function reads as reg_app or reg_auditor over a connection of the caller.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import tuple_row
from pydantic import TypeAdapter

from adapters.postgres.logboek import Logboek, Stroom
from adapters.postgres.queries import query
from domain.keurmerk.dossier import Dossier, evolve
from projections.aspecten import (
    Aspect,
    Dienstengegeven,
    Meetperiodegegeven,
    Statusgegeven,
    Sterrengegeven,
    Tevredenheidsgegeven,
)
from projections.peil import Peil
from projections.register import ONBEKEND, Dienstverlener, Register, Vermelding, vermelding
from projections.register import register as samengesteld
from projections.registerregels import RegisterRow, registerregels
from projections.stand import Gezegd, Registerstand, stand
from projections.vergelijking import Vergelijking, vergelijk

ALLES = 2**63 - 1  # no position is higher


@dataclass(frozen=True, slots=True)
class _Gezegd:
    """The JSON of register.sql: the names are those of Aspect."""

    status: Gezegd[Statusgegeven] | None = None
    diensten: Gezegd[Dienstengegeven] | None = None
    sterren: Gezegd[Sterrengegeven] | None = None
    tevredenheid: Gezegd[Tevredenheidsgegeven] | None = None
    meetperiode: Gezegd[Meetperiodegegeven] | None = None


GEZEGD = TypeAdapter(_Gezegd)


def register(connection: Connection[Any], peil: Peil, alle: bool = False) -> Register:
    """The whole register; with `alle` also the dossiers that the public does not see."""
    return samengesteld(peil, _vermeldingen(connection, peil, alle, None), alle)


def in_register(connection: Connection[Any], peil: Peil, keurmerk_id: UUID) -> Vermelding | None:
    """The entry of one dossier, hidden or not; None when nothing was known of it."""
    return next(iter(_vermeldingen(connection, peil, True, [keurmerk_id])), None)


def vergelijking(
    connection: Connection[Any], van: Peil, naar: Peil, alle: bool = False
) -> Vergelijking:
    """What the register says otherwise for `naar` than for `van`, and why."""
    oud, nieuw = (register(connection, peil, alle=True) for peil in (van, naar))
    return vergelijk(oud, nieuw, alle)


def register_uit_log(
    connection: Connection[Any], logboek: Logboek, peil: Peil, alle: bool = False
) -> Register:
    """The same answer as register(), computed from the events alone. For tests and checks."""
    namen = _dienstverleners(connection, peil)
    with connection.transaction():
        gevonden = [
            _uit_stroom(stroom, peil, namen) for stroom in logboek.dossiers(connection, ALLES)
        ]
    return samengesteld(peil, gevonden, alle)


def _vermeldingen(
    connection: Connection[Any], peil: Peil, alle: bool, ids: Collection[UUID] | None
) -> Iterator[Vermelding]:
    params = {
        "op": peil.op,
        "bekend_op": peil.bekend_op,
        "alle": alle,
        "ids": None if ids is None else list(ids),
    }
    with connection.cursor(row_factory=tuple_row) as cursor:
        for id_, kvk, gezegd, *adres in cursor.execute(query("register"), params):
            gevonden = vermelding(id_, kvk, _stand(gezegd), _dienstverlener(adres))
            if gevonden is not None:
                yield gevonden


def _stand(gezegd: str) -> Registerstand:
    gelezen = GEZEGD.validate_json(gezegd)
    per_aspect = ((aspect, getattr(gelezen, aspect)) for aspect in Aspect)
    return Registerstand({aspect: waarde for aspect, waarde in per_aspect if waarde is not None})


def _dienstverleners(connection: Connection[Any], peil: Peil) -> dict[str, Dienstverlener]:
    with connection.cursor(row_factory=tuple_row) as cursor:
        rows = cursor.execute(query("dienstverleners"), {"bekend_op": peil.bekend_op})
        return {kvk: _dienstverlener(adres) for kvk, *adres in rows}


def _dienstverlener(adres: list[Any]) -> Dienstverlener:
    naam, vestigingsplaats, postcode, provincies = adres
    return Dienstverlener(naam, vestigingsplaats, postcode, tuple(provincies))


def _uit_stroom(stroom: Stroom, peil: Peil, namen: dict[str, Dienstverlener]) -> Vermelding | None:
    dossier = Dossier(stroom[0].recorded.originator_id)
    regels: list[RegisterRow] = []
    for logregel in stroom:
        recorded = logregel.recorded
        if recorded.vastlegging.vastgelegd_op <= peil.bekend_op:
            na = evolve(dossier, recorded)
            regels.extend(registerregels(dossier, recorded, na))
            dossier = na
    kvk = dossier.keurmerk.kvk
    dienstverlener = namen.get(kvk, ONBEKEND) if kvk else ONBEKEND
    return vermelding(dossier.id, kvk, stand(regels, peil), dienstverlener)
