"""What the system records when the last day for the data of an exemption is over (H23 5.1.1)."""

from domain.calendar import plus_dagen
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.beoordeling.regels import te_beoordelen
from domain.keurmerk.beslissing import Verloop
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.termijnen.feiten import verstreken
from domain.keurmerk.vraag import Vooraf
from domain.keurmerk.vrijstelling.agenda import GEGEVENS
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingsgegevensBinnen,
    VrijstellingVervallen,
)
from domain.keurmerk.vrijstelling.terecht import te_laat, waarom
from domain.keurmerk.vrijstelling.uitstel import audit_verzet_naar, beslissen_uiterlijk
from domain.rules import NietTeBeoordelen
from domain.vrijstelling.voorwaarde import Fase


def _gegevens(vraag: Vooraf, termijn: Termijn) -> KeurmerkEvent:
    """It lapses by itself when something is missing; staff decide when nobody can tell.

    The term runs as long as its Meetperiode waits for a decision.
    """
    periode = te_beoordelen(vraag)
    try:
        vervalt = te_laat(vraag)
    except NietTeBeoordelen:
        return verstreken(termijn)
    if vervalt:
        return VrijstellingVervallen(
            vervallen_op=plus_dagen(termijn.dag, 1),
            meetperiode_start=periode.start,
            voorwaarde=waarom(vraag, Fase.DEFINITIEF),
            audit_uiterlijk=audit_verzet_naar(vraag),
        )
    return VrijstellingsgegevensBinnen(
        termijn=f"{termijn.id}",
        meetperiode_start=periode.start,
        dag=termijn.dag,
        beslissen_uiterlijk=beslissen_uiterlijk(vraag, periode),
    )


VERLOOP = (Verloop(soort=GEGEVENS, leg_vast=_gegevens),)
