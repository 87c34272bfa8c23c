"""An edition file that is edited in silence is noticed when a receipt is made again."""

from dataclasses import dataclass, field, replace

import pytest

from domain.handleiding.edition import Editiegrond, Handleiding
from domain.handleiding.h2023 import H2023
from domain.handleiding.parameter import SINDS, Parameter
from domain.receipt.editiecijfers import CijfersVeranderd, cijferhash
from domain.receipt.maken import Evaluator, herhaal, maak_receipt
from domain.source import Editie, h2023
from tests.support.receipts import (
    EVALUATOR,
    FEITEN,
    Aantallen,
    beoordeel,
    edities,
    kaders,
    strenger,
)

ZONDER_HASH: Evaluator[Aantallen] = replace(EVALUATOR, verwoording=1)
GEWIJZIGD = {Editie.H2023: strenger(H2023, Editie.H2023)}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Gegroeid(Handleiding):
    """The shape of an edition with a number more, which verwoording 9 is the first to know."""

    nieuw_getal: int = field(default=3, metadata={SINDS: 9})


def met_volume(bron_zin: str, trajecten: int) -> Handleiding:
    volume = replace(H2023.volume, trajecten=Parameter(trajecten, h2023("6.1.1", bron_zin)))
    return replace(H2023, volume=volume)


def test_a_receipt_holds_the_hash_of_the_numbers_it_used() -> None:
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders())
    assert receipt.document["vorm"] == 2
    nu = cijferhash(H2023, EVALUATOR.verwoording)
    assert receipt.document["cijfers"] == {"Handleiding 2023": nu}
    assert herhaal(receipt.grondslag, [EVALUATOR]).inhoud == receipt.inhoud


def test_numbers_that_were_edited_are_told_instead_of_judged() -> None:
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders())
    with pytest.raises(CijfersVeranderd, match="De cijfers van de editie zijn veranderd") as fout:
        herhaal(receipt.grondslag, [EVALUATOR], GEWIJZIGD)
    assert "Handleiding 2023" in str(fout.value)


def test_a_receipt_of_before_has_no_hash_and_goes_on_giving_itself() -> None:
    oud = maak_receipt(ZONDER_HASH, FEITEN, kaders())
    assert oud.document["vorm"] == 1
    assert "cijfers" not in oud.document
    assert herhaal(oud.grondslag, [ZONDER_HASH]).inhoud == oud.inhoud


def test_a_hash_that_was_taken_away_is_missed() -> None:
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders())
    kaal = replace(receipt.grondslag, cijfers=None)
    assert herhaal(kaal, [EVALUATOR]).inhoud == receipt.inhoud


def test_only_numbers_count_not_how_we_explain_them() -> None:
    nu = cijferhash(met_volume("Zo lezen we het.", 5), 2)
    assert cijferhash(met_volume("Beter uitgelegd.", 5), 2) == nu
    assert cijferhash(met_volume("Zo lezen we het.", 6), 2) != nu
    grond = Editiegrond("verzonnen", "6.2.3", "Een verzonnen grond.")
    met_grond = replace(H2023, gronden={"SanctieGrond": (grond,)})
    assert cijferhash(met_grond, 2) == cijferhash(H2023, 2)


def test_a_number_that_is_added_to_the_shape_leaves_older_receipts_alone() -> None:
    waarden = {name: getattr(H2023, name) for name in Handleiding.__dataclass_fields__}
    gegroeid = Gegroeid(**waarden)
    assert cijferhash(gegroeid, 2) == cijferhash(H2023, 2)
    assert cijferhash(gegroeid, 9) != cijferhash(H2023, 9)


def test_an_edition_that_is_missing_has_no_numbers_to_keep() -> None:
    evaluator = Evaluator("volume", 1, Aantallen, beoordeel, edities)
    receipt = maak_receipt(evaluator, FEITEN, kaders(handleidingen={}))
    assert receipt.document["cijfers"] == {}
    assert herhaal(receipt.grondslag, [evaluator]).inhoud == receipt.inhoud
