"""The parts of the Handleiding that Tabel 1 dates one by one."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal, TypeAlias

Hoofdnorm: TypeAlias = Literal[1, 2, 3]


class Onderdeel(StrEnum):
    """A part of the Handleiding that has last days of its own in Tabel 1."""

    HOOFDNORM_1 = "hoofdnorm 1"
    HOOFDNORM_2 = "hoofdnorm 2"
    HOOFDNORM_3 = "hoofdnorm 3"
    OVERIG = "overige delen"


HOOFDNORMEN: Mapping[Hoofdnorm, Onderdeel] = {
    1: Onderdeel.HOOFDNORM_1,
    2: Onderdeel.HOOFDNORM_2,
    3: Onderdeel.HOOFDNORM_3,
}
