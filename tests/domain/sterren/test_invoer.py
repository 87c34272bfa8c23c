"""From reported results and printed grades to what the stars are computed from (A-57)."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Sterrencijfer
from domain.sterren.invoer import Cijfers, Dienstinvoer, sterreninvoer
from tests.domain.resultaten.opgaven import hele_opgave, opgave
from tests.support.kaders import KADER, kader_met

CIJFERS = Cijfers(
    totaal=Decimal("7.6"),
    per_dienst={Dienst.OUTPLACEMENT: Decimal("8.1")},
    opdrachtgevers=Decimal("7.4"),
)


def dienstinvoer(dienst: Dienst = Dienst.OUTPLACEMENT, **anders: Any) -> Dienstinvoer:
    (gevonden,) = sterreninvoer(hele_opgave(opgave(dienst, **anders)), CIJFERS, KADER).diensten
    return gevonden


def test_the_figures_of_the_organisation_are_taken_over() -> None:
    invoer = sterreninvoer(hele_opgave(), CIJFERS, KADER, aspirant=True)
    assert (invoer.transparantie, invoer.personeel) == (Fraction(80, 100), Fraction(24, 25))
    assert (invoer.opdrachtgevers, invoer.aspirant) == (Decimal("7.4"), True)


def test_the_figures_of_a_dienst_become_shares() -> None:
    assert dienstinvoer() == Dienstinvoer(
        dienst=Dienst.OUTPLACEMENT,
        omzet=Decimal(50000),
        clienten=Decimal("8.1"),
        gemaakt=Fraction(40, 120),
        nagekomen=Fraction(33, 40),
    )
    assert dienstinvoer(Dienst.WERK_NAAR_WERK, garantie_wvp=False).garantie is False


def test_a_57_the_total_stands_in_where_nobody_answered() -> None:
    assert dienstinvoer(Dienst.SCHOLING).clienten == Decimal("7.6")


def test_a_57_the_total_for_all_is_another_choice() -> None:
    totaal = kader_met(keuzes.STERRENCIJFER, Sterrencijfer.TOTAAL)
    (invoer,) = sterreninvoer(hele_opgave(opgave(Dienst.OUTPLACEMENT)), CIJFERS, totaal).diensten
    assert invoer.clienten == Decimal("7.6")


def test_without_any_grade_nothing_is_made_up() -> None:
    (invoer,) = sterreninvoer(hele_opgave(opgave(Dienst.SCHOLING)), Cijfers(), KADER).diensten
    assert invoer.clienten is None


@pytest.mark.parametrize(
    ("anders", "gemaakt", "nagekomen"),
    [
        ({"met_prestatieafspraak": 0}, Fraction(0), Fraction(0)),
        ({"had_succesvol_moeten_zijn": 0}, Fraction(1, 3), Fraction(0)),
        ({"afgerond_of_beeindigd": 0, "met_prestatieafspraak": 0}, Fraction(0), Fraction(0)),
        ({"met_prestatieafspraak": None}, None, Fraction(33, 40)),
        ({"afgerond_of_beeindigd": None}, None, Fraction(33, 40)),
        ({"succesvol_met_prestatieafspraak": None}, Fraction(1, 3), None),
        ({"had_succesvol_moeten_zijn": None}, Fraction(1, 3), None),
    ],
)
def test_nothing_agreed_is_zero_and_nothing_known_is_unknown(
    anders: dict[str, Any], gemaakt: Fraction | None, nagekomen: Fraction | None
) -> None:
    invoer = dienstinvoer(**anders)
    assert (invoer.gemaakt, invoer.nagekomen) == (gemaakt, nagekomen)
