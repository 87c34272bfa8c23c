"""Policy is looked up by the day of the decision, and its dates follow from it (GT-31)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import NaSchorsing
from domain.beleid import (
    BELEID,
    NA_BEPAALDE_TIJD,
    NA_SCHORSING,
    OPZEGGING_TOEGESTAAN,
    SCHORSING_SIGNALEN,
    STERREN,
    Beleid,
    Keuze,
    NaBepaaldeTijd,
    Stilzitten,
    keuzes,
    nieuwe_aanvraag_vanaf,
    ontbinding_bij_stilzitten,
    schorsing_signalen,
)
from domain.handleiding.h2023 import H2023
from domain.handleiding.parameter import Parameter
from domain.source import eigen_lezing

BRON = eigen_lezing("A-44", "Test.")
DAGEN = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def test_the_choices_that_hold_until_somebody_decides_otherwise() -> None:
    dag = date(2020, 1, 1)
    assert NA_SCHORSING.op(dag) is NaSchorsing.HERLEEFT
    assert SCHORSING_SIGNALEN.op(dag) == (60, 30, 7)
    assert OPZEGGING_TOEGESTAAN.op(dag) is True
    assert (STERREN.op(dag).minimum, STERREN.op(dag).maximum) == (1, 4)
    assert NA_BEPAALDE_TIJD.op(dag) is NaBepaaldeTijd.LAATSTE_VAN_BEIDE
    assert (keuzes.LAGE_CIJFERS.op(dag), keuzes.STERRENTABEL.op(dag)) == (None, None)


def test_every_choice_is_listed_and_has_a_name_a_question_and_a_source() -> None:
    assert NA_SCHORSING in BELEID
    assert len({keuze.naam for keuze in BELEID}) == len(BELEID)
    for question in BELEID:
        assert question.vraag.endswith("?")
        assert all(keuze.bron.toelichting for keuze in question.keuzes)


def test_a_new_choice_leaves_older_decisions_as_they_were() -> None:
    vraag = Beleid("x", "X?", (Keuze(date(2020, 1, 1), 1, BRON), Keuze(date(2024, 7, 1), 2, BRON)))
    assert [
        vraag.op(date(2020, 1, 1)),
        vraag.op(date(2024, 6, 30)),
        vraag.op(date(2024, 7, 1)),
    ] == [
        1,
        1,
        2,
    ]
    with pytest.raises(LookupError, match="31-12-2019"):
        vraag.op(date(2019, 12, 31))


def test_gt_31_waiting_times_after_a_niet_toekenning() -> None:
    besluit = date(2024, 5, 1)
    assert nieuwe_aanvraag_vanaf(besluit, H2023) == date(2025, 5, 1)
    assert ontbinding_bij_stilzitten(besluit, H2023) == date(2025, 11, 1)


def test_the_waiting_times_are_those_of_the_edition() -> None:
    korter = replace(
        H2023.termijnen,
        wachttijd_aanvraag_maanden=Parameter(6, BRON),
        stilzitten_maanden=Parameter(2, BRON),
    )
    anders = replace(H2023, termijnen=korter)
    assert nieuwe_aanvraag_vanaf(date(2024, 5, 1), anders) == date(2024, 11, 1)
    assert ontbinding_bij_stilzitten(date(2024, 5, 1), anders) == date(2025, 1, 1)


def test_the_body_may_choose_other_months_than_the_edition() -> None:
    keuze = Beleid("x", "X?", (Keuze(date.min, Stilzitten(1, 3), BRON),))
    assert ontbinding_bij_stilzitten(date(2024, 5, 1), H2023, keuze) == date(2024, 9, 1)


@pytest.mark.parametrize(
    ("laatste_dag", "vanaf"),
    [
        (date(2024, 12, 31), date(2025, 5, 1)),
        (date(2025, 4, 30), date(2025, 5, 1)),
        (date(2025, 5, 1), date(2025, 5, 2)),
        (date(2026, 6, 30), date(2026, 7, 1)),
    ],
)
def test_after_an_intrekking_for_bepaalde_tijd_both_terms_must_be_over(
    laatste_dag: date, vanaf: date
) -> None:
    assert nieuwe_aanvraag_vanaf(date(2024, 5, 1), H2023, laatste_dag) == vanaf


def test_the_other_choice_lets_a_short_intrekking_stay_short() -> None:
    anders = Beleid("x", "X?", (Keuze(date.min, NaBepaaldeTijd.NA_LAATSTE_DAG, BRON),))
    vanaf = nieuwe_aanvraag_vanaf(date(2024, 5, 1), H2023, date(2024, 8, 31), anders)
    assert vanaf == date(2024, 9, 1)


@pytest.mark.parametrize(
    ("begin", "einde", "signalen"),
    [
        (
            date(2023, 6, 1),
            date(2024, 2, 29),
            (date(2023, 12, 31), date(2024, 1, 30), date(2024, 2, 22)),
        ),
        (date(2024, 2, 1), date(2024, 3, 2), (date(2024, 2, 1), date(2024, 2, 24))),
        (date(2024, 2, 1), date(2024, 2, 5), ()),
    ],
)
def test_alarms_before_the_end_of_a_schorsing_never_precede_its_start(
    begin: date, einde: date, signalen: tuple[date, ...]
) -> None:
    assert schorsing_signalen(begin, begin, einde) == signalen


@given(DAGEN)
def test_the_term_to_stand_still_only_starts_when_an_application_is_possible(dag: date) -> None:
    assert dag < nieuwe_aanvraag_vanaf(dag, H2023) < ontbinding_bij_stilzitten(dag, H2023)
