"""Everything that one stream says: the state to decide on, the agenda, and what was done before."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import reduce
from uuid import NAMESPACE_URL, UUID, uuid5

from domain.keurmerk.agenda.agenda import Agenda, volg_agenda
from domain.keurmerk.events import BesluitHerroepen, KeurmerkEvent
from domain.keurmerk.state.evolve import evolve
from domain.keurmerk.state.keurmerk import Keurmerk
from domain.recorded import Recorded

_NAMESPACE = uuid5(NAMESPACE_URL, "urn:keurmerk-arbeid:dossier")


def dossier_id(kvk: str) -> UUID:
    """The KvK number is the natural key: one dossier for each dienstverlener."""
    return uuid5(_NAMESPACE, kvk)


@dataclass(frozen=True, slots=True)
class Dossier:
    id: UUID
    versie: int = 0
    keurmerk: Keurmerk = field(default_factory=Keurmerk)
    agenda: Agenda = field(default_factory=Agenda)
    commands: frozenset[UUID] = frozenset()
    laatst_vastgelegd: datetime | None = None
    alleen_import: bool = True  # also when there is nothing yet
    historie: tuple[Recorded[KeurmerkEvent], ...] = ()
    herroepen: frozenset[int] = frozenset()  # versions that no longer count after reversals


def volg(dossier: Dossier, recorded: Recorded[KeurmerkEvent]) -> Dossier:
    """One step of the fold. A reversal replays the stream without the reversed decision."""
    event, versie = recorded.event, recorded.originator_version
    if isinstance(event, BesluitHerroepen):
        dossier = zonder(dossier, {event.herroept, *event.vervallen})
    keurmerk = evolve(dossier.keurmerk, event, versie)
    vastlegging = recorded.vastlegging
    return Dossier(
        id=dossier.id,
        versie=versie,
        keurmerk=keurmerk,
        agenda=volg_agenda(dossier.agenda, recorded, keurmerk),
        commands=dossier.commands | {vastlegging.command_id},
        laatst_vastgelegd=vastlegging.vastgelegd_op,
        alleen_import=dossier.alleen_import and vastlegging.geimporteerd,
        historie=(*dossier.historie, recorded),
        herroepen=dossier.herroepen,
    )


def volg_alle(dossier: Dossier, historie: Iterable[Recorded[KeurmerkEvent]]) -> Dossier:
    return reduce(volg, historie, dossier)


def zonder(dossier: Dossier, versies: Set[int]) -> Dossier:
    """The dossier as if these events, and those reversed earlier, never were."""
    weg = dossier.herroepen | versies
    keurmerk, agenda = Keurmerk(), Agenda()
    for recorded in dossier.historie:
        if recorded.originator_version not in weg:
            keurmerk, agenda = stap(keurmerk, agenda, recorded)
    return replace(dossier, keurmerk=keurmerk, agenda=agenda, herroepen=weg)


def stap(
    keurmerk: Keurmerk, agenda: Agenda, recorded: Recorded[KeurmerkEvent]
) -> tuple[Keurmerk, Agenda]:
    """One event during a replay. An earlier reversal left its mark on which events count."""
    if not isinstance(recorded.event, BesluitHerroepen):
        keurmerk = evolve(keurmerk, recorded.event, recorded.originator_version)
    return keurmerk, volg_agenda(agenda, recorded, keurmerk)
