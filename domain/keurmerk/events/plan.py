"""The plan van aanpak after a niet-toekenning or during a Schorsing (H23 6.2.6)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.keurmerk.events.besluit import Besluit


class Opheffing(StrEnum):
    DIRECT = "direct"
    NA_IMPLEMENTATIE = "na-implementatie"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakIngediend:
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-ingediend.v1"
    ingediend_op: date
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakGoedgekeurd:
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-goedgekeurd.v1"
    besluit: Besluit
    opheffing: Opheffing
    implementatie_uiterlijk: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakAfgekeurd:
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-afgekeurd.v1"
    besluit: Besluit


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakGeimplementeerd:
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-geimplementeerd.v1"
    vastgesteld_op: date
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakNietNageleefd:
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-niet-nageleefd.v1"
    vastgesteld_op: date
    bevinding: str
