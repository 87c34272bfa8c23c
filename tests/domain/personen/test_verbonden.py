"""GT-38: who is Verbonden with whom, what weighs and what is a signal (A-52, A-86)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.beleid import keuzes
from domain.beleid.vorm import Beleid, Beleidsstand, Keuze
from domain.kader import Kader
from domain.personen.relaties import Schakel
from domain.personen.verbinding import BRONNEN, ZINNEN, Gewicht, Verbinding, Verbondengrond
from domain.personen.verbonden import Verbondenvraag, verbonden_personen
from domain.source import eigen_lezing
from tests.support.persons import (
    DAG,
    KADER,
    S,
    aandelen,
    afspraak,
    gehuwd,
    ouder,
    register,
    relatie,
    stemmen,
    tot,
)

TELT, SIGNAAL = Gewicht.TELT, Gewicht.SIGNAAL
G = Verbondengrond


def met_beleid(keuze: Beleid[bool], waarde: bool) -> Kader:
    ander = Keuze(DAG, waarde, eigen_lezing("A-52", "Test."))
    keuzes_ = {**KADER.beleid.keuzes, keuze.naam: ander}
    return replace(KADER, beleid=Beleidsstand(DAG, keuzes_))


def kring(persoon: str, *schakels: Schakel, kader: Kader = KADER) -> dict[str, Verbinding]:
    vraag = Verbondenvraag(persoon=persoon, dag=DAG, register=register(*schakels))
    return dict(verbonden_personen(vraag, kader))


def gewogen(persoon: str, *schakels: Schakel, kader: Kader = KADER) -> dict[str, tuple[G, Gewicht]]:
    gevonden = kring(persoon, *schakels, kader=kader)
    return {wie: (deel.grond, deel.gewicht) for wie, deel in gevonden.items()}


def test_parents_and_subsidiaries_are_verbonden_both_ways() -> None:
    schakels = (stemmen("TOP", "MIDDEN", 60), stemmen("MIDDEN", "ONDER", 60))
    assert gewogen("MIDDEN", *schakels) == {
        "TOP": (G.HEEFT_ZEGGENSCHAP, TELT),
        "ONDER": (G.ONDER_ZEGGENSCHAP, TELT),
    }
    assert kring("TOP", *schakels).keys() == {"MIDDEN", "ONDER"}
    assert kring("ONDER", *schakels).keys() == {"MIDDEN", "TOP"}


def test_gt_38_a_sister_is_a_signal() -> None:
    schakels = (stemmen("TOP", "X", 60), stemmen("TOP", "ZUS", 60), stemmen("ZUS", "KIND", 60))
    assert gewogen("X", *schakels) == {
        "TOP": (G.HEEFT_ZEGGENSCHAP, TELT),
        "ZUS": (G.ZUSTER, SIGNAAL),
        "KIND": (G.ZUSTER, SIGNAAL),
    }
    streng = met_beleid(keuzes.ZUSTERS_VERBONDEN, True)
    assert gewogen("X", *schakels, kader=streng)["ZUS"] == (G.ZUSTER, TELT)


def test_a_sister_is_found_from_the_top_and_listed_once() -> None:
    schakels = (
        stemmen("a", "TOP", 60),
        stemmen("TOP", "X", 60),
        stemmen("a", "ZUS", 60),
        stemmen("TOP", "NICHT", 60),
    )
    zussen = {k: v for k, v in kring("X", *schakels).items() if v.grond is G.ZUSTER}
    assert zussen.keys() == {"ZUS", "NICHT"}
    assert zussen["ZUS"].keten[0] == stemmen("a", "TOP", 60)


def test_gt_38_the_company_of_a_brother_in_law() -> None:
    schakels = (
        gehuwd("piet", "anna"),
        ouder("ma", "piet"),
        ouder("ma", "zwager"),
        stemmen("zwager", "BEDRIJF", 60),
    )
    deel = kring("anna", *schakels)["BEDRIJF"]
    assert (deel.grond, deel.gewicht) == (G.VAN_FAMILIE, TELT)
    assert deel.keten == schakels
    assert deel.zin.startswith("Familie van anna heeft zeggenschap over BEDRIJF.")
    assert kring("BEDRIJF", *schakels).keys() == {"zwager"}  # it has a direction


def test_gt_38_the_company_of_a_cousin() -> None:
    schakels = (
        ouder("oma", "ma"),
        ouder("ma", "anna"),
        ouder("oma", "tante"),
        ouder("tante", "neef"),
        stemmen("neef", "BEDRIJF", 100),
    )
    assert kring("anna", *schakels).keys() == {"ma", "oma"}  # nor the aunt: third degree


def test_gt_38_an_employee_is_a_signal_and_only_of_the_employer() -> None:
    baan = relatie(S.WERKGEVER, "X", "anna")
    assert gewogen("X", baan) == {"anna": (G.WERKNEMER, SIGNAAL)}
    assert kring("anna", baan) == {}
    streng = met_beleid(keuzes.WERKNEMERS_VERBONDEN, True)
    assert gewogen("X", baan, kader=streng) == {"anna": (G.WERKNEMER, TELT)}


@pytest.mark.parametrize(
    "leiding",
    [
        relatie(S.BESTUURDER, "anna", "X"),
        relatie(S.MANAGEMENT, "anna", "X"),
        aandelen("anna", "X", 26),
    ],
)
def test_an_employee_who_leads_or_owns_weighs(leiding: Schakel) -> None:
    assert gewogen("X", relatie(S.WERKGEVER, "X", "anna"), leiding)["anna"] == (G.WERKNEMER, TELT)


def test_when_the_shares_do_not_add_up_only_the_management_weighs() -> None:
    teveel = (aandelen("anna", "X", 50), aandelen("b", "X", 50), aandelen("c", "X", 1))
    alle = (relatie(S.WERKGEVER, "X", "anna"), *teveel)
    assert gewogen("X", *alle)["anna"] == (G.WERKNEMER, SIGNAAL)


def test_the_employee_of_a_natural_person() -> None:
    schakels = (
        relatie(S.WERKGEVER, "anna", "ben"),
        relatie(S.WERKGEVER, "anna", "cor"),
        relatie(S.MANAGEMENT, "cor", "anna"),
    )
    assert gewogen("anna", *schakels) == {
        "ben": (G.WERKNEMER, SIGNAAL),
        "cor": (G.WERKNEMER, TELT),
    }


def test_family_and_own_companies_of_a_natural_person() -> None:
    schakels = (
        gehuwd("anna", "piet"),
        stemmen("anna", "X", 60),
        stemmen("piet", "Y", 60),
        relatie(S.WERKGEVER, "piet", "wim"),
    )
    assert gewogen("anna", *schakels) == {
        "piet": (G.FAMILIE, TELT),
        "X": (G.ONDER_ZEGGENSCHAP, TELT),
        "Y": (G.VAN_FAMILIE, TELT),
        "wim": (G.WERKNEMER, SIGNAAL),
    }


def test_after_a_divorce_the_in_laws_are_a_signal() -> None:
    schakels = (
        tot(gehuwd("anna", "piet"), date(2020, 1, 1)),
        ouder("ma", "piet"),
        stemmen("ma", "X", 60),
    )
    assert gewogen("anna", *schakels) == {
        "ma": (G.FAMILIE, SIGNAAL),
        "X": (G.VAN_FAMILIE, SIGNAAL),
    }


@pytest.mark.parametrize(("procent", "gewicht"), [("25", None), ("25.1", TELT), ("40", TELT)])
def test_votes_of_a_family_count_together(procent: str, gewicht: Gewicht | None) -> None:
    schakels = (
        gehuwd("anna", "piet"),
        stemmen("anna", "X", procent),
        stemmen("piet", "X", procent),
    )
    deel = kring("anna", *schakels).get("X")
    if gewicht is None:
        assert deel is None
        return
    assert deel is not None
    assert (deel.grond, deel.gewicht) == (G.FAMILIE_SAMEN, gewicht)
    assert set(deel.keten) == set(schakels)


def test_the_choice_can_leave_a_family_that_votes_together_to_staff() -> None:
    schakels = (gehuwd("anna", "piet"), stemmen("anna", "X", 30), stemmen("piet", "X", 30))
    anders = met_beleid(keuzes.FAMILIE_SAMEN, False)
    assert gewogen("anna", *schakels, kader=anders)["X"] == (G.FAMILIE_SAMEN, SIGNAAL)


def test_shares_of_a_family_are_counted_for_each_and_are_a_signal_together() -> None:
    schakels = (gehuwd("anna", "piet"), aandelen("anna", "X", 40), aandelen("piet", "X", 40))
    assert gewogen("anna", *schakels)["X"] == (G.FAMILIE_SAMEN, SIGNAAL)


def test_a_stemafspraak_goes_before_family() -> None:
    schakels = (gehuwd("anna", "piet"), stemmen("anna", "X", 30), stemmen("piet", "X", 30))
    afgesproken = (*schakels, afspraak("X", "anna", "piet"))
    assert gewogen("anna", *afgesproken)["X"] == (G.ONDER_ZEGGENSCHAP, TELT)


def test_a_family_member_who_only_takes_part_in_a_stemafspraak_is_in_the_chain() -> None:
    schakels = (
        ouder("anna", "kind"),
        stemmen("anna", "X", 26),
        stemmen("A", "X", 25),
        afspraak("X", "A", "kind"),
    )
    deel = kring("anna", *schakels)["X"]
    assert deel.grond is G.FAMILIE_SAMEN
    assert set(deel.keten) == set(schakels)


def test_a_relation_counts_on_its_own_days_only() -> None:
    voorbij = tot(stemmen("TOP", "X", 60), date(2024, 4, 30))
    assert kring("X", voorbij) == {}
    vraag = Verbondenvraag(persoon="X", dag=date(2024, 4, 30), register=register(voorbij))
    assert verbonden_personen(vraag, KADER).keys() == {"TOP"}


def test_every_ground_has_a_source_and_a_sentence() -> None:
    assert set(BRONNEN) == set(ZINNEN) == set(Verbondengrond)
    deel = kring("X", stemmen("TOP", "X", 60))["TOP"]
    assert str(deel.bron) == "Handleiding 2023 Bijlage 1"
    assert deel.zin == (
        "TOP heeft zeggenschap over X. TOP heeft 60 % van de stemmen in X (bron: Handelsregister)."
    )
