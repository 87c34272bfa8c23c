"""Everything that an event says about the register, a reversal too."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.recorded import Recorded
from projections.aspecten import Aspect, Gegeven, Statusgegeven
from projections.beweringen import Bewering, beweringen, statusgegeven

Stap: TypeAlias = tuple[date, Gegeven | None]  # from this day on


def uitspraken(voor: Dossier, recorded: Recorded[KeurmerkEvent], na: Dossier) -> Iterator[Bewering]:
    """The assertions of `recorded`; a reversal asserts again what holds without its decision.

    Only a reversal looks at `voor` and `na`, the dossier before and after it.
    """
    event, versie = recorded.event, recorded.originator_version
    if not isinstance(event, BesluitHerroepen):
        yield from beweringen(recorded)
        return
    for aspect, (vanaf, gegeven) in _herroeping(voor, event, na):
        yield Bewering(versie, aspect, vanaf, gegeven)


def _herroeping(
    voor: Dossier, event: BesluitHerroepen, na: Dossier
) -> Iterator[tuple[Aspect, Stap]]:
    alle = [bewering for recorded in na.historie for bewering in beweringen(recorded)]
    weg = _herroepen(na)
    nu = {event.herroept, *event.vervallen}
    geraakt = {bewering.aspect for bewering in alle if bewering.versie in nu}
    if voor.keurmerk.status is not na.keurmerk.status:
        geraakt.add(Aspect.STATUS)
    for aspect in sorted(geraakt):
        eigen = [bewering for bewering in alle if bewering.aspect is aspect]
        stappen = list(_vanaf(event.besluit.ingangsdatum, eigen, weg))
        if aspect is Aspect.STATUS and _status(stappen[-1]) is not event.terug_naar:
            stappen = [_volgens_besluit(event)]
        yield from ((aspect, stap) for stap in stappen)


def _herroepen(na: Dossier) -> Mapping[int, date]:
    """Each event that was reversed, by its version, and from which day it no longer counts."""
    weg: dict[int, date] = {}
    for recorded in na.historie:
        event = recorded.event
        if isinstance(event, BesluitHerroepen):
            for versie in (event.herroept, *event.vervallen):
                weg.setdefault(versie, event.besluit.ingangsdatum)
    return weg


def _vanaf(dag: date, alle: Sequence[Bewering], weg: Mapping[int, date]) -> Iterator[Stap]:
    """What holds on `dag`, and every change after it, when the reversed decisions do not count."""
    dagen = {dag, *(bewering.vanaf for bewering in alle), *weg.values()}
    vorige: Bewering | None = None
    for wisseldag in sorted(d for d in dagen if d >= dag):
        geldig = [
            b
            for b in alle
            if b.vanaf <= wisseldag and not (b.versie in weg and weg[b.versie] <= wisseldag)
        ]
        laatste = geldig[-1] if geldig else None
        if laatste is not vorige or wisseldag == dag:
            yield wisseldag, laatste.gegeven if laatste else None
        vorige = laatste


def _status(stap: Stap) -> Keurmerkstatus | None:
    gegeven = stap[1]
    return gegeven.status if isinstance(gegeven, Statusgegeven) else None


def _volgens_besluit(event: BesluitHerroepen) -> Stap:
    """The status that the reversal itself names wins from what the other events add up to."""
    per = event.besluit.ingangsdatum
    return per, statusgegeven(event.terug_naar, per, event.TOPIC)
