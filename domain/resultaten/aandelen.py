"""Figures without a minimum: transparantie and qualified staff. They only feed the stars."""

from collections.abc import Iterator
from fractions import Fraction

from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Personeelstelling, TransparantieNoemer
from domain.handleiding.velden import OMSCHRIJVING
from domain.kader import Kader
from domain.resultaten.bevinding import ORGANISATIE
from domain.resultaten.opgave import Opgave, Organisatieopgave
from domain.uitslag import Uitkomst, Uitslag


def transparantie(feiten: Opgave, kader: Kader) -> Fraction | None:
    """2.0.2 out of 2.0.1, zero when there is nothing to divide by; None when a figure lacks.

    Bron: H23 3.2, Bijlage 8, A-15.
    """
    deel = feiten.organisatie.transparante_trajecten
    geheel = feiten.organisatie.afgeronde_trajecten
    noemer = kader.beleid.waarde(keuzes.TRANSPARANTIE_NOEMER)
    if geheel is not None and noemer is TransparantieNoemer.ZONDER_PRESTATIEAFSPRAAK:
        geheel -= sum(opgave.met_prestatieafspraak or 0 for opgave in feiten.diensten)
    return aandeel(deel, geheel)


def goed_opgeleid(feiten: Organisatieopgave, kader: Kader, zzp: bool) -> Fraction | None:
    """1.6.6.a out of 1.6.6.b, own staff only unless chosen otherwise. Bron: H23 2.6, A-10.

    A zzp'er counts as one of one when that is chosen (A-11), and otherwise as nobody.
    """
    if zzp and not kader.beleid.waarde(keuzes.ZZP_TELT_ZICHZELF):
        return Fraction(0)
    if kader.beleid.waarde(keuzes.PERSONEEL_IN_STERREN) is Personeelstelling.EIGEN:
        return aandeel(feiten.gekwalificeerd_eigen, feiten.personeel_eigen)
    return aandeel(
        _som(feiten.gekwalificeerd_eigen, feiten.gekwalificeerd_ingehuurd),
        _som(feiten.personeel_eigen, feiten.personeel_ingehuurd),
    )


def opgegeven_aantallen(feiten: Organisatieopgave, kader: Kader) -> Iterator[Uitslag]:
    """Norms 2.0.1, 2.0.2, 1.6.6.a and 1.6.6.b: to give the figure is all they ask."""
    for veld, nummer in kader.handleiding.resultaten.organisatie.nummers.items():
        aantal, wat = feiten.waarde(veld), OMSCHRIJVING[veld]
        toets = kader.toets(nummer, ORGANISATIE)
        if aantal is None:
            zin = f"Niet opgegeven: {wat}."
            yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
        else:
            zin = f"Opgegeven: {aantal} {wat}. Er is geen minimum; het telt voor de sterren."
            yield toets.uitslag(Uitkomst.GEHAALD, zin, aantal)


def aandeel(deel: int | None, geheel: int | None) -> Fraction | None:
    if deel is None or geheel is None:
        return None
    return Fraction(deel, geheel) if geheel > 0 else Fraction(0)


def _som(eerste: int | None, tweede: int | None) -> int | None:
    return None if eerste is None or tweede is None else eerste + tweede
