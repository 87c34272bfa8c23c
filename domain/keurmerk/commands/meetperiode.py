"""Requests around one Meetperiode: its start, survey, audits and declarations."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from domain.begrippen import Dienst
from domain.keurmerk.commands.opdrachtvorm import Opdrachtvorm


@dataclass(frozen=True, slots=True, kw_only=True)
class StartMeetperiode(Opdrachtvorm):
    """Start een Meetperiode; alle termijnen van Tabel 2 gaan lopen."""

    NAAM: ClassVar[str] = "start-meetperiode"
    start: date
    """Eerste dag: 1 januari, 1 april of 1 september."""
    uwv: bool
    """Heeft de houder in deze Meetperiode UWV als Opdrachtgever?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SluitMeetperiodeAf(Opdrachtvorm):
    """Sluit de Meetperiode af als de laatste dag voorbij is."""

    NAAM: ClassVar[str] = "sluit-meetperiode-af"
    start: date
    """Eerste dag van de Meetperiode die wordt afgesloten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Respons(Opdrachtvorm):
    """Een rij uit het rapport van het Tevredenheidsonderzoek."""

    uitgenodigd: int
    """Netto steekproef: mensen die echt konden worden uitgenodigd."""
    ingevuld: int
    """Bruikbare ingevulde vragenlijsten."""
    rapportcijfer: Decimal | None = None
    """Gemiddeld cijfer met een decimaal, zoals in het rapport."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsPerDienst(Respons):
    """De rij van een Dienst."""

    dienst: Dienst
    """Dienst waar deze rij over gaat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegTevredenheidsrapportVast(Opdrachtvorm):
    """Leg het rapport van het Tevredenheidsonderzoek vast."""

    NAAM: ClassVar[str] = "leg-tevredenheidsrapport-vast"
    meetperiode_start: date
    """Eerste dag van de Meetperiode van het onderzoek."""
    rapportdatum: date
    """Datum van het rapport."""
    bureau: str
    """Onderzoeksbureau."""
    rapport: str
    """Kenmerk van het rapport."""
    diensten: tuple[ResponsPerDienst, ...]
    """Rijen per Dienst."""
    totaal: Respons
    """Rij voor alle cliënten samen."""
    opdrachtgevers: Respons | None = None
    """Rij voor alle Opdrachtgevers samen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegResultatenauditVast(Opdrachtvorm):
    """Leg vast dat de resultatenaudit is gehouden."""

    NAAM: ClassVar[str] = "leg-resultatenaudit-vast"
    meetperiode_start: date
    """Eerste dag van de Meetperiode van de Audit."""
    uitgevoerd_op: date
    """Dag van de Audit."""
    certificerende_instelling: str
    """Certificerende instelling."""
    rapport: str
    """Kenmerk van de Auditrapportage."""
    normen_niet_gehaald: tuple[str, ...] = ()
    """Nummers van Normen die volgens de Auditor niet zijn gehaald."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerzoekReAudit(Opdrachtvorm):
    """Leg vast dat de Auditor om een re-audit vraagt."""

    NAAM: ClassVar[str] = "verzoek-re-audit"
    verzocht_op: date
    """Dag van het verzoek."""
    wat: str
    """Wat ontbreekt of niet klopt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReAuditVast(Opdrachtvorm):
    """Leg vast dat de re-audit is gehouden."""

    NAAM: ClassVar[str] = "leg-re-audit-vast"
    uitgevoerd_op: date
    """Dag van de re-audit."""
    rapport: str
    """Kenmerk van het rapport."""
    normen_niet_gehaald: tuple[str, ...] = ()
    """Nummers van Normen die nog niet zijn gehaald."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegManagementverklaringVast(Opdrachtvorm):
    """Leg de Managementverklaring vast."""

    NAAM: ClassVar[str] = "leg-managementverklaring-vast"
    afgegeven_op: date
    """Dag van ondertekening."""
    document: str
    """Kenmerk van de verklaring."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldStrijdigheid(Opdrachtvorm):
    """Leg een melding vast dat de Managementverklaring niet meer klopt."""

    NAAM: ClassVar[str] = "meld-strijdigheid"
    gemeld_op: date
    """Dag van de melding."""
    ontstaan_op: date
    """Dag waarop de strijdigheid ontstond."""
    bekend_bij_management_op: date
    """Dag waarop het Management het wist."""
    clausules: tuple[str, ...]
    """Letters van de clausules."""
    document: str
    """Kenmerk van de melding."""
