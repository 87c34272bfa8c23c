"""Where each dossier stands now: one row, replaced with every event."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from domain.begrippen import Cyclus
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.recorded import Recorded


@dataclass(frozen=True, slots=True)
class DossierRow:
    TABLE: ClassVar[tuple[str, str]] = ("proj", "dossier")
    KEY: ClassVar[tuple[str, ...]] = ("keurmerk_id",)
    REPLACE: ClassVar[bool] = True
    keurmerk_id: UUID
    kvk: str | None
    versie: int
    keurmerkstatus: Keurmerkstatus
    overeenkomststatus: Overeenkomststatus
    onderliggend: Keurmerkstatus | None
    ingangsdatum: date | None
    cyclus: Cyclus | None
    meetperiode_start: date | None
    meetperiode_einde: date | None
    open_waarschuwingen: int
    sterren: int | None
    bijgewerkt_op: datetime


def dossier_row(recorded: Recorded[KeurmerkEvent], na: Dossier) -> DossierRow:
    """The row after `recorded`."""
    keurmerk = na.keurmerk
    periode = keurmerk.laatste_periode
    return DossierRow(
        keurmerk_id=na.id,
        kvk=keurmerk.kvk,
        versie=na.versie,
        keurmerkstatus=keurmerk.status,
        overeenkomststatus=keurmerk.overeenkomst,
        onderliggend=keurmerk.onderliggend,
        ingangsdatum=keurmerk.ingangsdatum,
        cyclus=keurmerk.cyclus,
        meetperiode_start=periode.start if periode else None,
        meetperiode_einde=periode.einde if periode else None,
        open_waarschuwingen=len(keurmerk.waarschuwingen),
        sterren=keurmerk.sterren,
        bijgewerkt_op=recorded.vastlegging.vastgelegd_op,
    )
