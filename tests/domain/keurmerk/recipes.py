"""For every event of the matrix: what has to happen first, and the step that records it."""

from collections.abc import Callable, Mapping
from datetime import date

from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
    TrekAanvraagIn,
    WijsAanvraagAf,
)
from domain.keurmerk.aanvraag.feiten import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
)
from domain.keurmerk.aanvraag.gronden import UitsluitingGrond
from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.audit.feiten import ReAuditUitgevoerd, ReAuditVerstreken, ReAuditVerzocht
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.einde.besluiten import (
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
    VerwerkOpzegging,
)
from domain.keurmerk.einde.feiten import (
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    IntrekkingstermijnVerstreken,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.hoor.besluiten import (
    BiedHoorgelegenheid,
    LegGeenZienswijzeVast,
    OntvangZienswijze,
)
from domain.keurmerk.hoor.feiten import (
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
    ZienswijzeOntvangen,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.meetperiode.feiten import MeetperiodeAfgesloten, MeetperiodeGestart
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
    StelNietNalevenVast,
)
from domain.keurmerk.plan.feiten import (
    PlanVanAanpakAfgekeurd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakGoedgekeurd,
    PlanVanAanpakIngediend,
    PlanVanAanpakNietNageleefd,
)
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.schorsing.feiten import (
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    SchorsingOpgeheven,
    SchorsingstermijnVerstreken,
    SchorsingVerlengd,
)
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.toestemming.besluiten import VerleenToestemming, WeigerToestemming
from domain.keurmerk.toestemming.feiten import ToestemmingGeweigerd, ToestemmingVerleend
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast, MeldStrijdigheid
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven, StrijdigheidGemeld
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
)
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast
from domain.keurmerk.waarschuwing.feiten import (
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    WaarschuwingstermijnVerstreken,
)
from tests.support.jaar_vier import DEFINITIVE_ON, PROVISIONAL_ON
from tests.support.lives import Life, corrected, papers
from tests.support.scenario import Step, on, rings

S = Keurmerkstatus
Recipe = Callable[[Dossier, date], Life]
OVER = date(2025, 1, 2)
NEW_APPLICATION = date(2026, 1, 5)
YEARS_LATER = date(2028, 1, 3)
EXEMPTED = on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling)


def _each(*kinds: type[Command]) -> Recipe:
    """One after the other on the day itself."""
    return lambda _, dag: tuple(on(dag, kind) for kind in kinds)


def _at(fixed: date, *kinds: type[Command]) -> Recipe:
    return lambda _, dag: tuple(on(max(fixed, dag), kind) for kind in kinds)


def _then(recipe: Recipe, last: Callable[[date], Step]) -> Recipe:
    return lambda dossier, dag: (*recipe(dossier, dag), last(dag))


def _missed(dossier: Dossier, dag: date) -> Life:
    """A norm of the Meetperiode to assess is not met, if that Meetperiode is over."""
    periode = dossier.keurmerk.te_beoordelen
    over = periode is not None and dag > periode.einde
    return corrected(dag, succesvol_met_prestatieafspraak=7) if over else ()


def _few(_dossier: Dossier, dag: date) -> Life:
    return corrected(dag, afgerond=4, verschillende_personen=4)


def _warned(dossier: Dossier, dag: date) -> Life:
    """For a norm that the evaluation found, or else for one that another Audit found."""
    found = _missed(dossier, dag)
    normen = ("2.1.3",) if found else ("1.4.1",)
    return (*found, on(dag, GeefWaarschuwing, normen=normen))


def _after(first: Recipe, then: Recipe) -> Recipe:
    return lambda dossier, dag: (*first(dossier, dag), *then(dossier, dag))


def _assess(kind: type[Command]) -> Recipe:
    """The Meetperiode to assess was measured already, or is now."""

    def recipe(dossier: Dossier, dag: date) -> Life:
        periode = dossier.keurmerk.te_beoordelen
        if periode is not None and periode.audit_op is not None:
            return (on(OVER, kind),)
        measured = (on(OVER, LegTevredenheidsrapportVast), on(OVER, LegResultatenauditVast))
        return (*measured, on(OVER, kind))

    return recipe


def _too_early(dossier: Dossier, dag: date) -> Life:
    """In status geen nothing bars the holder itself, so it must be a Verbonden Persoon."""
    grond = {
        S.GEEN: UitsluitingGrond.VERBONDEN_PERSOON_UITGESLOTEN,
        S.ONTBONDEN: UitsluitingGrond.OVEREENKOMST_ONTBONDEN,
    }.get(dossier.keurmerk.status, UitsluitingGrond.WACHTTIJD_LOOPT)
    before = min(dag, dossier.keurmerk.nieuwe_aanvraag_vanaf or dag)
    return (on(plus_dagen(before, -1), NeemAanvraagNietInBehandeling, gronden=(grond,)),)


def _reversed(dossier: Dossier, dag: date) -> Life:
    """Of the last decision; a dossier without one gets one first."""
    first: Life = ()
    if not any(hasattr(recorded.event, "besluit") for recorded in dossier.historie):
        applied = dossier.keurmerk.status is S.AANVRAAG
        recipe = _each(DienPlanVanAanpakIn, KeurPlanVanAanpakGoed) if applied else _too_early
        first = recipe(dossier, dag)
    return (*first, on(YEARS_LATER, HerroepBesluit))


