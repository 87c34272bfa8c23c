"""The open terms and tasks of one dossier, folded from its events. Nothing is judged here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid5

from domain.calendar import dag_van
from domain.keurmerk.agenda.taken import OPENT, SLUIT, Taak
from domain.keurmerk.agenda.termijnen import STARTS, STOPS, Termijn
from domain.keurmerk.agenda.termijnsoorten import SOORT
from domain.keurmerk.events import (
    BesluitVerzonden,
    KeurmerkEvent,
    ReAuditVerstreken,
    TaakAfgehandeld,
    TermijnVerstreken,
    WaarschuwingstermijnVerstreken,
)
from domain.keurmerk.state.keurmerk import Keurmerk
from domain.recorded import Recorded

BESLUIT_VERZENDEN = "besluit-verzenden"
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


def volg_agenda(agenda: Agenda, recorded: Recorded[KeurmerkEvent], na: Keurmerk) -> Agenda:
    """One step; `na` is the keurmerk after this event."""
    termijnen = _termijnen(agenda.termijnen, recorded)
    taken = _taken(agenda.taken, recorded, na)
    if termijnen is agenda.termijnen and taken is agenda.taken:
        return agenda
    return replace(agenda, termijnen=termijnen, taken=taken)


def _termijnen(
    open_: Mapping[UUID, Termijn], recorded: Recorded[KeurmerkEvent]
) -> Mapping[UUID, Termijn]:
    event, versie = recorded.event, recorded.originator_version
    stops, start = STOPS.get(type(event), ()), STARTS.get(type(event))
    afgegaan = getattr(event, "termijn", None)
    if not stops and not start and afgegaan is None:
        return open_
    over = {
        id_: termijn
        for id_, termijn in open_.items()
        if f"{id_}" != afgegaan and not any(stop.geldt_voor(termijn, event) for stop in stops)
    }
    for n, (code, dag, kenmerk) in enumerate(start(event, versie) if start else ()):
        id_ = uuid5(recorded.originator_id, f"termijn/{versie}/{n}/{code}/{dag}")
        over[id_] = Termijn(id_, code, dag, kenmerk, versie)
    return MappingProxyType(over)


def _taken(
    open_: Mapping[UUID, Taak], recorded: Recorded[KeurmerkEvent], na: Keurmerk
) -> Mapping[UUID, Taak]:
    event = recorded.event
    nieuw = tuple(_nieuwe_taken(recorded, na))
    gesloten = SLUIT.get(type(event), frozenset())
    if not nieuw and not gesloten and not isinstance(event, BesluitVerzonden | TaakAfgehandeld):
        return open_
    over = {
        id_: taak
        for id_, taak in open_.items()
        if taak.code not in gesloten and not _settles(event, taak)
    }
    loopt = {taak.code for taak in over.values()} - {BESLUIT_VERZENDEN}
    return MappingProxyType(over | {taak.id: taak for taak in nieuw if taak.code not in loopt})


def _settles(event: KeurmerkEvent, taak: Taak) -> bool:
    if isinstance(event, BesluitVerzonden):
        return taak.code == BESLUIT_VERZENDEN and taak.kenmerk == f"{event.besluit_versie}"
    return isinstance(event, TaakAfgehandeld) and event.taak == f"{taak.id}"


def _nieuwe_taken(recorded: Recorded[KeurmerkEvent], na: Keurmerk) -> list[Taak]:
    event, versie = recorded.event, recorded.originator_version
    opent = OPENT.get(type(event))
    openingen = list(opent(event, na)) if opent else []
    code = event.code if isinstance(event, TermijnVerstreken) else CODE_VAN.get(type(event))
    if code and (taak := SOORT[code].taak):
        openingen.append((taak, None))
    besluit = getattr(event, "besluit", None)
    if besluit is not None and not recorded.vastlegging.geimporteerd:
        openingen.append((BESLUIT_VERZENDEN, None))
    dag = dag_van(recorded.vastlegging.vastgelegd_op)
    return [
        Taak(
            uuid5(recorded.originator_id, f"taak/{versie}/{code}"),
            code,
            dag,
            tot,
            versie,
            f"{versie}",
        )
        for code, tot in openingen
    ]
