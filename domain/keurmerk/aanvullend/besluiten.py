"""Ordering, recording and handling an Audit beside the resultatenaudit (H23 5.2)."""

from domain.keurmerk.aanvullend.commands import (
    GelastAanvullendeAudit,
    HandelAanvullendeAuditAf,
    LegAanvullendeAuditVast,
    ZieAfVanAanvullendeAudit,
)
from domain.keurmerk.aanvullend.feiten import (
    AanvullendeAuditAfgehandeld,
    AanvullendeAuditGehouden,
    AanvullendeAuditGelast,
    AanvullendeAuditVervallen,
    Auditsoort,
    Betaler,
)
from domain.keurmerk.aanvullend.regels import (
    AANLEIDING_PAST,
    AF_TE_HANDELEN,
    ALLEEN_FINANCIEEL,
    AUDIT_BESTAAT,
    HOUDER,
    IETS_AF_TE_HANDELEN,
    IETS_TE_HOUDEN,
    IS_ASPIRANT,
    KENMERK_VRIJ,
    NA_LAST,
    NA_RAPPORT,
    NOG_TE_HOUDEN,
    VOLGT_UIT_AUDIT,
)
from domain.keurmerk.aanvullend.verloop import bedoelde
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK
from domain.keurmerk.vraag import Vraag


def _gelast(vraag: Vraag[GelastAanvullendeAudit]) -> AanvullendeAuditGelast:
    command = vraag.command
    return AanvullendeAuditGelast(
        audit=command.audit,
        soort=command.soort,
        gelast_op=command.gelast_op,
        aanleiding=command.aanleiding,
        toelichting=command.toelichting,
        aangekondigd=command.aangekondigd,
        na=command.na,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _gehouden(vraag: Vraag[LegAanvullendeAuditVast]) -> AanvullendeAuditGehouden:
    command, audit = vraag.command, bedoelde(vraag)
    if audit is None:
        raise LookupError("Er is geen Audit bedoeld.")
    return AanvullendeAuditGehouden(
        audit=command.audit,
        soort=audit.gelast.soort,
        gehouden_op=command.gehouden_op,
        uitgevoerd_door=command.uitgevoerd_door,
        onregelmatigheden=command.onregelmatigheden,
        handleiding_nageleefd=command.handleiding_nageleefd,
        twijfel=command.twijfel,
        kosten_voor=kosten_voor(audit.gelast.soort, command),
        rapport=command.rapport,
        document_sha256=command.document_sha256,
    )


def kosten_voor(soort: Auditsoort, command: LegAanvullendeAuditVast) -> Betaler:
    """A visit follows its outcome, a first financial Audit the choice of the body; the others are
    for the holder whatever comes out (A-32).
    """
    if soort is Auditsoort.BEDRIJFSBEZOEK:
        mis = command.onregelmatigheden or not command.handleiding_nageleefd
        return Betaler.HOUDER if mis else Betaler.BLIK_OP_WERK
    if soort is Auditsoort.FINANCIEEL:
        return Betaler.HOUDER if command.in_rekening else Betaler.BLIK_OP_WERK
    return Betaler.HOUDER


def _afgehandeld(vraag: Vraag[HandelAanvullendeAuditAf]) -> AanvullendeAuditAfgehandeld:
    command = vraag.command
    return AanvullendeAuditAfgehandeld(
        audit=command.audit,
        afgehandeld_op=command.afgehandeld_op,
        conclusie=command.conclusie,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _vervallen(vraag: Vraag[ZieAfVanAanvullendeAudit]) -> AanvullendeAuditVervallen:
    command = vraag.command
    return AanvullendeAuditVervallen(
        audit=command.audit, vervallen_op=command.vervallen_op, reden=command.reden
    )


BESLISSINGEN = (
    Beslissing(
        command=GelastAanvullendeAudit,
        event=AanvullendeAuditGelast,
        leg_vast=_gelast,
        vooraf=(HOUDER,),
        inhoud=(KENMERK_VRIJ, AANLEIDING_PAST, IS_ASPIRANT, VOLGT_UIT_AUDIT, VINGERAFDRUK),
    ),
    Beslissing(
        command=LegAanvullendeAuditVast,
        event=AanvullendeAuditGehouden,
        leg_vast=_gehouden,
        vooraf=(IETS_TE_HOUDEN,),
        inhoud=(AUDIT_BESTAAT, NOG_TE_HOUDEN, NA_LAST, ALLEEN_FINANCIEEL, VINGERAFDRUK),
    ),
    Beslissing(
        command=HandelAanvullendeAuditAf,
        event=AanvullendeAuditAfgehandeld,
        leg_vast=_afgehandeld,
        vooraf=(IETS_AF_TE_HANDELEN,),
        inhoud=(AUDIT_BESTAAT, AF_TE_HANDELEN, NA_RAPPORT, VINGERAFDRUK),
    ),
    Beslissing(
        command=ZieAfVanAanvullendeAudit,
        event=AanvullendeAuditVervallen,
        leg_vast=_vervallen,
        vooraf=(IETS_TE_HOUDEN,),
        inhoud=(AUDIT_BESTAAT, NOG_TE_HOUDEN),
    ),
)
