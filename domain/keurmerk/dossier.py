"""Everything that one stream says: the state to decide on, the agenda, and what was done before."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from operator import attrgetter
from typing import TypeVar
from uuid import NAMESPACE_URL, UUID, uuid5

from immutables import Map

from domain.begrippen import REGISTER
from domain.copying import changed, made
from domain.keurmerk.agenda.lopend import NIETS, Agenda, Wijziging, verschil
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.evolve_agenda import evolve_agenda
from domain.keurmerk.feiten import feit_van
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.historie import Historie
from domain.keurmerk.keurmerk import Keurmerk
from domain.recorded import Recorded

E = TypeVar("E", bound=KeurmerkEvent)
_NAMESPACE = uuid5(NAMESPACE_URL, "urn:keurmerk-arbeid:dossier")


def dossier_id(kvk: str) -> UUID:
    """The KvK number is the natural key: one dossier for each dienstverlener."""
    return uuid5(_NAMESPACE, kvk)


@dataclass(frozen=True, slots=True)
class Ijkpunt:
    """What a replay of the events up to and including `versie` leads to, to go on from there."""

    versie: int = 0
    keurmerk: Keurmerk = field(default_factory=Keurmerk)
    agenda: Agenda = field(default_factory=Agenda)


AUDITREGISTER = dossier_id(REGISTER)
AFSTAND = 16  # events from one Ijkpunt to the next


@dataclass(frozen=True)  # no slots: copying.changed
class Dossier:
    """`commands` are the ids of the commands that were carried out, with their last version.

    `wijziging` is what the last event did to the agenda.
    """

    id: UUID
    versie: int = 0
    keurmerk: Keurmerk = field(default_factory=Keurmerk)
    agenda: Agenda = field(default_factory=Agenda)
    wijziging: Wijziging = NIETS
    commands: Map[UUID, int] = Map()  # noqa: RUF009 (a Map never changes)
    laatst_vastgelegd: datetime | None = None
    alleen_import: bool = True  # also when there is nothing yet
    historie: Historie = Historie()  # noqa: RUF009 (nor does this)
    herroepen: frozenset[int] = frozenset()  # versions that no longer count after reversals
    ijkpunten: tuple[Ijkpunt, ...] = ()
    volgt_replay: bool = True  # a replay leads to this state; only a reversal can say otherwise

    def events(self, kind: type[E]) -> Iterator[tuple[int, E]]:
        """Every event of this kind that still counts, oldest first, with its version."""
        for recorded in self.historie:
            versie, event = recorded.originator_version, recorded.event
            if isinstance(event, kind) and versie not in self.herroepen:
                yield versie, event


def evolve(dossier: Dossier, recorded: Recorded[KeurmerkEvent]) -> Dossier:
    """One step of the fold. A reversal replays the stream without the reversed decision."""
    if isinstance(recorded.event, BesluitHerroepen):
        return _herroepen(dossier, recorded, recorded.event)
    return _verder(dossier, recorded)


def _verder(dossier: Dossier, recorded: Recorded[KeurmerkEvent]) -> Dossier:
    versie, vastlegging = recorded.originator_version, recorded.vastlegging
    keurmerk = evolve_keurmerk(dossier.keurmerk, recorded.event, versie)
    agenda, wijziging = evolve_agenda(dossier.agenda, recorded, keurmerk)
    ijkpunten = dossier.ijkpunten
    if versie % AFSTAND == 0 and dossier.volgt_replay:
        ijkpunten = (*ijkpunten, Ijkpunt(versie, keurmerk, agenda))
    return made(
        Dossier,
        id=dossier.id,
        versie=versie,
        keurmerk=keurmerk,
        agenda=agenda,
        wijziging=wijziging,
        commands=dossier.commands.set(vastlegging.command_id, versie),
        laatst_vastgelegd=vastlegging.vastgelegd_op,
        alleen_import=dossier.alleen_import and vastlegging.geimporteerd,
        historie=dossier.historie.met(recorded),
        herroepen=dossier.herroepen,
        ijkpunten=ijkpunten,
        volgt_replay=dossier.volgt_replay,
    )


def _herroepen(
    dossier: Dossier, recorded: Recorded[KeurmerkEvent], event: BesluitHerroepen
) -> Dossier:
    voor = zonder(dossier, {event.herroept, *event.vervallen})
    na = _verder(changed(voor, volgt_replay=False), recorded)
    return changed(
        na,
        wijziging=verschil(dossier.agenda, na.agenda),
        volgt_replay=na.keurmerk == voor.keurmerk and max(na.herroepen) < na.versie,
    )


def evolve_all(dossier: Dossier, historie: Iterable[Recorded[KeurmerkEvent]]) -> Dossier:
    return reduce(evolve, historie, dossier)


def evolve_keurmerk(keurmerk: Keurmerk, event: KeurmerkEvent, versie: int) -> Keurmerk:
    """The decision state after `event`; others point to it by its `versie`."""
    return feit_van(event).evolve(keurmerk, event, versie)


def zonder(dossier: Dossier, versies: Set[int]) -> Dossier:
    """The dossier as if these events, and those reversed earlier, never were."""
    weg = dossier.herroepen | versies
    heel = bisect_left(dossier.ijkpunten, min(versies), key=attrgetter("versie"))
    ijkpunten = list(dossier.ijkpunten[:heel])
    begin = ijkpunten[-1] if ijkpunten else Ijkpunt()
    keurmerk, agenda = begin.keurmerk, begin.agenda
    for recorded in dossier.historie.na(begin.versie):
        versie = recorded.originator_version
        if versie not in weg:
            keurmerk, agenda = evolve_again(keurmerk, agenda, recorded)
        if versie % AFSTAND == 0:
            ijkpunten.append(Ijkpunt(versie, keurmerk, agenda))
    return changed(
        dossier, keurmerk=keurmerk, agenda=agenda, herroepen=weg, ijkpunten=tuple(ijkpunten)
    )


def evolve_again(
    keurmerk: Keurmerk, agenda: Agenda, recorded: Recorded[KeurmerkEvent]
) -> tuple[Keurmerk, Agenda]:
    """One event during a replay. An earlier reversal left its mark on which events count."""
    if not isinstance(recorded.event, BesluitHerroepen):
        keurmerk = evolve_keurmerk(keurmerk, recorded.event, recorded.originator_version)
    return keurmerk, evolve_agenda(agenda, recorded, keurmerk)[0]
