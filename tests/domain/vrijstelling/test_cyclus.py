"""Which year of the cycle it is (A-33)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Cyclusjaar
from domain.beleid.vorm import Beleidsstand, Keuze
from domain.source import eigen_lezing
from domain.vrijstelling.beoordeling import soort_van
from domain.vrijstelling.cyclus import cyclus
from domain.vrijstelling.feiten import Meetperiodefeiten, Vrijstellingsfeiten
from domain.vrijstelling.soort import Soort
from tests.support.exemptions import (
    KADER,
    VIERDE_JAAR,
    ZESDE_JAAR,
    lopend,
    met_lopend,
    periode,
)

ANDERS = Keuze(date(2020, 1, 1), Cyclusjaar.ASPIRANTPERIODE, eigen_lezing("A-33", "Test."))
MET_ASPIRANT = replace(
    KADER,
    beleid=Beleidsstand(KADER.beleid.dag, {**KADER.beleid.keuzes, keuzes.CYCLUSJAAR.naam: ANDERS}),
)


def geschiedenis(aspirant: str, vanaf: int = 2017) -> Vrijstellingsfeiten:
    """One letter a year: A for Aspirant, H for holder; the last one runs."""
    perioden: tuple[Meetperiodefeiten, ...] = tuple(
        periode(vanaf + n, aspirant=letter == "A") for n, letter in enumerate(aspirant[:-1])
    )
    nu = lopend(vanaf + len(perioden), aspirant=aspirant[-1] == "A")
    return replace(VIERDE_JAAR, perioden=perioden, lopend=nu)


@pytest.mark.parametrize(
    ("letters", "jaar", "met_aspirant"),
    [
        ("A", 0, 1),
        ("AA", 0, 2),
        ("AH", 1, 2),
        ("AHHH", 3, 4),
        ("AHHHH", 4, 5),
        ("AAHHHH", 4, 6),
        ("HHHH", 4, 4),
        ("AHHHHAH", 1, 2),  # withdrawn, and started again
        ("AHA", 0, 1),
        ("H", 1, 1),
    ],
)
def test_the_year_of_the_cycle(letters: str, jaar: int, met_aspirant: int) -> None:
    feiten = geschiedenis(letters)
    assert cyclus(feiten, KADER).jaar == jaar
    assert cyclus(feiten, MET_ASPIRANT).jaar == met_aspirant
    assert len(cyclus(feiten, KADER).jaren) == max(0, jaar - 1)


def test_the_holder_starts_after_the_aspirant() -> None:
    assert cyclus(geschiedenis("AAHH"), KADER).houder_sinds == date(2019, 1, 1)
    assert cyclus(geschiedenis("AHHAHH"), KADER).houder_sinds == date(2021, 1, 1)
    assert cyclus(geschiedenis("AA"), KADER).houder_sinds is None


def test_an_incomplete_history_gives_no_year() -> None:
    assert cyclus(replace(VIERDE_JAAR, compleet=False), KADER).jaar is None


def test_a_hole_in_the_history_gives_no_year() -> None:
    perioden = (*VIERDE_JAAR.perioden[:2], VIERDE_JAAR.perioden[3])
    assert cyclus(replace(VIERDE_JAAR, perioden=perioden), KADER).jaar is None
    los = met_lopend(VIERDE_JAAR, start=date(2023, 1, 2))
    assert cyclus(los, KADER).jaar is None


@pytest.mark.parametrize(
    ("letters", "soort"),
    [
        ("AHHHH", Soort.VIERDE_JAAR),
        ("AHHHHH", Soort.VIERDE_JAAR),
        ("AHHHHHH", Soort.TWEEJAARLIJKS),
        ("A", Soort.VIERDE_JAAR),
    ],
)
def test_which_exemption_there_can_be(letters: str, soort: Soort) -> None:
    assert soort_van(geschiedenis(letters), KADER) is soort


def test_the_samples_are_in_the_year_they_say() -> None:
    assert (cyclus(VIERDE_JAAR, KADER).jaar, cyclus(ZESDE_JAAR, KADER).jaar) == (4, 6)
