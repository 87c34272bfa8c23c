"""Facts about the resultatenaudit and the re-audit (H23 5.1.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.copying import changed
from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import KeurmerkEvent, TermijnEvent
from domain.keurmerk.feit import Feit, Start, stop, stop_van, van_periode
from domain.keurmerk.keurmerk import Keurmerk, ReAudit
from domain.keurmerk.meetperiode.agenda import AUDIT_INPLANNEN, RESULTATENAUDIT, VERZOEK_AUDIT
from domain.keurmerk.meetperiode.feiten import genoemd, in_periode
from domain.keurmerk.verbeterplan.feiten import VERBETERPLAN_TOETSEN, VERBETERPLAN_UITVOEREN
from domain.normen.bevindingen import Oordeel
from domain.source import h2023

BESLUIT_NA_RE_AUDIT = Taaksoort(
    "besluit-na-re-audit",
    "De re-audit is niet op tijd: beslis wat er volgt",
    h2023("5.1.1", "Zonder re-audit kan het keurmerk niet worden beoordeeld."),
    Groep.RE_AUDIT,
    verplicht=True,
)

RE_AUDIT = Termijnsoort(
    "re-audit",
    "Laatste dag voor de re-audit",
    h2023("5.1.1", "Twee maanden na de eerste Audit."),
    Groep.RE_AUDIT,
    Moment.EINDE,
    BESLUIT_NA_RE_AUDIT,
)
PLAN = (VERBETERPLAN_UITVOEREN, VERBETERPLAN_TOETSEN)  # of the Meetperiode that is audited
TAKEN = (BESLUIT_NA_RE_AUDIT,)
TERMIJNEN = (RE_AUDIT,)


class Auditadvies(StrEnum):
    """What the Auditor advises the body."""

    POSITIEF = "positief"
    NEGATIEF = "negatief"
    RE_AUDIT = "re-audit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Auditbevinding:
    """What the Auditor found on one norm; `bewijs` is the id of what it was seen in."""

    norm: str
    oordeel: Oordeel
    toelichting: str
    bewijs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultatenauditGepland(KeurmerkEvent):
    """The appointment, as the holder told it."""

    TOPIC: ClassVar[str] = "keurmerk.resultatenaudit-gepland.v1"
    meetperiode_start: date
    gemeld_op: date
    afspraak_op: date
    certificerende_instelling: str
    auditor: str
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultatenauditVastgelegd(KeurmerkEvent):
    """`overige_normen_gehaald`: the Auditor states that every other norm he judges is met.

    `te_laat` stays for ever. None in what version 1 recorded: it did not ask.
    """

    TOPIC: ClassVar[str] = "keurmerk.resultatenaudit-vastgelegd.v2"
    meetperiode_start: date
    uitgevoerd_op: date
    te_laat: bool | None
    certificerende_instelling: str
    auditor: str | None  # id
    rapport: str
    bevindingen: tuple[Auditbevinding, ...]
    overige_normen_gehaald: bool
    normen_niet_gehaald: tuple[str, ...]
    aantekeningen: bool | None
    bijzonderheden: bool | None
    advies: Auditadvies | None
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReAuditVerzocht(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.re-audit-verzocht.v3"
    meetperiode_start: date | None
    verzocht_op: date
    eerste_audit_op: date
    uiterlijk: date
    wat: str
    auditor: str | None  # id; None in what earlier versions recorded: they did not ask


@dataclass(frozen=True, slots=True, kw_only=True)
class ReAuditUitgevoerd(KeurmerkEvent):
    """Laid over the Audit: it speaks about the norms that it names. `te_laat` stays for ever.

    Earlier versions did not ask who held it.
    """

    TOPIC: ClassVar[str] = "keurmerk.re-audit-uitgevoerd.v3"
    meetperiode_start: date | None
    uitgevoerd_op: date
    te_laat: bool | None
    certificerende_instelling: str | None
    auditor: str | None  # id
    rapport: str
    bevindingen: tuple[Auditbevinding, ...]
    overige_normen_gehaald: bool
    normen_niet_gehaald: tuple[str, ...]
    advies: Auditadvies | None
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReAuditVerstreken(TermijnEvent):
    TOPIC: ClassVar[str] = "keurmerk.re-audit-verstreken.v1"
    uiterlijk: date


def _audit(k: Keurmerk, e: ResultatenauditVastgelegd, _: int) -> Keurmerk:
    periode = genoemd(k, e.meetperiode_start)
    if periode is None:
        return k
    gehouden = changed(periode, audit_op=e.uitgevoerd_op, normen_niet_gehaald=e.normen_niet_gehaald)
    return in_periode(k, e.meetperiode_start, gehouden)


def _re_audit_verzocht(k: Keurmerk, e: ReAuditVerzocht, _: int) -> Keurmerk:
    return changed(k, re_audit=ReAudit(uiterlijk=e.uiterlijk))


def _re_audit_uitgevoerd(k: Keurmerk, e: ReAuditUitgevoerd, _: int) -> Keurmerk:
    """Version 1 did not name the Meetperiode: it was the one that waited for a decision."""
    na = changed(k, re_audit=None)
    periode = genoemd(k, e.meetperiode_start) if e.meetperiode_start else k.te_beoordelen
    if periode is None:
        return na
    gehouden = changed(periode, normen_niet_gehaald=e.normen_niet_gehaald)
    return in_periode(na, periode.start, gehouden)


def _re_audit_verstreken(k: Keurmerk, e: ReAuditVerstreken, _: int) -> Keurmerk:
    return changed(k, re_audit=ReAudit(uiterlijk=e.uiterlijk, verstreken=True))


def _re_audit(e: ReAuditVerzocht, versie: int) -> Iterator[Start]:
    yield Start(RE_AUDIT, e.uiterlijk, f"{versie}")


FEITEN = (
    Feit(
        event=ResultatenauditGepland,
        titel="Afspraak voor de resultatenaudit",
        dag=lambda e: e.gemeld_op,
        stopt=(stop_van(van_periode, AUDIT_INPLANNEN, VERZOEK_AUDIT),),
    ),
    Feit(
        event=ResultatenauditVastgelegd,
        titel="Resultatenaudit vastgelegd",
        dag=lambda e: e.uitgevoerd_op,
        evolve=_audit,
        stopt=(stop_van(van_periode, AUDIT_INPLANNEN, RESULTATENAUDIT, VERZOEK_AUDIT, *PLAN),),
    ),
    Feit(
        event=ReAuditVerzocht,
        titel="Re-audit gevraagd",
        dag=lambda e: e.verzocht_op,
        evolve=_re_audit_verzocht,
        start=_re_audit,
        overgang=h2023(
            "5.1.1", "Bij ontbrekende of onjuiste gegevens kan de Auditor een re-audit vragen."
        ),
    ),
    Feit(
        event=ReAuditUitgevoerd,
        titel="Re-audit uitgevoerd",
        dag=lambda e: e.uitgevoerd_op,
        evolve=_re_audit_uitgevoerd,
        stopt=(stop(RE_AUDIT, BESLUIT_NA_RE_AUDIT),),
        overgang=h2023("5.1.1", "Een re-audit is er binnen twee maanden."),
    ),
    Feit(
        event=ReAuditVerstreken,
        titel="Termijn voor de re-audit verstreken",
        dag=lambda e: e.uiterlijk,
        evolve=_re_audit_verstreken,
        overgang=h2023("5.1.1", "Zonder re-audit kan het keurmerk niet worden beoordeeld."),
        verstreken=RE_AUDIT,
    ),
)
