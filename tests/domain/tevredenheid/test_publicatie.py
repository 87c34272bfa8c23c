"""Tabel 3, the rule of three, and the rule of its own for Opdrachtgevers (GT-19)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.handleiding.h2023 import H2023
from domain.tevredenheid.publicatie import (
    publicatie,
    publicatie_opdrachtgevers,
    publicatieklasse,
)
from domain.tevredenheid.uitslag import Uitkomst

GEHAALD, NIET_GEHAALD = Uitkomst.GEHAALD, Uitkomst.NIET_GEHAALD
NIET_VAN_TOEPASSING = Uitkomst.NIET_VAN_TOEPASSING
AANTALLEN = st.integers(min_value=1, max_value=2000).flatmap(
    lambda uitgenodigd: st.tuples(
        st.just(uitgenodigd), st.integers(min_value=0, max_value=uitgenodigd)
    )
)


@pytest.mark.parametrize(
    ("uitgenodigd", "ingevuld", "uitkomst", "plaats"),
    [
        (50, 15, GEHAALD, "Tabel 3"),
        (50, 14, NIET_GEHAALD, "Tabel 3"),
        (100, 25, GEHAALD, "Tabel 3"),
        (100, 24, NIET_GEHAALD, "Tabel 3"),
        (99, 30, GEHAALD, "Tabel 3"),
        (99, 29, NIET_GEHAALD, "Tabel 3"),
        (9, 5, GEHAALD, "Tabel 3"),
        (9, 4, NIET_GEHAALD, "Tabel 3"),
        (10, 4, GEHAALD, "Tabel 3"),
        (170, 40, GEHAALD, "Tabel 3"),
        (170, 39, NIET_GEHAALD, "Tabel 3"),
        (3, 2, NIET_GEHAALD, "4.1"),
        (3, 3, GEHAALD, "Tabel 3"),
        (49, 19, NIET_GEHAALD, "Tabel 3"),
        (49, 20, GEHAALD, "Tabel 3"),
        (99, 40, GEHAALD, "Tabel 3"),
        (10, 3, NIET_GEHAALD, "Tabel 3"),
        (5, 0, NIET_GEHAALD, "4.1"),
    ],
)
def test_gt_19_the_borders_of_tabel_3(
    uitgenodigd: int, ingevuld: int, uitkomst: Uitkomst, plaats: str
) -> None:
    uitslag = publicatie(uitgenodigd, ingevuld, H2023)
    norm = uitslag.toets.norm
    assert norm
    assert (uitslag.uitkomst, norm.bron.plaats) == (uitkomst, plaats)


@pytest.mark.parametrize(
    ("uitgenodigd", "vanaf", "procent"),
    [
        (0, 0, 50),
        (9, 0, 50),
        (10, 10, 40),
        (49, 10, 40),
        (50, 50, 30),
        (99, 50, 30),
        (100, 100, 25),
    ],
)
def test_a_class_begins_at_its_first_number(uitgenodigd: int, vanaf: int, procent: int) -> None:
    klasse = publicatieklasse(uitgenodigd, H2023)
    assert (klasse.vanaf, klasse.minimaal) == (vanaf, Fraction(procent, 100))


def test_a_number_below_the_first_class_is_told_in_our_own_words() -> None:
    with pytest.raises(ValueError, match="Tabel 3 heeft geen rij voor -1 uitgenodigden"):
        publicatieklasse(-1, H2023)


def test_the_reason_names_the_figures() -> None:
    assert publicatie(50, 14, H2023).zin == "14 van 50 ingevuld (28 %); nodig is 30 %."
    assert publicatie(170, 39, H2023).zin == (
        "39 van 170 ingevuld (22,9 %); nodig is 25 % of 40 vragenlijsten."
    )
    assert publicatie(428, 81, H2023).zin == "81 ingevuld: vanaf 40 telt het percentage niet."
    assert publicatie(3, 2, H2023).zin == "2 ingevuld: voor publicatie zijn er ten minste 3 nodig."
    assert publicatie(0, 0, H2023).uitkomst is NIET_VAN_TOEPASSING


@pytest.mark.parametrize(
    ("uitgenodigd", "ingevuld", "uitkomst"),
    [
        (58, 11, GEHAALD),
        (58, 2, GEHAALD),
        (1000, 2, GEHAALD),
        (58, 1, NIET_GEHAALD),
        (58, 0, NIET_GEHAALD),
        (0, 0, NIET_VAN_TOEPASSING),
    ],
)
def test_opdrachtgevers_are_published_from_two_answers_whatever_the_share(
    uitgenodigd: int, ingevuld: int, uitkomst: Uitkomst
) -> None:
    uitslag = publicatie_opdrachtgevers(uitgenodigd, ingevuld, H2023)
    norm = uitslag.toets.norm
    assert norm
    assert (uitslag.uitkomst, norm.bron.plaats) == (uitkomst, "4.2")


@pytest.mark.parametrize(("uitgenodigd", "ingevuld"), [(5, 6), (0, 1), (5, -1), (-1, 0)])
def test_more_answers_than_invitations_are_a_fault_in_the_figures(
    uitgenodigd: int, ingevuld: int
) -> None:
    for rule in (publicatie, publicatie_opdrachtgevers):
        with pytest.raises(ValueError, match="kan niet bij"):
            rule(uitgenodigd, ingevuld, H2023)


@given(AANTALLEN)
def test_more_answers_never_lose_publication(aantallen: tuple[int, int]) -> None:
    uitgenodigd, ingevuld = aantallen
    for rule in (publicatie, publicatie_opdrachtgevers):
        if rule(uitgenodigd, ingevuld, H2023).gehaald and ingevuld < uitgenodigd:
            assert rule(uitgenodigd, ingevuld + 1, H2023).gehaald


@given(AANTALLEN)
def test_nothing_is_published_about_one_or_two_clients(aantallen: tuple[int, int]) -> None:
    uitgenodigd, ingevuld = aantallen
    if publicatie(uitgenodigd, ingevuld, H2023).gehaald:
        assert ingevuld >= 3
        assert Fraction(ingevuld, uitgenodigd) >= Fraction(1, 4) or ingevuld >= 40
