"""A small evaluator to try receipts with: it reads one policy, and one only when it must."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from domain.begrippen import Dienst
from domain.beleid import BELEID, Beleid, keuzes, stand
from domain.beleid.mogelijkheden import Telling
from domain.handleiding import HANDLEIDINGEN, EditieNietInSysteem
from domain.handleiding.edition import Handleiding, Parameter
from domain.handleiding.geldigheid import Onderdeel
from domain.kader import Kaders
from domain.receipt.maken import Evaluator
from domain.source import Editie, h2023
from domain.uitslag import Toets, Uitkomst, Uitslag

DAG = date(2024, 5, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aantallen:
    per_dienst: dict[Dienst, int]
    aandeel: Fraction = Fraction(1, 2)


def beoordeel(feiten: Aantallen, kaders: Kaders) -> tuple[Uitslag, ...]:
    """Enough in total, or within one Dienst when the policy says so."""
    try:
        kader = kaders.voor(Onderdeel.HOOFDNORM_2)
    except EditieNietInSysteem as fout:
        toets = Toets("volume", "Diensten", fout.editie)
        return (toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, fout.zin),)
    minimum = kader.handleiding.volume.trajecten
    samen = kader.beleid.waarde(keuzes.VOLUME_VAN_HOUDER) is Telling.ALLE_DIENSTEN_SAMEN
    aantal = (sum if samen else max)(feiten.per_dienst.values())
    toets = kader.toets("volume", "Diensten", minimum, (keuzes.VOLUME_VAN_HOUDER,))
    aandeel = kader.toets("aandeel", norm=Parameter(Fraction(1, 3), h2023("3.1", ".")))
    return (
        toets.vergelijk(aantal, f"{aantal} Trajecten."),
        aandeel.vergelijk(feiten.aandeel, "Het aandeel."),
    )


def edities(_feiten: Aantallen) -> dict[Onderdeel, Editie]:
    return dict.fromkeys(Onderdeel, Editie.H2023)


EVALUATOR = Evaluator("volume", 1, Aantallen, beoordeel, edities)
FEITEN = Aantallen(per_dienst={Dienst.SCHOLING: 3, Dienst.JOBCOACHING: 2})


def kaders(
    editie: Editie = Editie.H2023,
    dag: date = DAG,
    beleid: tuple[Beleid[object], ...] = BELEID,
    handleidingen: dict[Editie, Handleiding] | None = None,
) -> Kaders:
    """One edition for all parts, and the policies of one day."""
    teksten = HANDLEIDINGEN if handleidingen is None else handleidingen
    return Kaders(dict.fromkeys(Onderdeel, editie), teksten, stand(beleid, dag))


def strenger(handleiding: Handleiding, editie: Editie) -> Handleiding:
    """A newer edition that asks more."""
    volume = replace(handleiding.volume, trajecten=Parameter(50, handleiding.volume.trajecten.bron))
    return replace(handleiding, editie=editie, volume=volume)
