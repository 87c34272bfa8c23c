"""The fold of the agenda: what an event starts, ends, raises and settles. It judges nothing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from immutables import Map

from domain.calendar import dag_van
from domain.keurmerk.aanvraag.feiten import AanvraagIngediend, AanvraagIngetrokken
from domain.keurmerk.administratie.feiten import BESLUIT_VERZENDEN, TaakAfgehandeld
from domain.keurmerk.agenda.lopend import NIETS, Agenda, Taak, Taken, Termijn, Wijziging
from domain.keurmerk.agenda.soorten import Groep, Taaksoort, Termijnsoort
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent, TermijnEvent
from domain.keurmerk.feit import Feit, Opening, Stop
from domain.keurmerk.feiten import FEIT, TAAKSOORTEN, TERMIJNSOORT, TERMIJNSOORTEN, feit_van
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.recorded import Recorded

E = TypeVar("E", bound=KeurmerkEvent)
_LEEG: Map[str, Taak] = Map()


@dataclass(frozen=True, slots=True)
class _Einde:
    """A Stop with its groups written out: which kinds of term and which codes of tasks."""

    stop: Stop[Any]  # of the event it is looked up by
    termijnen: frozenset[Termijnsoort]
    taken: tuple[str, ...]

    def kenmerk(self, event: KeurmerkEvent) -> str | None:
        return self.stop.kenmerk(event) if self.stop.kenmerk else None


def _einde(stop: Stop[Any]) -> _Einde:  # of any event
    groepen = {deel for deel in stop.wat if isinstance(deel, Groep)}
    soorten = {deel for deel in stop.wat if isinstance(deel, Termijnsoort)}
    taken = {deel for deel in stop.wat if isinstance(deel, Taaksoort)}
    return _Einde(
        stop,
        frozenset(s for s in TERMIJNSOORTEN if s.groep in groepen or s in soorten),
        tuple(s.code for s in TAAKSOORTEN if s.groep in groepen or s in taken),
    )


EINDES: Mapping[type[KeurmerkEvent], tuple[_Einde, ...]] = {
    event: tuple(map(_einde, feit.stopt)) for event, feit in FEIT.items()
}


def evolve_agenda(
    agenda: Agenda, recorded: Recorded[KeurmerkEvent], na: Keurmerk
) -> tuple[Agenda, Wijziging]:
    """One step, and what it changed; `na` is the keurmerk after this event."""
    event = recorded.event
    feit = feit_van(event)
    eindes = [
        einde for einde in EINDES[type(event)] if einde.stop.als is None or einde.stop.als(event)
    ]
    gestopt = tuple(_gestopt(agenda.termijnen, event, eindes))
    gestart = tuple(_gestart(agenda, recorded, feit))
    weg = tuple(_afgehandeld(agenda.taken, event, eindes))
    taken = _zonder(agenda.taken, weg)
    nieuw = tuple(_nieuw(taken, recorded, _openingen(agenda, recorded, feit, na)))
    if not (gestopt or gestart or weg or nieuw or isinstance(event, AanvraagIngediend)):
        return agenda, NIETS
    over = tuple(t for t in agenda.termijnen if t not in gestopt) if gestopt else agenda.termijnen
    gepauzeerd = gestopt if isinstance(event, AanvraagIngediend) else agenda.gepauzeerd
    return (
        Agenda((*over, *gestart), _met(taken, nieuw), gepauzeerd),
        Wijziging(gestart, gestopt, nieuw, weg),
    )


def _gestopt(
    lopend: Iterable[Termijn], event: KeurmerkEvent, eindes: Iterable[_Einde]
) -> Iterator[Termijn]:
    afgegaan = event.termijn if isinstance(event, TermijnEvent) else None
    wie = [(einde.termijnen, einde.kenmerk(event)) for einde in eindes]
    for termijn in lopend:
        if (afgegaan is not None and f"{termijn.id}" == afgegaan) or any(
            termijn.soort in soorten and kenmerk in (None, termijn.kenmerk)
            for soorten, kenmerk in wie
        ):
            yield termijn


def _gestart(agenda: Agenda, recorded: Recorded[E], feit: Feit[E]) -> Iterator[Termijn]:
    event, versie = recorded.event, recorded.originator_version
    if feit.start:
        for rang, (soort, dag, kenmerk) in enumerate(feit.start(event, versie)):
            yield Termijn(soort, dag, kenmerk, versie, rang, recorded.originator_id)
    if isinstance(event, AanvraagIngetrokken):
        yield from (t for t in agenda.gepauzeerd if t not in agenda.termijnen)


def _afgehandeld(taken: Taken, event: KeurmerkEvent, eindes: Iterable[_Einde]) -> Iterator[Taak]:
    for einde in eindes:
        kenmerk = einde.kenmerk(event)
        for per_kenmerk in (taken[code] for code in einde.taken if code in taken):
            if kenmerk is None:
                yield from per_kenmerk.values()
            elif kenmerk in per_kenmerk:
                yield per_kenmerk[kenmerk]
    if isinstance(event, TaakAfgehandeld) and event.code in taken:
        yield from (t for t in taken[event.code].values() if f"{t.id}" == event.taak)


def _openingen(
    agenda: Agenda, recorded: Recorded[E], feit: Feit[E], na: Keurmerk
) -> Iterator[Opening]:
    event = recorded.event
    if feit.opent:
        yield from feit.opent(event, na)
    if isinstance(event, TermijnEvent):
        yield from _opening_na_termijn(agenda, event, feit.verstreken)
    if isinstance(event, BesluitEvent) and not recorded.vastlegging.geimporteerd:
        yield Opening(BESLUIT_VERZENDEN, kenmerk=f"{recorded.originator_version}")


def _opening_na_termijn(
    agenda: Agenda, event: TermijnEvent, verstreken: Termijnsoort | None
) -> Iterator[Opening]:
    """A task that a term raises is about the same Meetperiode or Waarschuwing as the term."""
    soort = TERMIJNSOORT[event.code] if isinstance(event, TermijnVerstreken) else verstreken
    if soort is None or soort.taak is None:
        return
    kenmerk = ""
    if soort.taak.per_geval:
        alle = agenda.termijnen
        kenmerk = next((t.kenmerk for t in alle if f"{t.id}" == event.termijn), "")
    yield Opening(soort.taak, kenmerk=kenmerk)


def _nieuw(
    taken: Taken, recorded: Recorded[KeurmerkEvent], openingen: Iterable[Opening]
) -> Iterator[Taak]:
    versie, dossier = recorded.originator_version, recorded.originator_id
    geopend: set[tuple[str, str]] = set()
    for soort, uiterlijk, kenmerk in openingen:
        sleutel = (soort.code, kenmerk)
        if sleutel not in geopend and kenmerk not in taken.get(soort.code, {}):
            geopend.add(sleutel)
            dag = dag_van(recorded.vastlegging.vastgelegd_op)
            yield Taak(soort, dag, uiterlijk, kenmerk, versie, dossier)


def _zonder(taken: Taken, weg: Iterable[Taak]) -> Taken:
    for taak in weg:
        over = taken[taak.soort.code].delete(taak.kenmerk)
        taken = taken.set(taak.soort.code, over) if over else taken.delete(taak.soort.code)
    return taken


def _met(taken: Taken, nieuw: Iterable[Taak]) -> Taken:
    for taak in nieuw:
        per_kenmerk = taken.get(taak.soort.code, _LEEG)
        taken = taken.set(taak.soort.code, per_kenmerk.set(taak.kenmerk, taak))
    return taken
