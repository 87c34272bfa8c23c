"""What one event says about the register: from a day on, an aspect has this value.

Each event speaks for itself, so that a reversal can leave one out and let the others stand.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

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
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
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
from projections.betekenis import Betekenis, Betekenissen
from projections.publicatie import te_publiceren
from projections.rapporttekst import als_tekst


@dataclass(frozen=True, slots=True)
class Bewering:
    """`gegeven` is None when from `vanaf` on there is nothing to say any more."""

    versie: int
    aspect: Aspect
    vanaf: date
    gegeven: Gegeven | None


Uitspraak: TypeAlias = tuple[Aspect, date, Gegeven | None]
NIEUW_BEGIN = (Aspect.STERREN, Aspect.TEVREDENHEID, Aspect.MEETPERIODE)


def openbaar_vanaf(besluit: Besluit) -> date:
    """An award may be shown from the decision on, also when it holds from earlier (A-39)."""
    return max(besluit.ingangsdatum, besluit.besluitdatum)


def statusgegeven(status: Keurmerkstatus, ingangsdatum: date, topic: str) -> Statusgegeven:
    return Statusgegeven(status, ingangsdatum, status in ZICHTBAAR, topic)


def beweringen(recorded: Recorded[KeurmerkEvent]) -> Iterator[Bewering]:
    """Everything `recorded` says about the register; a reversal speaks in uitspraken.py."""
    for aspect, vanaf, gegeven in BEWERINGEN.van(recorded) or ():
        yield Bewering(recorded.originator_version, aspect, vanaf, gegeven)


def _status(event: KeurmerkEvent, status: Keurmerkstatus, ingangsdatum: date) -> Uitspraak:
    return Aspect.STATUS, ingangsdatum, statusgegeven(status, ingangsdatum, event.TOPIC)


def _toekenning(event: BesluitEvent, status: Keurmerkstatus) -> Uitspraak:
    besluit = event.besluit
    gegeven = statusgegeven(status, besluit.ingangsdatum, event.TOPIC)
    return Aspect.STATUS, openbaar_vanaf(besluit), gegeven


def _besluit(
    status: Keurmerkstatus,
) -> Callable[[Recorded[BesluitEvent]], Iterator[Uitspraak]]:
    """A decision after which the status is always `status`."""

    def lees(recorded: Recorded[BesluitEvent]) -> Iterator[Uitspraak]:
        event = recorded.event
        yield _status(event, status, event.besluit.ingangsdatum)

    return lees


def _aanvraag(recorded: Recorded[AanvraagIngediend]) -> Iterator[Uitspraak]:
    e = recorded.event
    yield _status(e, Keurmerkstatus.AANVRAAG, e.ingediend_op)
    yield Aspect.DIENSTEN, e.ingediend_op, Dienstengegeven(e.diensten)


def _aanvraag_ingetrokken(recorded: Recorded[AanvraagIngetrokken]) -> Iterator[Uitspraak]:
    e = recorded.event
    yield _status(e, e.terug_naar, e.ingetrokken_op)


def _aspirant(recorded: Recorded[AspirantToegekend]) -> Iterator[Uitspraak]:
    """Nothing of an earlier mark of the same holder is shown with the new one."""
    e = recorded.event
    yield _toekenning(e, Keurmerkstatus.ASPIRANT)
    yield from ((aspect, openbaar_vanaf(e.besluit), None) for aspect in NIEUW_BEGIN)


def _verlengd(recorded: Recorded[AspirantVerlengd]) -> Iterator[Uitspraak]:
    e = recorded.event
    if not e.tijdens_schorsing:
        yield _status(e, Keurmerkstatus.ASPIRANT_VERLENGD, e.besluit.ingangsdatum)


def _keurmerk(recorded: Recorded[KeurmerkToegekend]) -> Iterator[Uitspraak]:
    yield _toekenning(recorded.event, Keurmerkstatus.TOEGEKEND)
    yield from _sterren(recorded)


def _sterren(recorded: Recorded[KeurmerkToegekend | KeurmerkVoortgezet]) -> Iterator[Uitspraak]:
    e = recorded.event
    yield Aspect.STERREN, openbaar_vanaf(e.besluit), Sterrengegeven(e.sterren)


def _onderzoek(recorded: Recorded[GeschorstVoorOnderzoek]) -> Iterator[Uitspraak]:
    """An investigation while a sanction runs changes nothing that anybody sees."""
    e = recorded.event
    if e.status is Keurmerkstatus.GESCHORST_ONDERZOEK:
        yield _status(e, e.status, e.besluit.ingangsdatum)


def _opgeheven(recorded: Recorded[SchorsingOpgeheven]) -> Iterator[Uitspraak]:
    e = recorded.event
    yield _status(e, e.terug_naar, e.besluit.ingangsdatum)


def _schorsing_voorbij(recorded: Recorded[SchorsingstermijnVerstreken]) -> Iterator[Uitspraak]:
    e = recorded.event
    if e.terug_naar:
        yield _status(e, e.terug_naar, e.ingangsdatum)


def _opgezegd(recorded: Recorded[OvereenkomstOpgezegd]) -> Iterator[Uitspraak]:
    yield _status(recorded.event, Keurmerkstatus.GEEN, recorded.event.einde_per)


def _rapport(recorded: Recorded[TevredenheidsrapportVastgelegd]) -> Iterator[Uitspraak]:
    e = recorded.event
    tekst = als_tekst(te_publiceren(e, recorded.vastlegging.editie))
    gegeven = Rapportgegeven(tekst, e.meetperiode_start)
    yield Aspect.TEVREDENHEID, e.rapportdatum, gegeven


def _meetperiode(recorded: Recorded[MeetperiodeGestart]) -> Iterator[Uitspraak]:
    e = recorded.event
    yield Aspect.MEETPERIODE, e.start, Meetperiodegegeven(e.start, e.einde)


TABEL = (
    Betekenis(AanvraagIngediend, _aanvraag),
    Betekenis(AanvraagIngetrokken, _aanvraag_ingetrokken),
    Betekenis(AanvraagAfgewezen, _besluit(Keurmerkstatus.AFGEWEZEN)),
    Betekenis(AspirantToegekend, _aspirant),
    Betekenis(AspirantVerlengd, _verlengd),
    Betekenis(MeetperiodeGestart, _meetperiode),
    Betekenis(TevredenheidsrapportVastgelegd, _rapport),
    Betekenis(KeurmerkToegekend, _keurmerk),
    Betekenis(KeurmerkVoortgezet, _sterren),
    Betekenis(KeurmerkNietToegekend, _besluit(Keurmerkstatus.NIET_TOEGEKEND)),
    Betekenis(GeschorstVoorOnderzoek, _onderzoek),
    Betekenis(GeschorstAlsSanctie, _besluit(Keurmerkstatus.GESCHORST_SANCTIE)),
    Betekenis(SchorsingOpgeheven, _opgeheven),
    Betekenis(SchorsingstermijnVerstreken, _schorsing_voorbij),
    Betekenis(IngetrokkenVoorBepaaldeTijd, _besluit(Keurmerkstatus.INGETROKKEN_BEPAALD)),
    Betekenis(IngetrokkenVoorOnbepaaldeTijd, _besluit(Keurmerkstatus.INGETROKKEN_ONBEPAALD)),
    Betekenis(OvereenkomstOntbonden, _besluit(Keurmerkstatus.ONTBONDEN)),
    Betekenis(OvereenkomstOpgezegd, _opgezegd),
)
BEWERINGEN: Betekenissen[Iterator[Uitspraak]] = Betekenissen(TABEL)
