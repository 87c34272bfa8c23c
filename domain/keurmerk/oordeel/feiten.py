"""Facts about rulings of the body on what no count or audit can settle (H23 4.2, Bijlage 6)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit
from domain.normen.bevindingen import Oordeel


@dataclass(frozen=True, slots=True, kw_only=True)
class NormBeoordeeld(KeurmerkEvent):
    """`groep` is what the outcome is about, as the receipt names it; "" is the organisation."""

    TOPIC: ClassVar[str] = "keurmerk.norm-beoordeeld.v1"
    meetperiode_start: date
    norm: str
    groep: str
    oordeel: Oordeel
    besluitdatum: date
    beslisser: str
    motivering: str
    bewijsstukken: tuple[str, ...]


FEITEN = (
    Feit(
        event=NormBeoordeeld,
        titel="Oordeel van Blik op Werk over een norm",
        dag=lambda e: e.besluitdatum,
    ),
)
