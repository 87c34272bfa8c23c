"""Figures for the golden tables: results and stars."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial

from domain.begrippen import Dienst
from domain.handleiding.h2023 import H2023
from domain.kader import Kader
from domain.resultaten.aandelen import goed_opgeleid, transparantie
from domain.resultaten.beoordeling import Resultaatfeiten, beoordeel_resultaten
from domain.resultaten.controle import controleer
from domain.resultaten.correctie import Resultaatgegevens
from domain.resultaten.opgave import Dienstopgave, Opgave, Organisatieopgave
from domain.resultaten.prestatiecontract import (
    Ladderafspraak,
    Laddercontract,
    Percentagecontract,
)
from domain.resultaten.realisatie import Terugblik
from domain.resultaten.telling import (
    Meetvenster,
    Uitvoering,
    onderzoek_met_spoor_2,
    verlengde_jobcoaching,
)
from domain.resultaten.volume import volume_bij_toekenning, volume_van_houder
from domain.sterren.bereik import haalbaar_bereik
from domain.sterren.berekening import Sterrenberekening, bereken_sterren
from domain.sterren.invoer import Cijfers, Dienstinvoer, Sterreninvoer, sterreninvoer
from domain.sterren.uitslagen import beoordeel_sterren
from tests.domain.golden.vorm import Geval
from tests.domain.resultaten.opgaven import hele_opgave, opgave
from tests.domain.sterren.test_berekening import GT_23, tabel

ALLE = tuple(H2023.resultaten.diensten)
RIJK = (Dienst.GEEN_WERK_NAAR_WERK, Dienst.DUURZAME_INZETBAARHEID, Dienst.SUPPORTED_EMPLOYMENT)
PERCENTAGE = Percentagecontract(trajecten=20, aandeel=Fraction(1, 2), aantal_geslaagd=8)
LADDER = Laddercontract(
    afspraak=Ladderafspraak.GEMIDDELD, treden=2, bewegingen={-1: 2, 0: 3, 2: 10, 3: 5}
)
MET_CONTRACT = opgave(
    Dienst.OUTPLACEMENT,
    met_prestatieafspraak=40,
    had_succesvol_moeten_zijn=Decimal("30.5"),
    prestatiecontracten=(PERCENTAGE, LADDER),
)


def resultaten() -> Iterable[Geval]:
    heel = hele_opgave(*(opgave(dienst) for dienst in ALLE))
    leeg = Opgave(diensten=tuple(Dienstopgave(dienst=dienst) for dienst in Dienst))
    rijk = hele_opgave(MET_CONTRACT, *(opgave(dienst) for dienst in RIJK))
    yield Geval("controle heel", controleer, heel, wissel=False)
    yield Geval("controle leeg", controleer, leeg, wissel=False)
    yield Geval("controle niets", controleer, Opgave(), wissel=False)
    yield Geval("controle", controleer, rijk)
    niet_hier = opgave(RIJK[1], prestatiecontracten=(PERCENTAGE,))
    yield Geval("contract hoort hier niet", controleer, hele_opgave(niet_hier), wissel=False)
    terugblik = Terugblik(geslaagd=33, verwacht=40, weegt_op=True)
    slecht = hele_opgave(*(opgave(d, succesvol_met_prestatieafspraak=10) for d in ALLE[:12]))
    for naam, feiten in (("heel", heel), ("slecht", slecht), ("leeg", leeg)):
        alles = Resultaatfeiten(
            gegevens=Resultaatgegevens(opgave=feiten), aspirant=False, terugblik=terugblik
        )
        yield Geval(f"normen {naam}", beoordeel_resultaten, alles, wissel=naam == "slecht")
        yield Geval(
            f"normen {naam} zonder terugblik",
            beoordeel_resultaten,
            replace(alles, terugblik=None, aspirant=True),
            wissel=False,
        )
    yield from _aantallen(rijk)


def _aantallen(rijk: Opgave) -> Iterable[Geval]:
    jobcoach = hele_opgave(opgave(Dienst.JOBCOACHING), opgave(Dienst.SOCIALE_ACTIVERING))
    krap = hele_opgave(
        opgave(Dienst.JOBCOACHING, afgerond=3, verschillende_personen=3),
        opgave(Dienst.ORGANISATIEADVIES, afgerond=4, verschillende_personen=2),
        personen_totaal=None,
    )
    gegevens = Resultaatgegevens(opgave=rijk, audit=jobcoach)
    yield Geval("normen", beoordeel_resultaten, Resultaatfeiten(gegevens=gegevens, aspirant=False))
    for naam, feiten in (("ruim", jobcoach), ("krap", krap)):
        yield Geval(f"volume houder {naam}", volume_van_houder, feiten)
        yield Geval(f"volume toekenning {naam}", volume_bij_toekenning, feiten)
        yield Geval(f"transparantie {naam}", transparantie, feiten)
    for zzp in (True, False):
        yield Geval(
            f"opgeleid zzp={zzp}",
            partial(_opgeleid, zzp),
            rijk.organisatie,
        )
    yield Geval(
        "correcties",
        lambda feiten, kader: feiten.correcties(kader.handleiding.resultaten),
        gegevens,
    )
    jaar = Meetvenster(date(2023, 1, 1), date(2023, 12, 31))
    traject = Uitvoering(date(2023, 1, 1), date(2023, 6, 1))
    yield Geval("spoor 2", lambda t, _: onderzoek_met_spoor_2(t, t, (jaar,)), traject)
    yield Geval("verlenging", lambda t, _: verlengde_jobcoaching(t, t, (jaar,)), traject)
    for contract in (PERCENTAGE, LADDER, replace(LADDER, afspraak=Ladderafspraak.IEDER)):
        yield Geval("contract", lambda c, _: (c.trajecten, c.verwacht, c.geslaagd), contract)


def _opgeleid(zzp: bool, feiten: Organisatieopgave, kader: Kader) -> Fraction | None:
    return goed_opgeleid(feiten, kader, zzp)


def _met_tabel(tabelkader: Kader, feiten: Sterreninvoer, _: Kader) -> Sterrenberekening:
    return bereken_sterren(feiten, tabelkader)


def sterren() -> Iterable[Geval]:
    for dienst in Dienst:
        yield Geval(f"bereik {dienst}", haalbaar_bereik, dienst, wissel=False)
        yield Geval(
            f"bereik {dienst} zonder opdrachtgevers",
            lambda d, kader: haalbaar_bereik(d, kader, met_opdrachtgevers=False),
            dienst,
            wissel=False,
        )
    yield Geval("uitslagen", beoordeel_sterren, GT_23)
    for tabelkader in (tabel(("5", 1), ("7.5", 3)), tabel(("9", 1))):
        yield Geval("tabel", partial(_met_tabel, tabelkader), GT_23, wissel=False)
    leeg = replace(GT_23, diensten=(Dienstinvoer(dienst=ALLE[0], omzet=Decimal(1), clienten=None),))
    yield Geval("onbekend", beoordeel_sterren, leeg)
    yield Geval("berekening", bereken_sterren, GT_23, wissel=False)
    cijfers = Cijfers(
        totaal=Decimal("7.5"),
        per_dienst={Dienst.OUTPLACEMENT: Decimal("8.1")},
        opdrachtgevers=Decimal("7.2"),
    )
    geldend = hele_opgave(MET_CONTRACT, opgave(Dienst.GEEN_WERK_NAAR_WERK))
    yield Geval("invoer", lambda feiten, kader: sterreninvoer(feiten, cijfers, kader), geldend)
    yield Geval("cijfers", lambda feiten, kader: sterreninvoer(geldend, feiten, kader), cijfers)
