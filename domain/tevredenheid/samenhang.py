"""Can the grade of a total follow from the grades of its groups? (H23 4.1)"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from domain.tevredenheid.respons import HOOGSTE_CIJFER, LAAGSTE_CIJFER

AFRONDING = Fraction(1, 20)  # a printed grade has one decimal


@dataclass(frozen=True, slots=True)
class Groepscijfer:
    """How many answered, and the printed grade; None when there is none."""

    ingevuld: int
    cijfer: Decimal | None


def kan_kloppen(totaal: Groepscijfer, groepen: Iterable[Groepscijfer]) -> bool:
    """Whether `totaal` lies between what its groups make the lowest and the highest possible.

    Who is in no group with a grade can have given any grade. Bron: H23 4.1, A-91.
    """
    bekend = [(g.ingevuld, g.cijfer) for g in groepen if g.cijfer is not None and g.ingevuld > 0]
    if totaal.cijfer is None or not totaal.ingevuld or not bekend:
        return True
    geteld = sum(aantal for aantal, _ in bekend)
    anderen = max(totaal.ingevuld - geteld, 0)
    cijfers = [Fraction(cijfer) for _, cijfer in bekend]
    som_laag = geteld * (min(cijfers) - AFRONDING) + anderen * LAAGSTE_CIJFER
    som_hoog = geteld * (max(cijfers) + AFRONDING) + anderen * HOOGSTE_CIJFER
    mensen, gedrukt = geteld + anderen, Fraction(totaal.cijfer)
    return som_laag < mensen * (gedrukt + AFRONDING) and mensen * (gedrukt - AFRONDING) < som_hoog
