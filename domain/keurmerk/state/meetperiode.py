"""Folding what happens within a Meetperiode."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from domain.keurmerk.events import (
    CompensatieToegepast,
    KeurmerkVoortgezet,
    MeetperiodeAfgesloten,
    MeetperiodeGestart,
    ReAuditUitgevoerd,
    ReAuditVerstreken,
    ReAuditVerzocht,
    ResultatenauditVastgelegd,
    TevredenheidsrapportVastgelegd,
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
)
from domain.keurmerk.state.keurmerk import Keurmerk, Periode, ReAudit, Vrijstelling

AUDIT = "resultatenaudit"  # code of the date in meetperiode/kalender.py


def _in_periode(k: Keurmerk, start: date, **anders: Any) -> Keurmerk:
    perioden = tuple(replace(p, **anders) if p.start == start else p for p in k.perioden)
    return replace(k, perioden=perioden)


def _gestart(k: Keurmerk, e: MeetperiodeGestart, _: int) -> Keurmerk:
    periode = Periode(
        cyclus=e.cyclus,
        start=e.start,
        einde=e.einde,
        audit_uiterlijk=next(d.dag for d in e.data if d.code == AUDIT),
        aspirant=k.is_aspirant,
    )
    return replace(k, perioden=(*k.perioden, periode))


def _afgesloten(k: Keurmerk, e: MeetperiodeAfgesloten, _: int) -> Keurmerk:
    return _in_periode(k, e.start, afgesloten=True)


def _rapport(k: Keurmerk, e: TevredenheidsrapportVastgelegd, _: int) -> Keurmerk:
    return _in_periode(k, e.meetperiode_start, rapportdatum=e.rapportdatum)


def _audit(k: Keurmerk, e: ResultatenauditVastgelegd, _: int) -> Keurmerk:
    return _in_periode(
        k,
        e.meetperiode_start,
        audit_op=e.uitgevoerd_op,
        normen_niet_gehaald=e.normen_niet_gehaald,
    )


def _re_audit_verzocht(k: Keurmerk, e: ReAuditVerzocht, _: int) -> Keurmerk:
    return replace(k, re_audit=ReAudit(uiterlijk=e.uiterlijk))


def _re_audit_uitgevoerd(k: Keurmerk, e: ReAuditUitgevoerd, _: int) -> Keurmerk:
    na = replace(k, re_audit=None)
    periode = k.te_beoordelen
    if periode is None:
        return na
    return _in_periode(na, periode.start, normen_niet_gehaald=e.normen_niet_gehaald)


def _re_audit_verstreken(k: Keurmerk, e: ReAuditVerstreken, _: int) -> Keurmerk:
    return replace(k, re_audit=ReAudit(uiterlijk=e.uiterlijk, verstreken=True))


def _voortgezet(k: Keurmerk, e: KeurmerkVoortgezet, _: int) -> Keurmerk:
    na = _in_periode(k, e.meetperiode_start, beoordeeld=True)
    return replace(na, sterren=e.sterren, vrijstelling=None, re_audit=None)


def _compensatie(k: Keurmerk, e: CompensatieToegepast, _: int) -> Keurmerk:
    return replace(k, compensatie_in=e.meetperiode_start)


def _voorlopig(k: Keurmerk, _e: VrijstellingVoorlopigToegekend, _: int) -> Keurmerk:
    return replace(k, vrijstelling=Vrijstelling.VOORLOPIG)


def _definitief(k: Keurmerk, _e: VrijstellingDefinitiefToegekend, _: int) -> Keurmerk:
    return replace(k, vrijstelling=Vrijstelling.DEFINITIEF)


def _geen_vrijstelling(
    k: Keurmerk, _e: VrijstellingGeweigerd | VrijstellingVervallen, _: int
) -> Keurmerk:
    return replace(k, vrijstelling=None)


STAPPEN: Mapping[type, Any] = {
    MeetperiodeGestart: _gestart,
    MeetperiodeAfgesloten: _afgesloten,
    TevredenheidsrapportVastgelegd: _rapport,
    ResultatenauditVastgelegd: _audit,
    ReAuditVerzocht: _re_audit_verzocht,
    ReAuditUitgevoerd: _re_audit_uitgevoerd,
    ReAuditVerstreken: _re_audit_verstreken,
    KeurmerkVoortgezet: _voortgezet,
    CompensatieToegepast: _compensatie,
    VrijstellingVoorlopigToegekend: _voorlopig,
    VrijstellingDefinitiefToegekend: _definitief,
    VrijstellingGeweigerd: _geen_vrijstelling,
    VrijstellingVervallen: _geen_vrijstelling,
}
