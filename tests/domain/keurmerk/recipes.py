"""For every event of the matrix: what has to happen first, and the step that records it."""

from collections.abc import Callable, Mapping
from datetime import date

from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk import commands as c
from domain.keurmerk import events as e
from domain.keurmerk.commands import KeurmerkCommand
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.gronden import UitsluitingGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from tests.support.lives import Life
from tests.support.scenario import Step, on, rings

S = Keurmerkstatus
Recipe = Callable[[Dossier, date], Life]
LAST_MONTH = date(2024, 12, 2)  # of the second Meetperiode, in lives that have one
OVER = date(2025, 1, 2)
NEW_APPLICATION = date(2026, 1, 5)
YEARS_LATER = date(2028, 1, 3)
EXEMPTED = on(LAST_MONTH, c.VerleenVoorlopigeVrijstelling)


def _each(*kinds: type[KeurmerkCommand]) -> Recipe:
    """One after the other on the day itself."""
    return lambda _, dag: tuple(on(dag, kind) for kind in kinds)


def _at(fixed: date, *kinds: type[KeurmerkCommand]) -> Recipe:
    return lambda _, dag: tuple(on(max(fixed, dag), kind) for kind in kinds)


def _then(recipe: Recipe, last: Callable[[date], Step]) -> Recipe:
    return lambda dossier, dag: (*recipe(dossier, dag), last(dag))


def _assess(kind: type[KeurmerkCommand]) -> Recipe:
    """The Meetperiode to assess was measured already, or is now."""

    def recipe(dossier: Dossier, dag: date) -> Life:
        periode = dossier.keurmerk.te_beoordelen
        if periode is not None and periode.audit_op is not None:
            return (on(OVER, kind),)
        measured = (on(OVER, c.LegTevredenheidsrapportVast), on(OVER, c.LegResultatenauditVast))
        return (*measured, on(OVER, kind))

    return recipe


def _too_early(dossier: Dossier, dag: date) -> Life:
    """In status geen nothing bars the holder itself, so it must be a Verbonden Persoon."""
    grond = {
        S.GEEN: UitsluitingGrond.VERBONDEN_PERSOON_UITGESLOTEN,
        S.ONTBONDEN: UitsluitingGrond.OVEREENKOMST_ONTBONDEN,
    }.get(dossier.keurmerk.status, UitsluitingGrond.WACHTTIJD_LOOPT)
    before = min(dag, dossier.keurmerk.nieuwe_aanvraag_vanaf or dag)
    return (on(plus_dagen(before, -1), c.NeemAanvraagNietInBehandeling, gronden=(grond,)),)


def _reversed(dossier: Dossier, dag: date) -> Life:
    """Of the last decision; a dossier without one gets one first."""
    first: Life = ()
    if not any(hasattr(recorded.event, "besluit") for recorded in dossier.historie):
        applied = dossier.keurmerk.status is S.AANVRAAG
        recipe = _each(c.DienPlanVanAanpakIn, c.KeurPlanVanAanpakGoed) if applied else _too_early
        first = recipe(dossier, dag)
    return (*first, on(YEARS_LATER, c.HerroepBesluit))


def _lapsed(dossier: Dossier, dag: date) -> Life:
    first = () if dossier.keurmerk.vrijstelling else (EXEMPTED,)
    return (*first, on(max(OVER, dag), c.LaatVrijstellingVervallen))


