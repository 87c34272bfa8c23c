"""What one event says about the register: from a day on, an aspect has this value.

Each event speaks for itself, so that a reversal can leave one out and let the others stand.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from domain.keurmerk.aanvraag.feiten import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AspirantToegekend,
)
from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.besluit import Besluit
from domain.keurmerk.einde.feiten import (
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.lifecycle.statussen import ZICHTBAAR, Keurmerkstatus
from domain.keurmerk.meetperiode.feiten import MeetperiodeGestart
from domain.keurmerk.schorsing.feiten import (
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    SchorsingOpgeheven,
    SchorsingstermijnVerstreken,
)
from domain.keurmerk.tevredenheid.feiten import TevredenheidsrapportVastgelegd
from domain.recorded import Recorded
from projections.aspecten import (
    Aspect,
    Dienstengegeven,
    Gegeven,
    Meetperiodegegeven,
    Rapportgegeven,
    Statusgegeven,
    Sterrengegeven,
)
from projections.publicatie import te_publiceren
from projections.rapporttekst import als_tekst


@dataclass(frozen=True, slots=True)
class Bewering:
    """`gegeven` is None when from `vanaf` on there is nothing to say any more."""

    versie: int
    aspect: Aspect
    vanaf: date
    gegeven: Gegeven | None


Wissel: TypeAlias = tuple[Keurmerkstatus, date]  # status, ingangsdatum


def _besluit(status: Keurmerkstatus) -> Callable[[Any], Wissel]:
    return lambda e: (status, e.besluit.ingangsdatum)


def _onderzoek(e: GeschorstVoorOnderzoek) -> Wissel | None:
    """An investigation while a sanction runs changes nothing that anybody sees."""
    gaat_in = e.status is Keurmerkstatus.GESCHORST_ONDERZOEK
    return (e.status, e.besluit.ingangsdatum) if gaat_in else None


def _verlengd(e: AspirantVerlengd) -> Wissel | None:
    if e.tijdens_schorsing:
        return None
    return Keurmerkstatus.ASPIRANT_VERLENGD, e.besluit.ingangsdatum


def _schorsing_voorbij(e: SchorsingstermijnVerstreken) -> Wissel | None:
    return (e.terug_naar, e.ingangsdatum) if e.terug_naar else None


STATUSWISSEL: Mapping[type, Callable[[Any], Wissel | None]] = {
    AanvraagIngediend: lambda e: (Keurmerkstatus.AANVRAAG, e.ingediend_op),
    AanvraagIngetrokken: lambda e: (e.terug_naar, e.ingetrokken_op),
    AanvraagAfgewezen: _besluit(Keurmerkstatus.AFGEWEZEN),
    AspirantToegekend: _besluit(Keurmerkstatus.ASPIRANT),
    AspirantVerlengd: _verlengd,
    KeurmerkToegekend: _besluit(Keurmerkstatus.TOEGEKEND),
    KeurmerkNietToegekend: _besluit(Keurmerkstatus.NIET_TOEGEKEND),
    GeschorstVoorOnderzoek: _onderzoek,
    GeschorstAlsSanctie: _besluit(Keurmerkstatus.GESCHORST_SANCTIE),
    SchorsingOpgeheven: lambda e: (e.terug_naar, e.besluit.ingangsdatum),
    SchorsingstermijnVerstreken: _schorsing_voorbij,
    IngetrokkenVoorBepaaldeTijd: _besluit(Keurmerkstatus.INGETROKKEN_BEPAALD),
    IngetrokkenVoorOnbepaaldeTijd: _besluit(Keurmerkstatus.INGETROKKEN_ONBEPAALD),
    OvereenkomstOntbonden: _besluit(Keurmerkstatus.ONTBONDEN),
    OvereenkomstOpgezegd: lambda e: (Keurmerkstatus.GEEN, e.einde_per),
}
NIEUW_BEGIN = (Aspect.STERREN, Aspect.TEVREDENHEID, Aspect.MEETPERIODE)


def openbaar_vanaf(besluit: Besluit) -> date:
    """An award may be shown from the decision on, also when it holds from earlier (A-39)."""
    return max(besluit.ingangsdatum, besluit.besluitdatum)


def statusgegeven(status: Keurmerkstatus, ingangsdatum: date, topic: str) -> Statusgegeven:
    return Statusgegeven(status, ingangsdatum, status in ZICHTBAAR, topic)


def beweringen(recorded: Recorded[KeurmerkEvent]) -> Iterator[Bewering]:
    """Everything `recorded` says about the register; a reversal speaks in registerregels.py."""
    event, versie = recorded.event, recorded.originator_version
    soort = type(event)
    if wissel := STATUSWISSEL.get(soort):
        yield from _status(wissel(event), event, versie)
    if verder := VERDER.get(soort):
        for aspect, vanaf, gegeven in verder(recorded):
            yield Bewering(versie, aspect, vanaf, gegeven)


def _status(wissel: Wissel | None, event: KeurmerkEvent, versie: int) -> Iterator[Bewering]:
    if wissel is None:
        return
    status, ingangsdatum = wissel
    vanaf = ingangsdatum
    if isinstance(event, AspirantToegekend | KeurmerkToegekend):
        vanaf = openbaar_vanaf(event.besluit)
    gegeven = statusgegeven(status, ingangsdatum, event.TOPIC)
    yield Bewering(versie, Aspect.STATUS, vanaf, gegeven)


Uitspraak: TypeAlias = tuple[Aspect, date, Gegeven | None]


def _aanvraag(recorded: Recorded[AanvraagIngediend]) -> Iterator[Uitspraak]:
    e = recorded.event
    yield Aspect.DIENSTEN, e.ingediend_op, Dienstengegeven(e.diensten)


def _nieuw_begin(recorded: Recorded[AspirantToegekend]) -> Iterator[Uitspraak]:
    """Nothing of an earlier mark of the same holder is shown with the new one."""
    vanaf = openbaar_vanaf(recorded.event.besluit)
    yield from ((aspect, vanaf, None) for aspect in NIEUW_BEGIN)


def _sterren(recorded: Recorded[KeurmerkToegekend | KeurmerkVoortgezet]) -> Iterator[Uitspraak]:
    e = recorded.event
    yield Aspect.STERREN, openbaar_vanaf(e.besluit), Sterrengegeven(e.sterren)


def _rapport(recorded: Recorded[TevredenheidsrapportVastgelegd]) -> Iterator[Uitspraak]:
    e = recorded.event
    gegeven = Rapportgegeven(als_tekst(te_publiceren(e, recorded.vastlegging.editie)))
    yield Aspect.TEVREDENHEID, e.rapportdatum, gegeven


def _meetperiode(recorded: Recorded[MeetperiodeGestart]) -> Iterator[Uitspraak]:
    e = recorded.event
    yield Aspect.MEETPERIODE, e.start, Meetperiodegegeven(e.start, e.einde)


VERDER: Mapping[type, Callable[[Any], Iterator[Uitspraak]]] = {
    AanvraagIngediend: _aanvraag,
    AspirantToegekend: _nieuw_begin,
    KeurmerkToegekend: _sterren,
    KeurmerkVoortgezet: _sterren,
    TevredenheidsrapportVastgelegd: _rapport,
    MeetperiodeGestart: _meetperiode,
}
