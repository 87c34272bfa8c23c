"""Facts about a Waarschuwing (H23 6.2.2). It is an overlay on a status, never one of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Protocol

from domain.copying import changed
from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import BesluitEvent, TermijnEvent
from domain.keurmerk.feit import Feit, Start, ingang, stop_van
from domain.keurmerk.keurmerk import Keurmerk, Waarschuwing
from domain.source import h2023

SANCTIE_NA_WAARSCHUWING = Taaksoort(
    "sanctie-na-waarschuwing",
    "De hersteltermijn is om: besluit tot Schorsing of Intrekking",
    h2023("6.2.2", "Zonder herstel moet Schorsing of Intrekking volgen."),
    Groep.WAARSCHUWING,
    verplicht=True,
    alleen_door_besluit=True,
    per_geval=True,
)
HERSTEL = Termijnsoort(
    "herstel-na-waarschuwing",
    "Hersteltermijn van de Waarschuwing",
    h2023("6.2.2", "Zonder herstel volgt Schorsing of Intrekking."),
    Groep.WAARSCHUWING,
    Moment.EINDE,
    SANCTIE_NA_WAARSCHUWING,
)
TAKEN = (SANCTIE_NA_WAARSCHUWING,)
TERMIJNEN = (HERSTEL,)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaarschuwingGegeven(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.waarschuwing-gegeven.v1"
    normen: tuple[str, ...]
    hersteltermijn_tot: date  # last day for repair, inclusive


@dataclass(frozen=True, slots=True, kw_only=True)
class WaarschuwingHersteld(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.waarschuwing-hersteld.v1"
    waarschuwing: int  # version of WaarschuwingGegeven


@dataclass(frozen=True, slots=True, kw_only=True)
class WaarschuwingstermijnVerstreken(TermijnEvent):
    TOPIC: ClassVar[str] = "keurmerk.waarschuwingstermijn-verstreken.v1"
    waarschuwing: int
    hersteltermijn_tot: date


class VanWaarschuwing(Protocol):
    """An event about one Waarschuwing."""

    @property
    def waarschuwing(self) -> int: ...


def van_waarschuwing(event: VanWaarschuwing) -> str:
    """The kenmerk of what belongs to one Waarschuwing: the version of its event."""
    return f"{event.waarschuwing}"


def _gegeven(k: Keurmerk, e: WaarschuwingGegeven, versie: int) -> Keurmerk:
    nieuw = Waarschuwing(versie=versie, normen=e.normen, tot=e.hersteltermijn_tot)
    return changed(k, waarschuwingen=(*k.waarschuwingen, nieuw))


def _hersteld(k: Keurmerk, e: WaarschuwingHersteld, _: int) -> Keurmerk:
    over = tuple(w for w in k.waarschuwingen if w.versie != e.waarschuwing)
    return changed(k, waarschuwingen=over)


def _verstreken(k: Keurmerk, e: WaarschuwingstermijnVerstreken, _: int) -> Keurmerk:
    alle = tuple(
        changed(w, verstreken=True) if w.versie == e.waarschuwing else w for w in k.waarschuwingen
    )
    return changed(k, waarschuwingen=alle)


def _herstel(e: WaarschuwingGegeven, versie: int) -> Iterator[Start]:
    yield Start(HERSTEL, e.hersteltermijn_tot, f"{versie}")


FEITEN = (
    Feit(
        event=WaarschuwingGegeven,
        titel="Waarschuwing gegeven",
        dag=ingang,
        evolve=_gegeven,
        start=_herstel,
        overgang=h2023("6.2.2", "Een Waarschuwing is er voor (aspirant-)houders."),
    ),
    Feit(
        event=WaarschuwingHersteld,
        titel="Waarschuwing hersteld",
        dag=ingang,
        evolve=_hersteld,
        stopt=(stop_van(van_waarschuwing, HERSTEL, SANCTIE_NA_WAARSCHUWING),),
        overgang=h2023("6.2.2", "Herstel hoort bij een lopende Waarschuwing."),
    ),
    Feit(
        event=WaarschuwingstermijnVerstreken,
        titel="Hersteltermijn van de Waarschuwing verstreken",
        dag=lambda e: e.hersteltermijn_tot,
        evolve=_verstreken,
        overgang=h2023("6.2.2", "De hersteltermijn hoort bij een lopende Waarschuwing."),
        verstreken=HERSTEL,
    ),
)
