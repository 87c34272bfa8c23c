"""Norm 1.2.4: kind, contents and age of a VOG, and of whom it is needed (GT-10, A-85)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.beleid.keuzes import VOG_VAN
from domain.beleid.mogelijkheden import VogVan
from domain.documenten.vog import HERSTELBAAR, Managementlid, Vog, Vogfeiten, Vogsoort, vog
from domain.kader import Kader
from domain.normen.organisatie import Certificaatsoort
from domain.uitslag import Uitkomst, Uitslag
from tests.support.organisaties import GEWOON, KADER, certificaat, met

DIRECTEUR = Managementlid(persoon="p-1", bestuurder=True)
TEAMLEIDER = Managementlid(persoon="p-2", bestuurder=False)
ASPIRANT = replace(GEWOON, aspirant=True)
ASPECTEN = frozenset(KADER.handleiding.documenten.vog_aspecten.waarde)
GOED = Vog(
    persoon="p-1",
    soort=Vogsoort.VOG,
    afgegeven=date(2023, 12, 1),
    aspecten=ASPECTEN,
    origineel=True,
)
FEITEN = Vogfeiten(organisatie=GEWOON, management=(DIRECTEUR,), vogs=(GOED,))


def een(feiten: Vogfeiten, kader: Kader = KADER) -> Uitslag:
    (uitslag,) = vog(feiten, kader)
    return uitslag


def met_vog(**anders: Any) -> Uitslag:
    return een(replace(FEITEN, vogs=(replace(GOED, **anders),)))


def anders_gekozen(beleid: Any, waarde: object) -> Kader:
    keuze = replace(KADER.beleid.keuzes[beleid.naam], waarde=waarde)
    keuzes = {**KADER.beleid.keuzes, beleid.naam: keuze}
    return replace(KADER, beleid=replace(KADER.beleid, keuzes=keuzes))


def test_a_right_vog_meets_the_norm_and_names_its_policies() -> None:
    uitslag = een(FEITEN)
    assert uitslag.gehaald
    assert uitslag.zin == "De VOG van 01-12-2023 voldoet."
    assert (uitslag.toets.code, uitslag.toets.groep) == ("1.2.4", "p-1")
    assert uitslag.toets.beleid == ("vog-van",)


def test_gt_10_a_gedragsverklaring_aanbesteden_is_no_vog() -> None:
    uitslag = met_vog(soort=Vogsoort.GEDRAGSVERKLARING_AANBESTEDEN)
    assert uitslag.uitkomst is Uitkomst.NIET_GEHAALD
    assert uitslag.zin == "Een Gedragsverklaring aanbesteden geldt niet als VOG."


@pytest.mark.parametrize(
    ("afgegeven", "gehaald"),
    [
        (date(2023, 9, 14), False),  # six months and a day
        (date(2023, 9, 15), True),
        (date(2023, 9, 16), True),
        (date(2024, 3, 15), True),  # the day of the audit itself
        (date(2024, 3, 16), False),  # there was none yet
    ],
)
def test_a_vog_is_six_months_old_at_most_on_the_day_of_the_audit(
    afgegeven: date, gehaald: bool
) -> None:
    assert met_vog(afgegeven=afgegeven).gehaald is gehaald


@pytest.mark.parametrize(
    ("aanmelding", "gehaald"),
    [
        (date(2023, 9, 8), True),  # GT-10
        (date(2023, 9, 10), True),
        (date(2023, 9, 11), False),
    ],
)
def test_gt_10_of_an_aspirant_the_age_counts_at_the_aanmelding(
    aanmelding: date, gehaald: bool
) -> None:
    oud = replace(GOED, afgegeven=date(2023, 3, 10))
    audit = replace(ASPIRANT, auditdatum=date(2024, 11, 1))
    uitslag = een(replace(FEITEN, organisatie=audit, vogs=(oud,), aanmelding=aanmelding))
    assert uitslag.gehaald is gehaald
    assert gehaald or f"op {aanmelding:%d-%m-%Y} ouder dan 6 maanden" in uitslag.zin


@pytest.mark.parametrize(
    ("aanmelding", "gehaald"),
    [(date(2023, 11, 30), False), (date(2023, 12, 1), True), (date(2023, 12, 2), True)],
)
def test_an_aspirant_has_the_vog_on_the_day_of_the_aanmelding(
    aanmelding: date, gehaald: bool
) -> None:
    uitslag = een(replace(FEITEN, organisatie=ASPIRANT, aanmelding=aanmelding))
    assert uitslag.gehaald is gehaald
    assert gehaald or uitslag.zin == (
        "De VOG van 01-12-2023 was er op de dag van de aanmelding (30-11-2023) nog niet."
    )


def test_without_an_aanmelding_an_aspirant_cannot_be_judged() -> None:
    uitslag = een(replace(FEITEN, organisatie=ASPIRANT))
    assert uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN


@pytest.mark.parametrize("aspect", sorted(ASPECTEN))
def test_every_aspect_is_needed(aspect: int) -> None:
    uitslag = met_vog(aspecten=ASPECTEN - {aspect})
    assert uitslag.zin == f"Op de VOG ontbreken de functieaspecten {aspect}."


def test_more_aspects_do_no_harm() -> None:
    assert met_vog(aspecten=ASPECTEN | {84}).gehaald


def test_all_that_is_wrong_is_said_at_once() -> None:
    zin = met_vog(origineel=False, aspecten=ASPECTEN - {11, 53}, afgegeven=date(2023, 1, 2)).zin
    assert zin == (
        "Het originele document is niet getoond. "
        "Op de VOG ontbreken de functieaspecten 11, 53. "
        "De VOG van 02-01-2023 was op 15-03-2024 ouder dan 6 maanden."
    )


def test_one_right_vog_is_enough_and_without_one_the_newest_is_explained() -> None:
    oud, nieuw = date(2022, 1, 1), date(2023, 1, 1)
    versleten = replace(GOED, afgegeven=oud), replace(GOED, afgegeven=nieuw)
    assert een(replace(FEITEN, vogs=(*versleten, GOED))).gehaald
    assert "01-01-2023" in een(replace(FEITEN, vogs=versleten)).zin


def test_the_norm_asks_a_vog_of_all_management_and_the_lack_of_one_can_be_repaired() -> None:
    directeur, teamleider = vog(replace(FEITEN, management=(DIRECTEUR, TEAMLEIDER)), KADER)
    assert directeur.gehaald
    assert teamleider.zin == f"Er is geen VOG. {HERSTELBAAR}"
    assert HERSTELBAAR not in een(replace(FEITEN, vogs=())).zin


def test_policy_can_ask_a_vog_of_directors_only() -> None:
    bestuurders = anders_gekozen(VOG_VAN, VogVan.BESTUURDERS)
    assert een(replace(FEITEN, management=(TEAMLEIDER, DIRECTEUR)), bestuurders).gehaald
    alleen = een(replace(FEITEN, management=(TEAMLEIDER,)), bestuurders)
    assert alleen.uitkomst is Uitkomst.NIET_TE_BEOORDELEN


def test_without_registered_management_there_is_nothing_to_judge() -> None:
    assert een(replace(FEITEN, management=())).uitkomst is Uitkomst.NIET_TE_BEOORDELEN


def test_nothing_is_asked_of_who_is_exempt_or_has_no_audit_this_year() -> None:
    inburgeren = met(certificaat(Certificaatsoort.INBURGEREN))
    for organisatie in (inburgeren, replace(GEWOON, vrijstellingsjaar=True)):
        uitslag = een(replace(FEITEN, organisatie=organisatie, vogs=()))
        assert uitslag.uitkomst is Uitkomst.NIET_VAN_TOEPASSING
