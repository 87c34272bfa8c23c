"""Handleiding 2023, Bijlage 1, 7A and 7B: the numbers about persons."""

from fractions import Fraction

from domain.handleiding.parameter import Parameter
from domain.handleiding.persoonsvorm import Persoonswaarden
from domain.source import h2023

PERSONEN = Persoonswaarden(
    zeggenschap_meer_dan=Parameter(
        Fraction(1, 2), h2023("Bijlage 1", "Zeggenschap begint boven de helft, niet erop.")
    ),
    familie_graden=Parameter(
        2, h2023("Bijlage 1", "Bloed- en aanverwanten tot en met de tweede graad.")
    ),
    ubo_vastleggen_vanaf=Parameter(
        Fraction(1, 4), h2023("Bijlage 7A", "De toelichting noemt een kwart of meer (A-24).")
    ),
    ubo_meer_dan=Parameter(
        Fraction(1, 4), h2023("Bijlage 7B", "De verklaring vraagt meer dan een kwart (A-24).")
    ),
    ubo_vermogen_vanaf=Parameter(
        Fraction(1, 4), h2023("Bijlage 7B", "Voor het vermogen is een kwart al genoeg.")
    ),
)
