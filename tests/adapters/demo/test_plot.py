"""Plots: always the same, in order, through every rule, and with every kind of holder in them."""

from collections import Counter
from datetime import date
from itertools import pairwise, takewhile

import pytest

from adapters.demo.names import MOST, kvk_number, registration
from adapters.demo.plot import plot
from adapters.demo.profiles import PROFILES
from adapters.demo.step import Step
from domain.calendar import plus_dagen
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from tests.support.bodies import body, life, lives, until

TODAY = date(2026, 11, 1)
DECIDED_WITHIN = 150  # days after the end of a Meetperiode
RUNNING = (Keurmerkstatus.ASPIRANT, Keurmerkstatus.ASPIRANT_VERLENGD, Keurmerkstatus.TOEGEKEND)


def steps(nummer: int, zaad: int = 1) -> list[Step]:
    _, found = plot(body(TODAY, zaad=zaad), nummer)
    return list(takewhile(lambda step: step.dag < TODAY, found))


def told(found: list[Step]) -> list[tuple[object, ...]]:
    """What can be seen of steps without a dossier."""
    nothing = Dossier(life(body(TODAY), 1, TODAY).dossier.id)
    return [(step.dag, step.rol, step.moet, *step.ask(nothing)) for step in found]


@pytest.mark.parametrize("nummer", [1, 2, 3])
def test_the_same_number_has_the_same_plot(nummer: int) -> None:
    assert told(steps(nummer)) == told(steps(nummer))
    assert told(steps(nummer)) != told(steps(nummer, zaad=2))


def test_no_two_holders_have_the_same_plot() -> None:
    assert len({repr(told(steps(nummer))) for nummer in range(1, 40)}) == 39


def test_the_days_of_a_plot_never_go_back() -> None:
    for nummer in range(1, 400):
        days = [step.dag for step in steps(nummer)]
        assert all(one <= other for one, other in pairwise(days)), nummer


@pytest.mark.parametrize(
    ("today", "jaren", "zaad"),
    [
        (date(2026, 11, 1), 5, 1),
        (date(2026, 11, 1), 5, 2),
        (date(2025, 6, 1), 3, 3),  # judged by the text that is here
        (date(2024, 9, 1), 2, 4),
        (date(2028, 3, 1), 7, 5),
        (date(2033, 1, 1), 4, 6),  # no text at all
        (date(2026, 1, 1), 1, 7),
    ],
)
def test_every_step_passes_the_rules_on_any_day(today: date, jaren: int, zaad: int) -> None:
    """Raises Geweigerd when one does not. No Meetperiode of a running mark is left behind."""
    for one, _ in lives(body(today, 14, jaren, zaad), today):
        keurmerk = one.dossier.keurmerk
        left = [
            periode.start
            for periode in keurmerk.perioden
            if not periode.beoordeeld and plus_dagen(periode.einde, DECIDED_WITHIN) < today
        ]
        assert keurmerk.status not in RUNNING or left == [], (one.kvk, keurmerk.status)
        assert all(t.soort.vervalt_op(t.dag) > until(today) for t in one.dossier.agenda.termijnen)


def test_what_broke_off_goes_on_as_if_it_had_not() -> None:
    asked = body(TODAY)
    for nummer in (1, 2, 3):
        whole = list(life(asked, nummer, TODAY).prepared())
        for place in range(0, len(whole), 17):
            again = life(asked, nummer, TODAY, whole[place].na).prepared()
            assert [p.recorded for p in again] == [p.recorded for p in whole[place + 1 :]]


def test_every_kind_of_holder_is_among_many() -> None:
    asked = body(TODAY, 500)
    found = Counter(plot(asked, nummer)[0].profile.naam for nummer in range(1, 501))
    assert set(found) == {profile.naam for profile in PROFILES}
    assert sum(profile.gewicht for profile in PROFILES) == 100


def test_names_cannot_be_taken_for_real() -> None:
    names = [registration(nummer) for nummer in range(1, MOST + 1)]
    assert len({each.naam for each in names}) == MOST
    assert all("verzonnen" in each.naam for each in names)
    assert all(not (each.contactpersoon or each.e_mail or each.telefoon) for each in names)
    assert {len(kvk_number(nummer)) for nummer in (1, MOST)} == {8}
