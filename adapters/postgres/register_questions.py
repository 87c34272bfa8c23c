"""Asks the register: what it says for a day, as known at a moment.

Every function reads as reg_app or reg_auditor over a connection of the caller.
"""

from collections.abc import Collection, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from psycopg import Connection
from psycopg.rows import args_row

from adapters.postgres.queries import query
from domain.begrippen import Dienst
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from projections.aspecten import Aspect, Meetperiodegegeven, Tevredenheidsgegeven
from projections.peil import Peil
from projections.rapporttekst import uit_tekst
from projections.register import Dienstverlener, Register, Vermelding, vermelding
from projections.register import register as samengesteld
from projections.vergelijking import Vergelijking, vergelijk

ASPECTEN = sorted(Aspect)

STATUS = {status.value: status for status in Keurmerkstatus}


class _Read(NamedTuple):
    """A row of register.sql, in its order: what projections/register.py makes an entry of."""

    kvk: str | None
    naam: str | None
    vestigingsplaats: str | None
    postcode: str | None
    provincies: list[str]
    keurmerk_id: UUID
    statuscode: str
    ingangsdatum: date
    zichtbaar: bool
    dienstcodes: list[str]
    sterren: int | None
    meetperiode_start: date | None
    meetperiode_einde: date | None
    rapport: str | None
    diensten_versie: int | None
    meetperiode_versie: int | None
    status_versie: int | None
    sterren_versie: int | None
    tevredenheid_versie: int | None

    @property
    def dienstverlener(self) -> Dienstverlener:
        return Dienstverlener(
            self.naam, self.vestigingsplaats, self.postcode, tuple(self.provincies)
        )

    @property
    def status(self) -> Keurmerkstatus:
        return STATUS[self.statuscode]

    @property
    def diensten(self) -> tuple[Dienst, ...]:
        return _diensten(tuple(self.dienstcodes))

    @property
    def meetperiode(self) -> Meetperiodegegeven | None:
        start, einde = self.meetperiode_start, self.meetperiode_einde
        return Meetperiodegegeven(start, einde) if start and einde else None

    @property
    def tevredenheid(self) -> Tevredenheidsgegeven | None:
        return uit_tekst(self.rapport) if self.rapport else None

    @property
    def versies(self) -> dict[Aspect, int]:
        versies: tuple[Any, ...] = self[-len(ASPECTEN) :]
        found = zip(ASPECTEN, versies, strict=True)
        return {aspect: versie for aspect, versie in found if versie is not None}


@lru_cache(maxsize=1000)
def _diensten(codes: tuple[str, ...]) -> tuple[Dienst, ...]:
    return tuple(map(Dienst, codes))


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


def _vermeldingen(
    connection: Connection[Any], peil: Peil, alle: bool, ids: Collection[UUID] | None
) -> Iterator[Vermelding]:
    params = {
        "op": peil.op,
        "bekend_op": peil.bekend_op,
        "alle": alle,
        "ids": None if ids is None else list(ids),
    }
    with connection.cursor(row_factory=args_row(_Read), binary=True) as cursor:
        for gelezen in cursor.execute(query("register"), params):
            if gevonden := vermelding(gelezen.kvk, gelezen, gelezen.dienstverlener):
                yield gevonden
