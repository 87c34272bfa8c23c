"""A whole report: Panteia's table of 2020 (GT-18), and what must not depend on row order."""

from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.handleiding.h2023 import H2023
from domain.tevredenheid.gemiddelde import (
    Cijferafwijking,
    gewogen_gemiddelde,
    vergelijk_gemiddelde,
)
from domain.tevredenheid.publicatie import publicatie, publicatie_opdrachtgevers
from domain.tevredenheid.rapport import Rapport, rapporttabel
from domain.tevredenheid.respons import Meting, afgerond, percentage, toon

WELKE_PROFESSIONALS = Rapport(
    diensten={
        Dienst.OUTPLACEMENT: Meting(6, 4, Decimal("8.1")),
        Dienst.WERK_NAAR_WERK: Meting(428, 81, Decimal("7.6")),
        Dienst.GEEN_WERK_NAAR_WERK: Meting(26, 12, Decimal("7.7")),
    },
    totaal=Meting(460, 97, Decimal("7.6")),
    opdrachtgevers=Meting(58, 11, Decimal("7.6")),
)


@st.composite
def metingen(draw: st.DrawFn) -> Meting:
    uitgenodigd = draw(st.integers(min_value=0, max_value=600))
    ingevuld = draw(st.integers(min_value=0, max_value=uitgenodigd))
    tienden = draw(st.integers(min_value=10, max_value=100))
    return Meting(uitgenodigd, ingevuld, Decimal(tienden) / 10 if ingevuld else None)


def test_gt_18_the_table_of_the_report() -> None:
    assert [regel.cellen for regel in rapporttabel(WELKE_PROFESSIONALS)] == [
        ("Outplacement", "6", "4", "66,7", "8,1"),
        (
            "Toeleiden van werk naar werk (eerste en tweede spoor)",
            "428",
            "81",
            "18,9",
            "7,6",
        ),
        ("Toeleiden naar werk vanuit situatie geen werk", "26", "12", "46,2", "7,7"),
        ("Totaal cliënten", "460", "97", "21,1", "7,6"),
        ("Totaal opdrachtgevers", "58", "11", "19,0", "7,6"),
    ]


def test_gt_18_every_grade_is_published_and_opdrachtgevers_not_by_tabel_3() -> None:
    rapport = WELKE_PROFESSIONALS
    assert rapport.opdrachtgevers is not None
    per_rij = [
        publicatie(rij.uitgenodigd, rij.ingevuld, H2023)
        for rij in (*rapport.diensten.values(), rapport.totaal)
    ]
    gezegd = rapport.opdrachtgevers
    per_rij.append(publicatie_opdrachtgevers(gezegd.uitgenodigd, gezegd.ingevuld, H2023))
    assert all(uitslag.gehaald for uitslag in per_rij)
    bronnen = [u.toets.norm.bron.plaats for u in per_rij if u.toets.norm]
    assert bronnen == ["Tabel 3", "Tabel 3", "Tabel 3", "Tabel 3", "4.2"]


def test_gt_18_outplacement_still_counts_in_the_weighted_mean() -> None:
    exact = gewogen_gemiddelde(WELKE_PROFESSIONALS.diensten.values())
    assert exact is not None
    gemiddelde = vergelijk_gemiddelde(exact, Decimal("7.6"), H2023)
    assert gemiddelde.exact == Fraction(7404, 970)
    assert gemiddelde.afwijking is Cijferafwijking.GEEN
    assert gemiddelde.zin == (
        "Het gewogen gemiddelde van de Diensten is 7,63; het rapport noemt 7,6."
    )


@pytest.mark.parametrize(
    ("exact", "gedrukt", "afwijking"),
    [
        (Fraction(646, 100), "6.5", Cijferafwijking.ANDERE_UITKOMST),
        (Fraction(650, 100), "6.4", Cijferafwijking.ANDERE_UITKOMST),
        (Fraction(650, 100), "6.5", Cijferafwijking.GEEN),
        (Fraction(655, 100), "6.6", Cijferafwijking.GEEN),
        (Fraction(655, 100), "6.5", Cijferafwijking.ANDER_CIJFER),
        (Fraction(640, 100), "6.3", Cijferafwijking.ANDER_CIJFER),
    ],
)
def test_a_mean_that_tells_another_story_is_flagged_but_the_printed_grade_stays(
    exact: Fraction, gedrukt: str, afwijking: Cijferafwijking
) -> None:
    vergeleken = vergelijk_gemiddelde(exact, Decimal(gedrukt), H2023)
    assert (vergeleken.afwijking, vergeleken.gedrukt) == (afwijking, Decimal(gedrukt))


def test_a_report_without_answers_or_opdrachtgevers_has_two_rows() -> None:
    leeg = Rapport(diensten={Dienst.SCHOLING: Meting(0, 0)}, totaal=Meting(0, 0))
    assert gewogen_gemiddelde(leeg.diensten.values()) is None
    assert [regel.cellen for regel in rapporttabel(leeg)] == [
        ("Scholing, opleiding en training", "0", "0", "-", "-"),
        ("Totaal cliënten", "0", "0", "-", "-"),
    ]


@given(st.dictionaries(st.sampled_from(Dienst), metingen()), metingen(), st.randoms())
def test_the_order_of_rows_is_irrelevant(
    diensten: dict[Dienst, Meting], totaal: Meting, volgorde: Random
) -> None:
    rijen = list(diensten.items())
    volgorde.shuffle(rijen)
    een, ander = (
        Rapport(diensten=dict(rijen), totaal=totaal),
        Rapport(diensten=diensten, totaal=totaal),
    )
    assert rapporttabel(een) == rapporttabel(ander)


@given(st.lists(metingen()))
def test_the_mean_lies_between_the_lowest_and_the_highest_grade(lijst: list[Meting]) -> None:
    cijfers = [meting.cijfer for meting in lijst if meting.cijfer is not None]
    gemiddelde = gewogen_gemiddelde(lijst)
    if gemiddelde is None:
        assert not cijfers
    else:
        assert min(cijfers) <= gemiddelde <= max(cijfers)


@pytest.mark.parametrize(
    ("teller", "noemer", "verwacht"),
    [
        (4, 6, "66.7"),
        (81, 428, "18.9"),
        (12, 26, "46.2"),
        (97, 460, "21.1"),
        (11, 58, "19.0"),
        (1, 2000, "0.1"),  # 0.05 % rounds up
        (0, 5, "0.0"),
        (5, 5, "100.0"),
    ],
)
def test_percentages_are_shown_with_one_decimal_half_up(
    teller: int, noemer: int, verwacht: str
) -> None:
    assert percentage(Fraction(teller, noemer)) == Decimal(verwacht)


@given(st.fractions(min_value=0, max_value=100))
def test_rounding_is_never_more_than_half_a_tenth_away(getal: Fraction) -> None:
    verschil = Fraction(afgerond(getal)) - getal
    assert -Fraction(1, 20) < verschil <= Fraction(1, 20)


def test_numbers_are_written_the_dutch_way() -> None:
    assert [toon(g) for g in (Decimal("7.6"), Decimal("40.0"), Fraction(2, 3), 40)] == [
        "7,6",
        "40",
        "0,7",
        "40",
    ]
