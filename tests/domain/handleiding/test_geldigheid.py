"""Tabel 1: which edition counts for an assessment and for a decision (GT-07)."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Cyclus
from domain.handleiding import (
    HANDLEIDINGEN,
    Editiegrond,
    EditieNietInSysteem,
    gronden_van,
    handleiding,
    naaste,
    nieuwste,
)
from domain.handleiding.geldigheid import (
    TABEL_1,
    Hoofdnorm,
    Onderdeel,
    Tabel1Rij,
    editie_na,
    editie_voor_beoordeling,
    editie_voor_besluit,
    overal,
)
from domain.handleiding.h2023 import H2023
from domain.source import Editie

J, A, S = Cyclus.JANUARI, Cyclus.APRIL, Cyclus.SEPTEMBER
T_M_2022, IN_2023, NA_2023 = Editie.T_M_2022, Editie.H2023, Editie("Handleiding na 2023")
# The table as it was printed in 2023, whatever editions have been added since.
TOEN = TABEL_1[:2]


@pytest.mark.parametrize(
    ("hoofdnorm", "cyclus", "einde", "editie"),
    [
        (1, S, date(2023, 8, 31), IN_2023),
        (2, S, date(2023, 8, 31), T_M_2022),
        (2, J, date(2023, 12, 31), IN_2023),
        (3, A, date(2023, 3, 31), T_M_2022),
        (1, J, date(2022, 12, 31), T_M_2022),
        (1, A, date(2024, 3, 31), IN_2023),
        (1, S, date(2024, 8, 31), NA_2023),
        (2, S, date(2024, 8, 31), IN_2023),
        (3, S, date(2024, 8, 31), IN_2023),
        (1, J, date(2024, 12, 31), NA_2023),
        (3, J, date(2020, 12, 31), T_M_2022),
    ],
)
def test_gt_07_the_last_day_of_the_meetperiode_chooses_the_edition(
    hoofdnorm: Hoofdnorm, cyclus: Cyclus, einde: date, editie: Editie
) -> None:
    assert editie_voor_beoordeling(hoofdnorm, cyclus, einde, TOEN) is editie


@pytest.mark.parametrize(
    ("besluitdatum", "cyclus", "editie"),
    [
        (date(2023, 6, 15), S, T_M_2022),  # GT-07
        (date(2023, 6, 15), J, IN_2023),
        (date(2023, 3, 31), J, T_M_2022),
        (date(2023, 4, 1), J, IN_2023),
        (date(2024, 3, 31), A, IN_2023),
        (date(2024, 4, 1), A, NA_2023),
        (date(2023, 8, 31), S, T_M_2022),
        (date(2023, 9, 1), S, IN_2023),
        (date(2024, 8, 31), S, IN_2023),
        (date(2024, 9, 1), S, NA_2023),
        (date(2023, 3, 31), None, T_M_2022),
        (date(2023, 4, 1), None, IN_2023),
        (date(2024, 3, 31), None, IN_2023),
        (date(2024, 4, 1), None, NA_2023),
        (date(2021, 3, 1), None, T_M_2022),
    ],
)
def test_a_decision_follows_the_other_parts_with_the_last_day_included(
    besluitdatum: date, cyclus: Cyclus | None, editie: Editie
) -> None:
    assert editie_voor_besluit(besluitdatum, cyclus, TOEN) is editie


def test_tabel_1_has_each_edition_once_and_in_order() -> None:
    assert [rij.editie for rij in TOEN] == [T_M_2022, IN_2023]
    assert len({rij.editie for rij in TABEL_1}) == len(TABEL_1)
    for rij in TABEL_1:
        assert set(rij.hoofdnorm_1) == set(rij.anders) == set(Cyclus)
        assert rij.tekst is None or rij.tekst.editie is rij.editie
    for eerder, later in pairwise(TABEL_1):
        assert all(
            eerder.laatste_dag(deel, cyclus) < later.laatste_dag(deel, cyclus)
            for deel in Onderdeel
            for cyclus in Cyclus
        )


def test_a_row_more_moves_the_label_of_what_comes_after() -> None:
    nieuw = Tabel1Rij(Editie("Handleiding 2024"), einde := overal(date(2025, 3, 31)), einde)
    tabel = (*TOEN, nieuw)
    assert editie_voor_besluit(date(2024, 4, 1), None, tabel) == "Handleiding 2024"
    assert editie_voor_besluit(date(2025, 3, 31), None, tabel) == "Handleiding 2024"
    assert editie_voor_besluit(date(2025, 4, 1), None, tabel) == "Handleiding na 2024"
    assert editie_na(TOEN) is NA_2023


@given(
    st.dates(date(2015, 1, 1), date(2030, 1, 1)),
    st.dates(date(2015, 1, 1), date(2030, 1, 1)),
    st.sampled_from([*Cyclus, None]),
)
def test_a_later_decision_never_falls_under_an_older_edition(
    een: date, ander: date, cyclus: Cyclus | None
) -> None:
    eerste, laatste = sorted((een, ander))
    volgorde = [T_M_2022, IN_2023, NA_2023]
    assert volgorde.index(editie_voor_besluit(eerste, cyclus, TOEN)) <= volgorde.index(
        editie_voor_besluit(laatste, cyclus, TOEN)
    )


def test_a_text_that_is_not_here_is_said_to_be_missing() -> None:
    assert handleiding(Editie.H2023) is H2023
    assert nieuwste() is list(HANDLEIDINGEN.values())[-1]
    nergens = Editie("Handleiding 1999")
    with pytest.raises(EditieNietInSysteem, match="niet in dit systeem") as fout:
        handleiding(nergens)
    assert fout.value.editie is nergens


def test_days_are_told_by_the_nearest_text_that_is_here() -> None:
    oud, nieuw = replace(H2023, editie=T_M_2022), H2023
    alleen_2023, alleen_oud = {IN_2023: nieuw}, {T_M_2022: oud}
    beide = alleen_oud | alleen_2023
    assert [naaste(editie, beide) for editie in (T_M_2022, IN_2023, NA_2023)] == [oud, nieuw, nieuw]
    assert [naaste(editie, alleen_2023) for editie in (T_M_2022, IN_2023, NA_2023)] == [nieuw] * 3
    assert [naaste(editie, alleen_oud) for editie in (T_M_2022, IN_2023, NA_2023)] == [oud] * 3


def test_a_ground_of_one_edition_is_found_with_its_edition() -> None:
    grond = Editiegrond("verzonnen", "6.2.3", "Een verzonnen grond.")
    teksten = {IN_2023: replace(H2023, gronden={"SanctieGrond": (grond,)})}
    assert gronden_van("SanctieGrond", teksten) == ((IN_2023, grond),)
    assert gronden_van("PlanGrond", teksten) == ()
