"""Contracts on a share or on a ladder (GT-14, GT-16, GT-17, GT-56)."""

from collections.abc import Mapping
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.resultaten.prestatiecontract import (
    Ladderafspraak,
    Laddercontract,
    Percentagecontract,
    Prestatiecontract,
)
from domain.resultaten.realisatie import realisatie
from domain.uitslag import Uitkomst
from tests.domain.resultaten.opgaven import ladder, opgave
from tests.support.kaders import KADER

IEDER, GEMIDDELD = Ladderafspraak.IEDER, Ladderafspraak.GEMIDDELD
GEHAALD, NIET_GEHAALD = Uitkomst.GEHAALD, Uitkomst.NIET_GEHAALD


def uitkomst(contract: Prestatiecontract) -> tuple[Uitkomst, object]:
    """Of norm 2.10.3, when this contract is all there is."""
    feiten = opgave(
        Dienst.SOCIALE_ACTIVERING,
        met_prestatieafspraak=contract.trajecten,
        succesvol_met_prestatieafspraak=contract.geslaagd,
        had_succesvol_moeten_zijn=contract.verwacht,
    )
    uitslag = realisatie(feiten, KADER)
    return uitslag.uitkomst, uitslag.gemeten


def test_gt_14_half_of_forty_is_twenty() -> None:
    contract = Percentagecontract(trajecten=40, aandeel=Fraction(1, 2), aantal_geslaagd=18)
    assert contract.verwacht == 20
    assert uitkomst(contract) == (GEHAALD, Fraction(90, 100))


@pytest.mark.parametrize(
    ("gestegen", "verwacht"), [(81, GEHAALD), (80, GEHAALD), (79, NIET_GEHAALD)]
)
def test_gt_16_each_client_rises_two_steps(gestegen: int, verwacht: Uitkomst) -> None:
    contract = ladder({1: 100 - gestegen, 2: gestegen - 10, 4: 10}, IEDER)
    assert uitkomst(contract) == (verwacht, Fraction(gestegen, 100))


@pytest.mark.parametrize(
    ("bewegingen", "verwacht", "netto"),
    [
        ({-1: 10, 0: 20, 2: 40, 3: 30}, GEHAALD, 160),
        ({-1: 11, 0: 19, 2: 40, 3: 30}, NIET_GEHAALD, 159),
        ({-1: 9, 0: 21, 2: 40, 3: 30}, GEHAALD, 161),
        ({2: 50, 3: 50}, GEHAALD, 250),  # GT-56: 125 %
        ({-1: 60, 1: 40}, NIET_GEHAALD, 0),  # fell on balance
    ],
)
def test_gt_17_the_clients_together_rise_two_steps(
    bewegingen: Mapping[int, int], verwacht: Uitkomst, netto: int
) -> None:
    assert uitkomst(ladder(bewegingen, GEMIDDELD)) == (verwacht, Fraction(netto, 200))


@pytest.mark.parametrize(
    ("trajecten", "aandeel", "geslaagd", "zin"),
    [
        (0, Fraction(1, 2), 0, "zonder Trajecten"),
        (10, Fraction(1, 2), 11, "meer dan er zijn"),
        (10, Fraction(1, 2), -1, "meer dan er zijn"),
        (10, Fraction(0), 1, "hoogstens 1"),
        (10, Fraction(11, 10), 1, "hoogstens 1"),
    ],
)
def test_a_percentage_contract_that_cannot_be(
    trajecten: int, aandeel: Fraction, geslaagd: int, zin: str
) -> None:
    with pytest.raises(ValueError, match=zin):
        Percentagecontract(trajecten=trajecten, aandeel=aandeel, aantal_geslaagd=geslaagd)


@pytest.mark.parametrize(
    ("treden", "bewegingen", "zin"),
    [(0, {1: 1}, "één trede"), (1, {}, "zonder cliënten"), (1, {1: -1, 2: 2}, "niet negatief")],
)
def test_a_ladder_that_cannot_be(treden: int, bewegingen: Mapping[int, int], zin: str) -> None:
    with pytest.raises(ValueError, match=zin):
        Laddercontract(afspraak=IEDER, treden=treden, bewegingen=bewegingen)


@given(
    st.sampled_from(Ladderafspraak),
    st.dictionaries(st.integers(-5, 5), st.integers(1, 50), min_size=1),
    st.integers(-5, 4),
)
def test_a_client_who_rises_further_never_takes_success_away(
    afspraak: Ladderafspraak, bewegingen: dict[int, int], stap: int
) -> None:
    bewegingen = {**bewegingen, stap: bewegingen.get(stap, 0) + 1}
    hoger = {**bewegingen, stap: bewegingen[stap] - 1}
    hoger[stap + 1] = hoger.get(stap + 1, 0) + 1
    assert ladder(hoger, afspraak).geslaagd >= ladder(bewegingen, afspraak).geslaagd
