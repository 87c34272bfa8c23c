"""Reversing the last decision, with the facts that only happened because of it (A-63)."""

from collections.abc import Iterator

from domain.keurmerk.agenda.agenda import Agenda
from domain.keurmerk.commands import HerroepBesluit
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.dossier import Dossier, stap, zonder
from domain.keurmerk.events import (
    BesluitHerroepen,
    KeurmerkEvent,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakNietNageleefd,
)
from domain.keurmerk.lifecycle.bronnen import BRONNEN
from domain.keurmerk.lifecycle.overgangen import bezwaren, overgangsnaam
from domain.keurmerk.rules import einde
from domain.keurmerk.rules.vraag import Vraag
from domain.keurmerk.state.keurmerk import Keurmerk, Planstand


def _herroepen(vraag: Vraag) -> BesluitHerroepen:
    herroept = vraag.command.herroept
    vervallen = tuple(rust_op(vraag.dossier, herroept))
    terug = zonder(vraag.dossier, {herroept, *vervallen}).keurmerk
    return BesluitHerroepen(
        besluit=vraag.besluit(),
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
            keurmerk, agenda = stap(keurmerk, agenda, recorded)


def _kan_nog(event: KeurmerkEvent, keurmerk: Keurmerk, agenda: Agenda) -> bool:
    """A term must still run, a plan still be approved, and both charts must allow the event."""
    termijn = getattr(event, "termijn", None)
    if termijn is not None and termijn not in map(str, agenda.termijnen):
        return False
    if isinstance(event, PlanVanAanpakGeimplementeerd | PlanVanAanpakNietNageleefd):
        return keurmerk.plan is not None and keurmerk.plan.stand is Planstand.GOEDGEKEURD
    naam = overgangsnaam(type(event))
    if naam not in BRONNEN:
        return True
    return not bezwaren(keurmerk.ligging, keurmerk.overeenkomst, naam)


BESLISSINGEN = (
    Beslissing(
        HerroepBesluit,
        BesluitHerroepen,
        _herroepen,
        vooraf=(einde.BESLUIT_AANWEZIG,),
        inhoud=(einde.LAATSTE_BESLUIT,),
    ),
)
