"""What one row of a survey report measured: people invited, answers received, the grade."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

Getal: TypeAlias = Decimal | Fraction | int


@dataclass(frozen=True, slots=True)
class Meting:
    """`cijfer` is the printed grade, one decimal; None when there are no answers to grade.

    ValueError (Dutch) when the figures cannot belong to one row.
    """

    uitgenodigd: int
    ingevuld: int
    cijfer: Decimal | None = None

    def __post_init__(self) -> None:
        respons(self.uitgenodigd, self.ingevuld)
        if (self.cijfer is None) != (self.ingevuld == 0):
            raise ValueError("Een rapportcijfer hoort bij ten minste één ingevulde vragenlijst.")
        if self.cijfer is not None and not _is_rapportcijfer(self.cijfer):
            raise ValueError(
                f"{self.cijfer} is geen rapportcijfer: dat ligt van 1 tot en met 10 "
                "en heeft hoogstens één cijfer achter de komma."
            )

    @property
    def respons(self) -> Fraction | None:
        return respons(self.uitgenodigd, self.ingevuld)


def respons(uitgenodigd: int, ingevuld: int) -> Fraction | None:
    """The exact share that answered; None when nobody was invited.

    ValueError (Dutch) when more people answered than were invited.
    """
    if not 0 <= ingevuld <= uitgenodigd:
        raise ValueError(
            f"{ingevuld} ingevulde vragenlijsten kan niet bij {uitgenodigd} uitgenodigden."
        )
    return Fraction(ingevuld, uitgenodigd) if uitgenodigd else None


def afgerond(getal: Fraction, decimalen: int = 1) -> Decimal:
    """A non-negative number rounded half up: for showing only, norms stay exact (C-4)."""
    hele = (2 * 10**decimalen * getal.numerator + getal.denominator) // (2 * getal.denominator)
    return Decimal(hele).scaleb(-decimalen)


def percentage(aandeel: Fraction) -> Decimal:
    """A share as a percentage with one decimal: 97 of 460 is 21.1."""
    return afgerond(aandeel * 100)


def toon(getal: Getal) -> str:
    """As a Dutch reader writes it: 7,6 and 66,7, but 40 for 40.0."""
    waarde = afgerond(getal) if isinstance(getal, Fraction) else Decimal(getal)
    return f"{waarde:f}".removesuffix(".0").replace(".", ",")


def _is_rapportcijfer(cijfer: Decimal) -> bool:
    return cijfer.is_finite() and 1 <= cijfer <= 10 and cijfer * 10 % 1 == 0
