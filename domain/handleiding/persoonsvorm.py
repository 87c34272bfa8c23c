"""The shape of the numbers about persons: Zeggenschap, family and UBO (H23 Bijlage 1, 7A, 7B)."""

from dataclasses import dataclass
from fractions import Fraction

from domain.handleiding.parameter import Parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class Persoonswaarden:
    """Shares are parts of one: a quarter is 1/4."""

    zeggenschap_meer_dan: Parameter[Fraction]
    familie_graden: Parameter[int]
    ubo_vastleggen_vanaf: Parameter[Fraction]  # this much is enough
    ubo_meer_dan: Parameter[Fraction]  # this much is not yet enough
    ubo_vermogen_vanaf: Parameter[Fraction]  # this much is enough
