"""A ladder contract counts only where, and as far as, its own arithmetic allows (GT-17, GT-56)."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from domain.begrippen import Dienst
from domain.getallen import Getal
from domain.kader import Kader
from domain.resultaten.bevinding import Ernst
from domain.resultaten.controle import controleer
from domain.resultaten.prestatiecontract import Ladderafspraak, Laddercontract
from domain.resultaten.realisatie import realisatie
from tests.domain.resultaten.opgaven import hele_opgave, ladder, opgave
from tests.support.kaders import KADER

BLOKKEERT, WAARSCHUWING = Ernst.BLOKKEERT, Ernst.WAARSCHUWING
ACTIVERING, OUTPLACEMENT = Dienst.SOCIALE_ACTIVERING, Dienst.OUTPLACEMENT
IEDER, GEMIDDELD = Ladderafspraak
BOVEN = "succesvol-met-prestatieafspraak-meer-dan-met-prestatieafspraak"
BOVEN_SUCCES = "succesvol-met-prestatieafspraak-meer-dan-succesvol"
MEER = {2: 50, 3: 50}  # 250 steps of 200: 125 Trajecten


def gevonden(
    geslaagd: Getal,
    *contracten: Laddercontract,
    dienst: Dienst = ACTIVERING,
    kader: Kader = KADER,
    **anders: Any,
) -> dict[str, Ernst]:
    """A hundred Trajecten that were agreed on, and a hundred that succeeded."""
    cijfers: dict[str, Any] = {
        "met_prestatieafspraak": 100,
        "succesvol": 100,
        "had_succesvol_moeten_zijn": 100,
        **({"prestatieafspraken_nogmaals": 100} if dienst is ACTIVERING else {}),
        **anders,
    }
    deel = opgave(
        dienst,
        succesvol_met_prestatieafspraak=geslaagd,
        prestatiecontracten=contracten,
        **cijfers,
    )
    return {een.code: een.ernst for een in controleer(hele_opgave(deel), kader)}


@pytest.mark.parametrize(
    ("geslaagd", "ernst"),
    [
        (Decimal(101), WAARSCHUWING),
        (Decimal(125), WAARSCHUWING),
        (Decimal("125.5"), BLOKKEERT),
        (Decimal(300), BLOKKEERT),
    ],
)
def test_gt_56_no_more_succeeds_than_the_steps_come_to(geslaagd: Decimal, ernst: Ernst) -> None:
    fouten = gevonden(geslaagd, ladder(MEER))
    assert (fouten[BOVEN], fouten[BOVEN_SUCCES]) == (ernst, ernst)


@pytest.mark.parametrize(
    "contracten",
    [
        (ladder(MEER, IEDER),),
        (ladder({-1: 10, 0: 20, 2: 40, 3: 30}),),
        (ladder({2: 1}),),
        (ladder({2: 20, 3: 30}), ladder({0: 10, 1: 40})),
    ],
    ids=["ieder", "te-weinig", "precies", "samen"],
)
def test_a_ladder_that_is_not_passed_gives_no_room(contracten: tuple[Laddercontract, ...]) -> None:
    assert gevonden(Decimal(101), *contracten)[BOVEN] is BLOKKEERT


def test_the_room_of_one_contract_is_used_up_by_another() -> None:
    """35 above the one, 25 below the other: ten are left."""
    contracten = (ladder({4: 35}), ladder({1: 50}))
    assert gevonden(Decimal(110), *contracten)[BOVEN] is WAARSCHUWING
    assert gevonden(Decimal("110.5"), *contracten)[BOVEN] is BLOKKEERT


def test_a_ladder_beside_another_dienst_gives_no_room_and_is_named() -> None:
    fouten = gevonden(Decimal(101), ladder(MEER), dienst=OUTPLACEMENT)
    assert fouten[BOVEN] is BLOKKEERT
    assert fouten["ladder-hoort-hier-niet"] is WAARSCHUWING
    assert "ladder-hoort-hier-niet" not in gevonden(Decimal(101), ladder(MEER))


def test_before_verwoording_3_any_ladder_gave_all_room() -> None:
    fouten = gevonden(
        Decimal(101), ladder({2: 1}), dienst=OUTPLACEMENT, kader=replace(KADER, verwoording=2)
    )
    assert fouten[BOVEN] is WAARSCHUWING
    assert "ladder-hoort-hier-niet" not in fouten


@pytest.mark.parametrize(
    ("gezakt", "netto", "gehaald"), [(10, 160, True), (11, 159, False), (9, 161, True)]
)
def test_gt_17_the_steps_of_the_contract_decide_on_the_norm(
    gezakt: int, netto: int, gehaald: bool
) -> None:
    contract = ladder({-1: gezakt, 0: 30 - gezakt, 2: 40, 3: 30})
    assert contract.geslaagd == Fraction(netto, 2)
    cijfers = {
        "met_prestatieafspraak": 100,
        "succesvol_met_prestatieafspraak": contract.geslaagd,
        "had_succesvol_moeten_zijn": contract.verwacht,
    }
    uitslag = realisatie(opgave(ACTIVERING, **cijfers), KADER)
    assert uitslag.gehaald is gehaald
    assert set(gevonden(contract.geslaagd, contract)) == set()
