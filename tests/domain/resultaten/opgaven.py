"""Submissions that are in order, for tests to change one figure of."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from domain.begrippen import Dienst
from domain.handleiding.h2023 import H2023
from domain.handleiding.velden import Veld
from domain.resultaten.opgave import Dienstopgave, Opgave, Organisatieopgave
from domain.resultaten.prestatiecontract import Ladderafspraak, Laddercontract

GOED: dict[Veld, Any] = {
    Veld.AFGEROND_OF_BEEINDIGD: 120,
    Veld.MET_PRESTATIEAFSPRAAK: 40,
    Veld.SUCCESVOL: 100,
    Veld.SUCCESVOL_MET_PRESTATIEAFSPRAAK: 33,
    Veld.HAD_SUCCESVOL_MOETEN_ZIJN: 40,
    Veld.WERK_GEVONDEN: 60,
    Veld.PRESTATIEAFSPRAKEN_NOGMAALS: 40,
    Veld.TVO_AFNEMERS: 110,
    Veld.TVO_OPDRACHTGEVERS: 12,
    Veld.OMZET: Decimal(50000),
    Veld.KOSTEN_PER_INTERVENTIE: Decimal("350.50"),
    Veld.PRIJS_PER_INTERVENTIE: Decimal(400),
    Veld.SEQF_DATUM: date(2023, 6, 1),
    Veld.AFGEROND: 110,
    Veld.VERSCHILLENDE_PERSONEN: 110,
    Veld.NAGEKOMEN: 0,
    Veld.MET_ERKENDE_JOBCOACH: 90,
    Veld.CONTRACTEN: 20,
    Veld.MET_MEETBARE_AFSPRAAK: 18,
    Veld.INTERVENTIES: 130,
    Veld.TRAJECTEN: 130,
    Veld.MET_OPGELEIDE_MEDEWERKER: 70,
}


def opgave(dienst: Dienst, **anders: Any) -> Dienstopgave:
    """Everything asked about a Dienst, filled in; confirmations are yes."""
    velden = H2023.resultaten.diensten[dienst]
    waarden = {str(veld): GOED.get(veld, True) for veld in (*velden.nummers, *velden.extra)}
    return replace(Dienstopgave(dienst=dienst, **waarden), **anders)


ORGANISATIE = Organisatieopgave(
    afgeronde_trajecten=100,
    transparante_trajecten=80,
    gekwalificeerd_eigen=24,
    personeel_eigen=25,
    gekwalificeerd_ingehuurd=3,
    personeel_ingehuurd=5,
    personen_totaal=110,
)


def hele_opgave(*diensten: Dienstopgave, **anders: Any) -> Opgave:
    return Opgave(organisatie=replace(ORGANISATIE, **anders), diensten=diensten)


def ladder(
    bewegingen: Mapping[int, int], afspraak: Ladderafspraak = Ladderafspraak.GEMIDDELD
) -> Laddercontract:
    """Of two steps; `bewegingen`: how many clients moved so many."""
    return Laddercontract(afspraak=afspraak, treden=2, bewegingen=bewegingen)
