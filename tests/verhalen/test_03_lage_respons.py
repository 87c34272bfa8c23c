"""Te weinig mensen antwoorden: herstelactie en cliëntenaudit (H23 4.1, 5.1.2, A-26, A-81)."""

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.audit.besluiten import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoAangeleverd
from domain.keurmerk.tevredenheid.clientenaudit.besluiten import (
    BiedClientenauditAan,
    LegClientenauditVast,
)
from domain.keurmerk.tevredenheid.clientenaudit.feiten import ClientenauditVastgelegd
from domain.keurmerk.tevredenheid.herstelactie.besluiten import (
    LegVerzoekHerstelactieVast,
    StaHerstelactieToe,
    WeigerHerstelactie,
)
from domain.keurmerk.tevredenheid.herstelactie.feiten import HerstelactieToegestaan, Herstelwijze
from domain.keurmerk.tevredenheid.herstelactie.gronden import HerstelactieWeigeringGrond
from domain.vrijstelling.feiten import Aanleverwijze
from tests.support.beweringen import (
    feit,
    geen_termijn,
    gronden,
    met_receipt,
    status,
    taak,
    te_laat_in_tijdlijn,
    termijn,
    volgt_het_advies,
)
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers, tabel
from tests.support.vertellen import Verhaal, dag, de_termijn_gaat_af, gegeven, op

NORM_NIET_GEHAALD = (NietToekenningGrond.NORM_NIET_GEHAALD,)
TE_LAAT_GEVRAAGD = (HerstelactieWeigeringGrond.BUITEN_DE_DAGEN,)
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


def een_verzoek_van(wanneer: str) -> Verhaal:
    """The Portal closes on 15 December."""
    return gegeven(een_aspirant(), op(wanneer, LegVerzoekHerstelactieVast))


@pytest.mark.parametrize(
    ("gevraagd", "wijze"),
    [
        ("10 december 2023", Herstelwijze.LANGER_OPEN),
        ("15 december 2023", Herstelwijze.LANGER_OPEN),
        ("16 december 2023", Herstelwijze.HEROPEND),
        ("20 december 2023", Herstelwijze.HEROPEND),
    ],
)
def test_wie_rond_de_sluiting_vraagt_krijgt_de_portal_open(
    gevraagd: str, wijze: Herstelwijze
) -> None:
    (
        een_verzoek_van(gevraagd)
        .als_(op(gevraagd, StaHerstelactieToe, open_tot_en_met=dag("3 januari 2024")))
        .dan(feit(HerstelactieToegestaan, herstelwijze=wijze))
    )


@pytest.mark.parametrize("gevraagd", ["9 december 2023", "21 december 2023"])
def test_een_dag_te_vroeg_of_te_laat_gevraagd_wordt_geweigerd(gevraagd: str) -> None:
    (
        een_verzoek_van(gevraagd)
        .als_(op(gevraagd, StaHerstelactieToe))
        .dan_geweigerd("grond-past-niet-bij-verzoek (Handleiding 2023 5.1.2)")
        .als_(op(gevraagd, WeigerHerstelactie, gronden=TE_LAAT_GEVRAAGD))
        .dan(gronden("buiten-de-dagen"))
    )


def test_wie_op_tijd_vroeg_wordt_niet_als_te_laat_geweigerd() -> None:
    (
        een_verzoek_van("20 december 2023")
        .als_(op("20 december 2023", WeigerHerstelactie, gronden=TE_LAAT_GEVRAAGD))
        .dan_geweigerd("verzoek-was-op-tijd (Handleiding 2023 5.1.2)")
    )


@pytest.mark.parametrize(
    ("aangeleverd", "wijze"),
    [
        ("3 januari 2024", Aanleverwijze.NA_HEROPENING),
        ("4 januari 2024", Aanleverwijze.TE_LAAT),
    ],
)
def test_hoe_er_is_aangeleverd_blijft_altijd_te_zien(
    aangeleverd: str, wijze: Aanleverwijze
) -> None:
    (
        een_verzoek_van("20 december 2023")
        .en(op("20 december 2023", StaHerstelactieToe, open_tot_en_met=dag("3 januari 2024")))
        .als_(op(aangeleverd, LegTvoAanleveringVast))
        .dan(feit(TvoAangeleverd, wijze=wijze))
    )


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
