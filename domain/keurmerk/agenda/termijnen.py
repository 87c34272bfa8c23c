"""Which event starts a term and which makes it moot. The dates themselves lie in the events."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from domain.calendar import plus_dagen
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
    SchorsingVerlengd,
    TevredenheidsrapportVastgelegd,
    VrijstellingDefinitiefToegekend,
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    ZienswijzeOntvangen,
)

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


@dataclass(frozen=True, slots=True)
class Stop:
    """Ends the running terms with one of these codes; only of one kenmerk when that is given."""

    codes: frozenset[str]
    kenmerk: Callable[[Any], str] | None = None

    def geldt_voor(self, termijn: Termijn, event: object) -> bool:
        if termijn.code not in self.codes:
            return False
        return self.kenmerk is None or self.kenmerk(event) == termijn.kenmerk


def _stop(*codes: str, kenmerk: Callable[[Any], str] | None = None) -> Stop:
    return Stop(frozenset(codes), kenmerk)


def _periode(event: Any) -> str:
    return f"{event.meetperiode_start}"


_TVO = ("tvo-aanleveren-open", "tvo-deadline", "conceptrapport-tvo")
_VOOR_AUDIT = ("audit-inplannen", "link-keurmerkapplicatie", "resultaatgegevens", "resultatenaudit")
_MEETPERIODE = (*_TVO, *_VOOR_AUDIT, "vrijstellingscontrole", "streefdatum-beoordeling")
_SCHORSING = ("schorsing-nadert-einde", "einde-schorsing")
_HOOR, _PLAN, _HERSTEL = "reactie-hoorgelegenheid", "plan-implementatie", "herstel-na-waarschuwing"
_WACHTTIJD = ("nieuwe-aanvraag-mogelijk", "ontbinding-aankondigen", "ontbinding-bij-stilzitten")
_ALLES = _stop(*SOORT)
_MARK_ENDS = _stop(*_MEETPERIODE, *_SCHORSING, _HOOR, _PLAN, _HERSTEL, "re-audit")

STOPS: Mapping[type, tuple[Stop, ...]] = {
    TevredenheidsrapportVastgelegd: (_stop(*_TVO, kenmerk=_periode),),
    ResultatenauditVastgelegd: (_stop(*_VOOR_AUDIT, kenmerk=_periode),),
    VrijstellingDefinitiefToegekend: (
        _stop("audit-inplannen", "resultatenaudit", "vrijstellingscontrole", kenmerk=_periode),
    ),
    KeurmerkToegekend: (_stop(*_MEETPERIODE, kenmerk=_periode), _stop("re-audit")),
    AspirantVerlengd: (_stop(*_MEETPERIODE, kenmerk=_periode), _stop("re-audit")),
    KeurmerkVoortgezet: (_stop(*_MEETPERIODE, kenmerk=_periode), _stop("re-audit")),
    KeurmerkNietToegekend: (_MARK_ENDS,),
    IngetrokkenVoorBepaaldeTijd: (_MARK_ENDS,),
    IngetrokkenVoorOnbepaaldeTijd: (_MARK_ENDS,),
    OvereenkomstOntbonden: (_ALLES,),
    OvereenkomstOpgezegd: (_ALLES,),
    AanvraagIngediend: (_stop(*_WACHTTIJD, "einde-intrekking"),),
    AanvraagNietInBehandelingGenomen: (
        _stop("ontbinding-aankondigen", "ontbinding-bij-stilzitten"),
    ),
    AspirantToegekend: (_stop(*_WACHTTIJD, "einde-intrekking"),),
    WaarschuwingHersteld: (_stop(_HERSTEL, kenmerk=lambda e: f"{e.waarschuwing}"),),
    ZienswijzeOntvangen: (_stop(_HOOR),),
    HoorgelegenheidNietGebruikt: (_stop(_HOOR),),
    HoorgelegenheidGeboden: (_stop(_HOOR),),
    GeschorstAlsSanctie: (_stop(*_SCHORSING, _HOOR),),
    SchorsingVerlengd: (_stop(*_SCHORSING),),
    SchorsingOpgeheven: (_stop(*_SCHORSING, _HOOR, _PLAN),),
    PlanVanAanpakAfgekeurd: (_stop(_PLAN),),
    PlanVanAanpakGeimplementeerd: (_stop(_PLAN),),
    PlanVanAanpakNietNageleefd: (_stop(_PLAN),),
    ReAuditUitgevoerd: (_stop("re-audit"),),
}
