"""What may be asked about an Audit beside the resultatenaudit."""

from dataclasses import dataclass
from typing import ClassVar

from domain.keurmerk.aanvullend.feiten import Aanleiding, Auditsoort
from domain.keurmerk.bewijs import Feitcommand
from domain.keurmerk.command import Command, Feitdag


@dataclass(frozen=True, slots=True, kw_only=True)
class GelastAanvullendeAudit(Feitcommand):
    """Gelast een bedrijfsbezoek, nader onderzoek, een financiële Audit of forensisch onderzoek."""

    NAAM: ClassVar[str] = "gelast-aanvullende-audit"
    audit: str
    """Eigen kenmerk van deze Audit."""
    soort: Auditsoort
    """Wat voor Audit het is."""
    gelast_op: Feitdag
    """Dag waarop dit is besloten."""
    aanleiding: Aanleiding
    """Waarom deze Audit er komt."""
    toelichting: str
    """Wat er aan de hand is."""
    aangekondigd: bool
    """Weet de houder dat deze Audit komt?"""
    na: str | None = None
    """Kenmerk van de Audit waar deze uit volgt; bij een resultatenaudit het rapport."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegAanvullendeAuditVast(Command):
    """Leg vast dat een aanvullende Audit is gehouden, en wat daaruit bleek."""

    NAAM: ClassVar[str] = "leg-aanvullende-audit-vast"
    audit: str
    """Kenmerk van deze Audit."""
    gehouden_op: Feitdag
    """Dag van de Audit."""
    uitgevoerd_door: str
    """Kenmerk van wie de Audit deed, geen naam."""
    onregelmatigheden: bool
    """Is er sprake van Onregelmatigheden?"""
    handleiding_nageleefd: bool
    """Kwam de houder de Handleiding goed na?"""
    twijfel: bool
    """Is er een vermoeden of twijfel die om nader onderzoek vraagt?"""
    rapport: str
    """Kenmerk van het rapport."""
    in_rekening: bool = False
    """Alleen bij een financiële Audit: brengt Blik op Werk de kosten in rekening?"""
    document_sha256: str | None = None
    """Vingerafdruk (sha256) van het rapport, als die bekend is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandelAanvullendeAuditAf(Feitcommand):
    """Leg vast dat Blik op Werk klaar is met het rapport van een aanvullende Audit."""

    NAAM: ClassVar[str] = "handel-aanvullende-audit-af"
    audit: str
    """Kenmerk van deze Audit."""
    afgehandeld_op: Feitdag
    """Dag waarop het rapport is afgehandeld."""
    conclusie: str
    """Wat Blik op Werk ervan vindt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ZieAfVanAanvullendeAudit(Command):
    """Leg vast dat een aanvullende Audit niet doorgaat."""

    NAAM: ClassVar[str] = "zie-af-van-aanvullende-audit"
    audit: str
    """Kenmerk van deze Audit."""
    vervallen_op: Feitdag
    """Dag waarop dit is besloten."""
    reden: str
    """Waarom de Audit niet doorgaat."""
