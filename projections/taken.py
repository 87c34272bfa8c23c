"""The tasks of a dossier as rows: what staff must still do, and what was done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from domain.keurmerk.agenda.lopend import Taak
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.recorded import Recorded


class Taakstatus(StrEnum):
    OPEN = "open"
    AFGEHANDELD = "afgehandeld"
    VERVALLEN = "vervallen"


@dataclass(frozen=True, slots=True)
class TaakRow:
    """`gesloten_door` is the version of the event that settled it."""

    TABLE: ClassVar[tuple[str, str]] = ("proj", "taak")
    KEY: ClassVar[tuple[str, ...]] = ("id",)
    REPLACE: ClassVar[bool] = True
    id: UUID
    keurmerk_id: UUID
    code: str
    verplicht: bool
    ontstaan_op: date
    uiterlijk: date | None
    gestart_door: int
    status: Taakstatus
    gesloten_door: int | None
    gesloten_op: datetime | None


def taakrijen(recorded: Recorded[KeurmerkEvent], na: Dossier) -> Iterator[TaakRow]:
    """One row for each task that `recorded` raised, settled or (by a reversal) brought back."""
    herroepen = isinstance(recorded.event, BesluitHerroepen)
    einde = Taakstatus.VERVALLEN if herroepen else Taakstatus.AFGEHANDELD
    for taak in na.wijziging.afgehandeld:
        yield _row(taak, recorded, einde)
    for taak in na.wijziging.geopend:
        yield _row(taak, recorded, Taakstatus.OPEN)


def _row(taak: Taak, recorded: Recorded[KeurmerkEvent], status: Taakstatus) -> TaakRow:
    is_open = status is Taakstatus.OPEN
    return TaakRow(
        id=taak.id,
        keurmerk_id=recorded.originator_id,
        code=taak.code,
        verplicht=taak.soort.verplicht,
        ontstaan_op=taak.ontstaan_op,
        uiterlijk=taak.uiterlijk,
        gestart_door=taak.gestart_door,
        status=status,
        gesloten_door=None if is_open else recorded.originator_version,
        gesloten_op=None if is_open else recorded.vastlegging.vastgelegd_op,
    )
