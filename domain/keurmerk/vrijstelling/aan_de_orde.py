"""Whether there is an exemption to judge in a Meetperiode at all (H23 5.1.1)."""

from datetime import date

from domain.copying import changed
from domain.handleiding import EditieNietInSysteem
from domain.handleiding.geldigheid import editie_voor_besluit
from domain.handleiding.vrijstellingsvorm import Vrijstellingswaarden
from domain.kader import Kader, kader
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.beslissing import Verloop
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.dossierfeiten.perioden import perioden, was_aspirant
from domain.keurmerk.event import TermijnEvent
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.agenda import VRIJSTELLINGSCONTROLE
from domain.keurmerk.termijnen.feiten import verstreken
from domain.keurmerk.vraag import Vooraf
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingDefinitiefToegekend,
    VrijstellingNietAanDeOrde,
)
from domain.vrijstelling.cyclus import cyclusjaar


def _controle(vraag: Vooraf, termijn: Termijn) -> TermijnEvent:
    """Staff get the task only in a year in which there can be one, or when nobody can tell."""
    log = Logboek(vraag.dossier, vraag.dag)
    tot_nu = [p for p in perioden(log) if p.start <= date.fromisoformat(termijn.kenmerk)]
    jaren = [changed(p, aspirant=was_aspirant(log, p)) for p in tot_nu]
    aspirant, jaar = jaren[-1].aspirant, None
    kan = not aspirant
    if kan and (tekst := _tekst(log, tot_nu[-1])):
        jaar = cyclusjaar(jaren, log.begin > 0, tekst)
        kan = jaar is None or _kan(log, tot_nu, jaar, tekst.handleiding.vrijstelling)
    if kan:
        return verstreken(termijn)
    return VrijstellingNietAanDeOrde(
        termijn=f"{termijn.id}",
        meetperiode_start=tot_nu[-1].start,
        dag=termijn.dag,
        cyclusjaar=jaar,
    )


def _tekst(log: Logboek, periode: Periode) -> Kader | None:
    """None when no text is here to count by."""
    try:
        return kader(editie_voor_besluit(periode.einde, periode.cyclus), log.tot)
    except EditieNietInSysteem:
        return None


def _kan(log: Logboek, tot_nu: list[Periode], jaar: int, waarden: Vrijstellingswaarden) -> bool:
    """In year four, and later once in so many years."""
    if jaar < waarden.tweejaarlijks_vanaf.waarde:
        return jaar == waarden.vierdejaars_cyclusjaar.waarde
    eerder = tot_nu[-waarden.eens_per.waarde : -1]
    return not any(log.van_periode(VrijstellingDefinitiefToegekend, p.start) for p in eerder)


VERLOOP = (Verloop(soort=VRIJSTELLINGSCONTROLE, leg_vast=_controle),)
