"""The fold of the agenda: what an event starts, ends, raises and settles. It judges nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from immutables import Map

from domain.calendar import dag_van
from domain.copying import made
from domain.keurmerk.aanvraag.feiten import AanvraagIngediend, AanvraagIngetrokken
from domain.keurmerk.administratie.feiten import BESLUIT_VERZENDEN, TaakAfgehandeld
from domain.keurmerk.agenda.lopend import NIETS, Agenda, Taak, Taken, Termijn, Wijziging
from domain.keurmerk.agenda.soorten import Groep, Taaksoort, Termijnsoort
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent, TermijnEvent
from domain.keurmerk.feit import Feit, Opening, Start, Stop
from domain.keurmerk.feiten import FEIT, TAAKSOORTEN, TERMIJNSOORT, TERMIJNSOORTEN
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.recorded import Recorded

# What is declared of one type of event. It is looked up by that type (`FEIT[type(event)]`); that
# the two belong together is more than a mapping can tell the type checker.
_Feit: TypeAlias = Feit[Any]
_Stop: TypeAlias = Stop[Any]
_Begin: TypeAlias = Callable[[Any, int], Iterable[Start]]


@dataclass(frozen=True, slots=True)
class _Einde:
    """A Stop with its groups written out: the codes of the terms and of the tasks that it ends."""

    stop: _Stop
    termijnen: frozenset[str]
    taken: tuple[str, ...]


# An _Einde for one event: terms, tasks, and of which kenmerk only (None: of all).
_Nu: TypeAlias = tuple[frozenset[str], tuple[str, ...], str | None]


def _einde(stop: _Stop) -> _Einde:
    groepen = {deel for deel in stop.wat if isinstance(deel, Groep)}
    soorten = {deel for deel in stop.wat if isinstance(deel, Termijnsoort)}
    taken = {deel for deel in stop.wat if isinstance(deel, Taaksoort)}
    return _Einde(
        stop,
        frozenset(s.code for s in TERMIJNSOORTEN if s.groep in groepen or s in soorten),
        tuple(s.code for s in TAAKSOORTEN if s.groep in groepen or s in taken),
    )


EINDES: Mapping[type[KeurmerkEvent], tuple[_Einde, ...]] = {
    event: tuple(map(_einde, feit.stopt)) for event, feit in FEIT.items()
}


_OPENT_UIT_ZICHZELF = (TermijnEvent, BesluitEvent)  # also when its Feit declares no task


def evolve_agenda(
    agenda: Agenda, recorded: Recorded[KeurmerkEvent], na: Keurmerk
) -> tuple[Agenda, Wijziging]:
    """One step, and what it changed; `na` is the keurmerk after this event."""
    event = recorded.event
    feit, vast = FEIT[type(event)], EINDES[type(event)]
    eindes = [_nu(einde, event) for einde in vast if _geldt(einde.stop, event, na)] if vast else ()
    gestopt, over = _gestopt(agenda.termijnen, event, eindes)
    gestart = _gestart(agenda, recorded, feit)
    weg = _afgehandeld(agenda.taken, event, eindes) if agenda.taken else ()
    taken = _zonder(agenda.taken, weg) if weg else agenda.taken
    nieuw: tuple[Taak, ...] = ()
    if feit.opent or isinstance(event, _OPENT_UIT_ZICHZELF):
        nieuw = _nieuw(taken, recorded, _openingen(agenda, recorded, feit, na))
    ingediend = isinstance(event, AanvraagIngediend)
    if not (gestopt or gestart or weg or nieuw or ingediend):
        return agenda, NIETS
    nu = made(
        Agenda,
        termijnen=(*over, *gestart),
        taken=_met(taken, nieuw) if nieuw else taken,
        gepauzeerd=gestopt if ingediend else agenda.gepauzeerd,
    )
    wijziging = made(Wijziging, gestart=gestart, gestopt=gestopt, geopend=nieuw, afgehandeld=weg)
    return nu, wijziging


def _geldt(stop: _Stop, event: KeurmerkEvent, na: Keurmerk) -> bool:
    return (stop.als is None or stop.als(event)) and (stop.na is None or stop.na(event, na))


def _nu(einde: _Einde, event: KeurmerkEvent) -> _Nu:
    kenmerk = einde.stop.kenmerk
    return einde.termijnen, einde.taken, kenmerk(event) if kenmerk else None


def _gestopt(
    lopend: tuple[Termijn, ...], event: KeurmerkEvent, eindes: Sequence[_Nu]
) -> tuple[tuple[Termijn, ...], tuple[Termijn, ...]]:
    """Which terms end, and which run on. One loop: a dossier spends most of its fold here."""
    afgegaan = event.termijn if isinstance(event, TermijnEvent) else None
    if not eindes and afgegaan is None:
        return (), lopend
    weg: list[Termijn] = []
    over: list[Termijn] = []
    for termijn in lopend:
        code = termijn.soort.code
        for codes, _, kenmerk in eindes:
            if code in codes and (kenmerk is None or kenmerk == termijn.kenmerk):
                weg.append(termijn)
                break
        else:
            rang = afgegaan is not None and f"{termijn.id}" == afgegaan
            (weg if rang else over).append(termijn)
    return tuple(weg), tuple(over)


def _gestart(agenda: Agenda, recorded: Recorded[KeurmerkEvent], feit: _Feit) -> tuple[Termijn, ...]:
    if feit.start:
        return tuple(_begonnen(recorded, feit.start))
    if isinstance(recorded.event, AanvraagIngetrokken):
        return tuple(t for t in agenda.gepauzeerd if t not in agenda.termijnen)
    return ()


def _begonnen(recorded: Recorded[KeurmerkEvent], start: _Begin) -> Iterator[Termijn]:
    versie, dossier = recorded.originator_version, recorded.originator_id
    for rang, (soort, dag, kenmerk) in enumerate(start(recorded.event, versie)):
        yield made(
            Termijn,
            soort=soort,
            dag=dag,
            kenmerk=kenmerk,
            gestart_door=versie,
            rang=rang,
            dossier=dossier,
        )


def _afgehandeld(taken: Taken, event: KeurmerkEvent, eindes: Sequence[_Nu]) -> tuple[Taak, ...]:
    weg: list[Taak] = []
    for _, codes, kenmerk in eindes:
        for per_kenmerk in [taken[code] for code in codes if code in taken]:
            weg.extend(_van(per_kenmerk, kenmerk))
    if isinstance(event, TaakAfgehandeld) and event.code in taken:
        weg.extend(t for t in taken[event.code].values() if f"{t.id}" == event.taak)
    return tuple(weg)


def _van(per_kenmerk: Map[str, Taak], kenmerk: str | None) -> Iterable[Taak]:
    if kenmerk is None:
        return per_kenmerk.values()
    return (per_kenmerk[kenmerk],) if kenmerk in per_kenmerk else ()


def _openingen(
    agenda: Agenda, recorded: Recorded[KeurmerkEvent], feit: _Feit, na: Keurmerk
) -> Iterator[Opening]:
    event = recorded.event
    if feit.opent:
        yield from feit.opent(event, na)
    if isinstance(event, TermijnEvent):
        yield from _opening_na_termijn(agenda, event, feit)
    if isinstance(event, BesluitEvent) and not recorded.vastlegging.geimporteerd:
        yield Opening(BESLUIT_VERZENDEN, kenmerk=f"{recorded.originator_version}")


def _opening_na_termijn(agenda: Agenda, event: TermijnEvent, feit: _Feit) -> Iterator[Opening]:
    """A task that a term raises is about the same Meetperiode or Waarschuwing as the term."""
    soort = TERMIJNSOORT[event.code] if isinstance(event, TermijnVerstreken) else feit.verstreken
    if soort is None or soort.taak is None:
        return
    kenmerk = ""
    if soort.taak.per_geval:
        alle = agenda.termijnen
        kenmerk = next((t.kenmerk for t in alle if f"{t.id}" == event.termijn), "")
    yield Opening(soort.taak, kenmerk=kenmerk)


def _nieuw(
    taken: Taken, recorded: Recorded[KeurmerkEvent], openingen: Iterable[Opening]
) -> tuple[Taak, ...]:
    nieuw: dict[tuple[str, str], Taak] = {}
    for soort, uiterlijk, kenmerk in openingen:
        sleutel = (soort.code, kenmerk)
        if sleutel not in nieuw and kenmerk not in taken.get(soort.code, _LEEG):
            dag = dag_van(recorded.vastlegging.vastgelegd_op)
            versie, dossier = recorded.originator_version, recorded.originator_id
            nieuw[sleutel] = made(
                Taak,
                soort=soort,
                ontstaan_op=dag,
                uiterlijk=uiterlijk,
                kenmerk=kenmerk,
                gestart_door=versie,
                dossier=dossier,
            )
    return tuple(nieuw.values())


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


_LEEG: Map[str, Taak] = Map()
