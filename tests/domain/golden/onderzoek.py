"""Reports and interviews for the golden tables: hoofdnorm 3."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from domain.begrippen import Dienst
from domain.handleiding.h2023 import H2023
from domain.tevredenheid.beoordeling import beoordeel_tevredenheid
from domain.tevredenheid.feiten import Cijferverdeling, Tevredenheidsfeiten
from domain.tevredenheid.gemiddelde import gewogen_gemiddelde, vergelijk_gemiddelde
from domain.tevredenheid.publicatie import publicatie, publicatie_opdrachtgevers
from domain.tevredenheid.rapport import Rapport, rapporttabel
from domain.tevredenheid.respons import Meting
from domain.uitslag import Uitkomst
from tests.domain.golden.vorm import Geval


def tevredenheid() -> Iterable[Geval]:
    cijfer = Decimal("7.5")
    rapport = Rapport(
        diensten={
            Dienst.JOBCOACHING: Meting(60, 30, cijfer),
            Dienst.SCHOLING: Meting(8, 4, cijfer),
        },
        totaal=Meting(68, 34, cijfer),
        opdrachtgevers=Meting(10, 5, cijfer),
    )
    laag = replace(rapport, totaal=Meting(500, 39, Decimal("5.1")))
    eenzaam = replace(rapport, opdrachtgevers=None)
    stil = Rapport(diensten={Dienst.JOBCOACHING: Meting(9, 0)}, totaal=Meting(9, 0))
    mager = replace(rapport, totaal=Meting(68, 34, Decimal("5.2")))
    verdeling = {1: 6, 5: 4, 6: 4, 8: 20}
    v = Cijferverdeling(totaal=verdeling, per_dienst={Dienst.JOBCOACHING: verdeling})
    bevindingen = dict.fromkeys(("3.2.2", "3.3.1", "3.4.1"), Uitkomst.GEHAALD)
    feiten = Tevredenheidsfeiten(
        rapport=rapport,
        clientenaudit=None,
        verdeling=v,
        bevindingen=bevindingen,
    )
    for naam, alles in (
        ("gewoon", feiten),
        ("laag", replace(feiten, rapport=laag)),
        ("gesprekken", replace(feiten, rapport=laag, clientenaudit=rapport)),
        ("alleen gesprekken", replace(feiten, rapport=None, clientenaudit=rapport)),
        ("cedeo", replace(feiten, cedeo=True, clientenaudit=rapport)),
        ("geen opdrachtgevers", replace(feiten, rapport=eenzaam, bevindingen={})),
        ("niemand antwoordt", replace(feiten, rapport=stil)),
        *(
            (f"lage cijfers {b}", replace(feiten, rapport=mager, verdeling=replace(v, bevestigd=b)))
            for b in (None, True, False)
        ),
        ("niets", Tevredenheidsfeiten()),
    ):
        yield Geval(naam, beoordeel_tevredenheid, alles)
    yield Geval("rapport", lambda r, kader: _rapport(r), rapport)
    yield Geval("rapport laag", lambda r, kader: _rapport(r), laag)
    for gevraagd in (0, 1, 3, 10, 49, 50, 100, 250, 251, 500, 1000, 5000):
        for deel in sorted({0, 1, 2, 3, gevraagd // 10, gevraagd // 4, gevraagd // 2, gevraagd}):
            getal = (gevraagd, deel)
            yield Geval(f"publicatie {getal}", lambda n, _: _publicatie(*n), getal, wissel=False)


def _rapport(rapport: Rapport) -> tuple[object, ...]:
    tabel = rapporttabel(rapport)
    exact, gedrukt = gewogen_gemiddelde(rapport.diensten.values()), rapport.totaal.cijfer
    gevonden = exact and gedrukt and vergelijk_gemiddelde(exact, gedrukt, H2023)
    return (*tabel, *(regel.cellen for regel in tabel), gevonden, rapport.kan_kloppen)


def _publicatie(gevraagd: int, deel: int) -> tuple[object, ...]:
    return publicatie(gevraagd, deel, H2023), publicatie_opdrachtgevers(gevraagd, deel, H2023)
