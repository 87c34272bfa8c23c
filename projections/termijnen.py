"""The terms of a dossier as rows: what runs, what rang, what is no longer needed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar
from uuid import UUID

from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.agenda.soorten import Termijnsoort
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import KeurmerkEvent, TermijnEvent
from domain.recorded import Recorded, door_termijn


class Termijnstatus(StrEnum):
    OPEN = "open"
    VERSTREKEN = "verstreken"
    VERVALLEN = "vervallen"


@dataclass(frozen=True, slots=True)
class TermijnRow:
    """`vervalt_op` (UTC) is when it rings; `gesloten_door` the version of the event."""

    TABLE: ClassVar[tuple[str, str]] = ("proj", "termijn")
    KEY: ClassVar[tuple[str, ...]] = ("id",)
    REPLACE: ClassVar[bool] = True
    id: UUID
    keurmerk_id: UUID
    code: str
    dag: date
    vervalt_op: datetime
    gestart_door: int
    status: Termijnstatus
    gesloten_door: int | None
    gesloten_op: datetime | None


def termijnrijen(recorded: Recorded[KeurmerkEvent], na: Dossier) -> Iterator[TermijnRow]:
    """One row for each term that `recorded` started, ended or (by a reversal) brought back."""
    for termijn in na.wijziging.gestopt:
        rang = _afgegaan(termijn, recorded)
        yield _row(termijn, recorded, Termijnstatus.VERSTREKEN if rang else Termijnstatus.VERVALLEN)
    for termijn in na.wijziging.gestart:
        yield _row(termijn, recorded, Termijnstatus.OPEN)


def _afgegaan(termijn: Termijn, recorded: Recorded[KeurmerkEvent]) -> bool:
    """It rang, when the event says so, or was recorded because of it."""
    if isinstance(recorded.event, TermijnEvent):
        return recorded.event.termijn == f"{termijn.id}"
    return recorded.vastlegging.oorzaak == door_termijn(termijn.id)


def _row(termijn: Termijn, recorded: Recorded[KeurmerkEvent], status: Termijnstatus) -> TermijnRow:
    is_open = status is Termijnstatus.OPEN
    return TermijnRow(
        id=termijn.id,
        keurmerk_id=recorded.originator_id,
        code=termijn.code,
        dag=termijn.dag,
        vervalt_op=vervalt_op(termijn),
        gestart_door=termijn.gestart_door,
        status=status,
        gesloten_door=None if is_open else recorded.originator_version,
        gesloten_op=None if is_open else recorded.vastlegging.vastgelegd_op,
    )


def vervalt_op(termijn: Termijn) -> datetime:
    """When it rings."""
    return _vervalt_op(termijn.soort, termijn.dag)


@lru_cache(maxsize=10_000)
def _vervalt_op(soort: Termijnsoort, dag: date) -> datetime:
    """Many terms fall on the same days, and finding where a Dutch day ends takes a while."""
    return soort.vervalt_op(dag)
