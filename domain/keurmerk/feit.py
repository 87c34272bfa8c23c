"""The declaration of an event: everything the dossier does with it, in one place and typed.

A read model keeps its own table of what events mean to it (projections/).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from domain.keurmerk.agenda.soorten import Groep, Taaksoort, Termijnsoort
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.keurmerk import Keurmerk
from domain.source import Bron

E = TypeVar("E", bound=KeurmerkEvent)
E_contra = TypeVar("E_contra", bound=KeurmerkEvent, contravariant=True)
Lopend: TypeAlias = Groep | Termijnsoort | Taaksoort  # a group is all its terms and tasks


class Start(NamedTuple):
    """A term that an event starts; the day lies in the event."""

    soort: Termijnsoort
    dag: date
    kenmerk: str


class Opening(NamedTuple):
    """A task that an event raises."""

    soort: Taaksoort
    uiterlijk: date | None = None
    kenmerk: str = ""


@dataclass(frozen=True, slots=True)
class Stop(Generic[E_contra]):
    """Terms and tasks that an event ends; only of one kenmerk, or only sometimes, if given.

    `na` is asked as `als`, of the event and the keurmerk after it.
    """

    wat: tuple[Lopend, ...]
    kenmerk: Callable[[E_contra], str] | None = None
    als: Callable[[E_contra], bool] | None = None
    na: Callable[[E_contra, Keurmerk], bool] | None = None


def stop(*wat: Lopend) -> Stop[KeurmerkEvent]:
    return Stop(wat)


def stop_van(kenmerk: Callable[[E], str], *wat: Lopend) -> Stop[E]:
    """Only what has the kenmerk that `kenmerk` reads from the event."""
    return Stop(wat, kenmerk)


def stop_als(als: Callable[[E], bool], *wat: Lopend) -> Stop[E]:
    """Only for the events that `als` says yes to."""
    return Stop(wat, als=als)


def ongewijzigd(keurmerk: Keurmerk, _event: KeurmerkEvent, _versie: int) -> Keurmerk:
    """The fold of an event that lives in the agenda, or only in the history."""
    return keurmerk


@dataclass(frozen=True, kw_only=True)
class Feit(Generic[E]):
    """`evolve` folds facts and judges nothing: a rule of tomorrow cannot change history.

    `dag` is the day from which the fact holds. `evolve` and `start` get the version of the event:
    its place in the stream, by which others point to it. `opent` sees the keurmerk after the event.
    `overgang` is on what the transition rests, of an event that both charts must allow.
    `verstreken` is the kind of term that has passed, for a TermijnEvent of one kind.
    """

    event: type[E]
    titel: str
    dag: Callable[[E], date]
    evolve: Callable[[Keurmerk, E, int], Keurmerk] = ongewijzigd
    start: Callable[[E, int], Iterable[Start]] | None = None
    stopt: tuple[Stop[E], ...] = ()
    opent: Callable[[E, Keurmerk], Iterable[Opening]] | None = None
    overgang: Bron | None = None
    verstreken: Termijnsoort | None = None


def ingang(event: BesluitEvent) -> date:
    """A decision holds from its ingangsdatum."""
    return event.besluit.ingangsdatum


class VanPeriode(Protocol):
    """An event or a command about one Meetperiode."""

    @property
    def meetperiode_start(self) -> date: ...


def van_periode(event: VanPeriode) -> str:
    """The kenmerk of what belongs to one Meetperiode: its first day."""
    return event.meetperiode_start.isoformat()
