"""Which event settles which open task. What must be done never drops out on its own."""

from collections.abc import Mapping

from domain.keurmerk.agenda.stop import (
    Stop,
    herleeft,
    stop,
    van_besluit,
    van_periode,
    van_waarschuwing,
)
from domain.keurmerk.agenda.taken import BESLUIT_VERZENDEN
from domain.keurmerk.events import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AspirantToegekend,
    AspirantVerlengd,
    BesluitVerzonden,
    GeschorstAlsSanctie,
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
    MeetperiodeGestart,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
    PlanVanAanpakAfgekeurd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakGoedgekeurd,
    ReAuditUitgevoerd,
    ResultatenauditVastgelegd,
    SchorsingOpgeheven,
    SchorsingstermijnVerstreken,
    SchorsingVerlengd,
    TevredenheidsrapportVastgelegd,
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingVoorlopigToegekend,
    WaarschuwingHersteld,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus

_SCHORSING = ("besluit-voor-einde-schorsing", "besluit-na-einde-schorsing")
_PLAN = ("plan-beoordelen", "plan-niet-geimplementeerd")
_MEETPERIODE = (
    "beoordeling-afronden",
    "audit-niet-tijdig",
    "conceptrapport-opvragen",
    "link-versturen",
    "verzoek-audit-inplannen",
    "vrijstelling-beoordelen",
)
_RE_AUDIT = "besluit-na-re-audit"
_SANCTIE = ("sanctie-na-waarschuwing", "besluit-na-hoorgelegenheid")
_AANVRAAG = ("aanvraag-beoordelen", "aanvraag-opnieuw-bezien")
_EINDE = (*_MEETPERIODE, _RE_AUDIT, *_SANCTIE, *_SCHORSING, *_PLAN, "meetperiode-starten")
_ONTBINDING = ("ontbinden", "ontbinding-aankondigen")

# Several of these can be open at once: one for each Meetperiode, Waarschuwing or decision.
PER_GEVAL = frozenset({*_MEETPERIODE, "sanctie-na-waarschuwing", BESLUIT_VERZENDEN})
_BEOORDEELD = (stop(*_MEETPERIODE, kenmerk=van_periode), stop(_RE_AUDIT))


def _naar_niet_toegekend(e: AanvraagIngetrokken) -> bool:
    """Back where the plan van aanpak was submitted: it still asks for an answer."""
    return e.terug_naar is Keurmerkstatus.NIET_TOEGEKEND


SLUIT: Mapping[type, tuple[Stop, ...]] = {
    AspirantToegekend: (stop(*_AANVRAAG, *_PLAN, *_ONTBINDING),),
    AanvraagIngediend: (stop("aanvraag-opnieuw-bezien", "ontbinding-aankondigen"),),
    AanvraagAfgewezen: (stop(*_AANVRAAG, *_PLAN),),
    AanvraagIngetrokken: (
        stop(*_AANVRAAG),
        stop(*_PLAN, als=lambda e: not _naar_niet_toegekend(e)),
    ),
    MeetperiodeGestart: (stop("meetperiode-starten"),),
    TevredenheidsrapportVastgelegd: (stop("conceptrapport-opvragen", kenmerk=van_periode),),
    ResultatenauditVastgelegd: (
        stop("verzoek-audit-inplannen", "link-versturen", kenmerk=van_periode),
    ),
    ReAuditUitgevoerd: (stop(_RE_AUDIT),),
    VrijstellingVoorlopigToegekend: (stop("vrijstelling-beoordelen", kenmerk=van_periode),),
    VrijstellingDefinitiefToegekend: (
        stop("vrijstelling-beoordelen", "verzoek-audit-inplannen", kenmerk=van_periode),
    ),
    VrijstellingGeweigerd: (stop("vrijstelling-beoordelen", kenmerk=van_periode),),
    KeurmerkToegekend: _BEOORDEELD,
    AspirantVerlengd: _BEOORDEELD,
    KeurmerkVoortgezet: _BEOORDEELD,
    KeurmerkNietToegekend: (stop(*_EINDE),),
    WaarschuwingHersteld: (stop("sanctie-na-waarschuwing", kenmerk=van_waarschuwing),),
    GeschorstAlsSanctie: (stop(*_SANCTIE, *_SCHORSING),),
    SchorsingVerlengd: (stop(*_SCHORSING),),
    SchorsingOpgeheven: (stop(*_SCHORSING, *_PLAN, "besluit-na-hoorgelegenheid"),),
    SchorsingstermijnVerstreken: (stop(*_SCHORSING), stop(*_PLAN, als=herleeft)),
    PlanVanAanpakGoedgekeurd: (stop("plan-beoordelen"),),
    PlanVanAanpakAfgekeurd: (stop("plan-beoordelen"),),
    PlanVanAanpakGeimplementeerd: (stop("plan-niet-geimplementeerd"),),
    IngetrokkenVoorBepaaldeTijd: (stop(*_EINDE),),
    IngetrokkenVoorOnbepaaldeTijd: (stop(*_EINDE),),
    OvereenkomstOntbonden: (stop(*_EINDE, *_ONTBINDING, *_AANVRAAG),),
    OvereenkomstOpgezegd: (stop(*_EINDE, *_ONTBINDING, *_AANVRAAG),),
    BesluitVerzonden: (stop(BESLUIT_VERZENDEN, kenmerk=van_besluit),),
}
