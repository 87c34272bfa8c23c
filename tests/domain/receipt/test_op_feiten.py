"""What nobody recorded is unknown in an assessment: it never works out well by itself."""

from dataclasses import replace

import pytest

from domain.begrippen import Dienst
from domain.handleiding.diensten import NAMEN
from domain.normen.bevindingen import Oordeel
from domain.receipt.evaluators import BEOORDELING_2
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import maak_receipt
from domain.resultaten.realisatie import GeenTerugblik, ZonderJaarErvoor
from domain.uitslag import Uitkomst
from tests.domain.receipt.test_beoordeling import (
    advies,
    eerder,
    onder_de_norm,
    te_weinig_trajecten,
    uitslagen,
)
from tests.support.beoordelingen import ASPIRANT, BESLUIT, HOUDER, met_bevinding, met_dienst

NIET, ONBEKEND = Uitkomst.NIET_GEHAALD, Uitkomst.NIET_TE_BEOORDELEN
GEEN_WERK = Dienst.GEEN_WERK_NAAR_WERK
ZONDER_NORM = (Dienst.DIAGNOSE, Dienst.ORGANISATIEADVIES, Dienst.VERZUIM)
MET_NORM = (Dienst.SCHOLING, Dienst.JOBCOACHING)


def met_aanbod(dienst: Dienst) -> Beoordelingsfeiten:
    diensten = HOUDER.organisatie.diensten | {dienst}
    return replace(HOUDER, organisatie=replace(HOUDER.organisatie, diensten=diensten))


def in_vrijstellingsjaar(feiten: Beoordelingsfeiten) -> Beoordelingsfeiten:
    return replace(feiten, organisatie=replace(feiten.organisatie, vrijstellingsjaar=True))


def zonder_genoeg_resultaat() -> Beoordelingsfeiten:
    """Seven out of ten on Dienst 9, while eight are needed."""
    return met_dienst(
        HOUDER,
        GEEN_WERK,
        met_prestatieafspraak=10,
        succesvol_met_prestatieafspraak=7,
        had_succesvol_moeten_zijn=10,
    )


@pytest.mark.parametrize("dienst", [*ZONDER_NORM, *MET_NORM])
def test_a_dienst_without_figures_never_goes_unnoticed(dienst: Dienst) -> None:
    feiten = met_aanbod(dienst)
    (uitslag,) = uitslagen(feiten, "R-3.1-b")
    assert (uitslag.uitkomst, uitslag.toets.groep) == (ONBEKEND, NAMEN[dienst])
    groep, zin = advies(feiten)
    assert groep == "onvolledig"
    assert f"cijfers per Dienst (3.1) ({NAMEN[dienst]})" in zin


def test_a_dienst_with_figures_is_not_named() -> None:
    assert uitslagen(HOUDER, "R-3.1-b") == []


def test_in_an_exempt_year_nothing_was_tested_in_an_audit_so_nothing_is_compensated() -> None:
    feiten = in_vrijstellingsjaar(onder_de_norm(HOUDER))
    assert uitslagen(feiten, "R-6.2.1-b")[0].uitkomst is NIET
    zinnen = [uitslag.zin for uitslag in uitslagen(feiten, "R-6.2.1-a")]
    assert "Compensatie kan alleen bij de resultatenaudit." in zinnen
    assert not any("getoetst in de resultatenaudit" in zin for zin in zinnen)
    assert advies(feiten)[0] == "waarschuwen"
    assert advies(onder_de_norm(HOUDER))[0] == "compenseren"


@pytest.mark.parametrize(
    ("vorige", "groep", "woorden"),
    [
        (None, "onvolledig", "niet bekend of er is gecompenseerd"),
        (False, "compenseren", "Compensatie is mogelijk"),
        (True, "waarschuwen", "2.8.3"),
    ],
)
def test_without_known_history_compensatie_is_not_advised(
    vorige: bool | None, groep: str, woorden: str
) -> None:
    feiten = eerder(onder_de_norm(HOUDER), compensatie_vorige_meetperiode=vorige)
    gegeven, zin = advies(feiten)
    assert gegeven == groep
    assert woorden in zin


def test_history_is_not_asked_of_who_missed_nothing() -> None:
    assert advies(eerder(HOUDER, compensatie_vorige_meetperiode=None))[0] == "voortzetten"


@pytest.mark.parametrize(
    ("feiten", "groep"),
    [
        (eerder(ASPIRANT, betaald=None), "onvolledig"),
        (eerder(ASPIRANT, betaald=True), "toekennen"),
        (eerder(ASPIRANT, betaald=False), "niet-toekennen"),
        (eerder(ASPIRANT, eerder_verlengd=None), "toekennen"),
        (eerder(te_weinig_trajecten(ASPIRANT), eerder_verlengd=None), "onvolledig"),
        (eerder(te_weinig_trajecten(ASPIRANT), eerder_verlengd=False), "verlengen"),
        (eerder(te_weinig_trajecten(ASPIRANT), eerder_verlengd=True), "niet-toekennen"),
    ],
)
def test_what_is_not_known_of_an_aspirant_is_asked_first(
    feiten: Beoordelingsfeiten, groep: str
) -> None:
    assert advies(feiten)[0] == groep


@pytest.mark.parametrize(
    ("reden", "woorden"),
    [
        (ZonderJaarErvoor.GEEN_JAAR, "is er geen jaar ervoor."),
        (ZonderJaarErvoor.GEEN_PRESTATIEAFSPRAKEN, "er het jaar ervoor geen Prestatieafspraken."),
    ],
)
def test_without_a_year_before_the_judgement_stands_on_this_year(
    reden: ZonderJaarErvoor, woorden: str
) -> None:
    feiten = zonder_genoeg_resultaat()
    assert uitslagen(feiten, "2.9.3")[0].uitkomst is ONBEKEND
    (uitslag,) = uitslagen(replace(feiten, terugblik=GeenTerugblik(reden=reden)), "2.9.3")
    assert uitslag.uitkomst is NIET
    assert uitslag.zin.endswith(woorden)


def test_the_receipt_of_a_holder_names_the_paragraph_for_holders() -> None:
    (volume,) = uitslagen(HOUDER, "R-3.1-a")
    assert volume.toets.norm is not None
    assert volume.toets.norm.bron.plaats == "3.1"
    (volume,) = uitslagen(ASPIRANT, "R-6.1.1-a")
    assert volume.toets.norm is not None
    assert volume.toets.norm.bron.plaats == "6.1.1"


def test_receipts_of_before_keep_what_they_said() -> None:
    feiten = in_vrijstellingsjaar(onder_de_norm(met_aanbod(Dienst.DIAGNOSE)))
    feiten = met_bevinding(feiten, "1.3.1", Oordeel.GEHAALD)
    toen = maak_receipt(BEOORDELING_2, feiten, BEOORDELING_2.kaders(feiten, BESLUIT))
    codes = {uitslag.toets.code: uitslag for uitslag in toen.uitslagen}
    assert "R-3.1-b" not in codes
    assert codes["R-6.2.1-b"].gehaald
    norm = codes["R-3.1-a"].toets.norm
    assert norm is not None
    assert norm.bron.plaats == "6.1.1"
