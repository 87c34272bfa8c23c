"""Which event starts a term and which makes it moot. The dates themselves lie in the events."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from domain.calendar import plus_dagen
from domain.keurmerk.agenda.stop import Stop, herleeft, stop, van_periode, van_waarschuwing
from domain.keurmerk.agenda.termijnsoorten import SOORT
from domain.keurmerk.events import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
    AspirantVerlengd,
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
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
    PlanVanAanpakNietNageleefd,
    ReAuditUitgevoerd,
    ReAuditVerzocht,
    ResultatenauditVastgelegd,
    SchorsingOpgeheven,
    SchorsingstermijnVerstreken,
    SchorsingVerlengd,
    TevredenheidsrapportVastgelegd,
    VrijstellingDefinitiefToegekend,
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    ZienswijzeOntvangen,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus

AANKONDIGING_DAGEN = 30  # L-30


@dataclass(frozen=True, slots=True)
class Termijn:
    """`kenmerk` says which one it is when several of a kind run: a Meetperiode, a Waarschuwing."""

    id: UUID
    code: str
    dag: date
    kenmerk: str
    gestart_door: int


Start = tuple[str, date, str]  # code, day, kenmerk


def _meetperiode(e: MeetperiodeGestart, _: int) -> Iterator[Start]:
    for datum in e.data:
        if datum.code in SOORT:
            yield datum.code, datum.vanaf or datum.dag, f"{e.start}"


def _waarschuwing(e: WaarschuwingGegeven, versie: int) -> Iterator[Start]:
    yield "herstel-na-waarschuwing", e.hersteltermijn_tot, f"{versie}"


def _hoor(e: HoorgelegenheidGeboden, versie: int) -> Iterator[Start]:
    yield "reactie-hoorgelegenheid", e.reactie_uiterlijk, f"{versie}"


def _schorsing(
    e: GeschorstVoorOnderzoek | GeschorstAlsSanctie | SchorsingVerlengd, versie: int
) -> Iterator[Start]:
    """An investigation during a sanction runs in the time of the sanction: nothing new starts."""
    if isinstance(e, GeschorstVoorOnderzoek) and e.status is Keurmerkstatus.GESCHORST_SANCTIE:
        return
    for dag in e.signalen:
        yield "schorsing-nadert-einde", dag, f"{versie}"
    yield "einde-schorsing", e.laatste_dag, f"{versie}"


def _plan(e: PlanVanAanpakGoedgekeurd, versie: int) -> Iterator[Start]:
    if e.implementatie_uiterlijk:
        yield "plan-implementatie", e.implementatie_uiterlijk, f"{versie}"


def _geweigerd(e: AanvraagAfgewezen | KeurmerkNietToegekend, versie: int) -> Iterator[Start]:
    yield "nieuwe-aanvraag-mogelijk", e.nieuwe_aanvraag_vanaf, f"{versie}"
    aankondigen = plus_dagen(e.ontbinding_bij_stilzitten, -AANKONDIGING_DAGEN)
    yield "ontbinding-aankondigen", aankondigen, f"{versie}"
    yield "ontbinding-bij-stilzitten", e.ontbinding_bij_stilzitten, f"{versie}"


def _ingetrokken(e: IngetrokkenVoorBepaaldeTijd, versie: int) -> Iterator[Start]:
    yield "einde-intrekking", e.laatste_dag, f"{versie}"
    yield "nieuwe-aanvraag-mogelijk", e.nieuwe_aanvraag_vanaf, f"{versie}"


def _re_audit(e: ReAuditVerzocht, versie: int) -> Iterator[Start]:
    yield "re-audit", e.uiterlijk, f"{versie}"


STARTS: Mapping[type, Callable[[Any, int], Iterable[Start]]] = {
    MeetperiodeGestart: _meetperiode,
    WaarschuwingGegeven: _waarschuwing,
    HoorgelegenheidGeboden: _hoor,
    GeschorstVoorOnderzoek: _schorsing,
    GeschorstAlsSanctie: _schorsing,
    SchorsingVerlengd: _schorsing,
    PlanVanAanpakGoedgekeurd: _plan,
    AanvraagAfgewezen: _geweigerd,
    KeurmerkNietToegekend: _geweigerd,
    IngetrokkenVoorBepaaldeTijd: _ingetrokken,
    ReAuditVerzocht: _re_audit,
}


_TVO = ("tvo-aanleveren-open", "tvo-deadline", "conceptrapport-tvo")
_VOOR_AUDIT = ("audit-inplannen", "link-keurmerkapplicatie", "resultaatgegevens", "resultatenaudit")
_MEETPERIODE = (*_TVO, *_VOOR_AUDIT, "vrijstellingscontrole", "streefdatum-beoordeling")
_SCHORSING = ("schorsing-nadert-einde", "einde-schorsing")
_HOOR, _PLAN, _HERSTEL = "reactie-hoorgelegenheid", "plan-implementatie", "herstel-na-waarschuwing"
_WACHTTIJD = ("nieuwe-aanvraag-mogelijk", "ontbinding-aankondigen", "ontbinding-bij-stilzitten")
_ALLES = stop(*SOORT)
_MARK_ENDS = stop(*_MEETPERIODE, *_SCHORSING, _HOOR, _PLAN, _HERSTEL, "re-audit")

STOPS: Mapping[type, tuple[Stop, ...]] = {
    TevredenheidsrapportVastgelegd: (stop(*_TVO, kenmerk=van_periode),),
    ResultatenauditVastgelegd: (stop(*_VOOR_AUDIT, kenmerk=van_periode),),
    VrijstellingDefinitiefToegekend: (
        stop("audit-inplannen", "resultatenaudit", "vrijstellingscontrole", kenmerk=van_periode),
    ),
    KeurmerkToegekend: (stop(*_MEETPERIODE, kenmerk=van_periode), stop("re-audit")),
    AspirantVerlengd: (stop(*_MEETPERIODE, kenmerk=van_periode), stop("re-audit")),
    KeurmerkVoortgezet: (stop(*_MEETPERIODE, kenmerk=van_periode), stop("re-audit")),
    KeurmerkNietToegekend: (_MARK_ENDS,),
    IngetrokkenVoorBepaaldeTijd: (_MARK_ENDS,),
    IngetrokkenVoorOnbepaaldeTijd: (_MARK_ENDS,),
    OvereenkomstOntbonden: (_ALLES,),
    OvereenkomstOpgezegd: (_ALLES,),
    AanvraagIngediend: (stop(*_WACHTTIJD, "einde-intrekking"),),
    AanvraagNietInBehandelingGenomen: (
        stop("ontbinding-aankondigen", "ontbinding-bij-stilzitten"),
    ),
    AanvraagAfgewezen: (stop(_PLAN),),
    AspirantToegekend: (stop(*_WACHTTIJD, "einde-intrekking", _PLAN),),
    WaarschuwingHersteld: (stop(_HERSTEL, kenmerk=van_waarschuwing),),
    ZienswijzeOntvangen: (stop(_HOOR),),
    HoorgelegenheidNietGebruikt: (stop(_HOOR),),
    HoorgelegenheidGeboden: (stop(_HOOR),),
    GeschorstAlsSanctie: (stop(*_SCHORSING, _HOOR),),
    SchorsingVerlengd: (stop(*_SCHORSING),),
    SchorsingOpgeheven: (stop(*_SCHORSING, _HOOR, _PLAN),),
    SchorsingstermijnVerstreken: (stop(*_SCHORSING), stop(_PLAN, als=herleeft)),
    PlanVanAanpakGoedgekeurd: (stop(_PLAN),),
    PlanVanAanpakAfgekeurd: (stop(_PLAN),),
    PlanVanAanpakGeimplementeerd: (stop(_PLAN),),
    PlanVanAanpakNietNageleefd: (stop(_PLAN),),
    ReAuditUitgevoerd: (stop("re-audit"),),
}
