"""Both kinds of Schorsing, the hearing before it, and its end (H23 6.2.3, 6.2.6)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.begrippen import NaSchorsing, Wijze
from domain.keurmerk.events.besluit import Besluit
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus


class Voornemen(StrEnum):
    SCHORSING = "schorsing"
    INTREKKING = "intrekking"


@dataclass(frozen=True, slots=True, kw_only=True)
class GeschorstVoorOnderzoek:
    TOPIC: ClassVar[str] = "keurmerk.geschorst-voor-onderzoek.v1"
    besluit: Besluit
    status: Keurmerkstatus  # unchanged when a sanction already runs
    onderliggend: Keurmerkstatus  # what revives when the Schorsing ends
    nieuwe_aanvraag_vanaf: date  # counts only if the mark does not revive
    onderzoek: str  # reference of the investigation
    laatste_dag: date
    signalen: tuple[date, ...]  # alarms before the end


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsingVerlengd:
    TOPIC: ClassVar[str] = "keurmerk.schorsing-verlengd.v1"
    besluit: Besluit
    laatste_dag: date
    signalen: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HoorgelegenheidGeboden:
    TOPIC: ClassVar[str] = "keurmerk.hoorgelegenheid-geboden.v1"
    geboden_op: date
    voornemen: Voornemen
    reactie_uiterlijk: date
    wijze: Wijze
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ZienswijzeOntvangen:
    TOPIC: ClassVar[str] = "keurmerk.zienswijze-ontvangen.v1"
    ontvangen_op: date
    document: str  # the written view, or the report of the hearing


@dataclass(frozen=True, slots=True, kw_only=True)
class HoorgelegenheidNietGebruikt:
    TOPIC: ClassVar[str] = "keurmerk.hoorgelegenheid-niet-gebruikt.v1"
    vastgesteld_op: date


@dataclass(frozen=True, slots=True, kw_only=True)
class GeschorstAlsSanctie:
    TOPIC: ClassVar[str] = "keurmerk.geschorst-als-sanctie.v1"
    besluit: Besluit
    onderliggend: Keurmerkstatus
    nieuwe_aanvraag_vanaf: date
    laatste_dag: date
    signalen: tuple[date, ...]
    normen: tuple[str, ...]
    voorwaarden: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsingOpgeheven:
    TOPIC: ClassVar[str] = "keurmerk.schorsing-opgeheven.v1"
    besluit: Besluit
    terug_naar: Keurmerkstatus


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsingstermijnVerstreken:
    TOPIC: ClassVar[str] = "keurmerk.schorsingstermijn-verstreken.v1"
    termijn: str
    laatste_dag: date
    gevolg: NaSchorsing
    ingangsdatum: date  # first day after the Schorsing
    terug_naar: Keurmerkstatus | None  # None: hidden until somebody decides
