"""What may be asked about the resultatenaudit and the re-audit."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.audit.feiten import Auditadvies
from domain.keurmerk.bewijs import Feitcommand
from domain.keurmerk.command import Command, Commanddeel, Feitdag
from domain.normen.bevindingen import Oordeel


@dataclass(frozen=True, slots=True, kw_only=True)
class Normbevinding(Commanddeel):
    """Wat de Auditor over een Norm vond."""

    norm: str
    """Nummer van de Norm."""
    oordeel: Oordeel
    """Oordeel van de Auditor."""
    bewijs: str
    """Kenmerk van het stuk waaruit dit blijkt."""
    toelichting: str | None = None
    """Waarom; alleen bij een gehaalde Norm mag dit leeg blijven."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanResultatenaudit(Feitcommand):
    """Leg de afspraak voor de resultatenaudit vast."""

    NAAM: ClassVar[str] = "plan-resultatenaudit"
    RE_AUDIT: ClassVar[bool] = False
    gemeld_op: Feitdag
    """Dag waarop de houder de afspraak meldde."""
    afspraak_op: date
    """Dag van de afspraak."""
    certificerende_instelling: str
    """Certificerende instelling."""
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""

    @property
    def auditdag(self) -> date:
        return self.afspraak_op


@dataclass(frozen=True, slots=True, kw_only=True)
class LegResultatenauditVast(Command):
    """Leg vast dat de resultatenaudit is gehouden, met wat de Auditor vond."""

    NAAM: ClassVar[str] = "leg-resultatenaudit-vast"
    RE_AUDIT: ClassVar[bool] = False
    uitgevoerd_op: Feitdag
    """Dag van de Audit."""
    rapport: str
    """Kenmerk van de Auditrapportage."""
    overige_normen_gehaald: bool
    """Verklaart de Auditor dat alle andere Normen die hij toetst zijn gehaald?"""
    aantekeningen: bool
    """Heeft de Auditor aantekeningen gemaakt?"""
    bijzonderheden: bool
    """Heeft de Auditor bijzonderheden gemeld?"""
    certificerende_instelling: str | None = None
    """Certificerende instelling; leeg is die van de afspraak (plan-resultatenaudit)."""
    auditor: str | None = None
    """Kenmerk van de Auditor, geen naam; leeg is die van de afspraak."""
    bevindingen: tuple[Normbevinding, ...] = ()
    """Bevindingen per Norm."""
    advies: Auditadvies | None = None
    """Advies van de Auditor."""
    document_sha256: str | None = None
    """Vingerafdruk (sha256) van de Auditrapportage, als die bekend is."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""

    @property
    def auditdag(self) -> date:
        return self.uitgevoerd_op


@dataclass(frozen=True, slots=True, kw_only=True)
class VerzoekReAudit(Command):
    """Leg vast dat de Auditor om een re-audit vraagt."""

    NAAM: ClassVar[str] = "verzoek-re-audit"
    RE_AUDIT: ClassVar[bool] = True
    verzocht_op: Feitdag
    """Dag van het verzoek."""
    wat: str
    """Wat ontbreekt of niet klopt."""
    auditor: str | None = None
    """Kenmerk van de Auditor die erom vraagt; leeg is de Auditor van de eerste Audit."""

    @property
    def auditdag(self) -> date:
        return self.verzocht_op

    @property
    def certificerende_instelling(self) -> str | None:
        """It is asked by whoever held the first Audit."""
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReAuditVast(Command):
    """Leg vast dat de re-audit is gehouden, met wat de Auditor nu vond."""

    NAAM: ClassVar[str] = "leg-re-audit-vast"
    RE_AUDIT: ClassVar[bool] = True
    uitgevoerd_op: Feitdag
    """Dag van de re-audit."""
    rapport: str
    """Kenmerk van het rapport."""
    overige_normen_gehaald: bool
    """Verklaart de Auditor dat alle andere Normen van de re-audit zijn gehaald?"""
    bevindingen: tuple[Normbevinding, ...] = ()
    """Bevindingen per Norm, alleen over Normen van de re-audit."""
    advies: Auditadvies | None = None
    """Advies van de Auditor."""
    document_sha256: str | None = None
    """Vingerafdruk (sha256) van het rapport, als die bekend is."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""
    certificerende_instelling: str | None = None
    """Certificerende instelling; leeg is die van de eerste Audit."""
    auditor: str | None = None
    """Kenmerk van de Auditor, geen naam; leeg is de Auditor van de eerste Audit."""

    @property
    def auditdag(self) -> date:
        return self.uitgevoerd_op
