"""The order of rows, and 7.60 for 7.6, change nothing about a receipt."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.documenten.vog import Managementlid
from domain.receipt.evaluators import BEOORDELING_2, EVALUATORS, VRIJSTELLING, VRIJSTELLING_2
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import Evaluator, herhaal, maak_receipt
from domain.receipt.normaal import genormaliseerd
from domain.resultaten.correctie import Resultaatgegevens
from domain.tevredenheid.respons import Meting
from domain.vrijstelling.feiten import Vrijstellingsfeiten
from tests.domain.receipt.test_beoordeling import met_rapport
from tests.support.beoordelingen import BESLUIT, HOUDER, met_dienst, receipt
from tests.support.exemptions import ZESDE_JAAR

OMGEKEERD = replace(
    HOUDER,
    bevindingen=HOUDER.bevindingen[::-1],
    resultaten=Resultaatgegevens(
        opgave=replace(HOUDER.resultaten.opgave, diensten=HOUDER.resultaten.opgave.diensten[::-1])
    ),
)


def met_nullen(feiten: Beoordelingsfeiten) -> Beoordelingsfeiten:
    return met_rapport(
        met_dienst(feiten, Dienst.OUTPLACEMENT, omzet=Decimal("50000.00")),
        opdrachtgevers=Meting(58, 11, Decimal("7.60")),
    )


@settings(max_examples=25)
@given(st.permutations(HOUDER.bevindingen), st.permutations(HOUDER.resultaten.opgave.diensten))
def test_the_order_of_rows_and_findings_changes_nothing(bevindingen: list, diensten: list) -> None:  # type: ignore[type-arg]
    opgave = replace(HOUDER.resultaten.opgave, diensten=tuple(diensten))
    feiten = replace(
        HOUDER, bevindingen=tuple(bevindingen), resultaten=Resultaatgegevens(opgave=opgave)
    )
    gemaakt = receipt(feiten)
    assert gemaakt.hash == receipt(HOUDER).hash
    assert herhaal(gemaakt.grondslag, EVALUATORS).inhoud == gemaakt.inhoud


def test_idle_zeros_change_nothing() -> None:
    assert receipt(met_nullen(HOUDER)).hash == receipt(HOUDER).hash


def test_another_figure_does() -> None:
    anders = met_dienst(HOUDER, Dienst.OUTPLACEMENT, omzet=Decimal("50000.01"))
    assert receipt(anders).hash != receipt(HOUDER).hash


@pytest.mark.parametrize("wijziging", [OMGEKEERD, met_nullen(HOUDER)], ids=["orde", "nullen"])
def test_receipts_of_before_keep_what_was_given(wijziging: Beoordelingsfeiten) -> None:
    def hash_2(feiten: Beoordelingsfeiten) -> str:
        kaders = BEOORDELING_2.kaders(feiten, BESLUIT)
        return maak_receipt(BEOORDELING_2, feiten, kaders).hash

    assert hash_2(wijziging) != hash_2(HOUDER)


@pytest.mark.parametrize(("evaluator", "gelijk"), [(VRIJSTELLING, True), (VRIJSTELLING_2, False)])
def test_an_exemption_does_not_ask_for_an_order_either(
    evaluator: Evaluator[Vrijstellingsfeiten], gelijk: bool
) -> None:
    assert len(ZESDE_JAAR.perioden) > 1
    anders = replace(ZESDE_JAAR, perioden=ZESDE_JAAR.perioden[::-1])
    dag = date(2024, 2, 1)
    een, ander = (
        maak_receipt(evaluator, feiten, evaluator.kaders(feiten, dag)).hash
        for feiten in (ZESDE_JAAR, anders)
    )
    assert (een == ander) is gelijk


@pytest.mark.parametrize(
    ("getal", "vorm"),
    [
        (Decimal("7.60"), "7.6"),
        (Decimal("100.0"), "100"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.00"), "0"),
        (Decimal("NaN"), "NaN"),
    ],
)
def test_a_number_has_one_form(getal: Decimal, vorm: str) -> None:
    assert str(genormaliseerd(getal)) == vorm
    assert str(genormaliseerd({"a": (getal,)})["a"][0]) == vorm


def test_what_is_no_number_stays_as_it_is() -> None:
    lid = Managementlid(persoon="bestuurder-01", bestuurder=True)
    for waarde in (lid, None, True, 3, Fraction(1, 3), date(2024, 1, 1), frozenset({1})):
        assert genormaliseerd(waarde) == waarde
        assert type(genormaliseerd(waarde)) is type(waarde)
