"""What one row of a survey report measured: people invited, answers received, the grade."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from domain.getallen import Getal, afgerond, percentage, toon

LAAGSTE_CIJFER, HOOGSTE_CIJFER = 1, 10
__all__ = [
    "HOOGSTE_CIJFER",
    "LAAGSTE_CIJFER",
    "Getal",
    "Meting",
    "afgerond",
    "percentage",
    "respons",
    "toon",
]


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


def _is_rapportcijfer(cijfer: Decimal) -> bool:
    binnen = cijfer.is_finite() and LAAGSTE_CIJFER <= cijfer <= HOOGSTE_CIJFER
    return binnen and cijfer * 10 % 1 == 0
