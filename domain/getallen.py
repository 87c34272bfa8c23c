"""Numbers as the norms use them: exact to compare, rounded only to show (C-4)."""

from decimal import Decimal
from fractions import Fraction
from itertools import count
from typing import TypeAlias

Getal: TypeAlias = Decimal | Fraction | int


def afgerond(getal: Fraction, decimalen: int = 1) -> Decimal:
    """A non-negative number rounded half up: for showing only, norms stay exact (C-4)."""
    hele = (2 * 10**decimalen * getal.numerator + getal.denominator) // (2 * getal.denominator)
    return Decimal(hele).scaleb(-decimalen)


def percentage(aandeel: Fraction) -> Decimal:
    """A share as a percentage with one decimal: 97 of 460 is 21.1."""
    return afgerond(aandeel * 100)


def procent(aandeel: Fraction, norm: Fraction, precies: bool = True) -> str:
    """A percentage that is never shown on the wrong side of the norm: 79,95 and not 80.

    Not `precies`: with one decimal, as receipts of before show it.
    """
    if not precies:
        return toon(percentage(aandeel))
    getoond = (afgerond(aandeel * 100, decimalen) for decimalen in count(1))
    return toon(next(g for g in getoond if (g >= norm * 100) == (aandeel >= norm)))


def toon(getal: Getal) -> str:
    """As a Dutch reader writes it: 7,6 and 66,7, but 40 for 40.0."""
    waarde = afgerond(getal) if isinstance(getal, Fraction) else Decimal(getal)
    return f"{waarde:f}".removesuffix(".0").replace(".", ",")
