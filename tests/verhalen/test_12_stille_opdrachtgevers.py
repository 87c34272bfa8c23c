"""Opdrachtgevers die zijn gevraagd en zwijgen: een medewerker oordeelt (H23 4.2, A-79)."""

from typing import Any

from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.oordeel.besluiten import OordeelOverNorm
from domain.keurmerk.oordeel.feiten import NormBeoordeeld
from domain.keurmerk.tevredenheid.besluiten import Respons
from domain.normen.bevindingen import Oordeel
from tests.support.beweringen import feit, met_receipt, status, volgt_het_advies
from tests.support.choices import gemist
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Verhaal, dag, gegeven, op

NIET_GEHAALD_3 = "hoofdnorm-3-niet-gehaald (Handleiding 2023 6.1.1)"
NORM_NIET_GEHAALD = (NietToekenningGrond.NORM_NIET_GEHAALD,)
KLOPT_NIET = "grond-klopt-niet (Handleiding 2023 6.1.2)"
NIET_OPEN = "norm-niet-open (Beleid oordeel)"


def een_jaar(gevraagd: int, **audit: Any) -> Verhaal:
    """Nobody of the Opdrachtgevers who were asked answers."""
    return gegeven(
        een_aspirant(),
        een_rapport("22 januari 2024", opdrachtgevers=Respons(uitgenodigd=gevraagd, ingevuld=0)),
        stukken_en_cijfers("20 februari 2024"),
        op("15 maart 2024", LegResultatenauditVast, **audit),
    )


def test_zwijgen_is_geen_ja_en_geen_nee() -> None:
    (
        een_jaar(gevraagd=10)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd(NIET_GEHAALD_3)
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan_geweigerd(KLOPT_NIET)
    )


def test_is_er_niemand_gevraagd_dan_geldt_de_norm_niet() -> None:
    (
        een_jaar(gevraagd=0)
        .als_(op("15 april 2024", OordeelOverNorm))
        .dan_geweigerd("geen-oordeel-nodig (Beleid oordeel)", NIET_OPEN)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"), volgt_het_advies)
    )


def test_met_een_gemotiveerd_oordeel_kan_het_keurmerk_worden_toegekend() -> None:
    (
        een_jaar(gevraagd=10)
        .als_(op("15 april 2024", OordeelOverNorm, oordeel=Oordeel.GEHAALD))
        .dan(feit(NormBeoordeeld, norm="3.2.1", oordeel=Oordeel.GEHAALD))
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"), met_receipt, volgt_het_advies)
    )


def test_een_oordeel_zonder_motivering_is_er_geen() -> None:
    (
        een_jaar(gevraagd=10)
        .als_(op("15 april 2024", OordeelOverNorm, motivering=" "))
        .dan_geweigerd("veld-leeg (Beleid X-07)")
    )


def test_het_oordeel_kan_ook_tegen_de_organisatie_uitvallen() -> None:
    (
        een_jaar(gevraagd=10)
        .en(op("15 april 2024", OordeelOverNorm, oordeel=Oordeel.NIET_GEHAALD))
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd(NIET_GEHAALD_3)
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan(status("niet-toegekend"), volgt_het_advies)
    )


def test_een_oordeel_telt_pas_vanaf_de_dag_waarop_het_is_gegeven() -> None:
    """Ruled on 15 May: a decision of 10 May, recorded on 3 June, cannot rest on it."""
    (
        een_jaar(gevraagd=10)
        .en(op("15 mei 2024", OordeelOverNorm))
        .als_(op("3 juni 2024", KenKeurmerkToe, besluitdatum=dag("10 mei 2024")))
        .dan_geweigerd(NIET_GEHAALD_3)
        .als_(op("3 juni 2024", KenKeurmerkToe, besluitdatum=dag("15 mei 2024")))
        .dan(status("toegekend"))
    )


def test_over_een_norm_die_de_auditor_toetste_oordeelt_geen_medewerker() -> None:
    (
        een_jaar(gevraagd=10, bevindingen=gemist("1.4.1"))
        .als_(op("15 april 2024", OordeelOverNorm, norm="1.4.1", groep=None))
        .dan_geweigerd(NIET_OPEN, zegt="Oordelen kan nu over: 3.2.1 Totaal opdrachtgevers.")
    )
