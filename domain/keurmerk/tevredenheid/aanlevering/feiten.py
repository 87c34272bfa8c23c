"""Facts about the contact data for the survey (H23 4.2, 5.1.2)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit
from domain.vrijstelling.feiten import Aanleverwijze


class TvoGroep(StrEnum):
    """Whose data were delivered; those of UWV have a date of their own."""

    CLIENTEN = "clienten"
    CLIENTEN_UWV = "clienten-uwv"
    OPDRACHTGEVERS = "opdrachtgevers"


@dataclass(frozen=True, slots=True, kw_only=True)
class TvoAangeleverd(KeurmerkEvent):
    """`wijze` says how it relates to the last day; `volledig`: nobody was left out."""

    TOPIC: ClassVar[str] = "keurmerk.tvo-aangeleverd.v1"
    meetperiode_start: date
    groep: TvoGroep
    aangeleverd_op: date
    aantal: int
    volledig: bool
    wijze: Aanleverwijze
    document: str
    document_sha256: str | None


FEITEN = (
    Feit(
        event=TvoAangeleverd,
        titel="Gegevens voor het Tevredenheidsonderzoek aangeleverd",
        dag=lambda e: e.aangeleverd_op,
    ),
)
