"""The choices of one day: a change has a first day, and old decisions keep theirs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.beleid import BELEID, VAN_BEGIN_AF, Beleid, Keuze, altijd, keuzes, stand
from domain.source import eigen_lezing

EERST = date(2024, 7, 1)
NIEUW = Beleid(
    "proef", "Proef?", (*altijd(1, "A-44", "Eerst."), Keuze(EERST, 2, eigen_lezing("A-44", "Nu.")))
)
LATER = Beleid("later", "Later?", (Keuze(EERST, 3, eigen_lezing("A-44", "Nieuw.")),))


@pytest.mark.parametrize(
    ("dag", "waarde"),
    [(date(1900, 1, 1), 1), (EERST - timedelta(1), 1), (EERST, 2), (EERST + timedelta(1), 2)],
)
def test_a_change_holds_from_its_first_day(dag: date, waarde: int) -> None:
    gekozen = stand([NIEUW], dag)
    assert gekozen.waarde(NIEUW) == waarde
    assert gekozen.keuze(NIEUW).waarde == waarde
    assert gekozen.dag == dag


@given(st.dates(max_value=EERST - timedelta(1)))
def test_a_change_never_reaches_an_older_decision(dag: date) -> None:
    assert stand([NIEUW], dag).waarde(NIEUW) == stand([keuzes.STERREN, NIEUW], dag).waarde(NIEUW)
    assert stand([NIEUW], dag).waarde(NIEUW) == 1


def test_a_policy_that_did_not_exist_by_then_has_no_answer() -> None:
    assert stand([LATER], EERST).waarde(LATER) == 3
    with pytest.raises(LookupError, match="'later' niets gekozen"):
        stand([LATER], EERST - timedelta(1)).waarde(LATER)


def test_every_policy_has_an_answer_for_every_day() -> None:
    assert set(stand(BELEID, VAN_BEGIN_AF).keuzes) == {each.naam for each in BELEID}


@pytest.mark.parametrize("each", BELEID, ids=lambda each: each.naam)
def test_a_policy_asks_a_question_and_names_its_source(each: Beleid[object]) -> None:
    assert each.naam == each.naam.lower().replace(" ", "-")
    assert each.vraag.endswith("?")
    assert all(keuze.bron.toelichting.endswith(".") for keuze in each.keuzes)
    begin = [keuze.vanaf for keuze in each.keuzes]
    assert begin == sorted(set(begin))
