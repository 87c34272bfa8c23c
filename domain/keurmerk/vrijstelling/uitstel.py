"""What a late decision does to the last day for the resultatenaudit (H23 5.1.1, A-74)."""

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


def audit_verzet_naar(vraag: Vooraf) -> date | None:
    """The new last day; None when it stays, or when there is no Audit left to hold.

    Counted from the day of Tabel 2, so that a second decision does not add its delay to that of
    the first.
    """
    periode, termijn = vraag.periode, _termijn(vraag)
    if periode is None or termijn is None or periode.audit_op is not None:
        return None
    dag = audit_na_late_beslissing(vraag.peildag, termijn, _volgens_tabel(vraag, periode))
    return dag if dag > periode.audit_uiterlijk else None


def _termijn(vraag: Vooraf) -> Beslistermijn | None:
    """None when the text that says how long the decision may take is not here."""
    if vraag.vrijstelling is None:
        return None
    feiten = vraag.vrijstelling.receipt.grondslag.feiten
    try:
        kader = VRIJSTELLING.kaders(feiten, vraag.peildag).voor(Onderdeel.OVERIG)
    except EditieNietInSysteem:
        return None
    return beslistermijn(soort_van(feiten, kader), feiten.lopend, kader)


def _volgens_tabel(vraag: Vooraf, periode: Periode) -> date:
    """As it was told when the Meetperiode began."""
    gestart = (event for _, event in vraag.dossier.events(MeetperiodeGestart))
    return next(
        uiterste_dag(event, Datumcode.RESULTATENAUDIT)
        for event in gestart
        if event.start == periode.start
    )
