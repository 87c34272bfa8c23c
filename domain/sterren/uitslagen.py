"""The stars as outcomes for a receipt: one line per Dienst, one for the total."""

from collections.abc import Iterator

from domain.getallen import afgerond, toon
from domain.handleiding.diensten import NAMEN
from domain.kader import Kader
from domain.resultaten.volume import SAMEN
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
    return (*_per_dienst(berekening.scores, kader), totaal)


def _per_dienst(scores: tuple[Dienstscore, ...], kader: Kader) -> Iterator[Uitslag]:
    for score in scores:
        toets = kader.toets(CODE, NAMEN[score.dienst], beleid=BELEID)
        if score.score is None:
            zin = f"Geen score: onbekend is {', '.join(score.ontbreekt)}."
            yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
        else:
            delen = "; ".join(deel.zin for deel in score.delen)
            zin = f"De score is {toon(afgerond(score.score, 3))}: {delen}."
            yield toets.uitslag(Uitkomst.GEHAALD, zin, score.score)
