"""Facts about one Meetperiode: its start, its dates, its end (H23 1.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Cyclus
from domain.copying import changed
from domain.handleiding.tabel2 import Datumcode
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, Start, stop, stop_van
from domain.keurmerk.keurmerk import Keurmerk, Periode
from domain.keurmerk.meetperiode.agenda import (
    MEETPERIODE_STARTEN,
    PER_DATUMCODE,
)
from domain.keurmerk.meetperiode.loop import EINDE_MEETPERIODE, VOLGENDE_MEETPERIODE
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetperiodedatum:
    """One date of Tabel 2 as told to the holder; `code` is that of meetperiode/kalender.py.

    With `vanaf` it is a window of which `dag` is the last day.
    """

    code: str
    dag: date
    vanaf: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetperiodeGestart(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.meetperiode-gestart.v1"
    cyclus: Cyclus
    start: date
    einde: date
    uwv: bool
    data: tuple[Meetperiodedatum, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetperiodeAfgesloten(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.meetperiode-afgesloten.v1"
    start: date
    einde: date


def in_periode(k: Keurmerk, start: date, periode: Periode) -> Keurmerk:
    """With `periode` in the place of the one that begins on `start`."""
    alle = k.perioden
    for plaats in reversed(range(len(alle))):
        if alle[plaats].start == start:
            k = changed(k, perioden=(*alle[:plaats], periode, *alle[plaats + 1 :]))
            break
    return k


def genoemd(k: Keurmerk, start: date) -> Periode | None:
    """The Meetperiode that begins on `start`."""
    for periode in reversed(k.perioden):  # nearly always the last
        if periode.start == start:
            return periode
    return None


def _gestart(k: Keurmerk, e: MeetperiodeGestart, _: int) -> Keurmerk:
    periode = Periode(
        cyclus=e.cyclus,
        start=e.start,
        einde=e.einde,
        audit_uiterlijk=uiterste_dag(e, Datumcode.RESULTATENAUDIT),
        resultaten_uiterlijk=uiterste_dag(e, Datumcode.RESULTAATGEGEVENS),
        tvo_uiterlijk=uiterste_dag(e, Datumcode.TVO_DEADLINE),
        aspirant=k.is_aspirant,
        uwv=e.uwv,
    )
    return changed(k, perioden=(*k.perioden, periode))


def _afgesloten(k: Keurmerk, e: MeetperiodeAfgesloten, _: int) -> Keurmerk:
    periode = genoemd(k, e.start)
    return in_periode(k, e.start, changed(periode, afgesloten=True)) if periode else k


def _kalender(e: MeetperiodeGestart, _: int) -> Iterator[Start]:
    """The dates as told to the holder; a window rings on its first day."""
    kenmerk = e.start.isoformat()
    for datum in e.data:
        if soort := PER_DATUMCODE.get(datum.code):
            yield Start(soort, datum.vanaf or datum.dag, kenmerk)
    yield Start(EINDE_MEETPERIODE, e.einde, kenmerk)
    yield Start(VOLGENDE_MEETPERIODE, e.einde, kenmerk)


def uiterste_dag(e: MeetperiodeGestart, code: Datumcode) -> date:
    """The last day of a duty, as told to the holder."""
    return next(d.dag for d in e.data if d.code == code.value)


FEITEN = (
    Feit(
        event=MeetperiodeGestart,
        titel="Meetperiode gestart",
        dag=lambda e: e.start,
        evolve=_gestart,
        start=_kalender,
        stopt=(stop(MEETPERIODE_STARTEN, VOLGENDE_MEETPERIODE),),
        overgang=h2023("1.3", "Een (aspirant-)houder heeft Meetperiodes."),
    ),
    Feit(
        event=MeetperiodeAfgesloten,
        titel="Meetperiode afgesloten",
        dag=lambda e: e.einde,
        evolve=_afgesloten,
        stopt=(stop_van(lambda e: e.start.isoformat(), EINDE_MEETPERIODE),),
        overgang=h2023("1.3", "Een Meetperiode duurt twaalf maanden."),
    ),
)
