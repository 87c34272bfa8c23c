"""Where a keurmerk stands in one Meetperiode, for the list of a cohort (H23 5.1.1, 6.1, 6.2)."""

from datetime import date

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.cohort import Zonder, cohortstand
from domain.keurmerk.keurmerk import Vrijstelling
from domain.keurmerk.vrijstelling.besluiten import VerleenVoorlopigeVrijstelling
from domain.receipt.advies import Advies
from tests.support.jaar_vier import PROVISIONAL_ON, holder_for, year_four
from tests.support.lives import ASPIRANT, HOLDER, LATER, MEASURED, Life
from tests.support.scenario import given, on
from tests.support.years import second_year

YEAR = date(2023, 1, 1)


@pytest.mark.parametrize(
    ("lived", "start", "told", "why"),
    [
        (MEASURED, YEAR, Advies.TOEKENNEN, "zijn gehaald"),
        (second_year(Dienst.SCHOLING), YEAR, Advies.VOORTZETTEN, ""),
        (second_year(Dienst.SCHOLING, failing=1), YEAR, Advies.WAARSCHUWEN, ""),
        (
            tuple(holder_for(1, last=2020)),
            date(2020, 1, 1),
            Zonder.TEKST,
            "staat niet in dit systeem",
        ),
        (ASPIRANT, YEAR, Zonder.ORGANISATIE, "leg-organisatie-vast"),
        (HOLDER, YEAR, Zonder.BEOORDEELD, "al een besluit"),
        (MEASURED, date(2024, 1, 1), Zonder.WACHT, "01-01-2023"),
    ],
)
def test_what_the_log_comes_to(lived: Life, start: date, told: Advies | Zonder, why: str) -> None:
    stand = cohortstand(given(*lived).dossier, start, LATER)
    assert stand is not None
    assert (stand.advies, why in stand.waarom) == (told, True), stand
    assert (stand.receipt is None) is isinstance(told, Zonder)


def test_who_has_no_such_meetperiode_is_not_in_it() -> None:
    assert cohortstand(given(*ASPIRANT).dossier, date(2025, 1, 1), LATER) is None


def test_an_exemption_is_of_its_own_meetperiode() -> None:
    exempt = given(*year_four(), on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling)).dossier
    now = [cohortstand(exempt, date(year, 1, 1), PROVISIONAL_ON) for year in (2022, 2023)]
    assert [each and each.vrijstelling for each in now] == [None, Vrijstelling.VOORLOPIG]