def _ready(dossier: Dossier, dag: date) -> Life:
    """Awarded with a plan and all papers; without an application there is nothing to complete."""
    planned = _each(*_PLAN)(dossier, dag)
    aanvraag = dossier.keurmerk.aanvraag
    recorded = papers(aanvraag.ingediend_op, dag) if aanvraag else ()
    return (*planned, *recorded, on(dag, KenAspirantToe))


_PLAN = (DienPlanVanAanpakIn, KeurPlanVanAanpakGoed)
_RE_AUDIT = _assess(VerzoekReAudit)
RECIPES: Mapping[type, Recipe] = {
    AanvraagIngediend: _at(NEW_APPLICATION, DienAanvraagIn),
    AspirantToegekend: _ready,
    AanvraagAfgewezen: _each(WijsAanvraagAf),
    AanvraagIngetrokken: _each(TrekAanvraagIn),
    AanvraagNietInBehandelingGenomen: _too_early,
    MeetperiodeGestart: _each(StartMeetperiode),
    MeetperiodeAfgesloten: _at(OVER, SluitMeetperiodeAf),
    KeurmerkToegekend: _assess(KenKeurmerkToe),
    AspirantVerlengd: _after(_few, _assess(VerlengAspirant)),
    KeurmerkNietToegekend: _after(_missed, _assess(KenKeurmerkNietToe)),
    KeurmerkVoortgezet: _assess(ZetKeurmerkVoort),
    CompensatieToegepast: _each(PasCompensatieToe),
    WaarschuwingGegeven: _warned,
    WaarschuwingHersteld: _after(_warned, _each(StelHerstelVast)),
    WaarschuwingstermijnVerstreken: _then(
        _warned, lambda _: rings("herstel-na-waarschuwing", YEARS_LATER)
    ),
    GeschorstVoorOnderzoek: _each(SchorsVoorOnderzoek),
    SchorsingVerlengd: _each(VerlengSchorsing),
    HoorgelegenheidGeboden: _each(BiedHoorgelegenheid),
    ZienswijzeOntvangen: _each(BiedHoorgelegenheid, OntvangZienswijze),
    HoorgelegenheidNietGebruikt: _then(
        _each(BiedHoorgelegenheid), lambda dag: on(plus_dagen(dag, 15), LegGeenZienswijzeVast)
    ),
    GeschorstAlsSanctie: _each(BiedHoorgelegenheid, OntvangZienswijze, SchorsAlsSanctie),
    PlanVanAanpakIngediend: _each(DienPlanVanAanpakIn),
    PlanVanAanpakGoedgekeurd: _each(*_PLAN),
    PlanVanAanpakAfgekeurd: _each(DienPlanVanAanpakIn, KeurPlanVanAanpakAf),
    PlanVanAanpakGeimplementeerd: _each(*_PLAN, StelImplementatieVast),
    PlanVanAanpakNietNageleefd: _each(*_PLAN, StelNietNalevenVast),
    SchorsingOpgeheven: _each(HefSchorsingOp),
    SchorsingstermijnVerstreken: lambda *_: (rings("einde-schorsing", YEARS_LATER),),
    IngetrokkenVoorBepaaldeTijd: _each(TrekInVoorBepaaldeTijd),
    IngetrokkenVoorOnbepaaldeTijd: _each(TrekInVoorOnbepaaldeTijd),
    IntrekkingstermijnVerstreken: lambda *_: (rings("einde-intrekking", YEARS_LATER),),
    OvereenkomstOntbonden: _each(OntbindOvereenkomst),
    OvereenkomstOpgezegd: _each(VerwerkOpzegging),
    BesluitHerroepen: _reversed,
    VrijstellingVoorlopigToegekend: lambda *_: (EXEMPTED,),
    VrijstellingDefinitiefToegekend: lambda *_: (
        on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling),
    ),
    VrijstellingGeweigerd: _each(WeigerVrijstelling),
    VrijstellingVervallen: _each(LaatVrijstellingVervallen),
    ToestemmingVerleend: _each(VerleenToestemming),
    ToestemmingGeweigerd: _each(WeigerToestemming),
    ManagementverklaringAfgegeven: _each(LegManagementverklaringVast),
    StrijdigheidGemeld: _each(MeldStrijdigheid),
    ReAuditVerzocht: _RE_AUDIT,
    ReAuditUitgevoerd: _then(_RE_AUDIT, lambda _: on(plus_maanden(OVER, 1), LegReAuditVast)),
    ReAuditVerstreken: _then(_RE_AUDIT, lambda _: rings("re-audit", YEARS_LATER)),
}
# Only the clock records these: they need a running term, not somebody who asks.
BY_THE_CLOCK: Mapping[type, str] = {
    WaarschuwingstermijnVerstreken: "herstel-na-waarschuwing",
    SchorsingstermijnVerstreken: "einde-schorsing",
    IntrekkingstermijnVerstreken: "einde-intrekking",
    ReAuditVerstreken: "re-audit",
}
