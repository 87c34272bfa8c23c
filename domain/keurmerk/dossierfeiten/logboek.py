"""The events of a dossier that count on a day, and how an evaluation points to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from domain.keurmerk.aanvraag.feiten import AspirantToegekend
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feit import VanPeriode
from domain.keurmerk.feiten import geldt_vanaf
from domain.receipt.receipt import Bronsoort, Oorsprong

E = TypeVar("E", bound=KeurmerkEvent)
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Gevonden(Generic[T_co]):
    """A fact, and the versions of the events that it comes from."""

    waarde: T_co
    versies: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Logboek:
    """`tot`: what happened, or was decided, later does not count yet (inclusive)."""

    dossier: Dossier
    tot: date

    def alle(self, kind: type[E]) -> list[Gevonden[E]]:
        """Oldest first by recording; without what was reversed."""
        return [
            Gevonden(event, (versie,))
            for versie, event in self.dossier.events(kind)
            if _dag(event) <= self.tot
        ]

    def laatste(self, kind: type[E]) -> Gevonden[E] | None:
        """The newest by its own day; of the same day the one that was recorded last."""
        gevonden = self.alle(kind)
        return max(gevonden, key=lambda een: (_dag(een.waarde), een.versies), default=None)

    def van_periode(self, kind: type[E], start: date) -> list[Gevonden[E]]:
        """Those about the Meetperiode that begins on `start`."""
        return [een for een in self.alle(kind) if _start(een.waarde) == start]

    def laatste_van_periode(self, kind: type[E], start: date) -> Gevonden[E] | None:
        gevonden = self.van_periode(kind, start)
        return max(gevonden, key=lambda een: (_dag(een.waarde), een.versies), default=None)

    @property
    def begin(self) -> int:
        """The version from which the present keurmerk counts: becoming Aspirant."""
        eerste = self.alle(AspirantToegekend)
        return eerste[-1].versies[0] if eerste else 0

    def bewijs(self, versies: tuple[int, ...]) -> tuple[str, ...]:
        """The events by their place in the log."""
        return tuple(f"{self.dossier.id}/{versie}" for versie in versies)

    def oorsprong(self, pad: str, *gevonden: Gevonden[object] | None) -> Iterator[Oorsprong]:
        """Nothing when there is nothing that it comes from."""
        versies = sorted({versie for een in gevonden if een for versie in een.versies})
        if versies:
            yield Oorsprong(pad, Bronsoort.GEBEURTENISSEN, self.bewijs(tuple(versies)))


def _dag(event: KeurmerkEvent) -> date:
    """A decision counts from the day it was taken, another fact from its own day."""
    if isinstance(event, BesluitEvent):
        return event.besluit.besluitdatum
    return geldt_vanaf(event)


def _start(event: KeurmerkEvent) -> date | None:
    over: VanPeriode | KeurmerkEvent = event
    return getattr(over, "meetperiode_start", None)
