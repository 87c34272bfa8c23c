"""The outcome of a norm: met from the norm itself on, and always with what it was laid beside."""

from decimal import Decimal
from fractions import Fraction

import pytest

from domain.getallen import Getal, afgerond, percentage, toon
from domain.handleiding.edition import Parameter
from domain.source import Editie, h2023
from domain.uitslag import Toets, Uitkomst

NORM: Parameter[Getal] = Parameter(Fraction(8, 10), h2023("2.1.3", "."))
TOETS = Toets("2.1.3", "Scholing", Editie.H2023, NORM)
ZONDER = Toets("1.3.1", "", Editie.H2023)


@pytest.mark.parametrize(
    ("gemeten", "uitkomst"),
    [
        (Fraction(79999, 100000), Uitkomst.NIET_GEHAALD),
        (Fraction(8, 10), Uitkomst.GEHAALD),
        (Decimal("0.8"), Uitkomst.GEHAALD),
        (Fraction(80001, 100000), Uitkomst.GEHAALD),
        (1, Uitkomst.GEHAALD),
    ],
)
def test_the_norm_itself_is_enough(gemeten: Getal, uitkomst: Uitkomst) -> None:
    uitslag = TOETS.vergelijk(gemeten, "Zin.")
    assert (uitslag.uitkomst, uitslag.gemeten, uitslag.zin) == (uitkomst, gemeten, "Zin.")
    assert uitslag.gehaald is (uitkomst is Uitkomst.GEHAALD)
    assert uitslag.toets is TOETS


def test_a_judgement_needs_no_number() -> None:
    assert ZONDER.oordeel(True, "Goed.").gehaald
    assert ZONDER.oordeel(False, "Fout.").uitkomst is Uitkomst.NIET_GEHAALD
    assert ZONDER.uitslag(Uitkomst.NIET_VAN_TOEPASSING, "Nee.").gemeten is None


def test_a_comparison_needs_one() -> None:
    assert TOETS.nodig == Fraction(8, 10)
    with pytest.raises(ValueError, match=r"Bij 1\.3\.1 hoort geen getal"):
        ZONDER.vergelijk(1, "Zin.")


def test_numbers_as_a_dutch_reader_writes_them() -> None:
    assert [toon(g) for g in (Decimal("7.6"), Decimal("7.0"), Fraction(2, 3), 40)] == [
        "7,6",
        "7",
        "0,7",
        "40",
    ]
    assert percentage(Fraction(97, 460)) == Decimal("21.1")
    assert afgerond(Fraction(1, 8), 2) == Decimal("0.13")
