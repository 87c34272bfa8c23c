"""Facts about the herstelactie: the Portal stays open longer, or opens again (H23 5.1.2)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feit import Feit, ingang


class Herstelwijze(StrEnum):
    LANGER_OPEN = "langer-open"
    HEROPEND = "heropend"


@dataclass(frozen=True, slots=True, kw_only=True)
class HerstelactieGevraagd(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.herstelactie-gevraagd.v1"
    meetperiode_start: date
    gevraagd_op: date
    aanleiding: str
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HerstelactieToegestaan(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.herstelactie-toegestaan.v1"
    meetperiode_start: date
    herstelwijze: Herstelwijze
    open_tot_en_met: date


@dataclass(frozen=True, slots=True, kw_only=True)
class HerstelactieGeweigerd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.herstelactie-geweigerd.v1"
    meetperiode_start: date


FEITEN = (
    Feit(
        event=HerstelactieGevraagd,
        titel="Herstelactie gevraagd",
        dag=lambda e: e.gevraagd_op,
    ),
    Feit(event=HerstelactieToegestaan, titel="Herstelactie toegestaan", dag=ingang),
    Feit(event=HerstelactieGeweigerd, titel="Herstelactie geweigerd", dag=ingang),
)
