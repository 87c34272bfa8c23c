"""Te weinig mensen antwoorden: dan een cliëntenaudit (H23 4.1, 5.1.2, A-81)."""

from typing import Any

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.oordeel.besluiten import OordeelOverNorm
from domain.keurmerk.tevredenheid.clientenaudit.besluiten import (
    BiedClientenauditAan,
    LegClientenauditVast,
)
from domain.keurmerk.tevredenheid.clientenaudit.feiten import ClientenauditVastgelegd
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from domain.keurmerk.waarschuwing.feiten import WaarschuwingGegeven
from tests.support.beweringen import (
    feit,
    geen_termijn,
    met_receipt,
    status,
    taak,
    te_laat_in_tijdlijn,
    termijn,
    volgt_het_advies,
)
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers, tabel
from tests.support.vertellen import Verhaal, dag, de_termijn_gaat_af, gegeven, op
from tests.support.years import holder_since_2022

NORM_NIET_GEHAALD = (NietToekenningGrond.NORM_NIET_GEHAALD,)
NIET_GEHAALD_3 = "hoofdnorm-3-niet-gehaald (Handleiding 2023 6.1.1)"


def een_onderzoek_met(ingevuld: int) -> Verhaal:
    """Of 460 people who were invited."""
    return gegeven(
        een_aspirant(),
        een_rapport("22 januari 2024", ingevuld=ingevuld, uitgenodigd=460),
        stukken_en_cijfers("20 februari 2024"),
        op("15 maart 2024", LegResultatenauditVast),
    )


def gesprekken(cijfer: str) -> dict[str, object]:
    return tabel(Dienst.SCHOLING, cijfer=cijfer, uitgenodigd=12, ingevuld=10)


def waarschuwing_voor(norm: str) -> dict[str, Any]:
    return {"normen": (norm,), "hersteltermijn_tot": dag("1 augustus 2024")}


def test_veertig_vragenlijsten_zijn_genoeg() -> None:
    (
        een_onderzoek_met(ingevuld=40)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"))
    )


def test_bij_te_weinig_antwoorden_beslist_niemand_voor_er_een_clientenaudit_kon_zijn() -> None:
    (
        een_onderzoek_met(ingevuld=39)
        .als_(op("10 april 2024", KenKeurmerkToe))
        .dan_geweigerd(NIET_GEHAALD_3)
        .als_(op("10 april 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 6.1.2)")
        .als_(op("2 april 2024", BiedClientenauditAan))
        .dan(termijn("clientenaudit", "1 mei 2024"))
        .als_(op("10 april 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 6.1.2)")
    )


def test_ook_van_een_houder_beslist_een_medewerker_niet_zelf_dat_clienten_tevreden_zijn() -> None:
    cijfer = {"norm": "3.1.1", "groep": "Totaal cliënten"}
    (
        gegeven(
            holder_since_2022(Dienst.SCHOLING),
            een_rapport("22 januari 2024", ingevuld=39, uitgenodigd=460),
            stukken_en_cijfers("20 februari 2024"),
            op("15 maart 2024", LegResultatenauditVast),
        )
        .als_(op("15 april 2024", OordeelOverNorm, **cijfer))
        .dan_geweigerd("geen-oordeel-nodig (Beleid oordeel)", "norm-zonder-ruimte (Beleid oordeel)")
        .als_(op("15 april 2024", ZetKeurmerkVoort))
        .dan_geweigerd(
            "norm-niet-beoordeeld (Handleiding 2023 6.2)", zegt="3.1.3 (Totaal cliënten)"
        )
        .als_(op("15 april 2024", GeefWaarschuwing, **waarschuwing_voor("3.1.3")))
        .dan_geweigerd("norm-wel-gehaald (Handleiding 2023 6.2.2)")
        .en(op("2 april 2024", BiedClientenauditAan))
        .als_(op("2 mei 2024", GeefWaarschuwing, **waarschuwing_voor("3.1.3")))
        .dan(status("toegekend"), feit(WaarschuwingGegeven, normen=("3.1.3",)))
    )


def test_de_clientenaudit_komt_in_de_plaats_van_het_onderzoek_en_geeft_het_keurmerk() -> None:
    (
        een_onderzoek_met(ingevuld=39)
        .en(op("2 april 2024", BiedClientenauditAan))
        .als_(op("1 mei 2024", LegClientenauditVast, **gesprekken(cijfer="7.1")))
        .dan(geen_termijn("clientenaudit"), feit(ClientenauditVastgelegd, te_laat=False))
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"), met_receipt, volgt_het_advies)
    )


def test_de_clientenaudit_beslist_ook_als_het_cijfer_te_laag_is() -> None:
    (
        een_onderzoek_met(ingevuld=39)
        .en(
            op("2 april 2024", BiedClientenauditAan),
            op("1 mei 2024", LegClientenauditVast, **gesprekken(cijfer="6.4")),
        )
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd(NIET_GEHAALD_3)
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan(status("niet-toegekend"), volgt_het_advies)
    )


def test_wie_de_kans_niet_neemt_krijgt_het_keurmerk_niet() -> None:
    (
        een_onderzoek_met(ingevuld=39)
        .en(op("2 april 2024", BiedClientenauditAan))
        .als_(de_termijn_gaat_af("clientenaudit", "2 mei 2024"))
        .dan(taak("clientenaudit-uitgebleven"))
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan(status("niet-toegekend"), volgt_het_advies)
    )


def test_een_clientenaudit_die_een_dag_te_laat_is_blijft_te_laat() -> None:
    (
        een_onderzoek_met(ingevuld=39)
        .en(op("2 april 2024", BiedClientenauditAan))
        .als_(op("2 mei 2024", LegClientenauditVast, **gesprekken(cijfer="7.1")))
        .dan(feit(ClientenauditVastgelegd, te_laat=True), te_laat_in_tijdlijn)
    )
