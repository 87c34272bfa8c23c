"""Answering the bell: a term that still runs and whose last day is over has passed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.agenda.soorten import Termijnsoort
from domain.keurmerk.audit import besluiten as audit
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Command
from domain.keurmerk.einde import besluiten as einde
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.meetperiode import besluiten as meetperiode
from domain.keurmerk.schorsing import besluiten as schorsing
from domain.keurmerk.termijnen.feiten import verstreken
from domain.keurmerk.vraag import Vooraf, Vraag
from domain.keurmerk.vrijstelling import aan_de_orde, gegevens
from domain.keurmerk.waarschuwing import besluiten as waarschuwing
from domain.rules import Regel
from domain.source import eigen_lezing


@dataclass(frozen=True, slots=True, kw_only=True)
class LaatTermijnVerstrijken(Command):
    """Leg vast dat een termijn is verstreken (alleen door het systeem)."""

    NAAM: ClassVar[str] = "laat-termijn-verstrijken"
    termijn: str
    """Kenmerk van de termijn."""


KAMERS = (meetperiode, audit, aan_de_orde, gegevens, waarschuwing, schorsing, einde)
VERLOOP: Mapping[Termijnsoort, Callable[[Vooraf, Termijn], KeurmerkEvent]] = {
    verloop.soort: verloop.leg_vast for kamer in KAMERS for verloop in kamer.VERLOOP
}


def _verstreken(vraag: Vraag[LaatTermijnVerstrijken]) -> KeurmerkEvent:
    gevonden = termijn(vraag)
    if gevonden is None:
        raise LookupError("Geen lopende termijn met dit kenmerk.")
    if leg_vast := VERLOOP.get(gevonden.soort):
        return leg_vast(vraag, gevonden)
    return verstreken(gevonden)


def termijn(vraag: Vraag[LaatTermijnVerstrijken]) -> Termijn | None:
    try:
        gezocht = UUID(vraag.command.termijn)
    except ValueError:
        return None
    return next((t for t in vraag.dossier.agenda.termijnen if t.id == gezocht), None)


def _voorbij(vraag: Vraag[LaatTermijnVerstrijken]) -> bool:
    gevonden = termijn(vraag)
    return gevonden is None or gevonden.soort.voorbij(gevonden.dag, vraag.dag)


TERMIJN_OPEN = Regel[Vraag[LaatTermijnVerstrijken]](
    "termijn-niet-open",
    eigen_lezing("termijnen", "Een termijn verstrijkt één keer, en alleen als zij nog loopt."),
    "Dit dossier heeft geen lopende termijn met dit kenmerk.",
    lambda v: termijn(v) is not None,
)

TERMIJN_VOORBIJ = Regel[Vraag[LaatTermijnVerstrijken]](
    "termijn-loopt-nog",
    eigen_lezing("C-1", "De laatste dag van een termijn hoort er helemaal bij."),
    "De termijn is nog niet voorbij.",
    _voorbij,
)

BESLISSINGEN = (
    Beslissing(
        command=LaatTermijnVerstrijken,
        event=None,
        leg_vast=_verstreken,
        inhoud=(TERMIJN_OPEN, TERMIJN_VOORBIJ),
        alleen_systeem=True,
    ),
)
