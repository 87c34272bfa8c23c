"""Work for staff: which event raises a task and which one settles it (domein.md 3.4)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from domain.begrippen import NaSchorsing
from domain.keurmerk.agenda.taaksoorten import TAAKSOORT
from domain.keurmerk.events import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
    AspirantVerlengd,
    GeschorstAlsSanctie,
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
    PlanVanAanpakIngediend,
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
    ZienswijzeOntvangen,
)
from domain.keurmerk.state.keurmerk import Keurmerk

TWEEDE = 2  # second afwijzing or niet-toekenning (6.1.2)


@dataclass(frozen=True, slots=True)
class Taak:
    id: UUID
    code: str
    ontstaan_op: date
    uiterlijk: date | None
    gestart_door: int
    kenmerk: str = ""

    @property
    def verplicht(self) -> bool:
        return TAAKSOORT[self.code].verplicht


Opening = tuple[str, date | None]  # code, ready at the latest


def _aanvraag(_e: AanvraagIngediend, _na: Keurmerk) -> Iterator[Opening]:
    yield "aanvraag-beoordelen", None


def _aspirant(_e: AspirantToegekend, _na: Keurmerk) -> Iterator[Opening]:
    yield "meetperiode-starten", None


def _te_vroeg(e: AanvraagNietInBehandelingGenomen, _na: Keurmerk) -> Iterator[Opening]:
    if e.nieuwe_aanvraag_vanaf:
        yield "aanvraag-opnieuw-bezien", e.nieuwe_aanvraag_vanaf


def _geweigerd(e: AanvraagAfgewezen | KeurmerkNietToegekend, na: Keurmerk) -> Iterator[Opening]:
    if na.afwijzingen >= TWEEDE:
        yield "ontbinden", None


def _onbepaald(_e: IngetrokkenVoorOnbepaaldeTijd, _na: Keurmerk) -> Iterator[Opening]:
    yield "ontbinden", None


def _plan(_e: PlanVanAanpakIngediend, _na: Keurmerk) -> Iterator[Opening]:
    yield "plan-beoordelen", None


def _gehoord(_e: ZienswijzeOntvangen, _na: Keurmerk) -> Iterator[Opening]:
    yield "besluit-na-hoorgelegenheid", None


def _na_schorsing(e: SchorsingstermijnVerstreken, _na: Keurmerk) -> Iterator[Opening]:
    if e.gevolg is NaSchorsing.WACHT_OP_BESLUIT:
        yield "besluit-na-einde-schorsing", None


def _vrijstelling_weg(_e: VrijstellingGeweigerd, _na: Keurmerk) -> Iterator[Opening]:
    yield "verzoek-audit-inplannen", None


OPENT: Mapping[type, Callable[[Any, Keurmerk], Iterable[Opening]]] = {
    AanvraagIngediend: _aanvraag,
    AspirantToegekend: _aspirant,
    AanvraagNietInBehandelingGenomen: _te_vroeg,
    AanvraagAfgewezen: _geweigerd,
    KeurmerkNietToegekend: _geweigerd,
    IngetrokkenVoorOnbepaaldeTijd: _onbepaald,
    PlanVanAanpakIngediend: _plan,
    ZienswijzeOntvangen: _gehoord,
    HoorgelegenheidNietGebruikt: _gehoord,
    SchorsingstermijnVerstreken: _na_schorsing,
    VrijstellingGeweigerd: _vrijstelling_weg,
}

_SCHORSING = ("besluit-voor-einde-schorsing", "besluit-na-einde-schorsing")
_PLAN = ("plan-beoordelen", "plan-niet-geimplementeerd")
_BEOORDELING = ("beoordeling-afronden", "audit-niet-tijdig", "besluit-na-re-audit")
_MEETPERIODE = (
    *_BEOORDELING,
    "conceptrapport-opvragen",
    "link-versturen",
    "verzoek-audit-inplannen",
    "vrijstelling-beoordelen",
)
_SANCTIE = ("sanctie-na-waarschuwing", "besluit-na-hoorgelegenheid")
_AANVRAAG = ("aanvraag-beoordelen", "aanvraag-opnieuw-bezien")
_EINDE = (*_MEETPERIODE, *_SANCTIE, *_SCHORSING, *_PLAN, "meetperiode-starten")
_ONTBINDING = ("ontbinden", "ontbinding-aankondigen")

SLUIT: Mapping[type, frozenset[str]] = {
    event: frozenset(codes)
    for event, codes in {
        AspirantToegekend: (*_AANVRAAG, *_PLAN, *_ONTBINDING),
        AanvraagIngediend: ("aanvraag-opnieuw-bezien", "ontbinding-aankondigen"),
        AanvraagAfgewezen: (*_AANVRAAG, *_PLAN),
        AanvraagIngetrokken: (*_AANVRAAG, *_PLAN),
        MeetperiodeGestart: ("meetperiode-starten",),
        TevredenheidsrapportVastgelegd: ("conceptrapport-opvragen",),
        ResultatenauditVastgelegd: ("verzoek-audit-inplannen", "link-versturen"),
        ReAuditUitgevoerd: ("besluit-na-re-audit",),
        VrijstellingVoorlopigToegekend: ("vrijstelling-beoordelen",),
        VrijstellingDefinitiefToegekend: ("vrijstelling-beoordelen", "verzoek-audit-inplannen"),
        VrijstellingGeweigerd: ("vrijstelling-beoordelen",),
        KeurmerkToegekend: _MEETPERIODE,
        AspirantVerlengd: _MEETPERIODE,
        KeurmerkVoortgezet: _MEETPERIODE,
        KeurmerkNietToegekend: _EINDE,
        WaarschuwingHersteld: ("sanctie-na-waarschuwing",),
        GeschorstAlsSanctie: (*_SANCTIE, *_SCHORSING),
        SchorsingVerlengd: _SCHORSING,
        SchorsingOpgeheven: (*_SCHORSING, *_PLAN, "besluit-na-hoorgelegenheid"),
        PlanVanAanpakGoedgekeurd: ("plan-beoordelen",),
        PlanVanAanpakAfgekeurd: ("plan-beoordelen",),
        PlanVanAanpakGeimplementeerd: ("plan-niet-geimplementeerd",),
        IngetrokkenVoorBepaaldeTijd: _EINDE,
        IngetrokkenVoorOnbepaaldeTijd: _EINDE,
        OvereenkomstOntbonden: (*_EINDE, *_ONTBINDING, *_AANVRAAG),
        OvereenkomstOpgezegd: (*_EINDE, *_ONTBINDING, *_AANVRAAG),
    }.items()
}
