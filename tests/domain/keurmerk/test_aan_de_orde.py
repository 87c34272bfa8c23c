"""In which years there is an exemption to judge, and in which nobody gets that task (H23 5.1.1)."""

from collections.abc import Iterable
from datetime import date

import pytest

from domain.begrippen import Rol
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.keurmerk.vrijstelling.feiten import VrijstellingNietAanDeOrde
from tests.support.jaar_vier import holder_for
from tests.support.open_tasks import tasks
from tests.support.scenario import Step, given, terms

YEAR = 2023  # with a text to count by
TASK = "vrijstelling-beoordelen"


def rung(life: Iterable[Step], year: int = YEAR) -> tuple[KeurmerkEvent, set[str]]:
    """What the bell records about the exemption of that year, and which tasks there are then."""
    before = given(*life)
    alle = terms(before.dossier, "vrijstellingscontrole")
    (termijn,) = [t for t in alle if t.kenmerk == f"{year}-01-01"]
    bell = LaatTermijnVerstrijken(termijn=f"{termijn.id}")
    na = before.when(Step(termijn.dag, lambda _: bell, Rol.SYSTEEM)).then_done()
    return na.historie[-1].event, tasks(na)


@pytest.mark.parametrize("years", [4, 6, 7])
def test_in_these_years_staff_must_judge_it(years: int) -> None:
    event, after = rung(holder_for(years))
    assert isinstance(event, TermijnVerstreken)
    assert TASK in after


@pytest.mark.parametrize(("years", "told"), [(0, None), (1, 1), (2, 2), (3, 3), (5, 5)])
def test_in_the_other_years_nobody_gets_the_task(years: int, told: int | None) -> None:
    event, after = rung(holder_for(years))
    assert isinstance(event, VrijstellingNietAanDeOrde)
    assert (event.meetperiode_start, event.dag) == (date(YEAR, 1, 1), date(YEAR, 12, 1))
    assert event.cyclusjaar == told
    assert TASK not in after


def test_staff_look_themselves_when_no_text_is_here_to_count_by() -> None:
    event, after = rung(holder_for(2, last=2020), 2020)
    assert isinstance(event, TermijnVerstreken)
    assert TASK in after
