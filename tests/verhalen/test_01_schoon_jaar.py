"""Een schoon jaar: alles is op tijd en in orde (H23 5.1.1, 6.1.1, 6.2)."""

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast, PlanResultatenaudit
from domain.keurmerk.audit.feiten import Auditadvies, ResultatenauditVastgelegd
from domain.keurmerk.beoordeling.commands import KenKeurmerkToe, ZetKeurmerkVoort
from domain.keurmerk.beoordeling.feiten import KeurmerkToegekend
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.resultaten.besluiten import LegResultatenVast
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoGroep
from tests.support.beweringen import (
    drie_dagen,
    feit,
    geen_feit,
    geen_termijn,
    gronden,
    herroepen_in_tijdlijn,
    met_receipt,
    status,
    status_sinds,
    sterren,
    termijn,
    volgt_het_advies,
)
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Verhaal, dag, gegeven, op
from tests.support.years import YEAR_TWO


def een_jaar_van_een_aspirant() -> Verhaal:
    return gegeven(
        een_aspirant(Dienst.SCHOLING),
        een_rapport("22 januari 2024", cijfer="7.6"),
        stukken_en_cijfers("20 februari 2024"),
        op("15 maart 2024", LegResultatenauditVast, advies=Auditadvies.POSITIEF),
    )


def test_wat_op_tijd_binnenkomt_stopt_precies_zijn_eigen_termijn() -> None:
    (
        gegeven(een_aspirant())
        .dan(
            termijn("tvo-deadline", "15 december 2023"),
            termijn("resultaatgegevens", "21 januari 2024"),
            termijn("resultatenaudit", "1 april 2024"),
        )
        .als_(op("1 december 2023", LegTvoAanleveringVast, groep=TvoGroep.CLIENTEN))
        .dan(termijn("tvo-deadline", "15 december 2023"))
        .als_(op("1 december 2023", LegTvoAanleveringVast, groep=TvoGroep.OPDRACHTGEVERS))
        .dan(geen_termijn("tvo-deadline"), termijn("resultaatgegevens", "21 januari 2024"))
        .als_(op("8 januari 2024", PlanResultatenaudit, afspraak_op=dag("15 maart 2024")))
        .dan(geen_termijn("audit-inplannen"), termijn("resultatenaudit", "1 april 2024"))
        .als_(op("15 januari 2024", LegResultatenVast))
        .dan(geen_termijn("resultaatgegevens"), termijn("resultatenaudit", "1 april 2024"))
        .als_(op("15 maart 2024", LegResultatenauditVast))
        .dan(geen_termijn("resultatenaudit"), feit(ResultatenauditVastgelegd, te_laat=False))
    )


def test_het_keurmerk_wordt_toegekend_vanaf_de_dag_na_de_meetperiode() -> None:
    (
        een_jaar_van_een_aspirant()
        .dan(status("aspirant"))
        .als_(op("10 mei 2024", KenKeurmerkToe, sterren=3))
        .dan(
            status("toegekend"),
            status_sinds("1 januari 2024"),
            sterren(3),
            gronden("alle-normen-gehaald"),
            met_receipt,
            volgt_het_advies,
        )
    )


def test_een_besluit_van_10_mei_dat_pas_op_3_juni_wordt_ingevoerd() -> None:
    (
        een_jaar_van_een_aspirant()
        .als_(op("3 juni 2024", KenKeurmerkToe, besluitdatum=dag("10 mei 2024")))
        .dan(drie_dagen("3 juni 2024", besloten="10 mei 2024", geldt_vanaf="1 januari 2024"))
    )


def test_een_besluit_kan_niet_van_morgen_zijn() -> None:
    (
        een_jaar_van_een_aspirant()
        .als_(op("10 mei 2024", KenKeurmerkToe, besluitdatum=dag("11 mei 2024")))
        .dan_geweigerd("besluitdatum-in-toekomst (Beleid X-07)")
    )


def test_een_toekenning_die_wordt_herroepen_blijft_te_lezen_en_telt_niet_meer() -> None:
    (
        een_jaar_van_een_aspirant()
        .en(op("10 mei 2024", KenKeurmerkToe, sterren=3))
        .als_(op("17 mei 2024", HerroepBesluit))
        .dan(
            status("aspirant"),
            sterren(None),
            geen_feit(KeurmerkToegekend),
            herroepen_in_tijdlijn("Keurmerk toegekend"),
        )
    )


def test_een_houder_met_alle_normen_gehaald_gaat_door_zonder_iets_te_typen() -> None:
    (
        gegeven(YEAR_TWO)
        .als_(op("10 mei 2024", ZetKeurmerkVoort, sterren=4))
        .dan(
            status("toegekend"),
            status_sinds("1 januari 2023"),
            sterren(4),
            gronden("normen-gehaald"),
            drie_dagen("10 mei 2024", besloten="10 mei 2024", geldt_vanaf="1 januari 2024"),
            met_receipt,
            volgt_het_advies,
        )
    )
