"""By when a decision is due, and what a late one does to the last day for the Audit (A-74)."""

from dataclasses import replace
from datetime import date

from domain.handleiding import EditieNietInSysteem
from domain.handleiding.geldigheid import Onderdeel
from domain.handleiding.tabel2 import Datumcode
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.feiten import MeetperiodeGestart, uiterste_dag
from domain.keurmerk.vraag import Vooraf
from domain.receipt.evaluators import VRIJSTELLING
from domain.vrijstelling.beoordeling import soort_van
from domain.vrijstelling.beslistermijn import (
    Beslistermijn,
    audit_na_late_beslissing,
    beslistermijn,
)
from domain.vrijstelling.feiten import Ontvangst


def audit_verzet_naar(vraag: Vooraf) -> date | None:
    """The new last day; None when it stays, or when there is no Audit left to hold.

    Counted from the day of Tabel 2, so that a second decision does not add its delay to that of
    the first.
    """
    periode, termijn = vraag.periode, _termijn(vraag)
    if periode is None or termijn is None or periode.audit_op is not None:
        return None
    tabel = _volgens_tabel(vraag, periode, Datumcode.RESULTATENAUDIT)
    dag = audit_na_late_beslissing(vraag.peildag, termijn, tabel)
    return dag if dag > periode.audit_uiterlijk else None


def beslissen_uiterlijk(vraag: Vooraf, periode: Periode) -> date | None:
    """The last day to tell whether the exemption is definitive; None when nobody can count.

    As long as the concept report is not there: from the day on which Tabel 2 expects it (A-73).
    """
    verwacht = Ontvangst(op=_volgens_tabel(vraag, periode, Datumcode.CONCEPTRAPPORT_TVO))
    termijn = _termijn(vraag, verwacht)
    return termijn.uiterlijk if termijn else None


def _termijn(vraag: Vooraf, concept: Ontvangst | None = None) -> Beslistermijn | None:
    """None when the text that says how long the decision may take is not here.

    `concept`: when the report counts as received as long as it was not.
    """
    if vraag.vrijstelling is None:
        return None
    feiten = vraag.vrijstelling.receipt.grondslag.feiten
    lopend = replace(feiten.lopend, panteia_concept=feiten.lopend.panteia_concept or concept)
    try:
        kader = VRIJSTELLING.kaders(feiten, vraag.peildag).voor(Onderdeel.OVERIG)
    except EditieNietInSysteem:
        return None
    return beslistermijn(soort_van(feiten, kader), lopend, kader)


def _volgens_tabel(vraag: Vooraf, periode: Periode, code: Datumcode) -> date:
    """As it was told when the Meetperiode began."""
    gestart = (event for _, event in vraag.dossier.events(MeetperiodeGestart))
    return next(uiterste_dag(event, code) for event in gestart if event.start == periode.start)
