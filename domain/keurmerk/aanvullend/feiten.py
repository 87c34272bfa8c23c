"""Facts about the Audits that the body orders beside the resultatenaudit (H23 5.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.copying import changed
from domain.keurmerk.agenda.soorten import Groep, Taaksoort
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, Opening, stop_van
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.source import h2023

SCHORSEN_TIJDENS_AUDIT = Taaksoort(
    "schorsen-tijdens-audit",
    "Er loopt nader onderzoek of een tweede financiële Audit: schors het keurmerk zolang",
    h2023("5.2", "Zolang dit loopt, is het keurmerk geschorst."),
    Groep.AUDIT,
    verplicht=True,
    alleen_door_besluit=True,
    per_geval=True,
)
RAPPORT_AFHANDELEN = Taaksoort(
    "auditrapport-afhandelen",
    "Het rapport van een aanvullende Audit is er: handel het af",
    h2023("5.2", "Blik op Werk handelt het rapport van een Audit af."),
    Groep.AUDIT,
    per_geval=True,
    alleen_door_besluit=True,
)
TAKEN = (SCHORSEN_TIJDENS_AUDIT, RAPPORT_AFHANDELEN)


class Auditsoort(StrEnum):
    """What kind of Audit the body orders."""

    BEDRIJFSBEZOEK = "bedrijfsbezoek"
    NADER_ONDERZOEK = "nader-onderzoek"
    FINANCIEEL = "financiele-audit"
    FINANCIEEL_TWEEDE = "tweede-financiele-audit"
    FORENSISCH = "forensisch-onderzoek"


class Aanleiding(StrEnum):
    """Why the body orders it, in the words of 5.2."""

    STEEKPROEF = "steekproef"
    BESTEDING = "besteding-van-overheidsgeld"
    NALEVING = "naleving-van-de-handleiding"
    SIGNALEN = "signalen-van-onregelmatigheden"
    RESULTATENAUDIT = "uitkomst-van-de-resultatenaudit"
    ASPIRANT = "aspirant"
    EERDERE_AUDIT = "uitkomst-van-een-eerdere-audit"


class Betaler(StrEnum):
    """Who bears the costs."""

    HOUDER = "houder"
    BLIK_OP_WERK = "blik-op-werk"


# While these run, the mark is suspended: there is no choice (5.2).
MET_SCHORSING = (Auditsoort.NADER_ONDERZOEK, Auditsoort.FINANCIEEL_TWEEDE)
MET_KEURMERK = (
    Keurmerkstatus.ASPIRANT,
    Keurmerkstatus.ASPIRANT_VERLENGD,
    Keurmerkstatus.TOEGEKEND,
    Keurmerkstatus.GESCHORST_ONDERZOEK,
    Keurmerkstatus.GESCHORST_SANCTIE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvullendeAuditGelast(KeurmerkEvent):
    """`na` is the kenmerk of the Audit that it follows from. Without `aangekondigd` the holder does
    not hear of it before it was held.
    """

    TOPIC: ClassVar[str] = "keurmerk.aanvullende-audit-gelast.v1"
    audit: str
    soort: Auditsoort
    gelast_op: date
    aanleiding: Aanleiding
    toelichting: str
    aangekondigd: bool
    na: str | None
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvullendeAuditGehouden(KeurmerkEvent):
    """`twijfel`: a suspicion or doubt that asks for further inquiry. `kosten_voor` follows from
    the outcome, or from the kind of Audit.
    """

    TOPIC: ClassVar[str] = "keurmerk.aanvullende-audit-gehouden.v1"
    audit: str
    soort: Auditsoort
    gehouden_op: date
    uitgevoerd_door: str  # id
    onregelmatigheden: bool
    handleiding_nageleefd: bool
    twijfel: bool
    kosten_voor: Betaler
    rapport: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvullendeAuditAfgehandeld(KeurmerkEvent):
    """The body is done with the report; so long it lasts (5.2)."""

    TOPIC: ClassVar[str] = "keurmerk.aanvullende-audit-afgehandeld.v1"
    audit: str
    afgehandeld_op: date
    conclusie: str
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvullendeAuditVervallen(KeurmerkEvent):
    """It will not be held after all."""

    TOPIC: ClassVar[str] = "keurmerk.aanvullende-audit-vervallen.v1"
    audit: str
    vervallen_op: date
    reden: str


def van_audit(
    event: AanvullendeAuditGelast
    | AanvullendeAuditGehouden
    | AanvullendeAuditAfgehandeld
    | AanvullendeAuditVervallen,
) -> str:
    """The kenmerk of what belongs to one Audit."""
    return event.audit


def _loopt(k: Keurmerk, e: AanvullendeAuditGelast, _: int) -> Keurmerk:
    if e.soort not in MET_SCHORSING:
        return k
    return changed(k, schorsende_audits=(*k.schorsende_audits, e.audit))


def _voorbij(
    k: Keurmerk, e: AanvullendeAuditAfgehandeld | AanvullendeAuditVervallen, _: int
) -> Keurmerk:
    over = tuple(audit for audit in k.schorsende_audits if audit != e.audit)
    return changed(k, schorsende_audits=over)


def te_schorsen(na: Keurmerk) -> Iterator[Opening]:
    """For each Audit that runs; a mark that is suspended for an investigation is so already."""
    if na.status is not Keurmerkstatus.GESCHORST_ONDERZOEK:
        for audit in na.schorsende_audits:
            yield Opening(SCHORSEN_TIJDENS_AUDIT, kenmerk=audit)


def _schorsen(e: AanvullendeAuditGelast, na: Keurmerk) -> Iterator[Opening]:
    return (opening for opening in te_schorsen(na) if opening.kenmerk == e.audit)


def _afhandelen(e: AanvullendeAuditGehouden, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening(RAPPORT_AFHANDELEN, kenmerk=e.audit)


FEITEN = (
    Feit(
        event=AanvullendeAuditGelast,
        titel="Aanvullende Audit gelast",
        dag=lambda e: e.gelast_op,
        evolve=_loopt,
        opent=_schorsen,
    ),
    Feit(
        event=AanvullendeAuditGehouden,
        titel="Aanvullende Audit gehouden",
        dag=lambda e: e.gehouden_op,
        opent=_afhandelen,
    ),
    Feit(
        event=AanvullendeAuditAfgehandeld,
        titel="Aanvullende Audit afgehandeld",
        dag=lambda e: e.afgehandeld_op,
        evolve=_voorbij,
        stopt=(stop_van(van_audit, RAPPORT_AFHANDELEN, SCHORSEN_TIJDENS_AUDIT),),
    ),
    Feit(
        event=AanvullendeAuditVervallen,
        titel="Aanvullende Audit gaat niet door",
        dag=lambda e: e.vervallen_op,
        evolve=_voorbij,
        stopt=(stop_van(van_audit, SCHORSEN_TIJDENS_AUDIT),),
    ),
)
