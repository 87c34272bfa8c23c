"""Handleiding 2023, Bijlage 8: weights and scores of the stars."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from domain.begrippen import Dienst
from domain.handleiding.parameter import Parameter
from domain.handleiding.resultaatvorm import Band, Sterdeel, Sterrenwaarden
from domain.source import h2023

_MET_PRESTATIEAFSPRAAK: Mapping[Sterdeel, Decimal] = {
    Sterdeel.CLIENTEN: Decimal("0.35"),
    Sterdeel.OPDRACHTGEVERS: Decimal("0.15"),
    Sterdeel.GEMAAKT: Decimal("0.15"),
    Sterdeel.NAGEKOMEN: Decimal("0.25"),
    Sterdeel.TRANSPARANTIE: Decimal("0.05"),
    Sterdeel.PERSONEEL: Decimal("0.05"),
}
_ZONDER_PRESTATIEAFSPRAAK: Mapping[Sterdeel, Decimal] = {
    Sterdeel.CLIENTEN: Decimal("0.45"),
    Sterdeel.OPDRACHTGEVERS: Decimal("0.25"),
    Sterdeel.TRANSPARANTIE: Decimal("0.15"),
    Sterdeel.PERSONEEL: Decimal("0.15"),
}
_MET_GARANTIE: Mapping[Sterdeel, Decimal] = {
    **_MET_PRESTATIEAFSPRAAK,
    Sterdeel.TRANSPARANTIE: Decimal("0.02"),
    Sterdeel.PERSONEEL: Decimal("0.02"),
    Sterdeel.GARANTIE: Decimal("0.06"),
}

STERREN = Sterrenwaarden(
    gewichten=Parameter(
        {
            Dienst.SCHOLING: _MET_PRESTATIEAFSPRAAK,
            Dienst.BEHANDELING: _MET_PRESTATIEAFSPRAAK,
            Dienst.DIAGNOSE: _ZONDER_PRESTATIEAFSPRAAK,
            Dienst.ORGANISATIEADVIES: _ZONDER_PRESTATIEAFSPRAAK,
            Dienst.JOBCOACHING: _ZONDER_PRESTATIEAFSPRAAK,
            Dienst.VERZUIM: _ZONDER_PRESTATIEAFSPRAAK,
            Dienst.OUTPLACEMENT: _MET_PRESTATIEAFSPRAAK,
            Dienst.WERK_NAAR_WERK: _MET_GARANTIE,
            Dienst.GEEN_WERK_NAAR_WERK: _MET_PRESTATIEAFSPRAAK,
            Dienst.SOCIALE_ACTIVERING: _MET_PRESTATIEAFSPRAAK,
        },
        h2023("Bijlage 8", "De kolomkoppen ontbreken; 0,15 is gemaakt en 0,25 nagekomen (A-56)."),
    ),
    banden=Parameter(
        (
            Band(Fraction(0), Decimal("6.5")),
            Band(Fraction(45, 100), Decimal("7")),
            Band(Fraction(75, 100), Decimal("7.5")),
            Band(Fraction(95, 100), Decimal("8"), boven=True),
        ),
        h2023("Bijlage 8", "75 staat in twee banden en telt in de hogere (A-58)."),
    ),
    met_garantie=Parameter(
        Decimal(10), h2023("Bijlage 8", "De garantie dat er geen RIV-toets komt, is gegeven.")
    ),
    zonder_garantie=Parameter(Decimal(4), h2023("Bijlage 8", "De garantie is niet gegeven.")),
)
