"""Facts about the Managementverklaring (H23 1.2.3, Bijlage 6)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagementverklaringAfgegeven(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.managementverklaring-afgegeven.v1"
    afgegeven_op: date
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StrijdigheidGemeld(KeurmerkEvent):
    """`op_tijd`: None when no text or list of holidays was there to count by."""

    TOPIC: ClassVar[str] = "keurmerk.strijdigheid-gemeld.v2"
    gemeld_op: date
    ontstaan_op: date
    bekend_bij_management_op: date
    clausules: tuple[str, ...]
    op_tijd: bool | None
    document: str


FEITEN = (
    Feit(
        event=ManagementverklaringAfgegeven,
        titel="Managementverklaring afgegeven",
        dag=lambda e: e.afgegeven_op,
        overgang=h2023("1.2.3", "Het Management geeft elk jaar een Managementverklaring."),
    ),
    Feit(
        event=StrijdigheidGemeld,
        titel="Strijd met de Managementverklaring gemeld",
        dag=lambda e: e.gemeld_op,
        overgang=h2023("Bijlage 6", "Strijd met de Managementverklaring wordt gemeld."),
    ),
)
