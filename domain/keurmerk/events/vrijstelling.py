"""Exemption from the resultatenaudit (H23 5.1.1)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.events.besluit import Besluit


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingVoorlopigToegekend:
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-voorlopig-toegekend.v1"
    besluit: Besluit
    meetperiode_start: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingDefinitiefToegekend:
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-definitief-toegekend.v1"
    besluit: Besluit
    meetperiode_start: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingGeweigerd:
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-geweigerd.v1"
    besluit: Besluit
    meetperiode_start: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingVervallen:
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-vervallen.v1"
    vervallen_op: date
    meetperiode_start: date
    voorwaarde: str
