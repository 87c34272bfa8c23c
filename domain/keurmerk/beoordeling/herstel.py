"""Missed norms that stand in the way no more: compensated by a decision, or repaired (H23 6.2)."""

from collections.abc import Iterator

from domain.handleiding.diensten import NAMEN
from domain.keurmerk.beoordeling.commands import ZetKeurmerkVoort
from domain.keurmerk.beoordeling.feiten import CompensatieToegepast
from domain.keurmerk.beoordeling.gronden import VoortzettingGrond
from domain.keurmerk.oordelen import gemist, is_compenseerbaar
from domain.keurmerk.vraag import Vooraf, Vraag
from domain.keurmerk.waarschuwing.feiten import WaarschuwingGegeven, WaarschuwingHersteld
from domain.rules import NietTeBeoordelen, Regel
from domain.source import h2023
from domain.uitslag import Uitslag


def compensatie_van(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Missed norms of the Diensten that a decision on this Meetperiode compensates."""
    periode = vraag.periode
    besluiten = (e for _, e in vraag.dossier.events(CompensatieToegepast))
    diensten = {
        NAMEN[dienst]
        for event in besluiten
        if periode and event.meetperiode_start == periode.start
        for dienst in event.diensten
    }
    return tuple(u for u in gemist(vraag) if u.toets.groep in diensten and is_compenseerbaar(u))


def herstel_van(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Missed norms of which a Waarschuwing after this Meetperiode was repaired."""
    normen = set(_herstelde_normen(vraag))
    return tuple(uitslag for uitslag in gemist(vraag) if uitslag.toets.code in normen)


def _herstelde_normen(vraag: Vooraf) -> Iterator[str]:
    hersteld = {
        e.waarschuwing
        for _, e in vraag.dossier.events(WaarschuwingHersteld)
        if e.besluit.besluitdatum <= vraag.peildag
    }
    for versie, event in vraag.dossier.events(WaarschuwingGegeven):
        na = vraag.periode is not None and event.besluit.besluitdatum > vraag.periode.einde
        if versie in hersteld and na:
            yield from event.normen


def hersteld(vraag: Vooraf) -> tuple[Uitslag, ...]:
    return (*compensatie_van(vraag), *herstel_van(vraag))


def gronden(vraag: Vooraf) -> tuple[VoortzettingGrond, ...]:
    """Why the keurmerk goes on, as the log says it; nothing when no text is here to judge by."""
    try:
        gevonden = (
            (VoortzettingGrond.COMPENSATIE, compensatie_van(vraag)),
            (VoortzettingGrond.HERSTELD_NA_WAARSCHUWING, herstel_van(vraag)),
        )
        if not gemist(vraag):
            return (VoortzettingGrond.NORMEN_GEHAALD,)
    except NietTeBeoordelen:
        return (VoortzettingGrond.NORMEN_GEHAALD,)
    waar = tuple(grond for grond, normen in gevonden if normen)
    return waar or (VoortzettingGrond.NORMEN_GEHAALD,)


def _grond_klopt(vraag: Vraag[ZetKeurmerkVoort]) -> bool:
    gegeven = vraag.command.gronden
    return not gegeven or set(gegeven) == set(gronden(vraag))


GROND_KLOPT = Regel[Vraag[ZetKeurmerkVoort]](
    "grond-klopt-niet",
    h2023("6.2", "Waarom het Keurmerk doorloopt, volgt uit het dossier."),
    "Uit het dossier volgt een andere grond: {gronden}.",
    _grond_klopt,
    lambda v: {"gronden": ", ".join(gronden(v)) or "geen"},
)
