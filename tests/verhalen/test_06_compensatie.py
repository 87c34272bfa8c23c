"""Compensatie: een keer wel, het jaar erna niet (H23 6.2.1)."""

from datetime import date
from typing import Any

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import PasCompensatieToe, ZetKeurmerkVoort
from domain.keurmerk.beoordeling.feiten import CompensatieToegepast
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.resultaten.besluiten import LegAuditcijfersVast
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from domain.keurmerk.waarschuwing.feiten import WaarschuwingGegeven
from domain.resultaten.opgave import Dienstopgave
from tests.support.beweringen import (
    drie_dagen,
    feit,
    geen_feit,
    gronden,
    herroepen_in_tijdlijn,
    met_receipt,
    status,
)
from tests.support.verhaaldelen import een_rapport, stukken_en_cijfers
from tests.support.vertellen import Deel, Verhaal, dag, gegeven, op
from tests.support.years import holder_in_september, second_year

TWEE = (Dienst.SCHOLING, Dienst.OUTPLACEMENT)
NIET_GEHAALD = "norm-niet-gehaald (Handleiding 2023 6.2)"
KAN_NIET = "compensatie-kan-niet (Handleiding 2023 6.2.1)"


def onder_de_norm(dienst: Dienst) -> dict[str, Any]:
    """Seven of the ten Trajecten that should have succeeded."""
    return {"diensten": (Dienstopgave(dienst=dienst, succesvol_met_prestatieafspraak=7),)}


def waarschuwing(norm: str) -> dict[str, Any]:
    return {"normen": (norm,), "hersteltermijn_tot": dag("1 juni 2024")}


def een_houder(*diensten: Dienst, onder_de_norm: int) -> Verhaal:
    """Of 2023; so many of the Diensten are below the norm."""
    return gegeven(second_year(*diensten, failing=onder_de_norm))


def een_houderjaar(eindjaar: int) -> Deel:
    """Cycle september, two Diensten; one of them is below the norm."""
    return (
        op(f"1 september {eindjaar}", StartMeetperiode),
        een_rapport(f"20 september {eindjaar}", *TWEE),
        stukken_en_cijfers(f"20 september {eindjaar}"),
        op(f"11 november {eindjaar}", LegResultatenauditVast),
        op(f"11 november {eindjaar}", LegAuditcijfersVast, **onder_de_norm(TWEE[0])),
    )


def test_een_van_twee_diensten_onder_de_norm_wordt_gecompenseerd() -> None:
    (
        een_houder(*TWEE, onder_de_norm=1)
        .als_(op("10 april 2024", ZetKeurmerkVoort))
        .dan_geweigerd(NIET_GEHAALD)
        .als_(op("10 april 2024", PasCompensatieToe))
        .dan(
            feit(CompensatieToegepast, diensten=(Dienst.SCHOLING,), gerapporteerde_diensten=2),
            met_receipt,
        )
        .als_(op("10 mei 2024", ZetKeurmerkVoort))
        .dan(status("toegekend"), gronden("compensatie"))
    )


@pytest.mark.parametrize(
    ("diensten", "onder"),
    [((Dienst.SCHOLING,), 1), (TWEE, 2)],
    ids=["de enige Dienst", "twee van twee Diensten"],
)
def test_er_mogen_er_niet_te_veel_onder_de_norm_zijn(
    diensten: tuple[Dienst, ...], onder: int
) -> None:
    (
        een_houder(*diensten, onder_de_norm=onder)
        .als_(op("10 april 2024", PasCompensatieToe))
        .dan_geweigerd(KAN_NIET)
        .als_(op("10 april 2024", ZetKeurmerkVoort))
        .dan_geweigerd(NIET_GEHAALD)
        .als_(op("10 april 2024", GeefWaarschuwing, **waarschuwing("2.1.3")))
        .dan(status("toegekend"), feit(WaarschuwingGegeven, normen=("2.1.3",)))
    )


def test_zonder_tekort_is_er_niets_te_compenseren() -> None:
    (
        een_houder(*TWEE, onder_de_norm=0)
        .als_(op("10 april 2024", PasCompensatieToe))
        .dan_geweigerd(KAN_NIET)
    )


def test_waar_compensatie_kan_volgt_geen_waarschuwing() -> None:
    (
        een_houder(*TWEE, onder_de_norm=1)
        .als_(op("10 april 2024", GeefWaarschuwing, **waarschuwing("2.1.3")))
        .dan_geweigerd("compensatie-mogelijk (Handleiding 2023 6.2.1)")
    )


def test_wie_een_jaar_eerder_compenseerde_kan_het_nu_niet() -> None:
    (
        gegeven(holder_in_september(*TWEE), een_houderjaar(2024))
        .als_(op("10 december 2024", PasCompensatieToe))
        .dan(feit(CompensatieToegepast, meetperiode_start=date(2023, 9, 1)))
        .als_(op("6 januari 2025", ZetKeurmerkVoort))
        .dan(gronden("compensatie"))
        .en(een_houderjaar(2025))
        .als_(op("10 december 2025", PasCompensatieToe))
        .dan_geweigerd("compensatie-vorige-keer (Handleiding 2023 6.2.1)")
    )


def test_is_de_vorige_compensatie_herroepen_dan_staat_zij_niet_meer_in_de_weg() -> None:
    (
        gegeven(holder_in_september(*TWEE), een_houderjaar(2024))
        .en(op("10 december 2024", PasCompensatieToe))
        .als_(op("17 december 2024", HerroepBesluit))
        .dan(geen_feit(CompensatieToegepast), herroepen_in_tijdlijn("Compensatie toegepast"))
        .als_(op("6 januari 2025", ZetKeurmerkVoort))
        .dan_geweigerd(NIET_GEHAALD)
        .als_(op("6 januari 2025", PasCompensatieToe, besluitdatum=dag("20 december 2024")))
        .dan(drie_dagen("6 januari 2025", "20 december 2024", geldt_vanaf="20 december 2024"))
    )
