"""The exact mean behind a printed total, and whether it tells another story (A-91)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from domain.handleiding.edition import Handleiding
from domain.tevredenheid.respons import Meting, afgerond, toon


class Cijferafwijking(StrEnum):
    GEEN = "geen"
    ANDER_CIJFER = "ander-cijfer"  # rounds to another figure than the printed one
    ANDERE_UITKOMST = "andere-uitkomst"  # lies on the other side of norm 3.1.1


@dataclass(frozen=True, slots=True)
class Gemiddelde:
    """Every answer weighs the same. The printed grade decides; a difference is only shown."""

    exact: Fraction
    gedrukt: Decimal
    afwijking: Cijferafwijking

    @property
    def zin(self) -> str:
        return (
            f"Het gewogen gemiddelde van de Diensten is {toon(afgerond(self.exact, 2))}; "
            f"het rapport noemt {toon(self.gedrukt)}."
        )


def gewogen_gemiddelde(metingen: Iterable[Meting]) -> Fraction | None:
    """The mean over all answers, exact; None when nobody answered. Bron: H23 4.1."""
    som, aantal = Fraction(0), 0
    for meting in metingen:
        if meting.cijfer is not None:
            som += Fraction(meting.cijfer) * meting.ingevuld
            aantal += meting.ingevuld
    return som / aantal if aantal else None


def vergelijk_gemiddelde(exact: Fraction, gedrukt: Decimal, handleiding: Handleiding) -> Gemiddelde:
    """Flags an exact mean that does not support the printed grade."""
    norm = handleiding.tevredenheid.cijfer_totaal.waarde
    if (exact >= norm) != (gedrukt >= norm):
        return Gemiddelde(exact, gedrukt, Cijferafwijking.ANDERE_UITKOMST)
    zelfde = afgerond(exact) == gedrukt
    afwijking = Cijferafwijking.GEEN if zelfde else Cijferafwijking.ANDER_CIJFER
    return Gemiddelde(exact, gedrukt, afwijking)
