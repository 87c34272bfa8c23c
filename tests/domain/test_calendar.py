"""Term arithmetic: clamping, weeks, and Dutch days across the change of clocks."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import (
    begin_van_de_dag,
    dag_van,
    einde_van_de_dag,
    plus_dagen,
    plus_maanden,
    plus_weken,
)

DAGEN = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31))
MAANDEN = st.integers(min_value=0, max_value=240)


@pytest.mark.parametrize(
    ("dag", "aantal", "verwacht"),
    [
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 8, 31), 1, date(2023, 9, 30)),
        (date(2023, 12, 1), 1, date(2024, 1, 1)),
        (date(2024, 4, 1), 2, date(2024, 6, 1)),  # GT-51
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2023, 1, 15), -13, date(2021, 12, 15)),
        (date(2023, 5, 5), 0, date(2023, 5, 5)),
    ],
)
def test_months_keep_the_day_number_or_stop_at_the_end_of_the_month(
    dag: date, aantal: int, verwacht: date
) -> None:
    assert plus_maanden(dag, aantal) == verwacht


def test_gt_50_nine_months_of_schorsing_end_on_the_leap_day() -> None:
    herleeft = plus_maanden(date(2023, 6, 1), 9)
    assert (plus_dagen(herleeft, -1), herleeft) == (date(2024, 2, 29), date(2024, 3, 1))


@given(DAGEN, MAANDEN)
def test_months_move_the_month_exactly_and_never_add_days(dag: date, aantal: int) -> None:
    later = plus_maanden(dag, aantal)
    assert (later.year - dag.year) * 12 + later.month - dag.month == aantal
    assert later.day <= dag.day
    assert later.day == dag.day or plus_dagen(later, 1).day == 1


@given(DAGEN, DAGEN, MAANDEN)
def test_months_keep_the_order_of_days(een: date, ander: date, aantal: int) -> None:
    eerste, laatste = sorted((een, ander))
    assert plus_maanden(eerste, aantal) <= plus_maanden(laatste, aantal)


@given(DAGEN, st.integers(min_value=-520, max_value=520))
def test_weeks_keep_the_weekday_and_go_back(dag: date, aantal: int) -> None:
    later = plus_weken(dag, aantal)
    assert later.weekday() == dag.weekday()
    assert later == plus_dagen(dag, 7 * aantal)
    assert plus_weken(later, -aantal) == dag


@pytest.mark.parametrize(
    ("dag", "einde"),
    [
        (date(2023, 12, 31), datetime(2023, 12, 31, 23, tzinfo=UTC)),
        (date(2023, 6, 30), datetime(2023, 6, 30, 22, tzinfo=UTC)),
        (date(2024, 3, 30), datetime(2024, 3, 30, 23, tzinfo=UTC)),  # the night the clock goes on
        (date(2024, 3, 31), datetime(2024, 3, 31, 22, tzinfo=UTC)),
        (date(2024, 10, 26), datetime(2024, 10, 26, 22, tzinfo=UTC)),  # and back
        (date(2024, 10, 27), datetime(2024, 10, 27, 23, tzinfo=UTC)),
    ],
)
def test_a_day_ends_at_dutch_midnight(dag: date, einde: datetime) -> None:
    assert einde_van_de_dag(dag) == einde
    assert einde_van_de_dag(dag).tzinfo is UTC


@given(DAGEN)
def test_days_follow_each_other_without_a_gap(dag: date) -> None:
    begin, einde = begin_van_de_dag(dag), einde_van_de_dag(dag)
    assert einde == begin_van_de_dag(plus_dagen(dag, 1))
    assert einde - begin in {timedelta(hours=23), timedelta(hours=24), timedelta(hours=25)}
    assert dag_van(begin) == dag == dag_van(einde - timedelta(microseconds=1))
    assert dag_van(einde) == plus_dagen(dag, 1)


def test_a_moment_without_a_zone_has_no_day() -> None:
    with pytest.raises(ValueError, match="zonder tijdzone"):
        dag_van(datetime(2023, 1, 1))  # noqa: DTZ001 - the fault under test
