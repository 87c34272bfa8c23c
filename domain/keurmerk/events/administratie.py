"""Permissions, the sending of decisions, elapsed terms and finished tasks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.begrippen import Wijze
from domain.keurmerk.events.besluit import Besluit


class Toestemming(StrEnum):
    VOEREN_DOOR_ANDERE_PERSOON = "voeren-door-andere-persoon"
    OVERDRACHT_ZEGGENSCHAP = "overdracht-zeggenschap"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToestemmingVerleend:
    TOPIC: ClassVar[str] = "keurmerk.toestemming-verleend.v1"
    besluit: Besluit
    onderwerp: Toestemming
    voor: str  # id of the Persoon
    voorwaarden: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToestemmingGeweigerd:
    TOPIC: ClassVar[str] = "keurmerk.toestemming-geweigerd.v1"
    besluit: Besluit
    onderwerp: Toestemming
    voor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BesluitVerzonden:
    """The notice of a decision: a fact of its own, later than the decision."""

    TOPIC: ClassVar[str] = "keurmerk.besluit-verzonden.v1"
    besluit_versie: int
    verzonden_op: date
    wijze: Wijze
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermijnVerstreken:
    """A term that has no event of its own in the lifecycle has passed."""

    TOPIC: ClassVar[str] = "keurmerk.termijn-verstreken.v1"
    termijn: str
    code: str
    dag: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TaakAfgehandeld:
    TOPIC: ClassVar[str] = "keurmerk.taak-afgehandeld.v1"
    taak: str
    code: str
    afgehandeld_op: date
    toelichting: str
