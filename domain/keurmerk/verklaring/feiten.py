"""Facts about the Managementverklaring (H23 1.2.3, Bijlage 6)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagementverklaringAfgegeven(KeurmerkEvent):
    """`voorbehoud`: letters of Bijlage 6 that could not be confirmed.

    None in what version 1 recorded: it did not ask.
    """

    TOPIC: ClassVar[str] = "keurmerk.managementverklaring-afgegeven.v2"
    meetperiode_start: date | None
    afgegeven_op: date
    ondertekend_door: str | None  # id
    voorbehoud: tuple[str, ...]
    document: str
    document_sha256: str | None


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
