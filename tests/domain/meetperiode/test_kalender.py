"""The calendar of a Meetperiode: GT-01 to GT-06 and its laws for any year."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Cyclus
from domain.calendar import plus_dagen, plus_maanden, plus_weken
from domain.handleiding.h2023 import H2023
from domain.handleiding.tabel2 import Datumcode as C
from domain.meetperiode.kalender import Meetperiode, cyclus_van, meetperiode

STARTMAAND = {Cyclus.JANUARI: 1, Cyclus.APRIL: 4, Cyclus.SEPTEMBER: 9}
STARTS = st.builds(
    date,
    st.integers(min_value=1990, max_value=2100),
    st.sampled_from(list(STARTMAAND.values())),
    st.just(1),
)
GT_01 = {
    C.TVO_AANLEVEREN_OPEN: date(2023, 2, 1),
    C.AUDIT_INPLANNEN: date(2023, 11, 5),
    C.VRIJSTELLINGSCONTROLE: (date(2023, 12, 1), date(2023, 12, 31)),
    C.LINK_KEURMERKAPPLICATIE: date(2023, 12, 10),
    C.HERSTELACTIE_VERLENGEN: (date(2023, 12, 10), date(2023, 12, 15)),
    C.TVO_DEADLINE: date(2023, 12, 15),
    C.HERSTELACTIE_HEROPENEN: (date(2023, 12, 16), date(2023, 12, 20)),
    C.RESULTAATGEGEVENS: date(2024, 1, 21),
    C.CONCEPTRAPPORT_TVO: date(2024, 1, 22),
    C.RESULTATENAUDIT: date(2024, 4, 1),
    C.STREEFDATUM_BEOORDELING: date(2024, 5, 1),
}
GT_02 = GT_01 | {
    C.HERSTELACTIE_VERLENGEN: (date(2024, 1, 10), date(2024, 1, 15)),
    C.TVO_DEADLINE: date(2024, 1, 15),
    C.HERSTELACTIE_HEROPENEN: (date(2024, 1, 16), date(2024, 1, 20)),
    C.CONCEPTRAPPORT_TVO: date(2024, 2, 15),
}
GT_03_2023 = {
    C.TVO_AANLEVEREN_OPEN: date(2023, 5, 1),
    C.AUDIT_INPLANNEN: date(2024, 2, 4),
    C.VRIJSTELLINGSCONTROLE: (date(2024, 3, 1), date(2024, 3, 31)),
    C.LINK_KEURMERKAPPLICATIE: date(2024, 3, 10),
    C.HERSTELACTIE_VERLENGEN: (date(2024, 3, 10), date(2024, 3, 15)),
    C.TVO_DEADLINE: date(2024, 3, 15),
    C.HERSTELACTIE_HEROPENEN: (date(2024, 3, 16), date(2024, 3, 20)),
    C.RESULTAATGEGEVENS: date(2024, 4, 21),
    C.CONCEPTRAPPORT_TVO: date(2024, 4, 15),
    C.RESULTATENAUDIT: date(2024, 7, 1),
    C.STREEFDATUM_BEOORDELING: date(2024, 8, 1),
}
GT_04 = {
    C.TVO_AANLEVEREN_OPEN: date(2023, 10, 1),
    C.AUDIT_INPLANNEN: date(2024, 7, 6),
    C.VRIJSTELLINGSCONTROLE: (date(2024, 8, 1), date(2024, 8, 31)),
    C.LINK_KEURMERKAPPLICATIE: date(2024, 8, 10),
    C.HERSTELACTIE_VERLENGEN: (date(2024, 8, 10), date(2024, 8, 15)),
    C.TVO_DEADLINE: date(2024, 8, 15),
    C.HERSTELACTIE_HEROPENEN: (date(2024, 8, 16), date(2024, 8, 20)),
    C.RESULTAATGEGEVENS: date(2024, 9, 21),
    C.CONCEPTRAPPORT_TVO: date(2024, 9, 15),
    C.RESULTATENAUDIT: date(2024, 12, 1),
    C.STREEFDATUM_BEOORDELING: date(2025, 1, 1),
}


def data(periode: Meetperiode) -> dict[C, date | tuple[date, date]]:
    return {d.code: d.dag if d.vanaf is None else (d.vanaf, d.dag) for d in periode.data}


@pytest.mark.parametrize(
    ("start", "uwv", "cyclus", "einde", "verwacht"),
    [
        pytest.param(
            date(2023, 1, 1), False, Cyclus.JANUARI, date(2023, 12, 31), GT_01, id="GT-01"
        ),
        pytest.param(date(2023, 1, 1), True, Cyclus.JANUARI, date(2023, 12, 31), GT_02, id="GT-02"),
        pytest.param(
            date(2023, 4, 1), False, Cyclus.APRIL, date(2024, 3, 31), GT_03_2023, id="GT-03"
        ),
        pytest.param(
            date(2023, 9, 1), False, Cyclus.SEPTEMBER, date(2024, 8, 31), GT_04, id="GT-04"
        ),
    ],
)
def test_the_calendar_of_2023(
    start: date,
    uwv: bool,
    cyclus: Cyclus,
    einde: date,
    verwacht: dict[C, date | tuple[date, date]],
) -> None:
    periode = meetperiode(start, uwv, handleiding=H2023)
    assert (periode.cyclus, periode.start, periode.einde) == (cyclus, start, einde)
    assert data(periode) == verwacht


def test_gt_03_the_leap_day_only_counts_in_2024() -> None:
    periode = meetperiode(date(2022, 4, 1), uwv=False, handleiding=H2023)
    assert periode.einde == date(2023, 3, 31)
    assert periode.datum(C.AUDIT_INPLANNEN).dag == date(2023, 2, 3)
    assert periode.datum(C.RESULTAATGEGEVENS).dag == date(2023, 4, 21)
    assert periode.datum(C.RESULTATENAUDIT).dag == date(2023, 7, 1)


def test_gt_05_the_date_of_the_table_wins_from_three_months_after_the_end() -> None:
    periode = meetperiode(date(2023, 4, 1), uwv=False, handleiding=H2023)
    assert plus_maanden(periode.einde, 3) == date(2024, 6, 30)
    assert periode.datum(C.RESULTATENAUDIT).dagen_te_laat(date(2024, 7, 1)) == 0


def test_gt_06_no_day_is_gained_because_of_easter_monday() -> None:
    audit = meetperiode(date(2023, 1, 1), uwv=False, handleiding=H2023).datum(C.RESULTATENAUDIT)
    assert audit.dag == date(2024, 4, 1)
    assert audit.dagen_te_laat(date(2024, 4, 2)) == 1


@pytest.mark.parametrize("start", [date(2023, 4, 1), date(2023, 9, 1)])
def test_uwv_changes_nothing_in_the_other_cycles(start: date) -> None:
    assert (
        meetperiode(start, uwv=True, handleiding=H2023).data
        == meetperiode(start, uwv=False, handleiding=H2023).data
    )


@pytest.mark.parametrize(
    "start", [date(2023, 1, 2), date(2022, 12, 31), date(2023, 5, 1), date(2023, 9, 30)]
)
def test_another_start_day_is_refused_with_the_days_that_are_allowed(start: date) -> None:
    with pytest.raises(ValueError, match="1 januari, 1 april of 1 september, niet op"):
        meetperiode(start, uwv=False, handleiding=H2023)


@given(STARTS, st.booleans())
def test_a_meetperiode_lasts_twelve_months_less_a_day(start: date, uwv: bool) -> None:
    periode = meetperiode(start, uwv, handleiding=H2023)
    assert plus_dagen(periode.einde, 1) == plus_maanden(start, 12) == periode.volgende_start
    assert STARTMAAND[periode.cyclus] == start.month
    assert cyclus_van(periode.volgende_start, H2023) is periode.cyclus


@given(STARTS, st.booleans())
def test_the_table_agrees_with_the_terms_in_the_text(start: date, uwv: bool) -> None:
    periode, waarden = meetperiode(start, uwv, handleiding=H2023), H2023.meetperiode
    volgende = periode.volgende_start
    assert periode.datum(C.TVO_AANLEVEREN_OPEN).dag == plus_maanden(start, 1)
    assert periode.datum(C.RESULTAATGEGEVENS).dag == plus_weken(
        periode.einde, waarden.resultaatgegevens_weken.waarde
    )
    assert periode.datum(C.RESULTATENAUDIT).dag == plus_maanden(
        volgende, waarden.resultatenaudit_maanden.waarde
    )
    assert periode.datum(C.STREEFDATUM_BEOORDELING).dag == plus_maanden(
        volgende, waarden.streefdatum_maanden.waarde
    )


@given(STARTS, st.booleans())
def test_every_date_lies_in_its_own_month(start: date, uwv: bool) -> None:
    periode = meetperiode(start, uwv, handleiding=H2023)
    laat = uwv and periode.cyclus is Cyclus.JANUARI
    maanden = {  # months after the start month, in which the day must fall
        C.TVO_AANLEVEREN_OPEN: 1,
        C.VRIJSTELLINGSCONTROLE: 11,
        C.HERSTELACTIE_VERLENGEN: 12 if laat else 11,
        C.TVO_DEADLINE: 12 if laat else 11,
        C.HERSTELACTIE_HEROPENEN: 12 if laat else 11,
        C.RESULTAATGEGEVENS: 12,
        C.CONCEPTRAPPORT_TVO: 13 if laat else 12,
        C.RESULTATENAUDIT: 15,
        C.STREEFDATUM_BEOORDELING: 16,
    }
    for code, aantal in maanden.items():
        verwacht, dag = plus_maanden(start, aantal), periode.datum(code).dag
        assert (dag.year, dag.month) == (verwacht.year, verwacht.month), code


@given(STARTS, st.booleans())
def test_windows_are_ordered_and_touch_the_deadline(start: date, uwv: bool) -> None:
    periode = meetperiode(start, uwv, handleiding=H2023)
    assert all(datum.begin <= datum.dag for datum in periode.data)
    assert [d.begin for d in periode.data] == sorted(d.begin for d in periode.data)
    assert sorted(d.code for d in periode.data) == sorted(C)
    verlengen = periode.datum(C.HERSTELACTIE_VERLENGEN)
    tvo = periode.datum(C.TVO_DEADLINE)
    heropenen = periode.datum(C.HERSTELACTIE_HEROPENEN)
    assert verlengen.begin == plus_dagen(tvo.dag, -5)
    assert verlengen.dag == tvo.dag
    assert plus_dagen(verlengen.dag, 1) == heropenen.begin
    assert heropenen.dag == plus_dagen(tvo.dag, 5)


def test_every_date_says_in_dutch_what_it_is() -> None:
    for datum in meetperiode(date(2023, 1, 1), uwv=False, handleiding=H2023).data:
        assert datum.omschrijving.endswith(".")
        assert datum.bron.toelichting
