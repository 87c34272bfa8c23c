"""Een houder met UWV als Opdrachtgever (H23 Tabel 2 voetnoot 2, 5.1.2 voetnoot 23, GT-02)."""

import pytest

from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoAangeleverd, TvoGroep
from domain.keurmerk.tevredenheid.herstelactie.besluiten import (
    LegVerzoekHerstelactieVast,
    StaHerstelactieToe,
)
from domain.vrijstelling.feiten import Aanleverwijze
from tests.support.beweringen import (
    feit,
    geen_taak,
    geen_termijn,
    gronden,
    status,
    taak,
    termijn,
    volgt_het_advies,
)
from tests.support.scenario import Step
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Deel, Verhaal, dag, de_termijn_gaat_af, gegeven, op

UWV = TvoGroep.CLIENTEN_UWV
TE_LAAT = (NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,)


def een_aspirant_met_uwv() -> Verhaal:
    return gegeven(een_aspirant(uwv=True))


def aangeleverd(wanneer: str, groep: TvoGroep, ingevoerd: str = "") -> Step:
    return op(ingevoerd or wanneer, LegTvoAanleveringVast, groep=groep, aangeleverd_op=dag(wanneer))


def de_rest_van_het_jaar() -> Deel:
    return (
        een_rapport("15 februari 2024"),
        stukken_en_cijfers("20 februari 2024"),
        op("15 maart 2024", LegResultatenauditVast),
    )


def test_met_uwv_is_er_een_maand_langer_om_aan_te_leveren() -> None:
    (
        gegeven(een_aspirant(uwv=False))
        .dan(termijn("tvo-deadline", "15 december 2023"))
        .dan(termijn("conceptrapport-tvo", "22 januari 2024"))
    )
    (
        een_aspirant_met_uwv()
        .dan(termijn("tvo-deadline", "15 januari 2024"))
        .dan(termijn("conceptrapport-tvo", "15 februari 2024"))
        .dan(termijn("resultaatgegevens", "21 januari 2024"))
        .dan(termijn("resultatenaudit", "1 april 2024"))
    )


def test_de_termijn_loopt_tot_ook_de_uwv_clienten_er_zijn() -> None:
    (
        een_aspirant_met_uwv()
        .en(
            aangeleverd("1 december 2023", TvoGroep.CLIENTEN),
            aangeleverd("1 december 2023", TvoGroep.OPDRACHTGEVERS),
        )
        .dan(termijn("tvo-deadline", "15 januari 2024"))
        .als_(aangeleverd("15 januari 2024", UWV))
        .dan(geen_termijn("tvo-deadline"))
    )


@pytest.mark.parametrize(
    ("wanneer", "wijze"),
    [
        ("14 januari 2024", Aanleverwijze.OP_TIJD),
        ("15 januari 2024", Aanleverwijze.OP_TIJD),
        ("16 januari 2024", Aanleverwijze.TE_LAAT),
    ],
)
def test_op_tijd_is_tot_en_met_15_januari(wanneer: str, wijze: Aanleverwijze) -> None:
    (
        een_aspirant_met_uwv()
        .als_(aangeleverd(wanneer, UWV))
        .dan(feit(TvoAangeleverd, groep=UWV, wijze=wijze))
    )


def test_wat_op_tijd_kwam_en_later_wordt_ingevoerd_was_op_tijd() -> None:
    (
        een_aspirant_met_uwv()
        .als_(aangeleverd("15 januari 2024", UWV, ingevoerd="22 januari 2024"))
        .dan(feit(TvoAangeleverd, wijze=Aanleverwijze.OP_TIJD))
    )


def test_komt_er_niets_dan_is_er_een_taak_die_pas_weggaat_als_alles_er_is() -> None:
    (
        een_aspirant_met_uwv()
        .als_(de_termijn_gaat_af("tvo-deadline", "15 januari 2024"))
        .dan_geweigerd("termijn-loopt-nog (Beleid C-1)")
        .als_(de_termijn_gaat_af("tvo-deadline", "16 januari 2024"))
        .dan(taak("tvo-gegevens-opvragen"))
        .en(
            aangeleverd("17 januari 2024", TvoGroep.CLIENTEN),
            aangeleverd("17 januari 2024", TvoGroep.OPDRACHTGEVERS),
        )
        .dan(taak("tvo-gegevens-opvragen"))
        .als_(aangeleverd("17 januari 2024", UWV))
        .dan(geen_taak("tvo-gegevens-opvragen"))
    )


@pytest.mark.parametrize("gevraagd", ["10 januari 2024", "20 januari 2024"])
def test_een_herstelactie_vraagt_men_rond_15_januari(gevraagd: str) -> None:
    (
        een_aspirant_met_uwv()
        .en(op(gevraagd, LegVerzoekHerstelactieVast))
        .als_(op(gevraagd, StaHerstelactieToe))
        .dan(gronden("te-weinig-uitgenodigd"))
    )


@pytest.mark.parametrize("gevraagd", ["9 januari 2024", "21 januari 2024"])
def test_en_niet_eerder_of_later(gevraagd: str) -> None:
    (
        een_aspirant_met_uwv()
        .en(op(gevraagd, LegVerzoekHerstelactieVast))
        .als_(op(gevraagd, StaHerstelactieToe))
        .dan_geweigerd("grond-past-niet-bij-verzoek (Handleiding 2023 5.1.2)")
    )


def test_wie_geen_uwv_heeft_levert_geen_uwv_clienten_aan() -> None:
    (
        gegeven(een_aspirant(uwv=False))
        .als_(aangeleverd("1 december 2023", UWV))
        .dan_geweigerd("geen-uwv (Handleiding 2023 Tabel 2, voetnoot 2)")
    )


def test_op_tijd_met_uwv_geeft_het_keurmerk_en_geen_afwijzing_om_te_laat() -> None:
    (
        een_aspirant_met_uwv()
        .en(aangeleverd("15 januari 2024", UWV), de_rest_van_het_jaar())
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=TE_LAAT))
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 6.1.2)")
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"), volgt_het_advies)
    )


def test_een_dag_te_laat_is_een_grond_om_niet_toe_te_kennen() -> None:
    (
        een_aspirant_met_uwv()
        .en(aangeleverd("16 januari 2024", UWV), de_rest_van_het_jaar())
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=TE_LAAT))
        .dan(status("niet-toegekend"), gronden("audit-of-tvo-niet-tijdig"))
    )


def test_uwv_geldt_per_meetperiode() -> None:
    (
        een_aspirant_met_uwv()
        .en(op("2 januari 2024", StartMeetperiode, uwv=False))
        .als_(
            op(
                "15 januari 2025",
                LegTvoAanleveringVast,
                groep=UWV,
                meetperiode_start=dag("1 januari 2024"),
            )
        )
        .dan_geweigerd("geen-uwv (Handleiding 2023 Tabel 2, voetnoot 2)")
    )
