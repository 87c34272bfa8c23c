"""Reversing the last decision, with the facts that only happened because of it (A-63)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from domain.keurmerk.agenda.lopend import Agenda
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Besluitcommand
from domain.keurmerk.dossier import Dossier, evolve_again, zonder
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent, TermijnEvent
from domain.keurmerk.feiten import feit_van
from domain.keurmerk.grond import Grond, van_edities
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.keurmerk import Keurmerk, Planstand
from domain.keurmerk.lifecycle.overgangen import bezwaren
from domain.keurmerk.plan.feiten import PlanVanAanpakGeimplementeerd, PlanVanAanpakNietNageleefd
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag, besluit
from domain.recorded import Recorded
from domain.rules import Regel
from domain.source import Document, eigen_lezing


class HerroepingGrond(Grond):
    UITSPRAAK_RECHTER = (
        "uitspraak-rechter",
        "A-63",
        "De rechter heeft het besluit opzij gezet.",
        Document.BELEID,
    )
    EIGEN_CORRECTIE = (
        "eigen-correctie",
        "A-63",
        "Het besluit klopte niet en wordt teruggedraaid.",
        Document.BELEID,
    )
    vars().update(van_edities("HerroepingGrond"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HerroepBesluit(Besluitcommand):
    """Herroep het laatste besluit van dit dossier."""

    NAAM: ClassVar[str] = "herroep-besluit"
    herroept: int
    """Volgnummer van het besluit in de tijdlijn."""
    gronden: tuple[HerroepingGrond, ...]
    """Waarom het besluit wordt herroepen."""


def _herroep(vraag: Vraag[HerroepBesluit]) -> BesluitHerroepen:
    herroept = vraag.command.herroept
    vervallen = tuple(rust_op(vraag.dossier, herroept))
    terug = zonder(vraag.dossier, {herroept, *vervallen}).keurmerk
    return BesluitHerroepen(
        besluit=besluit(vraag),
        herroept=herroept,
        terug_naar=terug.status,
        overeenkomst=terug.overeenkomst,
        vervallen=vervallen,
    )


def rust_op(dossier: Dossier, versie: int) -> Iterator[int]:
    """Versions of the events after `versie` that cannot follow when it is left out."""
    keurmerk, agenda = Keurmerk(), Agenda()
    for recorded in dossier.historie:
        nummer = recorded.originator_version
        if nummer == versie or nummer in dossier.herroepen:
            continue
        if nummer > versie and not _kan_nog(recorded.event, keurmerk, agenda):
            yield nummer
        else:
            keurmerk, agenda = evolve_again(keurmerk, agenda, recorded)


def _kan_nog(event: KeurmerkEvent, keurmerk: Keurmerk, agenda: Agenda) -> bool:
    """A term must still run, a plan still be approved, and both tables must allow the event."""
    if isinstance(event, TermijnEvent):
        lopend = {f"{termijn.id}" for termijn in agenda.termijnen}
        if event.termijn not in lopend:
            return False
    if isinstance(event, PlanVanAanpakGeimplementeerd | PlanVanAanpakNietNageleefd):
        return keurmerk.plan is not None and keurmerk.plan.stand is Planstand.GOEDGEKEURD
    overgang = feit_van(event).overgang
    if overgang is None:
        return True
    naam = type(event).__name__
    return not bezwaren(keurmerk.ligging, keurmerk.overeenkomst, naam, overgang)


def laatste_besluit(vraag: Vooraf) -> Recorded[KeurmerkEvent] | None:
    """The newest decision that was not reversed and is no reversal itself."""
    dossier = vraag.dossier
    for recorded in reversed(dossier.historie):
        event = recorded.event
        if recorded.originator_version in dossier.herroepen or isinstance(event, BesluitHerroepen):
            continue
        if isinstance(event, BesluitEvent):
            return recorded
    return None


def _is_laatste(vraag: Vraag[HerroepBesluit]) -> bool:
    laatste = laatste_besluit(vraag)
    return laatste is not None and laatste.originator_version == vraag.command.herroept


def _nummer(vraag: Vooraf) -> str:
    laatste = laatste_besluit(vraag)
    return str(laatste.originator_version) if laatste else "geen"


BESLUIT_AANWEZIG = Voorafregel(
    "geen-besluit",
    eigen_lezing("A-63", "Alleen een besluit kan worden herroepen."),
    "Er is geen besluit dat kan worden herroepen.",
    lambda v: laatste_besluit(v) is not None,
)
LAATSTE_BESLUIT = Regel[Vraag[HerroepBesluit]](
    "niet-het-laatste-besluit",
    eigen_lezing("A-63", "Wat op een besluit volgt, rust erop: herroep van achteren naar voren."),
    "Alleen het laatste besluit kan worden herroepen: volgnummer {nummer}.",
    _is_laatste,
    lambda v: {"nummer": _nummer(v)},
)
BESLISSINGEN = (
    Beslissing(
        command=HerroepBesluit,
        event=BesluitHerroepen,
        leg_vast=_herroep,
        vooraf=(BESLUIT_AANWEZIG,),
        inhoud=(LAATSTE_BESLUIT,),
    ),
)
