"""An exemption as an evaluation: conditions, both stages, and the same again (GT-26)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.receipt.evaluators import EVALUATORS, VRIJSTELLING
from domain.receipt.maken import herhaal, maak_receipt
from domain.receipt.receipt import Receipt
from domain.uitslag import Uitkomst
from domain.vrijstelling.feiten import Vrijstellingsfeiten
from tests.support.exemptions import VIERDE_JAAR, ZESDE_JAAR, ja, met_audit, met_lopend

DAG = date(2024, 2, 1)


def receipt(feiten: Vrijstellingsfeiten) -> Receipt[Vrijstellingsfeiten]:
    return maak_receipt(VRIJSTELLING, feiten, VRIJSTELLING.kaders(feiten, DAG))


def adviezen(feiten: Vrijstellingsfeiten) -> list[str]:
    return [u.toets.groep for u in receipt(feiten).uitslagen if u.toets.code == "advies"]


@pytest.mark.parametrize("feiten", [VIERDE_JAAR, ZESDE_JAAR], ids=["vier", "zes"])
def test_gt_26_a_who_meets_every_condition_gets_both(feiten: Vrijstellingsfeiten) -> None:
    assert adviezen(feiten) == ["voorlopig: toekennen", "definitief: toekennen"]


def test_gt_26_b_a_re_audit_in_year_2_stands_in_the_way() -> None:
    feiten = met_audit(VIERDE_JAAR, 2021, re_audit=ja("re-audit-2021"))
    assert adviezen(feiten)[0] == "voorlopig: niet-toekennen"


def test_what_is_not_known_waits() -> None:
    feiten = met_lopend(VIERDE_JAAR, facturen_voldaan=None)
    *_, definitief = receipt(feiten).uitslagen
    assert definitief.toets.groep == "definitief: wachten"
    assert definitief.uitkomst is Uitkomst.NIET_TE_BEOORDELEN


def test_without_the_text_of_the_edition_nothing_is_guessed() -> None:
    kaders = replace(VRIJSTELLING.kaders(VIERDE_JAAR, VIERDE_JAAR.peildag), handleidingen={})
    (uitslag,) = maak_receipt(VRIJSTELLING, VIERDE_JAAR, kaders).uitslagen
    assert uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
    assert "staat niet in dit systeem" in uitslag.zin


@pytest.mark.parametrize("feiten", [VIERDE_JAAR, ZESDE_JAAR], ids=["vier", "zes"])
def test_the_receipt_made_again_equals_itself(feiten: Vrijstellingsfeiten) -> None:
    gemaakt = receipt(feiten)
    assert herhaal(gemaakt.grondslag, EVALUATORS).inhoud == gemaakt.inhoud
