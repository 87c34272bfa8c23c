"""Recording the resultatenaudit and the re-audit (H23 5.1.1)."""

from collections.abc import Iterable

from domain.calendar import plus_maanden
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.audit.bevoegd import (
    AUDITOR_GENOEMD,
    BEVOEGD,
    GEHOUDEN_DOOR,
    ZELFDE_INSTELLING,
)
from domain.keurmerk.audit.commands import (
    LegReAuditVast,
    LegResultatenauditVast,
    Normbevinding,
    PlanResultatenaudit,
    VerzoekReAudit,
)
from domain.keurmerk.audit.feiten import (
    RE_AUDIT,
    Auditbevinding,
    ReAuditUitgevoerd,
    ReAuditVerstreken,
    ReAuditVerzocht,
    ResultatenauditGepland,
    ResultatenauditVastgelegd,
)
from domain.keurmerk.audit.inzet import auditor_van, instelling_van
from domain.keurmerk.audit.regels import (
    AFSPRAAK_NA_EINDE,
    AUDIT_GEHOUDEN,
    AUDIT_NA_EINDE,
    BEVINDINGEN,
    EERSTE_AUDIT,
    GEEN_RE_AUDIT,
    RE_AUDIT_GEVRAAGD,
    RE_AUDIT_NA_AUDIT,
    RE_AUDIT_VAN_PERIODE,
)
from domain.keurmerk.beslissing import Beslissing, Verloop
from domain.keurmerk.bewijs import VINGERAFDRUK
from domain.keurmerk.meetperiode.regels import (
    ER_IS_EEN_MEETPERIODE,
    PERIODE_GENOEMD,
    bedoelde_periode,
)
from domain.keurmerk.verbeterplan.plannen import PLAN_GETOETST
from domain.keurmerk.vraag import Vooraf, Vraag
from domain.normen.bevindingen import Oordeel


def _afspraak(vraag: Vraag[PlanResultatenaudit]) -> ResultatenauditGepland:
    command = vraag.command
    return ResultatenauditGepland(
        meetperiode_start=bedoelde_periode(vraag).start,
        gemeld_op=command.gemeld_op,
        afspraak_op=command.afspraak_op,
        certificerende_instelling=command.certificerende_instelling,
        auditor=command.auditor,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _audit(vraag: Vraag[LegResultatenauditVast]) -> ResultatenauditVastgelegd:
    command, periode = vraag.command, bedoelde_periode(vraag)
    return ResultatenauditVastgelegd(
        meetperiode_start=periode.start,
        uitgevoerd_op=command.uitgevoerd_op,
        te_laat=command.uitgevoerd_op > periode.audit_uiterlijk,
        certificerende_instelling=instelling_van(vraag) or "",
        auditor=auditor_van(vraag) or "",
        rapport=command.rapport,
        bevindingen=_bevindingen(command.bevindingen),
        overige_normen_gehaald=command.overige_normen_gehaald,
        normen_niet_gehaald=_niet_gehaald(command.bevindingen),
        aantekeningen=command.aantekeningen,
        bijzonderheden=command.bijzonderheden,
        advies=command.advies,
        document_sha256=command.document_sha256,
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
        auditor=auditor_van(vraag),
    )


def _re_audit_gedaan(vraag: Vraag[LegReAuditVast]) -> ReAuditUitgevoerd:
    command, gevraagd = vraag.command, vraag.keurmerk.re_audit
    return ReAuditUitgevoerd(
        meetperiode_start=bedoelde_periode(vraag).start,
        uitgevoerd_op=command.uitgevoerd_op,
        te_laat=gevraagd is not None and command.uitgevoerd_op > gevraagd.uiterlijk,
        certificerende_instelling=instelling_van(vraag),
        auditor=auditor_van(vraag),
        rapport=command.rapport,
        bevindingen=_bevindingen(command.bevindingen),
        overige_normen_gehaald=command.overige_normen_gehaald,
        normen_niet_gehaald=_niet_gehaald(command.bevindingen),
        advies=command.advies,
        document_sha256=command.document_sha256,
    )


def _bevindingen(gevonden: Iterable[Normbevinding]) -> tuple[Auditbevinding, ...]:
    return tuple(
        Auditbevinding(
            norm=punt.norm,
            oordeel=punt.oordeel,
            toelichting=punt.toelichting or "",
            bewijs=punt.bewijs,
        )
        for punt in gevonden
    )


def _niet_gehaald(gevonden: Iterable[Normbevinding]) -> tuple[str, ...]:
    return tuple(punt.norm for punt in gevonden if punt.oordeel is Oordeel.NIET_GEHAALD)


def _re_audit_voorbij(_: Vooraf, termijn: Termijn) -> ReAuditVerstreken:
    return ReAuditVerstreken(termijn=f"{termijn.id}", uiterlijk=termijn.dag)


VERLOOP = (Verloop(soort=RE_AUDIT, leg_vast=_re_audit_voorbij),)
BIJ_RE_AUDIT = (PERIODE_GENOEMD, RE_AUDIT_VAN_PERIODE, RE_AUDIT_NA_AUDIT)
BESLISSINGEN = (
    Beslissing(
        command=PlanResultatenaudit,
        event=ResultatenauditGepland,
        leg_vast=_afspraak,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(PERIODE_GENOEMD, AFSPRAAK_NA_EINDE, *BEVOEGD, VINGERAFDRUK),
        leest_register=True,
    ),
    Beslissing(
        command=LegResultatenauditVast,
        event=ResultatenauditVastgelegd,
        leg_vast=_audit,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(
            PERIODE_GENOEMD,
            EERSTE_AUDIT,
            AUDIT_NA_EINDE,
            PLAN_GETOETST,
            GEHOUDEN_DOOR,
            *BEVOEGD,
            *BEVINDINGEN,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=VerzoekReAudit,
        event=ReAuditVerzocht,
        leg_vast=_re_audit_verzocht,
        vooraf=(AUDIT_GEHOUDEN, GEEN_RE_AUDIT),
        inhoud=(AUDITOR_GENOEMD, *BEVOEGD),
        leest_register=True,
    ),
    Beslissing(
        command=LegReAuditVast,
        event=ReAuditUitgevoerd,
        leg_vast=_re_audit_gedaan,
        vooraf=(RE_AUDIT_GEVRAAGD,),
        inhoud=(
            *BIJ_RE_AUDIT,
            AUDITOR_GENOEMD,
            ZELFDE_INSTELLING,
            *BEVOEGD,
            *BEVINDINGEN,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
)
