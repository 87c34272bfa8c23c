"""Folding supervision: Waarschuwing, Schorsing, hearing and plan van aanpak."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from domain.keurmerk.events import (
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
    PlanVanAanpakAfgekeurd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakGoedgekeurd,
    PlanVanAanpakIngediend,
    PlanVanAanpakNietNageleefd,
    SchorsingOpgeheven,
    SchorsingstermijnVerstreken,
    SchorsingVerlengd,
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    WaarschuwingstermijnVerstreken,
    ZienswijzeOntvangen,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.state.keurmerk import (
    Hoor,
    Keurmerk,
    Plan,
    Planstand,
    Schorsing,
    Waarschuwing,
)


def _gewaarschuwd(k: Keurmerk, e: WaarschuwingGegeven, versie: int) -> Keurmerk:
    nieuw = Waarschuwing(versie=versie, normen=e.normen, tot=e.hersteltermijn_tot)
    return replace(k, waarschuwingen=(*k.waarschuwingen, nieuw))


def _hersteld(k: Keurmerk, e: WaarschuwingHersteld, _: int) -> Keurmerk:
    over = tuple(w for w in k.waarschuwingen if w.versie != e.waarschuwing)
    return replace(k, waarschuwingen=over)


def _hersteltermijn_voorbij(k: Keurmerk, e: WaarschuwingstermijnVerstreken, _: int) -> Keurmerk:
    alle = tuple(
        replace(w, verstreken=True) if w.versie == e.waarschuwing else w for w in k.waarschuwingen
    )
    return replace(k, waarschuwingen=alle)


def _onderzoek(k: Keurmerk, e: GeschorstVoorOnderzoek, _: int) -> Keurmerk:
    if e.status is k.status and k.schorsing:
        erbij = replace(k.schorsing, onderzoeken=(*k.schorsing.onderzoeken, e.onderzoek))
        return replace(k, schorsing=erbij)
    schorsing = Schorsing(
        vanaf=e.besluit.ingangsdatum, laatste_dag=e.laatste_dag, onderzoeken=(e.onderzoek,)
    )
    return _geschorst(k, e, e.status, schorsing)


def _sanctie(k: Keurmerk, e: GeschorstAlsSanctie, _: int) -> Keurmerk:
    schorsing = Schorsing(vanaf=e.besluit.ingangsdatum, laatste_dag=e.laatste_dag)
    voor = replace(_einde_schorsing(k, e.besluit.ingangsdatum), hoor=None)
    return _geschorst(voor, e, Keurmerkstatus.GESCHORST_SANCTIE, schorsing)


def _geschorst(
    k: Keurmerk,
    e: GeschorstVoorOnderzoek | GeschorstAlsSanctie,
    status: Keurmerkstatus,
    schorsing: Schorsing,
) -> Keurmerk:
    return replace(
        k,
        status=status,
        ingangsdatum=e.besluit.ingangsdatum,
        onderliggend=e.onderliggend,
        schorsing=schorsing,
        nieuwe_aanvraag_vanaf=e.nieuwe_aanvraag_vanaf,
    )


def _verlengd(k: Keurmerk, e: SchorsingVerlengd, _: int) -> Keurmerk:
    return (
        replace(k, schorsing=replace(k.schorsing, laatste_dag=e.laatste_dag)) if k.schorsing else k
    )


def _opgeheven(k: Keurmerk, e: SchorsingOpgeheven, _: int) -> Keurmerk:
    return _herleefd(replace(k, hoor=None), e.terug_naar, e.besluit.ingangsdatum)


def _termijn_voorbij(k: Keurmerk, e: SchorsingstermijnVerstreken, _: int) -> Keurmerk:
    return _herleefd(k, e.terug_naar, e.ingangsdatum) if e.terug_naar else k


def _herleefd(k: Keurmerk, status: Keurmerkstatus, per: date) -> Keurmerk:
    return replace(
        _einde_schorsing(k, per),
        status=status,
        ingangsdatum=per,
        onderliggend=None,
        plan=None,
        nieuwe_aanvraag_vanaf=None,
    )


def _einde_schorsing(k: Keurmerk, per: date) -> Keurmerk:
    """Remember how many days each investigation used (G11)."""
    if k.schorsing is None:
        return k
    dagen = (per - k.schorsing.vanaf).days
    gebruikt = {o: k.schorsingsdagen.get(o, 0) + dagen for o in k.schorsing.onderzoeken}
    return replace(
        k, schorsing=None, schorsingsdagen=MappingProxyType({**k.schorsingsdagen, **gebruikt})
    )


def _hoor(k: Keurmerk, e: HoorgelegenheidGeboden, _: int) -> Keurmerk:
    return replace(k, hoor=Hoor(voornemen=e.voornemen, reactie_uiterlijk=e.reactie_uiterlijk))


def _hoor_afgerond(
    k: Keurmerk, _e: ZienswijzeOntvangen | HoorgelegenheidNietGebruikt, _: int
) -> Keurmerk:
    return replace(k, hoor=replace(k.hoor, afgerond=True)) if k.hoor else k


def _plan_ingediend(k: Keurmerk, _e: PlanVanAanpakIngediend, _: int) -> Keurmerk:
    return replace(k, plan=Plan(stand=Planstand.INGEDIEND))


def _plan_goed(k: Keurmerk, e: PlanVanAanpakGoedgekeurd, _: int) -> Keurmerk:
    goed = Planstand.GOEDGEKEURD
    plan = Plan(stand=goed, opheffing=e.opheffing, uiterlijk=e.implementatie_uiterlijk)
    return replace(k, plan=plan)


def _plan_afgekeurd(k: Keurmerk, _e: PlanVanAanpakAfgekeurd, _: int) -> Keurmerk:
    return replace(k, plan=Plan(stand=Planstand.AFGEKEURD))


def _plan_klaar(k: Keurmerk, _e: PlanVanAanpakGeimplementeerd, _: int) -> Keurmerk:
    return _planstand(k, Planstand.GEIMPLEMENTEERD)


def _plan_niet_nageleefd(k: Keurmerk, _e: PlanVanAanpakNietNageleefd, _: int) -> Keurmerk:
    return _planstand(k, Planstand.NIET_NAGELEEFD)


def _planstand(k: Keurmerk, stand: Planstand) -> Keurmerk:
    return replace(k, plan=replace(k.plan, stand=stand) if k.plan else Plan(stand=stand))


STAPPEN: Mapping[type, Any] = {
    WaarschuwingGegeven: _gewaarschuwd,
    WaarschuwingHersteld: _hersteld,
    WaarschuwingstermijnVerstreken: _hersteltermijn_voorbij,
    GeschorstVoorOnderzoek: _onderzoek,
    GeschorstAlsSanctie: _sanctie,
    SchorsingVerlengd: _verlengd,
    SchorsingOpgeheven: _opgeheven,
    SchorsingstermijnVerstreken: _termijn_voorbij,
    HoorgelegenheidGeboden: _hoor,
    ZienswijzeOntvangen: _hoor_afgerond,
    HoorgelegenheidNietGebruikt: _hoor_afgerond,
    PlanVanAanpakIngediend: _plan_ingediend,
    PlanVanAanpakGoedgekeurd: _plan_goed,
    PlanVanAanpakAfgekeurd: _plan_afgekeurd,
    PlanVanAanpakGeimplementeerd: _plan_klaar,
    PlanVanAanpakNietNageleefd: _plan_niet_nageleefd,
}
