"""The Waarschuwing: an overlay on a status, never a status of its own (H23 6.2.2)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.events.besluit import Besluit


@dataclass(frozen=True, slots=True, kw_only=True)
class WaarschuwingGegeven:
    TOPIC: ClassVar[str] = "keurmerk.waarschuwing-gegeven.v1"
    besluit: Besluit
    normen: tuple[str, ...]
    hersteltermijn_tot: date  # last day for repair, inclusive


@dataclass(frozen=True, slots=True, kw_only=True)
class WaarschuwingHersteld:
    TOPIC: ClassVar[str] = "keurmerk.waarschuwing-hersteld.v1"
    besluit: Besluit
    waarschuwing: int  # version of WaarschuwingGegeven


@dataclass(frozen=True, slots=True, kw_only=True)
class WaarschuwingstermijnVerstreken:
    TOPIC: ClassVar[str] = "keurmerk.waarschuwingstermijn-verstreken.v1"
    termijn: str
    waarschuwing: int
    hersteltermijn_tot: date
