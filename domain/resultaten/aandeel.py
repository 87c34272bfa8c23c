"""A share laid beside a norm: compared exactly, shown with as many decimals as it takes."""

from fractions import Fraction

from domain.getallen import Getal, procent, toon
from domain.handleiding.resultaatvorm import Aandeelnorm
from domain.uitslag import Toets, Uitkomst, Uitslag


def breuk(deel: Getal, geheel: Getal, norm: Fraction) -> str:
    """The sum behind a percentage, as it can stand in a letter: 33 van 40 (82,5 %)."""
    aandeel = procent(Fraction(deel) / Fraction(geheel), norm)
    return f"{toon(deel)} van {toon(geheel)} ({aandeel} %)"


def beoordeel(
    toets: Toets, norm: Aandeelnorm, deel: Getal | None, geheel: Getal | None, wat: tuple[str, str]
) -> Uitslag:
    """`deel` of `geheel` beside `norm`; `wat` names both. Nothing to divide: not applicable."""
    if deel is None or geheel is None:
        zin = f"Niet te beoordelen: het aantal {wat[0]} of het aantal {wat[1]} ontbreekt."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    if geheel == 0:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, f"Er zijn geen {wat[1]}.")
    minimum = norm.minimum.waarde
    zin = (
        f"{toon(deel)} {wat[0]} op {toon(geheel)} {wat[1]} is "
        f"{procent(Fraction(deel) / Fraction(geheel), minimum)} %; "
        f"nodig is {toon(minimum * 100)} %."
    )
    return toets.vergelijk(Fraction(deel) / Fraction(geheel), zin)
