"""Degrees of blood and affinity, and who is no family at all."""

from datetime import date

import pytest

from domain.personen.familie import Verwantschap, familie
from domain.personen.relaties import Schakel
from tests.support.persons import S, gehuwd, ouder, relatie, stand, tot

BLOED, AANVERWANT, PARTNER = (
    Verwantschap.BLOEDVERWANT,
    Verwantschap.AANVERWANT,
    Verwantschap.PARTNER,
)
# anna's family: oma > moeder > anna, broer; oma > tante > neef; anna > kind > kleinkind > achter
FAMILIE = (
    ouder("oma", "moeder"),
    ouder("overoma", "oma"),
    ouder("oma", "tante"),
    ouder("tante", "neef"),
    ouder("moeder", "anna"),
    ouder("vader", "anna"),
    ouder("moeder", "broer"),
    ouder("anna", "kind"),
    ouder("co", "kind"),
    ouder("kind", "kleinkind"),
    ouder("kleinkind", "achter"),
)
# and that of her husband
SCHOON = (
    gehuwd("piet", "anna"),
    ouder("schoonmoeder", "piet"),
    ouder("schoonmoeder", "zwager"),
    ouder("piet", "stiefkind"),
    ouder("schoonmoeder", "zus"),
    ouder("zus", "nicht"),
    gehuwd("zwager", "zijn-man"),
)


def graad_van(wie: str, *schakels: Schakel, graden: int = 2) -> tuple[Verwantschap, int] | None:
    lid = familie(stand(*schakels), "anna", graden).get(wie)
    return None if lid is None else (lid.verwantschap, lid.graad)


@pytest.mark.parametrize(
    ("wie", "verwacht"),
    [
        ("moeder", (BLOED, 1)),
        ("vader", (BLOED, 1)),
        ("kind", (BLOED, 1)),
        ("oma", (BLOED, 2)),
        ("broer", (BLOED, 2)),
        ("kleinkind", (BLOED, 2)),
        ("overoma", None),  # third degree
        ("achter", None),  # third degree
        ("tante", None),  # third degree
        ("neef", None),  # fourth degree: GT-38
        ("co", None),  # the other parent of a child is no relative
        ("anna", None),
    ],
)
def test_relatives_by_blood(wie: str, verwacht: tuple[Verwantschap, int] | None) -> None:
    assert graad_van(wie, *FAMILIE) == verwacht


def test_a_third_degree_is_a_step_further() -> None:
    assert graad_van("tante", *FAMILIE, graden=3) == (BLOED, 3)
    assert graad_van("neef", *FAMILIE, graden=3) is None
    assert graad_van("neef", *FAMILIE, graden=4) == (BLOED, 4)


@pytest.mark.parametrize(
    ("wie", "verwacht"),
    [
        ("piet", (PARTNER, 0)),
        ("schoonmoeder", (AANVERWANT, 1)),
        ("stiefkind", (AANVERWANT, 1)),
        ("zwager", (AANVERWANT, 2)),
        ("zus", (AANVERWANT, 2)),
        ("nicht", None),  # third degree
        ("zijn-man", None),  # two marriages away
    ],
)
def test_relatives_of_a_husband(wie: str, verwacht: tuple[Verwantschap, int] | None) -> None:
    assert graad_van(wie, *FAMILIE, *SCHOON) == verwacht


@pytest.mark.parametrize(
    ("bloed", "graad"), [("moeder", 1), ("kind", 1), ("broer", 2), ("kleinkind", 2)]
)
def test_spouses_of_relatives(bloed: str, graad: int) -> None:
    partner = relatie(S.GEREGISTREERD_PARTNER, "nieuw", bloed)
    assert graad_van("nieuw", *FAMILIE, partner) == (AANVERWANT, graad)


def test_a_cousin_is_not_reached_by_marriage_either() -> None:
    assert graad_van("nieuw", *FAMILIE, gehuwd("nieuw", "neef")) is None


@pytest.mark.parametrize("soort", [S.ECHTGENOOT, S.GEREGISTREERD_PARTNER, S.SAMENWONEND])
def test_every_kind_of_partner_is_family(soort: S) -> None:
    assert graad_van("piet", relatie(soort, "piet", "anna")) == (PARTNER, 0)
    assert graad_van("piet", relatie(soort, "anna", "piet")) == (PARTNER, 0)


def test_living_together_makes_no_affinity() -> None:
    samen = (relatie(S.SAMENWONEND, "piet", "anna"), ouder("schoonmoeder", "piet"))
    assert graad_van("schoonmoeder", *samen) is None


def test_blood_goes_before_affinity() -> None:
    assert graad_van("kind", ouder("anna", "kind"), ouder("piet", "kind"), *SCHOON) == (BLOED, 1)


def test_a_partner_goes_before_blood() -> None:
    assert graad_van("piet", ouder("x", "anna"), ouder("x", "piet"), *SCHOON) == (PARTNER, 0)


def test_after_a_divorce_affinity_remains_and_is_marked() -> None:
    voorbij = (tot(gehuwd("piet", "anna"), date(2020, 1, 1)), ouder("schoonmoeder", "piet"))
    leden = familie(stand(*voorbij), "anna", 2)
    assert leden.keys() == {"schoonmoeder"}
    assert leden["schoonmoeder"].voorbij
    assert leden["schoonmoeder"].zin == (
        "schoonmoeder is aanverwant in graad 1 door een huwelijk of partnerschap dat voorbij is."
    )


def test_a_running_marriage_goes_before_an_ended_one() -> None:
    eerst = tot(relatie(S.GEREGISTREERD_PARTNER, "piet", "anna"), date(2020, 1, 1))
    leden = familie(stand(eerst, gehuwd("piet", "anna"), ouder("ma", "piet")), "anna", 2)
    assert not leden["ma"].voorbij


def test_of_two_ways_to_be_related_the_nearest_counts() -> None:
    schakels = (
        gehuwd("anna", "p"),
        gehuwd("anna", "q"),
        ouder("p", "q"),
        ouder("q", "r"),
    )
    assert graad_van("r", *schakels) == (AANVERWANT, 1)


def test_a_marriage_to_come_makes_no_family() -> None:
    later = gehuwd("piet", "anna")
    straks = type(later)(
        id="1", soort=S.ECHTGENOOT, van="piet", naar="anna", bron="BRP", vanaf=date(2030, 1, 1)
    )
    assert familie(stand(straks, ouder("ma", "piet")), "anna", 2) == {}


def test_the_chain_explains_the_degree() -> None:
    leden = familie(stand(*FAMILIE, *SCHOON), "anna", 2)
    assert leden["broer"].keten == (ouder("moeder", "anna"), ouder("moeder", "broer"))
    assert leden["zwager"].keten[0] == gehuwd("piet", "anna")
    assert leden["zwager"].zin == "zwager is aanverwant in graad 2."
    assert leden["piet"].zin == "piet is de partner."


def test_a_register_in_which_somebody_is_their_own_grandparent_still_ends() -> None:
    assert graad_van("b", ouder("anna", "b"), ouder("b", "anna")) == (BLOED, 1)
