"""How far a ladder contract lets more Trajecten succeed than there are (GT-17, GT-56)."""

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from domain.handleiding.velden import Invoerveld, Veld
from domain.kader import Kader
from domain.resultaten.opgave import Dienstopgave
from domain.resultaten.prestatiecontract import Laddercontract

# By the figure that may be passed: how far at most. None: no limit.
Ruimte: TypeAlias = Mapping[Invoerveld, Fraction | None]
ZONDER_GRENS: Ruimte = {Veld.SUCCESVOL: None, Veld.MET_PRESTATIEAFSPRAAK: None}


def ladderruimte(opgave: Dienstopgave, kader: Kader) -> Ruimte:
    """What the ladders of a Dienst add by their own arithmetic. Bron: H23 3.13, A-20.

    On average clients can rise further than was agreed; who rises less gives no room.
    """
    if not kader.op_feiten:
        return ZONDER_GRENS if opgave.met_ladder else {}
    if opgave.dienst not in kader.handleiding.resultaten.met_ladder.waarde:
        return {}
    ladders = [c for c in opgave.prestatiecontracten if isinstance(c, Laddercontract)]
    boven_clienten = sum((ladder.geslaagd - ladder.gestegen for ladder in ladders), Fraction(0))
    boven_trajecten = sum((ladder.geslaagd - ladder.trajecten for ladder in ladders), Fraction(0))
    return {
        Veld.SUCCESVOL: max(boven_clienten, Fraction(0)),
        Veld.MET_PRESTATIEAFSPRAAK: max(boven_trajecten, Fraction(0)),
    }


def binnen(ruimte: Ruimte, geheel: Invoerveld, boven: Fraction) -> bool:
    """Whether a figure may be `boven` more than `geheel`."""
    grens = ruimte.get(geheel, Fraction(0))
    return grens is None or boven <= grens
