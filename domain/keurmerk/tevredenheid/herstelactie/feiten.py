"""Facts about the herstelactie: the Portal stays open longer, or opens again (H23 5.1.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.keurmerk.agenda.soorten import Groep, Taaksoort
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feit import Feit, Opening, ingang, stop_van, van_periode
from domain.keurmerk.keurmerk import Keurmerk
from domain.source import h2023

HERSTELACTIE_BEOORDELEN = Taaksoort(
    "herstelactie-beoordelen",
    "Beslis op het verzoek om een herstelactie",
    h2023("5.1.2", "De houder kan vragen om de Portal langer of opnieuw te openen."),
    Groep.MEETPERIODE,
    verplicht=True,
    alleen_door_besluit=True,
    per_geval=True,
)
TAKEN = (HERSTELACTIE_BEOORDELEN,)


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


def _te_beoordelen(e: HerstelactieGevraagd, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening(HERSTELACTIE_BEOORDELEN, kenmerk=van_periode(e))


FEITEN = (
    Feit(
        event=HerstelactieGevraagd,
        titel="Herstelactie gevraagd",
        dag=lambda e: e.gevraagd_op,
        opent=_te_beoordelen,
    ),
    Feit(
        event=HerstelactieToegestaan,
        titel="Herstelactie toegestaan",
        dag=ingang,
        stopt=(stop_van(van_periode, HERSTELACTIE_BEOORDELEN),),
    ),
    Feit(
        event=HerstelactieGeweigerd,
        titel="Herstelactie geweigerd",
        dag=ingang,
        stopt=(stop_van(van_periode, HERSTELACTIE_BEOORDELEN),),
    ),
)
