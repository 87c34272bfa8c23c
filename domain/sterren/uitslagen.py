"""The stars as outcomes for a receipt: one line per Dienst, one for the total."""

from collections.abc import Iterator
from fractions import Fraction

from domain.begrippen import Dienst
from domain.getallen import afgerond, toon
from domain.handleiding.diensten import NAMEN
from domain.kader import Kader
from domain.resultaten.volume import SAMEN
from domain.sterren.bereik import haalbaar_bereik
from domain.sterren.berekening import BELEID, Vaststelling, bereken_sterren
from domain.sterren.invoer import Sterreninvoer
from domain.sterren.score import Dienstscore
from domain.uitslag import Uitkomst, Uitslag

CODE = "R-ster-a"
UITKOMSTEN = {
    Vaststelling.BEREKEND: Uitkomst.GEHAALD,
    Vaststelling.HANDMATIG: Uitkomst.NIET_TE_BEOORDELEN,
    Vaststelling.GEEN: Uitkomst.NIET_VAN_TOEPASSING,
}


def beoordeel_sterren(feiten: Sterreninvoer, kader: Kader) -> tuple[Uitslag, ...]:
    """Stars are no norm: `gehaald` here says that the score could be computed."""
    berekening = bereken_sterren(feiten, kader)
    toets = kader.toets(CODE, SAMEN, beleid=BELEID)
    totaal = toets.uitslag(UITKOMSTEN[berekening.vaststelling], berekening.zin, berekening.totaal)
    return (*_per_dienst(berekening.scores, feiten, kader), totaal)


def _per_dienst(
    scores: tuple[Dienstscore, ...], feiten: Sterreninvoer, kader: Kader
) -> Iterator[Uitslag]:
    for score in scores:
        toets = kader.toets(CODE, NAMEN[score.dienst], beleid=BELEID)
        if score.score is None:
            zin = f"Geen score: onbekend is {', '.join(score.ontbreekt)}."
            yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
        else:
            delen = "; ".join(deel.zin for deel in score.delen)
            zin = f"De score is {toon(afgerond(score.score, 3))}: {delen}."
            zin = " ".join((zin, *_haalbaar(score.dienst, score.score, feiten, kader)))
            yield toets.uitslag(Uitkomst.GEHAALD, zin, score.score)


def _haalbaar(
    dienst: Dienst, score: Fraction, feiten: Sterreninvoer, kader: Kader
) -> Iterator[str]:
    """Between what and what a score lies, for whoever reads it. Bron: H23 Bijlage 8."""
    bereik = haalbaar_bereik(dienst, kader, feiten.opdrachtgevers is not None)
    if bereik and kader.op_feiten:
        van, tot = (toon(afgerond(grens, 2)) for grens in (bereik.laagste, bereik.hoogste))
        yield f"Wie alle normen haalt, scoort {van} tot en met {tot}."
        if not bereik.bevat(score):
            yield "Deze score ligt daarbuiten."
