"""From scores to one total and, once a table is chosen, to a number of stars."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Sterrenweging
from domain.getallen import afgerond, toon
from domain.handleiding.diensten import NAMEN
from domain.kader import Kader
from domain.sterren.invoer import Sterreninvoer
from domain.sterren.score import NUL, Dienstscore, dienstscore, gewichten

BELEID = (
    keuzes.TRANSPARANTIE_NOEMER,
    keuzes.PERSONEEL_IN_STERREN,
    keuzes.ZZP_TELT_ZICHZELF,
    keuzes.PRESTATIEWEGING,
    keuzes.STERRENCIJFER,
    keuzes.STERRENWEGING,
    keuzes.STERRENTABEL,
)

VOLGORDE = tuple(Dienst)


class Vaststelling(StrEnum):
    """How the number of stars comes about."""

    BEREKEND = "berekend"
    HANDMATIG = "handmatig"  # staff fill it in, with a reason
    GEEN = "geen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sterrenberekening:
    """`zin` says why, for whoever must fill in the number or explains it."""

    vaststelling: Vaststelling
    zin: str
    scores: tuple[Dienstscore, ...] = ()
    totaal: Fraction | None = None
    aantal: int | None = None


def bereken_sterren(feiten: Sterreninvoer, kader: Kader) -> Sterrenberekening:
    """Never a guess: what is not fixed is filled in by hand. Bron: H23 Bijlage 8, A-59, A-60."""
    if feiten.aspirant:
        zin = "Een Aspirant-Keurmerkhouder krijgt geen sterren."
        return Sterrenberekening(vaststelling=Vaststelling.GEEN, zin=zin)
    scores = tuple(
        dienstscore(dienst, feiten, kader)
        for dienst in sorted(feiten.diensten, key=lambda invoer: VOLGORDE.index(invoer.dienst))
        if gewichten(dienst.dienst, kader)
    )
    return _totaal(scores, kader)


def _totaal(scores: tuple[Dienstscore, ...], kader: Kader) -> Sterrenberekening:
    onvolledig = [zin for score in scores if (zin := _onvolledig(score))]
    if onvolledig:
        return _handmatig(scores, " ".join(onvolledig))
    gelijk = kader.beleid.waarde(keuzes.STERRENWEGING) is Sterrenweging.GELIJK
    weging = [
        (Fraction(1 if gelijk else score.omzet), score.score)
        for score in scores
        if score.omzet and score.score is not None
    ]
    if not weging:
        return _handmatig(scores, "Geen enkele Dienst met omzet staat in de sterrenberekening.")
    som = sum((gewicht for gewicht, _ in weging), NUL)
    return _aantal(scores, sum((gewicht * punten for gewicht, punten in weging), NUL) / som, kader)


def _onvolledig(score: Dienstscore) -> str:
    """Why this Dienst cannot count; a Dienst without turnover needs no score."""
    if score.omzet is None:
        return f"{NAMEN[score.dienst]}: de omzet ontbreekt."
    if score.omzet and score.ontbreekt:
        return f"{NAMEN[score.dienst]}: onbekend is {', '.join(score.ontbreekt)}."
    return ""


def _aantal(scores: tuple[Dienstscore, ...], totaal: Fraction, kader: Kader) -> Sterrenberekening:
    tabel = kader.beleid.waarde(keuzes.STERRENTABEL)
    gehaald = [drempel for drempel in tabel or () if totaal >= drempel.vanaf]
    getoond = f"De totaalscore is {toon(afgerond(totaal, 2))}"
    if tabel is None:
        return _handmatig(scores, f"{getoond}, maar er is geen tabel voor de sterren.", totaal)
    if not gehaald:
        return _handmatig(scores, f"{getoond}: lager dan de tabel voor de sterren begint.", totaal)
    aantal = max(drempel.sterren for drempel in gehaald)
    return Sterrenberekening(
        vaststelling=Vaststelling.BEREKEND,
        zin=f"{getoond}: dat is goed voor {aantal} {'ster' if aantal == 1 else 'sterren'}.",
        scores=scores,
        totaal=totaal,
        aantal=aantal,
    )


def _handmatig(
    scores: tuple[Dienstscore, ...], zin: str, totaal: Fraction | None = None
) -> Sterrenberekening:
    zin = f"{zin} Een medewerker vult het aantal sterren in, met de reden."
    return Sterrenberekening(
        vaststelling=Vaststelling.HANDMATIG, zin=zin, scores=scores, totaal=totaal
    )
