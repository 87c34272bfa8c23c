"""Een herstelactie: de Portal langer of opnieuw open (H23 5.1.2, A-26)."""

import pytest

from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoAangeleverd
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
    gronden,
)
from tests.support.verhaaldelen import een_aspirant
from tests.support.vertellen import Verhaal, dag, gegeven, op

TE_LAAT_GEVRAAGD = (HerstelactieWeigeringGrond.BUITEN_DE_DAGEN,)


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


def test_na_een_geweigerd_verzoek_telt_het_volgende_op_zijn_eigen_dag() -> None:
    (
        een_verzoek_van("9 december 2023")
        .en(op("9 december 2023", WeigerHerstelactie, gronden=TE_LAAT_GEVRAAGD))
        .als_(op("10 december 2023", StaHerstelactieToe))
        .dan_geweigerd("geen-verzoek-herstelactie (Handleiding 2023 5.1.2)")
        .en(op("11 december 2023", LegVerzoekHerstelactieVast))
        .als_(op("11 december 2023", StaHerstelactieToe, open_tot_en_met=dag("3 januari 2024")))
        .dan(feit(HerstelactieToegestaan, herstelwijze=Herstelwijze.LANGER_OPEN))
    )
