"""Recording what happens in a Meetperiode (H23 1.3, 4, 5.1.1, Bijlage 6)."""

from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk.commands import (
    LegManagementverklaringVast,
    LegReAuditVast,
    LegResultatenauditVast,
    MeldStrijdigheid,
    SluitMeetperiodeAf,
    StartMeetperiode,
    VerzoekReAudit,
)
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.events import (
    ManagementverklaringAfgegeven,
    MeetperiodeAfgesloten,
    MeetperiodeGestart,
    ReAuditUitgevoerd,
    ReAuditVerzocht,
    ResultatenauditVastgelegd,
    StrijdigheidGemeld,
)
from domain.keurmerk.events.meetperiode import Meetperiodedatum
from domain.keurmerk.rules.algemeen import niet_in_toekomst
from domain.keurmerk.rules.meetperiode import (
    AF_TE_SLUITEN,
    AUDIT_GEHOUDEN,
    AUDIT_NA_START,
    CLAUSULE,
    CYCLUS,
    EERSTE_AUDIT,
    GEEN_RE_AUDIT,
    PERIODE_BESTAAT,
    RE_AUDIT_GEVRAAGD,
    SLUIT_AAN,
    STARTDAG,
)
from domain.keurmerk.rules.vraag import Vraag
from domain.meetperiode.kalender import meetperiode


def _gestart(vraag: Vraag) -> MeetperiodeGestart:
    kalender = meetperiode(
        vraag.command.start, vraag.command.uwv, vraag.naaste(vraag.command.start)
    )
    data = tuple(
        Meetperiodedatum(code=d.code.value, dag=d.dag, vanaf=d.vanaf) for d in kalender.data
    )
    return MeetperiodeGestart(
        cyclus=kalender.cyclus,
        start=kalender.start,
        einde=kalender.einde,
        uwv=kalender.uwv,
        data=data,
    )


def _afgesloten(vraag: Vraag) -> MeetperiodeAfgesloten:
    start = vraag.command.start
    einde = plus_dagen(plus_maanden(start, vraag.naaste(start).meetperiode.maanden.waarde), -1)
    return MeetperiodeAfgesloten(start=start, einde=einde)


def _audit(vraag: Vraag) -> ResultatenauditVastgelegd:
    command: LegResultatenauditVast = vraag.command
    return ResultatenauditVastgelegd(
        meetperiode_start=command.meetperiode_start,
        uitgevoerd_op=command.uitgevoerd_op,
        certificerende_instelling=command.certificerende_instelling,
        rapport=command.rapport,
        normen_niet_gehaald=command.normen_niet_gehaald,
    )


def _re_audit_verzocht(vraag: Vraag) -> ReAuditVerzocht:
    periode = vraag.periode
    audit_op = periode.audit_op if periode and periode.audit_op else vraag.command.verzocht_op
    maanden = vraag.naaste(audit_op).termijnen.re_audit_maanden.waarde
    return ReAuditVerzocht(
        verzocht_op=vraag.command.verzocht_op,
        eerste_audit_op=audit_op,
        uiterlijk=plus_maanden(audit_op, maanden),
        wat=vraag.command.wat,
    )


def _re_audit_gedaan(vraag: Vraag) -> ReAuditUitgevoerd:
    command: LegReAuditVast = vraag.command
    return ReAuditUitgevoerd(
        uitgevoerd_op=command.uitgevoerd_op,
        rapport=command.rapport,
        normen_niet_gehaald=command.normen_niet_gehaald,
    )


def _verklaring(vraag: Vraag) -> ManagementverklaringAfgegeven:
    command: LegManagementverklaringVast = vraag.command
    return ManagementverklaringAfgegeven(
        afgegeven_op=command.afgegeven_op, document=command.document
    )


def _strijdigheid(vraag: Vraag) -> StrijdigheidGemeld:
    command: MeldStrijdigheid = vraag.command
    return StrijdigheidGemeld(
        gemeld_op=command.gemeld_op,
        ontstaan_op=command.ontstaan_op,
        bekend_bij_management_op=command.bekend_bij_management_op,
        clausules=command.clausules,
        document=command.document,
    )


BESLISSINGEN = (
    Beslissing(
        StartMeetperiode,
        MeetperiodeGestart,
        _gestart,
        inhoud=(
            STARTDAG,
            CYCLUS,
            SLUIT_AAN,
        ),
    ),
    Beslissing(
        SluitMeetperiodeAf,
        MeetperiodeAfgesloten,
        _afgesloten,
        inhoud=(AF_TE_SLUITEN,),
    ),
    Beslissing(
        LegResultatenauditVast,
        None,
        _audit,
        inhoud=(
            PERIODE_BESTAAT,
            *niet_in_toekomst("uitgevoerd_op"),
            EERSTE_AUDIT,
            AUDIT_NA_START,
        ),
    ),
    Beslissing(
        VerzoekReAudit,
        ReAuditVerzocht,
        _re_audit_verzocht,
        vooraf=(
            AUDIT_GEHOUDEN,
            GEEN_RE_AUDIT,
        ),
        inhoud=niet_in_toekomst("verzocht_op"),
    ),
    Beslissing(
        LegReAuditVast,
        ReAuditUitgevoerd,
        _re_audit_gedaan,
        vooraf=(RE_AUDIT_GEVRAAGD,),
        inhoud=niet_in_toekomst("uitgevoerd_op"),
    ),
    Beslissing(
        LegManagementverklaringVast,
        ManagementverklaringAfgegeven,
        _verklaring,
        inhoud=niet_in_toekomst("afgegeven_op"),
    ),
    Beslissing(
        MeldStrijdigheid,
        StrijdigheidGemeld,
        _strijdigheid,
        inhoud=(
            *niet_in_toekomst("gemeld_op", "ontstaan_op", "bekend_bij_management_op"),
            CLAUSULE,
        ),
    ),
)
