"""A receipt can be read from its bytes alone, and what is no receipt is refused in words."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from adapters.receipts.reading import OnleesbareReceipt, gives_itself, read
from domain.beleid import BELEID, Keuze, keuzes
from domain.beleid.mogelijkheden import Sterrendrempel
from domain.kader import Kaders
from domain.receipt.maken import Evaluator, OnbekendeEvaluator, maak_receipt
from domain.receipt.receipt import Bronsoort, Oorsprong
from domain.source import eigen_lezing
from domain.uitslag import Toets, Uitkomst, Uitslag
from tests.support.receipts import EVALUATOR, FEITEN, Aantallen, edities, kaders


def everything(_feiten: Aantallen, kaders: Kaders) -> tuple[Uitslag, ...]:
    """Reads every policy there is."""
    editie = next(iter(kaders.edities.values()))
    return tuple(
        Toets(beleid.naam, "", editie).uitslag(Uitkomst.GEHAALD, repr(kaders.beleid.waarde(beleid)))
        for beleid in BELEID
    )


def document(**changes: Any) -> bytes:
    found = json.loads(maak_receipt(EVALUATOR, FEITEN, kaders()).inhoud)
    return json.dumps({**found, **changes}).encode()


def test_what_is_read_is_what_was_written() -> None:
    oorsprong = (Oorsprong("per_dienst", Bronsoort.GEBEURTENISSEN, ("a", "b")),)
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders(), oorsprong)
    gelezen = read(receipt.inhoud, [EVALUATOR])
    assert gelezen.feiten == FEITEN
    assert gelezen.oorsprong == oorsprong
    assert gives_itself(receipt.inhoud, [EVALUATOR])


def test_every_policy_can_be_read_back_with_its_own_type() -> None:
    alles = Evaluator("alles", 1, Aantallen, everything, edities)
    drempels = (Sterrendrempel(Decimal("6.00"), 1), Sterrendrempel(Decimal("7.5"), 2))
    tabel = replace(
        keuzes.STERRENTABEL, keuzes=(Keuze(date.min, drempels, eigen_lezing("A-60", "Geleverd.")),)
    )
    met_tabel = tuple(tabel if each.naam == tabel.naam else each for each in BELEID)
    for stand in (BELEID, met_tabel):
        receipt = maak_receipt(alles, FEITEN, kaders(beleid=stand))
        assert len(receipt.grondslag.beleid) == len(BELEID)
        assert gives_itself(receipt.inhoud, [alles])


def test_a_receipt_that_was_changed_does_not_give_itself() -> None:
    uitslagen = json.loads(document())["uitslagen"]
    uitslagen[0]["uitkomst"] = "niet-gehaald"
    assert not gives_itself(document(uitslagen=uitslagen), [EVALUATOR])


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"{}", "geen hele receipt"),
        (b"niets", "geen hele receipt"),
        (document(vorm=4), "vorm 4"),
        (document(cijfers={"Handboek 9": "0"}), "geen hele receipt"),
        (document(feiten={"per_dienst": {"koken": 1}}), "geen hele receipt"),
        (document(feiten={"per_dienst": {"scholing": "drie"}}), "geen hele receipt"),
        (
            document(beleid={"verzonnen": {"vanaf": "2020-01-01", "waarde": 1, "punt": "A-01"}}),
            "‘verzonnen’",
        ),
        (
            document(beleid={"sterren": {"vanaf": "2020-01-01", "waarde": 1, "punt": "A-60"}}),
            "geen hele receipt",
        ),
    ],
)
def test_what_is_no_receipt_is_refused(inhoud: bytes, zin: str) -> None:
    with pytest.raises(OnleesbareReceipt, match=zin):
        read(inhoud, [EVALUATOR])


def test_a_receipt_of_an_unknown_evaluator_is_refused() -> None:
    with pytest.raises(OnbekendeEvaluator, match="‘volume’ versie 1"):
        read(document(), [])
