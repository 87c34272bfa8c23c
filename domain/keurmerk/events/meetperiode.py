"""Facts about one Meetperiode: its dates, its survey, its audits (H23 1.3, 4, 5.1)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from domain.begrippen import Cyclus, Dienst


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetperiodedatum:
    """One date of Tabel 2 as told to the holder; `code` is that of meetperiode/kalender.py.

    With `vanaf` it is a window of which `dag` is the last day.
    """

    code: str
    dag: date
    vanaf: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetperiodeGestart:
    TOPIC: ClassVar[str] = "keurmerk.meetperiode-gestart.v1"
    cyclus: Cyclus
    start: date
    einde: date
    uwv: bool
    data: tuple[Meetperiodedatum, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetperiodeAfgesloten:
    TOPIC: ClassVar[str] = "keurmerk.meetperiode-afgesloten.v1"
    start: date
    einde: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsregel:
    """One row of the survey report: people effectively invited, questionnaires completed, grade."""

    uitgenodigd: int
    ingevuld: int
    rapportcijfer: Decimal | None  # one decimal, as printed in the report


@dataclass(frozen=True, slots=True, kw_only=True)
class Dienstrespons(Responsregel):
    dienst: Dienst


@dataclass(frozen=True, slots=True, kw_only=True)
class TevredenheidsrapportVastgelegd:
    TOPIC: ClassVar[str] = "keurmerk.tevredenheidsrapport-vastgelegd.v1"
    meetperiode_start: date
    rapportdatum: date
    bureau: str
    rapport: str  # id of the document
    diensten: tuple[Dienstrespons, ...]
    totaal: Responsregel
    opdrachtgevers: Responsregel | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultatenauditVastgelegd:
    TOPIC: ClassVar[str] = "keurmerk.resultatenaudit-vastgelegd.v1"
    meetperiode_start: date
    uitgevoerd_op: date
    certificerende_instelling: str
    rapport: str
    normen_niet_gehaald: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReAuditVerzocht:
    TOPIC: ClassVar[str] = "keurmerk.re-audit-verzocht.v1"
    verzocht_op: date
    eerste_audit_op: date
    uiterlijk: date
    wat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReAuditUitgevoerd:
    TOPIC: ClassVar[str] = "keurmerk.re-audit-uitgevoerd.v1"
    uitgevoerd_op: date
    rapport: str
    normen_niet_gehaald: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReAuditVerstreken:
    TOPIC: ClassVar[str] = "keurmerk.re-audit-verstreken.v1"
    termijn: str
    uiterlijk: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagementverklaringAfgegeven:
    TOPIC: ClassVar[str] = "keurmerk.managementverklaring-afgegeven.v1"
    afgegeven_op: date
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StrijdigheidGemeld:
    TOPIC: ClassVar[str] = "keurmerk.strijdigheid-gemeld.v1"
    gemeld_op: date
    ontstaan_op: date
    bekend_bij_management_op: date
    clausules: tuple[str, ...]
    document: str
