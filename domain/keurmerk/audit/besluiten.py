"""Recording the resultatenaudit and the re-audit (H23 5.1.1)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.calendar import plus_maanden
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.audit.feiten import (
    RE_AUDIT,
    Auditbevinding,
    ReAuditUitgevoerd,
    ReAuditVerstreken,
    ReAuditVerzocht,
    ResultatenauditVastgelegd,
)
from domain.keurmerk.beslissing import Beslissing, Verloop
from domain.keurmerk.command import Command, Feitdag
from domain.keurmerk.meetperiode.feiten import (
    genoemd,
)
from domain.keurmerk.meetperiode.regels import PERIODE_BESTAAT
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag
from domain.normen.bevindingen import Oordeel
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class LegResultatenauditVast(Command):
    """Leg vast dat de resultatenaudit is gehouden."""

    NAAM: ClassVar[str] = "leg-resultatenaudit-vast"
    meetperiode_start: date
    """Eerste dag van de Meetperiode van de Audit."""
    uitgevoerd_op: Feitdag
    """Dag van de Audit."""
    certificerende_instelling: str
    """Certificerende instelling."""
    rapport: str
    """Kenmerk van de Auditrapportage."""
    normen_niet_gehaald: tuple[str, ...] = ()
    """Nummers van Normen die volgens de Auditor niet zijn gehaald."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerzoekReAudit(Command):
    """Leg vast dat de Auditor om een re-audit vraagt."""

    NAAM: ClassVar[str] = "verzoek-re-audit"
    verzocht_op: Feitdag
    """Dag van het verzoek."""
    wat: str
    """Wat ontbreekt of niet klopt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReAuditVast(Command):
    """Leg vast dat de re-audit is gehouden."""

    NAAM: ClassVar[str] = "leg-re-audit-vast"
    uitgevoerd_op: Feitdag
    """Dag van de re-audit."""
    rapport: str
    """Kenmerk van het rapport."""
    normen_niet_gehaald: tuple[str, ...] = ()
    """Nummers van Normen die nog niet zijn gehaald."""


def _audit(vraag: Vraag[LegResultatenauditVast]) -> ResultatenauditVastgelegd:
    command = vraag.command
    return ResultatenauditVastgelegd(
        meetperiode_start=command.meetperiode_start,
        uitgevoerd_op=command.uitgevoerd_op,
        te_laat=False,
        certificerende_instelling=command.certificerende_instelling,
        auditor=None,
        rapport=command.rapport,
        bevindingen=tuple(
            Auditbevinding(
                norm=n, oordeel=Oordeel.NIET_GEHAALD, toelichting="Zie rapport.", bewijs="r"
            )
            for n in command.normen_niet_gehaald
        ),
        overige_normen_gehaald=True,
        aantekeningen=False,
        bijzonderheden=False,
        advies=None,
        document_sha256=None,
        normen_niet_gehaald=command.normen_niet_gehaald,
    )


def _re_audit_verzocht(vraag: Vraag[VerzoekReAudit]) -> ReAuditVerzocht:
    periode, command = vraag.periode, vraag.command
    audit_op = periode.audit_op if periode and periode.audit_op else command.verzocht_op
    maanden = vraag.naaste(command.verzocht_op).termijnen.re_audit_maanden.waarde
    return ReAuditVerzocht(
        meetperiode_start=periode.start if periode else None,
        verzocht_op=command.verzocht_op,
        eerste_audit_op=audit_op,
        uiterlijk=plus_maanden(audit_op, maanden),
        wat=command.wat,
    )


def _re_audit_gedaan(vraag: Vraag[LegReAuditVast]) -> ReAuditUitgevoerd:
    command = vraag.command
    return ReAuditUitgevoerd(
        meetperiode_start=vraag.periode.start if vraag.periode else None,
        uitgevoerd_op=command.uitgevoerd_op,
        te_laat=False,
        advies=None,
        document_sha256=None,
        bevindingen=tuple(
            Auditbevinding(
                norm=n, oordeel=Oordeel.NIET_GEHAALD, toelichting="Zie rapport.", bewijs="r"
            )
            for n in command.normen_niet_gehaald
        ),
        overige_normen_gehaald=True,
        rapport=command.rapport,
        normen_niet_gehaald=command.normen_niet_gehaald,
    )


def _eerste_audit(vraag: Vraag[LegResultatenauditVast]) -> bool:
    periode = genoemd(vraag.keurmerk, vraag.command.meetperiode_start)
    return periode is None or periode.audit_op is None


def _audit_gehouden(vraag: Vooraf) -> bool:
    return vraag.periode is not None and vraag.periode.audit_op is not None


_RE_AUDIT = h2023("5.1.1", "De re-audit is uiterlijk twee maanden na de eerste audit.")

EERSTE_AUDIT = Regel[Vraag[LegResultatenauditVast]](
    "audit-al-vastgelegd",
    h2023("5.1.1", "Per Meetperiode is er één resultatenaudit; daarna een re-audit."),
    "De resultatenaudit van deze Meetperiode is al vastgelegd.",
    _eerste_audit,
)

AUDIT_NA_START = Regel[Vraag[LegResultatenauditVast]](
    "audit-voor-meetperiode",
    h2023("5.1.1", "De Audit kijkt naar de Meetperiode."),
    "De Audit kan niet vóór het begin van de Meetperiode zijn gehouden.",
    lambda v: v.command.uitgevoerd_op >= v.command.meetperiode_start,
)

AUDIT_GEHOUDEN = Voorafregel(
    "nog-geen-audit",
    _RE_AUDIT,
    "Er is in de te beoordelen Meetperiode nog geen resultatenaudit gehouden.",
    _audit_gehouden,
)

GEEN_RE_AUDIT = Voorafregel(
    "re-audit-loopt-al",
    _RE_AUDIT,
    "Er is al een re-audit gevraagd.",
    lambda v: v.keurmerk.re_audit is None,
)

RE_AUDIT_GEVRAAGD = Voorafregel(
    "geen-re-audit-gevraagd",
    _RE_AUDIT,
    "Er is geen re-audit gevraagd.",
    lambda v: v.keurmerk.re_audit is not None,
)


def _re_audit_voorbij(_: Vooraf, termijn: Termijn) -> ReAuditVerstreken:
    return ReAuditVerstreken(termijn=f"{termijn.id}", uiterlijk=termijn.dag)


VERLOOP = (Verloop(soort=RE_AUDIT, leg_vast=_re_audit_voorbij),)

BESLISSINGEN = (
    Beslissing(
        command=LegResultatenauditVast,
        event=ResultatenauditVastgelegd,
        leg_vast=_audit,
        inhoud=(PERIODE_BESTAAT, EERSTE_AUDIT, AUDIT_NA_START),
    ),
    Beslissing(
        command=VerzoekReAudit,
        event=ReAuditVerzocht,
        leg_vast=_re_audit_verzocht,
        vooraf=(AUDIT_GEHOUDEN, GEEN_RE_AUDIT),
    ),
    Beslissing(
        command=LegReAuditVast,
        event=ReAuditUitgevoerd,
        leg_vast=_re_audit_gedaan,
        vooraf=(RE_AUDIT_GEVRAAGD,),
    ),
)
