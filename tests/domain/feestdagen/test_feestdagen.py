"""Which days are no werkdag, and terms that are counted in werkdagen."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import is_werkdag, plus_dagen, plus_werkdagen
from domain.feestdagen import GRONDEN, LIJSTEN, NEDERLAND, Feestdag, Feestdagenlijst

DAGEN = st.dates(min_value=date(2015, 1, 1), max_value=date(2034, 12, 31))
AANTALLEN = st.integers(min_value=1, max_value=60)


def test_the_list_equals_that_of_an_independent_library() -> None:
    holidays = pytest.importorskip("holidays")
    jaren = range(NEDERLAND.eerste_jaar, NEDERLAND.laatste_jaar + 1)
    soorten = ("public", "optional")  # optional: Good Friday, and 5 May of other years
    andere = holidays.country_holidays("NL", years=jaren, categories=soorten, language="nl")
    zondagen = {"Eerste paasdag", "Eerste pinksterdag"}  # always a Sunday, so not in the law
    verwacht = {dag for dag, naam in andere.items() if naam not in zondagen}
    assert set(NEDERLAND.dagen) == verwacht


@pytest.mark.parametrize(
    ("dag", "feestdag"),
    [
        (date(2024, 1, 1), Feestdag.NIEUWJAARSDAG),
        (date(2024, 3, 29), Feestdag.GOEDE_VRIJDAG),
        (date(2024, 4, 1), Feestdag.TWEEDE_PAASDAG),
        (date(2024, 5, 9), Feestdag.HEMELVAARTSDAG),
        (date(2024, 5, 10), None),  # many people are off, but it is no holiday
        (date(2023, 5, 5), Feestdag.BEVRIJDINGSDAG),  # not only once in five years
        (date(2016, 5, 5), Feestdag.HEMELVAARTSDAG),  # and Bevrijdingsdag: one day, one name
        (date(2023, 4, 27), Feestdag.KONINGSDAG),
        (date(2025, 4, 26), Feestdag.KONINGSDAG),  # the 27th is a Sunday
        (date(2025, 4, 27), None),
        (date(2031, 4, 26), Feestdag.KONINGSDAG),
        (date(2023, 12, 26), Feestdag.TWEEDE_KERSTDAG),
        (date(2023, 12, 31), None),
        (date(2015, 1, 1), Feestdag.NIEUWJAARSDAG),
        (date(2035, 12, 31), None),
    ],
)
def test_holidays(dag: date, feestdag: Feestdag | None) -> None:
    assert NEDERLAND.op(dag) is feestdag


@pytest.mark.parametrize(
    ("begin", "aantal", "verwacht"),
    [
        (date(2023, 6, 5), 5, date(2023, 6, 12)),  # an ordinary Monday
        (date(2023, 6, 9), 5, date(2023, 6, 16)),  # a Friday
        (date(2023, 6, 10), 5, date(2023, 6, 16)),  # a Saturday: counting begins on Monday
        (date(2023, 12, 22), 5, date(2024, 1, 3)),  # both Christmas days and New Year's Day
        (date(2024, 3, 28), 5, date(2024, 4, 8)),  # Good Friday and Easter Monday
        (date(2024, 5, 8), 1, date(2024, 5, 10)),  # Ascension Day
        (date(2024, 5, 17), 1, date(2024, 5, 21)),  # Whit Monday
        (date(2023, 4, 26), 1, date(2023, 4, 28)),  # Koningsdag on a Thursday
        (date(2025, 4, 25), 1, date(2025, 4, 28)),  # Koningsdag on a Saturday costs no werkdag
        (date(2025, 5, 2), 1, date(2025, 5, 6)),  # 5 May on a Monday
    ],
)
def test_werkdagen_skip_weekends_and_holidays(begin: date, aantal: int, verwacht: date) -> None:
    assert plus_werkdagen(begin, aantal) == verwacht


@given(DAGEN, AANTALLEN)
def test_a_term_ends_on_a_werkdag_and_counts_every_one_of_them(dag: date, aantal: int) -> None:
    einde = plus_werkdagen(dag, aantal)
    onderweg = [plus_dagen(dag, stap) for stap in range(1, (einde - dag).days + 1)]
    assert is_werkdag(einde)
    assert sum(is_werkdag(een) for een in onderweg) == aantal


@given(DAGEN, AANTALLEN)
def test_one_more_werkdag_is_later_and_a_later_start_never_ends_earlier(
    dag: date, aantal: int
) -> None:
    assert plus_werkdagen(dag, aantal) < plus_werkdagen(dag, aantal + 1)
    assert plus_werkdagen(dag, aantal) <= plus_werkdagen(dag + timedelta(days=1), aantal)


@given(DAGEN)
def test_a_werkdag_is_no_weekend_and_no_holiday(dag: date) -> None:
    vrij = dag.weekday() in (5, 6) or dag in NEDERLAND.dagen
    assert is_werkdag(dag) is not vrij


@pytest.mark.parametrize("aantal", [0, -1])
def test_a_term_of_no_werkdagen_is_refused(aantal: int) -> None:
    with pytest.raises(ValueError, match="ten minste één werkdag"):
        plus_werkdagen(date(2023, 6, 5), aantal)


@pytest.mark.parametrize("dag", [date(2014, 12, 31), date(2036, 1, 1)])
def test_a_year_outside_the_list_is_never_guessed(dag: date) -> None:
    with pytest.raises(LookupError, match=f"nl-1 heeft het jaar {dag.year} niet"):
        is_werkdag(dag)


def test_a_term_can_be_counted_by_another_list() -> None:
    leeg = Feestdagenlijst("proef", 2023, 2024, {})
    assert plus_werkdagen(date(2023, 12, 22), 1, leeg) == date(2023, 12, 25)


def test_every_list_is_found_by_its_version_and_every_day_has_a_ground() -> None:
    assert all(lijst.versie == versie for versie, lijst in LIJSTEN.items())
    assert NEDERLAND in LIJSTEN.values()
    assert set(GRONDEN) == set(Feestdag)
