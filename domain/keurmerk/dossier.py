"""Everything that one stream says: the state to decide on, the agenda, and what was done before."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from uuid import NAMESPACE_URL, UUID, uuid5

from immutables import Map

from domain.copying import changed
from domain.keurmerk.agenda.lopend import NIETS, Agenda, Wijziging, verschil
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.evolve_agenda import evolve_agenda
from domain.keurmerk.feiten import feit_van
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.historie import Historie
from domain.keurmerk.keurmerk import Keurmerk
from domain.recorded import Recorded

_NAMESPACE = uuid5(NAMESPACE_URL, "urn:keurmerk-arbeid:dossier")


def dossier_id(kvk: str) -> UUID:
    """The KvK number is the natural key: one dossier for each dienstverlener."""
    return uuid5(_NAMESPACE, kvk)


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


def evolve(dossier: Dossier, recorded: Recorded[KeurmerkEvent]) -> Dossier:
    """One step of the fold. A reversal replays the stream without the reversed decision."""
    event, versie = recorded.event, recorded.originator_version
    voor = dossier
    if isinstance(event, BesluitHerroepen):
        voor = zonder(dossier, {event.herroept, *event.vervallen})
    keurmerk = evolve_keurmerk(voor.keurmerk, event, versie)
    agenda, wijziging = evolve_agenda(voor.agenda, recorded, keurmerk)
    vastlegging = recorded.vastlegging
    return changed(
        voor,
        versie=versie,
        keurmerk=keurmerk,
        agenda=agenda,
        wijziging=wijziging if voor is dossier else verschil(dossier.agenda, agenda),
        commands=dossier.commands.set(vastlegging.command_id, versie),
        laatst_vastgelegd=vastlegging.vastgelegd_op,
        alleen_import=dossier.alleen_import and vastlegging.geimporteerd,
        historie=dossier.historie.met(recorded),
    )


def evolve_all(dossier: Dossier, historie: Iterable[Recorded[KeurmerkEvent]]) -> Dossier:
    return reduce(evolve, historie, dossier)


def evolve_keurmerk(keurmerk: Keurmerk, event: KeurmerkEvent, versie: int) -> Keurmerk:
    """The decision state after `event`; others point to it by its `versie`."""
    return feit_van(event).evolve(keurmerk, event, versie)


def zonder(dossier: Dossier, versies: Set[int]) -> Dossier:
    """The dossier as if these events, and those reversed earlier, never were."""
    weg = dossier.herroepen | versies
    keurmerk, agenda = Keurmerk(), Agenda()
    for recorded in dossier.historie:
        if recorded.originator_version not in weg:
            keurmerk, agenda = evolve_again(keurmerk, agenda, recorded)
    return changed(dossier, keurmerk=keurmerk, agenda=agenda, herroepen=weg)


def evolve_again(
    keurmerk: Keurmerk, agenda: Agenda, recorded: Recorded[KeurmerkEvent]
) -> tuple[Keurmerk, Agenda]:
    """One event during a replay. An earlier reversal left its mark on which events count."""
    if not isinstance(recorded.event, BesluitHerroepen):
        keurmerk = evolve_keurmerk(keurmerk, recorded.event, recorded.originator_version)
    return keurmerk, evolve_agenda(agenda, recorded, keurmerk)[0]
