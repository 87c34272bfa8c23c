"""The terms that run and the tasks that are open in one dossier. Values only."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID, uuid5

from immutables import Map

from domain.keurmerk.agenda.soorten import Taaksoort, Termijnsoort


@dataclass(frozen=True)  # no slots: the id is worked out when somebody asks
class Termijn:
    """`kenmerk` says which one it is when several of a kind run: a Meetperiode, a Waarschuwing.

    `gestart_door` is the version of the event that started it, `rang` its place among the terms
    that this event started.
    """

    soort: Termijnsoort
    dag: date
    kenmerk: str
    gestart_door: int
    rang: int
    dossier: UUID

    @property
    def code(self) -> str:
        return self.soort.code

    @cached_property
    def id(self) -> UUID:
        return uuid5(
            self.dossier,
            f"termijn/{self.gestart_door}/{self.rang}/{self.soort.code}/{self.dag}",
        )


@dataclass(frozen=True)  # no slots: as above
class Taak:
    soort: Taaksoort
    ontstaan_op: date
    uiterlijk: date | None
    kenmerk: str
    gestart_door: int
    dossier: UUID

    @property
    def code(self) -> str:
        return self.soort.code

    @cached_property
    def id(self) -> UUID:
        return uuid5(self.dossier, f"taak/{self.gestart_door}/{self.soort.code}")


Taken = Map[str, Map[str, Taak]]  # by code, then by kenmerk


@dataclass(frozen=True)
class Agenda:
    termijnen: tuple[Termijn, ...] = ()
    taken: Taken = Map()  # noqa: RUF009 (a Map never changes)
    gepauzeerd: tuple[Termijn, ...] = ()  # by the last application

    @property
    def open_taken(self) -> tuple[Taak, ...]:
        """In the order in which they were raised."""
        alle = (taak for per_kenmerk in self.taken.values() for taak in per_kenmerk.values())
        return tuple(sorted(alle, key=lambda taak: (taak.gestart_door, taak.code)))


@dataclass(frozen=True)  # no slots: copying.made
class Wijziging:
    """What the last event did to the agenda, for whoever writes it down."""

    gestart: tuple[Termijn, ...] = ()
    gestopt: tuple[Termijn, ...] = ()
    geopend: tuple[Taak, ...] = ()
    afgehandeld: tuple[Taak, ...] = ()


NIETS = Wijziging()


def verschil(oud: Agenda, nieuw: Agenda) -> Wijziging:
    """What a replay without a reversed decision changed: terms and tasks go and come back."""
    taken_oud, taken_nieuw = oud.open_taken, nieuw.open_taken
    return Wijziging(
        gestart=tuple(t for t in nieuw.termijnen if t not in oud.termijnen),
        gestopt=tuple(t for t in oud.termijnen if t not in nieuw.termijnen),
        geopend=tuple(t for t in taken_nieuw if t not in taken_oud),
        afgehandeld=tuple(t for t in taken_oud if t not in taken_nieuw),
    )
