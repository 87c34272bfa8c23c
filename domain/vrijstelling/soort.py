"""Which exemption there can be in a year of the cycle."""

from enum import StrEnum


class Soort(StrEnum):
    VIERDE_JAAR = "vierde-jaar"
    TWEEJAARLIJKS = "tweejaarlijks"
