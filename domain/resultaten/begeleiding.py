"""Norms 2.5.2, 2.11.1 and 2.12: how the work was done. No field was printed for them (A-18)."""

from domain.getallen import Getal
from domain.handleiding.diensten import NAMEN
from domain.handleiding.resultaatvorm import Aandeelnorm
from domain.kader import Kader
from domain.resultaten.aandeel import beoordeel
from domain.resultaten.opgave import Dienstopgave
from domain.uitslag import Uitslag


def erkende_jobcoach(feiten: Dienstopgave, kader: Kader) -> Uitslag:
    """Norm 2.5.2: of the Trajecten that were completed, not of those broken off. Bron: H23 3.8."""
    norm = kader.handleiding.resultaten.jobcoach
    wat = ("Trajecten met een erkende jobcoach", "afgeronde Trajecten")
    return _aandeel(feiten, kader, norm, (feiten.met_erkende_jobcoach, feiten.afgerond), wat)


def meetbare_afspraak(feiten: Dienstopgave, kader: Kader) -> Uitslag:
    """Norm 2.11.1: contracts with a concrete and measurable goal. Bron: H23 3.14."""
    norm = kader.handleiding.resultaten.meetbare_afspraak
    wat = ("contracten met een meetbare afspraak", "contracten")
    return _aandeel(feiten, kader, norm, (feiten.met_meetbare_afspraak, feiten.contracten), wat)


def opgeleide_medewerker(feiten: Dienstopgave, kader: Kader) -> Uitslag:
    """Norm 2.12: Trajecten with somebody whom the national umbrella trained. Bron: H23 3.15."""
    norm = kader.handleiding.resultaten.opgeleide_medewerker
    wat = ("Trajecten met een opgeleide medewerker", "Trajecten")
    return _aandeel(feiten, kader, norm, (feiten.met_opgeleide_medewerker, feiten.trajecten), wat)


def _aandeel(
    feiten: Dienstopgave,
    kader: Kader,
    norm: Aandeelnorm,
    cijfers: tuple[Getal | None, Getal | None],
    wat: tuple[str, str],
) -> Uitslag:
    toets = kader.toets(norm.code, NAMEN[feiten.dienst], norm.minimum)
    return beoordeel(toets, norm, *cijfers, wat)
