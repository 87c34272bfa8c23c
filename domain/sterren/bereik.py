"""The lowest and the highest score a Dienst can come to when every norm is met."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from domain.begrippen import Dienst
from domain.getallen import Getal
from domain.kader import Kader
from domain.sterren.invoer import Dienstinvoer, Sterreninvoer
from domain.sterren.score import dienstscore
from domain.tevredenheid.respons import HOOGSTE_CIJFER


@dataclass(frozen=True, slots=True)
class Bereik:
    laagste: Fraction
    hoogste: Fraction

    def bevat(self, score: Getal) -> bool:
        return self.laagste <= score <= self.hoogste


def haalbaar_bereik(dienst: Dienst, kader: Kader, met_opdrachtgevers: bool = True) -> Bereik | None:
    """None when Bijlage 8 has no block for this Dienst.

    With fewer than five answers the client grade is not tested, so a score can then be lower.
    """
    norm = kader.handleiding.tevredenheid
    opdrachtgevers = norm.cijfer_opdrachtgevers.waarde if met_opdrachtgevers else None
    laagste = _score(dienst, norm.cijfer_dienst.waarde, opdrachtgevers, Fraction(0), kader)
    hoog = Decimal(HOOGSTE_CIJFER)
    hoogste = _score(dienst, hoog, hoog, Fraction(1), kader)
    return None if laagste is None or hoogste is None else Bereik(laagste, hoogste)


def _score(
    dienst: Dienst,
    clienten: Decimal,
    opdrachtgevers: Decimal | None,
    aandeel: Fraction,
    kader: Kader,
) -> Fraction | None:
    invoer = Dienstinvoer(
        dienst=dienst,
        omzet=None,
        clienten=clienten,
        gemaakt=aandeel,
        nagekomen=aandeel,
        garantie=bool(aandeel),
    )
    alles = Sterreninvoer(
        diensten=(invoer,), opdrachtgevers=opdrachtgevers, transparantie=aandeel, personeel=aandeel
    )
    return dienstscore(invoer, alles, kader).score
