"""How many Trajecten a contract made succeed, when it does not count them one by one (A-16, A-20).

`verwacht` adds to field c and `geslaagd` to field b.2; both are exact.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Percentagecontract:
    """A share of the Trajecten must succeed: half of 40 is 20. Bron: H23 Bijlage 1, 3.10.

    ValueError (Dutch) when the figures cannot belong to one contract.
    """

    trajecten: int
    aandeel: Fraction
    aantal_geslaagd: int

    def __post_init__(self) -> None:
        _weiger(self.trajecten < 1, "Een contract zonder Trajecten telt niet.")
        _weiger(not 0 <= self.aantal_geslaagd <= self.trajecten, "Er slagen er meer dan er zijn.")
        _weiger(not 0 < self.aandeel <= 1, "Het afgesproken deel is meer dan 0 en hoogstens 1.")

    @property
    def verwacht(self) -> Fraction:
        return self.trajecten * self.aandeel

    @property
    def geslaagd(self) -> Fraction:
        return Fraction(self.aantal_geslaagd)


class Ladderafspraak(StrEnum):
    """Who must rise the agreed steps. Bron: H23 3.13."""

    IEDER = "ieder"  # example 1: each client
    GEMIDDELD = "gemiddeld"  # example 2: the clients together, on average


@dataclass(frozen=True, slots=True, kw_only=True)
class Laddercontract:
    """Steps on a ladder; `bewegingen` is the number of clients per number of steps, down is < 0.

    ValueError (Dutch) when nothing was agreed or nobody took part.
    """

    afspraak: Ladderafspraak
    treden: int
    bewegingen: Mapping[int, int]

    def __post_init__(self) -> None:
        _weiger(self.treden < 1, "Afgesproken is ten minste één trede.")
        _weiger(min(self.bewegingen.values(), default=0) < 0, "Een aantal is niet negatief.")
        _weiger(self.trajecten == 0, "Een ladder zonder cliënten telt niet.")

    @property
    def trajecten(self) -> int:
        return sum(self.bewegingen.values())

    @property
    def gestegen(self) -> int:
        """Clients who rose the agreed steps themselves."""
        return sum(n for stap, n in self.bewegingen.items() if stap >= self.treden)

    @property
    def verwacht(self) -> Fraction:
        return Fraction(self.trajecten)

    @property
    def geslaagd(self) -> Fraction:
        """Net steps out of the agreed ones, in Trajecten; a group that fell counts as zero."""
        if self.afspraak is Ladderafspraak.IEDER:
            return Fraction(self.gestegen)
        netto = sum(stap * aantal for stap, aantal in self.bewegingen.items())
        return Fraction(max(netto, 0), self.treden)


Prestatiecontract: TypeAlias = Percentagecontract | Laddercontract


def _weiger(fout: bool, zin: str) -> None:
    if fout:
        raise ValueError(zin)
