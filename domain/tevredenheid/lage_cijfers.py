"""The correction for a few very low grades: off for the Handleiding 2023 (A-25)."""

from dataclasses import replace
from fractions import Fraction

from domain.beleid import keuzes
from domain.getallen import afgerond, toon
from domain.kader import Kader
from domain.tevredenheid.feiten import Verdeling
from domain.uitslag import Uitkomst, Uitslag


def opgetrokken(verdeling: Verdeling, minstens: int) -> Fraction | None:
    """The mean when nobody counts below `minstens`; None when nobody gave a grade."""
    aantal = sum(verdeling.values())
    som = sum(max(cijfer, minstens) * mensen for cijfer, mensen in verdeling.items())
    return Fraction(som, aantal) if aantal else None


def corrigeer(
    uitslag: Uitslag, verdeling: Verdeling | None, bevestigd: bool | None, kader: Kader
) -> Uitslag:
    """A grade that is not met, looked at again; staff decide. Bron: Panteia-rapport 2.3, A-25.

    Never makes an outcome worse.
    """
    minstens = kader.beleid.waarde(keuzes.LAGE_CIJFERS)
    if minstens is None or verdeling is None or uitslag.uitkomst is not Uitkomst.NIET_GEHAALD:
        return uitslag
    gemiddelde = opgetrokken(verdeling, minstens)
    if gemiddelde is None or afgerond(gemiddelde) < uitslag.toets.nodig:
        return uitslag
    return _voorgelegd(uitslag, gemiddelde, minstens, bevestigd)


def _voorgelegd(
    uitslag: Uitslag, gemiddelde: Fraction, minstens: int, bevestigd: bool | None
) -> Uitslag:
    wie = {None: "moet dat nog beoordelen", True: "neemt dat over", False: "neemt dat niet over"}
    uitkomsten = {
        None: Uitkomst.NIET_TE_BEOORDELEN,
        True: Uitkomst.GEHAALD,
        False: Uitkomst.NIET_GEHAALD,
    }
    return replace(
        uitslag,
        toets=replace(uitslag.toets, beleid=(keuzes.LAGE_CIJFERS.naam,)),
        uitkomst=uitkomsten[bevestigd],
        gemeten=gemiddelde,
        zin=(
            f"{uitslag.zin} Telt elk cijfer ten minste als een {minstens}, dan is het "
            f"{toon(afgerond(gemiddelde))}. Een medewerker {wie[bevestigd]}."
        ),
    )
