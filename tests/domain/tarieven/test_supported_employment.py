"""GT-45: three years of Supported Employment, with and without the training money back."""

from datetime import date
from decimal import Decimal

import pytest

from domain.beleid.vorm import Beleid, Keuze
from domain.source import Bron, Document
from domain.tarieven.supported_employment import (
    TARIEF,
    Aanmelding,
    Grootte,
    Prijs,
    Tarief,
    kosten,
)

AANGEMELD = date(2024, 2, 29)


@pytest.mark.parametrize(
    ("grootte", "zonder", "met"),
    [
        (Grootte.KLEIN, 8500, 8000),
        (Grootte.MIDDEL, 9550, 9050),
        (Grootte.GROOT, 12900, 12400),
    ],
)
def test_gt_45_three_years(grootte: Grootte, zonder: int, met: int) -> None:
    niet = kosten(Aanmelding(grootte=grootte, aangemeld_op=AANGEMELD))
    wel = kosten(Aanmelding(grootte=grootte, aangemeld_op=AANGEMELD, verkregen_op=AANGEMELD))
    assert (niet.totaal, wel.totaal) == (Decimal(zonder), Decimal(met))
    assert len(niet.per_jaar) == 3


@pytest.mark.parametrize(
    ("verkregen_op", "terug"),
    [(date(2025, 2, 27), 500), (date(2025, 2, 28), 500), (date(2025, 3, 1), 0)],
)
def test_the_training_comes_back_within_a_year(verkregen_op: date, terug: int) -> None:
    aanmelding = Aanmelding(
        grootte=Grootte.KLEIN, aangemeld_op=AANGEMELD, verkregen_op=verkregen_op
    )
    assert kosten(aanmelding).terug == terug
    assert kosten(aanmelding).terug_tot_en_met == date(2025, 2, 28)


def test_a_new_price_leaves_older_applications_as_they_were() -> None:
    oud = TARIEF.op(AANGEMELD)
    duur = Tarief(
        prijzen={Grootte.KLEIN: Prijs(Decimal(9000), Decimal(1))},
        jaren=2,
        training=oud.training,
        training_terug_maanden=oud.training_terug_maanden,
    )
    bron = Bron(Document.SUPPORTED_EMPLOYMENT, "Extra kosten", "Test.")
    later = Beleid(TARIEF.naam, TARIEF.vraag, (*TARIEF.keuzes, Keuze(date(2024, 3, 1), duur, bron)))
    eerst = Aanmelding(grootte=Grootte.KLEIN, aangemeld_op=AANGEMELD)
    daarna = Aanmelding(grootte=Grootte.KLEIN, aangemeld_op=date(2024, 3, 1))
    assert kosten(eerst, later).totaal == 8500
    assert kosten(daarna, later).per_jaar == (Decimal(9000), Decimal(1))
