"""The open terms and tasks of one dossier, folded from its events. Nothing is judged here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid5

from domain.calendar import dag_van
from domain.keurmerk.agenda.sluiting import PER_GEVAL, SLUIT
from domain.keurmerk.agenda.taken import BESLUIT_VERZENDEN, OPENT, Opening, Taak
from domain.keurmerk.agenda.termijnen import STARTS, STOPS, Termijn
from domain.keurmerk.agenda.termijnsoorten import SOORT
from domain.keurmerk.events import (
    AanvraagIngediend,
    AanvraagIngetrokken,
    KeurmerkEvent,
    ReAuditVerstreken,
    TaakAfgehandeld,
    TermijnVerstreken,
    WaarschuwingstermijnVerstreken,
)
from domain.keurmerk.state.keurmerk import Keurmerk
from domain.recorded import Recorded

# An elapsed term with an event of its own has the code of its kind here.
CODE_VAN: Mapping[type, str] = {
    WaarschuwingstermijnVerstreken: "herstel-na-waarschuwing",
    ReAuditVerstreken: "re-audit",
}


def _leeg() -> Mapping[UUID, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Agenda:
    termijnen: Mapping[UUID, Termijn] = field(default_factory=_leeg)
    taken: Mapping[UUID, Taak] = field(default_factory=_leeg)
    gepauzeerd: Mapping[UUID, Termijn] = field(default_factory=_leeg)  # by the last application


def volg_agenda(agenda: Agenda, recorded: Recorded[KeurmerkEvent], na: Keurmerk) -> Agenda:
    """One step; `na` is the keurmerk after this event."""
    termijnen = _termijnen(agenda, recorded)
    taken = _taken(agenda, recorded, na)
    if termijnen is agenda.termijnen and taken is agenda.taken:
        return agenda
    gepauzeerd = agenda.gepauzeerd
    if isinstance(recorded.event, AanvraagIngediend):
        weg = {id_: t for id_, t in agenda.termijnen.items() if id_ not in termijnen}
        gepauzeerd = MappingProxyType(weg)
    return Agenda(termijnen, taken, gepauzeerd)


def _termijnen(agenda: Agenda, recorded: Recorded[KeurmerkEvent]) -> Mapping[UUID, Termijn]:
    event, versie = recorded.event, recorded.originator_version
    stops, start = STOPS.get(type(event), ()), STARTS.get(type(event))
    afgegaan = getattr(event, "termijn", None)
    terug = agenda.gepauzeerd if isinstance(event, AanvraagIngetrokken) else _leeg()
    if not stops and not start and not terug and afgegaan is None:
        return agenda.termijnen
    over = {
        id_: termijn
        for id_, termijn in agenda.termijnen.items()
        if not (afgegaan and f"{id_}" == afgegaan)
        and not any(stop.geldt_voor(termijn, event) for stop in stops)
    }
    for n, (code, dag, kenmerk) in enumerate(start(event, versie) if start else ()):
        id_ = uuid5(recorded.originator_id, f"termijn/{versie}/{n}/{code}/{dag}")
        over[id_] = Termijn(id_, code, dag, kenmerk, versie)
    return MappingProxyType(over | dict(terug))


def _taken(agenda: Agenda, recorded: Recorded[KeurmerkEvent], na: Keurmerk) -> Mapping[UUID, Taak]:
    event = recorded.event
    nieuw = tuple(_nieuwe_taken(agenda, recorded, na))
    stops = SLUIT.get(type(event), ())
    afgevinkt = event.taak if isinstance(event, TaakAfgehandeld) else None
    if not nieuw and not stops and afgevinkt is None:
        return agenda.taken
    over = {
        id_: taak
        for id_, taak in agenda.taken.items()
        if not (afgevinkt and f"{id_}" == afgevinkt)
        and not any(stop.geldt_voor(taak, event) for stop in stops)
    }
    loopt = {(taak.code, taak.kenmerk) for taak in over.values()}
    over.update((taak.id, taak) for taak in nieuw if (taak.code, taak.kenmerk) not in loopt)
    return MappingProxyType(over)


def _nieuwe_taken(
    agenda: Agenda, recorded: Recorded[KeurmerkEvent], na: Keurmerk
) -> Iterator[Taak]:
    versie = recorded.originator_version
    for opening in _openingen(agenda, recorded, na):
        dag = dag_van(recorded.vastlegging.vastgelegd_op)
        id_ = uuid5(recorded.originator_id, f"taak/{versie}/{opening.code}")
        yield Taak(id_, opening.code, dag, opening.uiterlijk, versie, opening.kenmerk)


def _openingen(
    agenda: Agenda, recorded: Recorded[KeurmerkEvent], na: Keurmerk
) -> Iterator[Opening]:
    event = recorded.event
    if opent := OPENT.get(type(event)):
        yield from opent(event, na)
    code = event.code if isinstance(event, TermijnVerstreken) else CODE_VAN.get(type(event))
    if code and (taak := SOORT[code].taak):
        yield Opening(taak, kenmerk=_kenmerk(agenda, event, taak))
    if hasattr(event, "besluit") and not recorded.vastlegging.geimporteerd:
        yield Opening(BESLUIT_VERZENDEN, kenmerk=f"{recorded.originator_version}")


def _kenmerk(agenda: Agenda, event: Any, taak: str) -> str:
    """A task that a term raises is about the same Meetperiode or Waarschuwing as the term."""
    if taak not in PER_GEVAL:
        return ""
    alle = agenda.termijnen.values()
    return next((t.kenmerk for t in alle if f"{t.id}" == event.termijn), "")
