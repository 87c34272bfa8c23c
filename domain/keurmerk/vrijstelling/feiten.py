"""Facts about the exemption from the resultatenaudit (H23 5.1.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.copying import changed
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feit import Feit, Opening, ingang, stop_van, van_periode
from domain.keurmerk.keurmerk import Keurmerk, Vrijstelling
from domain.keurmerk.meetperiode.agenda import (
    AUDIT_INPLANNEN,
    RESULTATENAUDIT,
    VERZOEK_AUDIT,
    VRIJSTELLING_BEOORDELEN,
    VRIJSTELLINGSCONTROLE,
)
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingVoorlopigToegekend(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-voorlopig-toegekend.v1"
    meetperiode_start: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingDefinitiefToegekend(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-definitief-toegekend.v1"
    meetperiode_start: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingGeweigerd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-geweigerd.v1"
    meetperiode_start: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingVervallen(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-vervallen.v1"
    vervallen_op: date
    meetperiode_start: date
    voorwaarde: str


def _voorlopig(k: Keurmerk, _e: VrijstellingVoorlopigToegekend, _: int) -> Keurmerk:
    return changed(k, vrijstelling=Vrijstelling.VOORLOPIG)


def _definitief(k: Keurmerk, _e: VrijstellingDefinitiefToegekend, _: int) -> Keurmerk:
    return changed(k, vrijstelling=Vrijstelling.DEFINITIEF)


def _geen(k: Keurmerk, _e: VrijstellingGeweigerd | VrijstellingVervallen, _: int) -> Keurmerk:
    return changed(k, vrijstelling=None)


def _audit_inplannen(
    e: VrijstellingGeweigerd | VrijstellingVervallen, _na: Keurmerk
) -> Iterator[Opening]:
    yield Opening(VERZOEK_AUDIT, kenmerk=van_periode(e))


_HOUDERS = h2023("5.1.1", "Vrijstelling van de resultatenaudit is er voor houders.")
FEITEN = (
    Feit(
        event=VrijstellingVoorlopigToegekend,
        titel="Vrijstelling voorlopig toegekend",
        dag=ingang,
        evolve=_voorlopig,
        stopt=(stop_van(van_periode, VRIJSTELLING_BEOORDELEN),),
        overgang=_HOUDERS,
    ),
    Feit(
        event=VrijstellingDefinitiefToegekend,
        titel="Vrijstelling definitief toegekend",
        dag=ingang,
        evolve=_definitief,
        stopt=(
            stop_van(
                van_periode,
                AUDIT_INPLANNEN,
                RESULTATENAUDIT,
                VRIJSTELLINGSCONTROLE,
                VRIJSTELLING_BEOORDELEN,
                VERZOEK_AUDIT,
            ),
        ),
        overgang=_HOUDERS,
    ),
    Feit(
        event=VrijstellingGeweigerd,
        titel="Vrijstelling geweigerd",
        dag=ingang,
        evolve=_geen,
        stopt=(stop_van(van_periode, VRIJSTELLING_BEOORDELEN),),
        opent=_audit_inplannen,
        overgang=h2023("5.1.1", "Weigeren kan bij een houder, ook tijdens een Schorsing."),
    ),
    Feit(
        event=VrijstellingVervallen,
        titel="Vrijstelling vervallen",
        dag=lambda e: e.vervallen_op,
        evolve=_geen,
        opent=_audit_inplannen,
        overgang=h2023("5.1.1", "Een voorlopige vrijstelling kan vervallen."),
    ),
)