_PLAN = (c.DienPlanVanAanpakIn, c.KeurPlanVanAanpakGoed)
_RE_AUDIT = _assess(c.VerzoekReAudit)
RECIPES: Mapping[type, Recipe] = {
    e.AanvraagIngediend: _at(NEW_APPLICATION, c.DienAanvraagIn),
    e.AspirantToegekend: _each(*_PLAN, c.KenAspirantToe),
    e.AanvraagAfgewezen: _each(c.WijsAanvraagAf),
    e.AanvraagIngetrokken: _each(c.TrekAanvraagIn),
    e.AanvraagNietInBehandelingGenomen: _too_early,
    e.MeetperiodeGestart: _each(c.StartMeetperiode),
    e.MeetperiodeAfgesloten: _at(OVER, c.SluitMeetperiodeAf),
    e.KeurmerkToegekend: _assess(c.KenKeurmerkToe),
    e.AspirantVerlengd: _assess(c.VerlengAspirant),
    e.KeurmerkNietToegekend: _assess(c.KenKeurmerkNietToe),
    e.KeurmerkVoortgezet: _assess(c.ZetKeurmerkVoort),
    e.CompensatieToegepast: _assess(c.PasCompensatieToe),
    e.WaarschuwingGegeven: _each(c.GeefWaarschuwing),
    e.WaarschuwingHersteld: _each(c.GeefWaarschuwing, c.StelHerstelVast),
    e.WaarschuwingstermijnVerstreken: _then(
        _each(c.GeefWaarschuwing), lambda _: rings("herstel-na-waarschuwing", YEARS_LATER)
    ),
    e.GeschorstVoorOnderzoek: _each(c.SchorsVoorOnderzoek),
    e.SchorsingVerlengd: _each(c.VerlengSchorsing),
    e.HoorgelegenheidGeboden: _each(c.BiedHoorgelegenheid),
    e.ZienswijzeOntvangen: _each(c.BiedHoorgelegenheid, c.OntvangZienswijze),
    e.HoorgelegenheidNietGebruikt: _then(
        _each(c.BiedHoorgelegenheid), lambda dag: on(plus_dagen(dag, 15), c.LegGeenZienswijzeVast)
    ),
    e.GeschorstAlsSanctie: _each(c.BiedHoorgelegenheid, c.OntvangZienswijze, c.SchorsAlsSanctie),
    e.PlanVanAanpakIngediend: _each(c.DienPlanVanAanpakIn),
    e.PlanVanAanpakGoedgekeurd: _each(*_PLAN),
    e.PlanVanAanpakAfgekeurd: _each(c.DienPlanVanAanpakIn, c.KeurPlanVanAanpakAf),
    e.PlanVanAanpakGeimplementeerd: _each(*_PLAN, c.StelImplementatieVast),
    e.PlanVanAanpakNietNageleefd: _each(*_PLAN, c.StelNietNalevenVast),
    e.SchorsingOpgeheven: _each(c.HefSchorsingOp),
    e.SchorsingstermijnVerstreken: lambda *_: (rings("einde-schorsing", YEARS_LATER),),
    e.IngetrokkenVoorBepaaldeTijd: _each(c.TrekInVoorBepaaldeTijd),
    e.IngetrokkenVoorOnbepaaldeTijd: _each(c.TrekInVoorOnbepaaldeTijd),
    e.IntrekkingstermijnVerstreken: lambda *_: (rings("einde-intrekking", YEARS_LATER),),
    e.OvereenkomstOntbonden: _each(c.OntbindOvereenkomst),
    e.OvereenkomstOpgezegd: _each(c.VerwerkOpzegging),
    e.BesluitHerroepen: _reversed,
    e.VrijstellingVoorlopigToegekend: lambda *_: (EXEMPTED,),
    e.VrijstellingDefinitiefToegekend: lambda *_: (
        EXEMPTED,
        on(OVER, c.VerleenDefinitieveVrijstelling),
    ),
    e.VrijstellingGeweigerd: _each(c.WeigerVrijstelling),
    e.VrijstellingVervallen: _lapsed,
    e.ToestemmingVerleend: _each(c.VerleenToestemming),
    e.ToestemmingGeweigerd: _each(c.WeigerToestemming),
    e.ManagementverklaringAfgegeven: _each(c.LegManagementverklaringVast),
    e.StrijdigheidGemeld: _each(c.MeldStrijdigheid),
    e.ReAuditVerzocht: _RE_AUDIT,
    e.ReAuditUitgevoerd: _then(_RE_AUDIT, lambda _: on(plus_maanden(OVER, 1), c.LegReAuditVast)),
    e.ReAuditVerstreken: _then(_RE_AUDIT, lambda _: rings("re-audit", YEARS_LATER)),
}
# Only the clock records these: they need a running term, not somebody who asks.
BY_THE_CLOCK: Mapping[type, str] = {
    e.WaarschuwingstermijnVerstreken: "herstel-na-waarschuwing",
    e.SchorsingstermijnVerstreken: "einde-schorsing",
    e.IntrekkingstermijnVerstreken: "einde-intrekking",
    e.ReAuditVerstreken: "re-audit",
}
