"""When a Traject counts and as how many (GT-42)."""

from datetime import date

import pytest

from domain.resultaten.telling import (
    EERSTE_DEEL,
    ONDERZOEK,
    SPOOR_2,
    VERLENGING,
    Meetvenster,
    Melding,
    Uitvoering,
    onderzoek_met_spoor_2,
    telt_zonder_einddatum,
    verlengde_jobcoaching,
)
from tests.support.kaders import KADER

IN_2023 = Meetvenster(date(2023, 1, 1), date(2023, 12, 31))
IN_2024 = Meetvenster(date(2024, 1, 1), date(2024, 12, 31))
PERIODES = (IN_2023, IN_2024)
NOVEMBER = Uitvoering(date(2023, 11, 1), date(2023, 11, 30))


def test_gt_42_research_and_second_track_over_two_meetperiodes_are_two_trajecten() -> None:
    spoor_2 = Uitvoering(date(2023, 12, 1), date(2024, 3, 15))
    assert onderzoek_met_spoor_2(NOVEMBER, spoor_2, PERIODES) == (
        Melding(IN_2023, ONDERZOEK),
        Melding(IN_2024, SPOOR_2),
    )


def test_gt_42_within_one_meetperiode_they_are_one() -> None:
    spoor_2 = Uitvoering(date(2023, 12, 1), date(2023, 12, 31))
    (melding,) = onderzoek_met_spoor_2(NOVEMBER, spoor_2, PERIODES)
    assert (melding.meetperiode, melding.succesvol) == (IN_2023, None)


def test_a_traject_that_began_before_the_meetperiode_was_not_carried_out_within_it() -> None:
    onderzoek = Uitvoering(date(2022, 12, 31), date(2023, 1, 31))
    spoor_2 = Uitvoering(date(2023, 2, 1), date(2023, 9, 1))
    assert len(onderzoek_met_spoor_2(onderzoek, spoor_2, PERIODES)) == 2


def test_what_is_still_running_is_not_reported() -> None:
    assert onderzoek_met_spoor_2(NOVEMBER, Uitvoering(date(2023, 12, 1)), PERIODES) == (
        Melding(IN_2023, ONDERZOEK),
    )


def test_gt_42_an_extension_closes_the_first_part_with_success() -> None:
    verlenging = Uitvoering(date(2023, 12, 1), date(2024, 6, 30))
    assert verlengde_jobcoaching(NOVEMBER, verlenging, PERIODES) == (
        Melding(IN_2023, EERSTE_DEEL, succesvol=True),
        Melding(IN_2024, VERLENGING),
    )


@pytest.mark.parametrize(
    ("begin", "einde", "telt"),
    [
        (date(2023, 10, 16), None, False),  # two and a half months
        (date(2023, 10, 1), None, True),  # three months to the day
        (date(2023, 10, 2), None, False),
        (date(2020, 5, 1), None, True),
        (date(2023, 12, 15), date(2023, 12, 31), True),  # ended: the length plays no part
        (date(2022, 1, 1), date(2022, 12, 31), False),
        (date(2022, 1, 1), date(2023, 1, 1), True),
        (date(2023, 10, 2), date(2024, 1, 1), False),
        (date(2023, 9, 30), date(2024, 1, 1), True),
        (date(2024, 1, 1), None, False),
    ],
)
def test_gt_42_a_traject_without_end_date_counts_after_three_months(
    begin: date, einde: date | None, telt: bool
) -> None:
    assert telt_zonder_einddatum(Uitvoering(begin, einde), IN_2023, KADER) is telt
