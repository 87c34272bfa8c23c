"""The stars that a decision sets, when Blik op Werk has a table for them (H23 Bijlage 8, A-60)."""

from decimal import Decimal

import pytest

from domain.beleid import Beleid, altijd
from domain.beleid.mogelijkheden import Sterrendrempel
from domain.keurmerk.beoordeling import sterren
from domain.keurmerk.beoordeling.commands import ZetKeurmerkVoort
from tests.support.lives import LATER
from tests.support.scenario import given, on
from tests.support.years import YEAR_TWO

SCORE = Decimal("7.4")  # of YEAR_TWO: 37 / 5
STEP = Decimal("0.01")


def table(monkeypatch: pytest.MonkeyPatch, *thresholds: tuple[Decimal, int]) -> None:
    rows = tuple(Sterrendrempel(vanaf, aantal) for vanaf, aantal in thresholds)
    policy = Beleid("sterrentabel", "Hoeveel sterren?", altijd(rows, "A-60", "Zo is het."))
    monkeypatch.setattr(sterren, "STERRENTABEL", policy)


@pytest.mark.parametrize(("vanaf", "aantal"), [(SCORE - STEP, 3), (SCORE, 3), (SCORE + STEP, 2)])
def test_the_score_decides_how_many(
    monkeypatch: pytest.MonkeyPatch, vanaf: Decimal, aantal: int
) -> None:
    table(monkeypatch, (Decimal(6), 2), (vanaf, 3))
    after = given(*YEAR_TWO).when(on(LATER, ZetKeurmerkVoort)).then_done()
    assert after.keurmerk.sterren == aantal


def test_nobody_types_what_can_be_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    table(monkeypatch, (Decimal(6), 2))
    typed = given(*YEAR_TWO).when(on(LATER, ZetKeurmerkVoort, sterren=3))
    typed.then_refused("sterren-al-berekend")


def test_without_a_table_staff_settle_it() -> None:
    after = given(*YEAR_TWO).when(on(LATER, ZetKeurmerkVoort, sterren=3)).then_done()
    assert after.keurmerk.sterren == 3
