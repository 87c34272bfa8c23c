"""Handleiding 2023, hoofdnorm 2: the norms on results."""

from fractions import Fraction

from domain.begrippen import Dienst
from domain.handleiding.h2023_velden import DIENSTVELDEN, ORGANISATIEVELDEN
from domain.handleiding.parameter import Parameter
from domain.handleiding.resultaatvorm import Aandeelnorm, Resultaatwaarden
from domain.source import h2023


def _norm(code: str, procent: int, toelichting: str) -> Aandeelnorm:
    return Aandeelnorm(code, Parameter(Fraction(procent, 100), h2023(code, toelichting)))


RESULTATEN = Resultaatwaarden(
    organisatie=ORGANISATIEVELDEN,
    diensten=DIENSTVELDEN,
    realisatie={
        Dienst.SCHOLING: _norm("2.1.3", 80, "b.2 gedeeld door c; meer dan 100 % mag."),
        Dienst.BEHANDELING: _norm("2.2.3", 80, "b.2 gedeeld door c; meer dan 100 % mag."),
        Dienst.OUTPLACEMENT: _norm("2.7.3", 80, "b.2 gedeeld door c; meer dan 100 % mag."),
        Dienst.WERK_NAAR_WERK: _norm(
            "2.8.3", 80, "'Gemiddeld' over de contracten is dezelfde breuk (A-68)."
        ),
        Dienst.GEEN_WERK_NAAR_WERK: _norm(
            "2.9.3", 80, "De Auditor kijkt ook naar het jaar ervoor (voetnoot 12)."
        ),
        Dienst.SOCIALE_ACTIVERING: _norm(
            "2.10.3", 80, "De formule deelt door c, de zin ervoor door a.2 (A-78)."
        ),
    },
    jobcoach=_norm("2.5.2", 80, "Van de afgeronde Trajecten, niet van de beëindigde (A-18)."),
    meetbare_afspraak=_norm("2.11.1", 80, "Van alle contracten binnen deze Dienst."),
    opgeleide_medewerker=_norm("2.12", 50, "Opgeleid door de NVS of, in België, door SUEM.Be."),
    onbepaalde_duur_maanden=Parameter(
        3, h2023("3.13", "Een Traject zonder einddatum telt na drie maanden in de Meetperiode.")
    ),
    met_ladder=Parameter(
        frozenset({Dienst.SOCIALE_ACTIVERING}),
        h2023("3.13", "Alleen bij deze Dienst staat hoe een ladder telt."),
    ),
)
