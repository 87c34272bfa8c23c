"""Where a keurmerk stands in one Meetperiode: what its log comes to, and what is still missing."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.begrippen import Rol
from domain.handleiding import HANDLEIDINGEN, EditieNietInSysteem
from domain.handleiding.onderdelen import HOOFDNORMEN
from domain.kader import edities_voor_beoordeling
from domain.keurmerk.besluiten import zonder_command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.keurmerk import Periode, Vrijstelling
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.feiten import genoemd
from domain.keurmerk.vraag import Vooraf
from domain.receipt.advies import CODE, Advies
from domain.source import Editie


class Zonder(StrEnum):
    """Why there is no advice."""

    BEOORDEELD = "al-beoordeeld"
    WACHT = "eerst-een-eerdere-meetperiode"
    TEKST = "tekst-niet-in-systeem"
    ORGANISATIE = "organisatie-onbekend"


ZIN = {
    Zonder.BEOORDEELD: "Over deze Meetperiode is al een besluit genomen.",
    Zonder.WACHT: "Beoordeel eerst de Meetperiode vanaf {eerst:%d-%m-%Y}.",
    Zonder.ORGANISATIE: (
        "Nog niet is vastgelegd wat voor organisatie dit is. Doe dat met leg-organisatie-vast."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohortstand:
    """`advies` as the evaluation gives it, or why there is none; `waarom` in a sentence.

    `receipt`: the hash of the evaluation, so that the same answer can be found again.
    """

    kvk: str
    status: Keurmerkstatus
    einde: date
    vrijstelling: Vrijstelling | None
    advies: Advies | Zonder
    waarom: str
    receipt: str | None = None


def cohortstand(dossier: Dossier, start: date, dag: date) -> Cohortstand | None:
    """Of the Meetperiode that begins on `start`, as it stands on `dag`. None without one.

    Bron: H23 5.1.1, 6.1, 6.2. Nothing is decided here: staff do.
    """
    periode = genoemd(dossier.keurmerk, start)
    if periode is None:
        return None
    vraag = zonder_command(dossier, dag, Rol.BESLISSER)
    advies, waarom, receipt = _oordeel(vraag, periode)
    return Cohortstand(
        kvk=vraag.kvk,
        status=vraag.keurmerk.status,
        einde=periode.einde,
        vrijstelling=vraag.keurmerk.vrijstelling if vraag.periode == periode else None,
        advies=advies,
        waarom=waarom,
        receipt=receipt,
    )


def _edities(periode: Periode) -> list[Editie]:
    """By which each hoofdnorm is judged."""
    alle = edities_voor_beoordeling(periode.cyclus, periode.einde)
    return [alle[onderdeel] for onderdeel in HOOFDNORMEN.values()]


def _oordeel(vraag: Vooraf, periode: Periode) -> tuple[Advies | Zonder, str, str | None]:
    if periode.beoordeeld:
        return Zonder.BEOORDEELD, ZIN[Zonder.BEOORDEELD], None
    if vraag.periode is not None and vraag.periode != periode:
        eerst = vraag.periode.start
        return Zonder.WACHT, ZIN[Zonder.WACHT].format(eerst=eerst), None
    if not HANDLEIDINGEN.keys() & (edities := _edities(periode)):
        return Zonder.TEKST, f"{EditieNietInSysteem(edities[0])}", None
    if (toets := vraag.beoordeling) is None:
        return Zonder.ORGANISATIE, ZIN[Zonder.ORGANISATIE], None
    (gegeven,) = toets.van(CODE)
    return Advies(gegeven.toets.groep), gegeven.zin, toets.receipt.hash
