"""What is strange in the figures or was not confirmed: no norm, but never passed over."""

from collections.abc import Iterator

from domain.kader import Kader
from domain.normen import MET_UITLEG
from domain.normen.catalogus import catalogus_van
from domain.resultaten.bevinding import Ernst
from domain.resultaten.bladcontrole import ONTKEND
from domain.resultaten.controle import controleer
from domain.resultaten.opgave import Opgave
from domain.tevredenheid.gemiddelde import Cijferafwijking, gewogen_gemiddelde, vergelijk_gemiddelde
from domain.tevredenheid.publicatie import CLIENTEN
from domain.tevredenheid.rapport import Rapport
from domain.uitslag import Uitkomst, Uitslag

CONTROLE = "controle van de cijfers"


def ontkend(opgave: Opgave, kader: Kader) -> Iterator[Uitslag]:
    """Each confirmation that was denied, such as 2.11.a to g. Bron: H23 3.14.

    Not those that are a norm themselves: there the Auditor judges.
    """
    if kader.verwoording < MET_UITLEG:
        return
    normen = {norm.nummer for norm in catalogus_van(kader.handleiding).normen}
    for een in controleer(opgave, kader):
        if een.code == ONTKEND and not normen.intersection(een.nummers):
            yield kader.toets(", ".join(een.nummers), een.groep).oordeel(False, een.zin)


def waarschuwingen(opgave: Opgave, kader: Kader) -> Iterator[Uitslag]:
    """Each other warning about the figures: somebody looks whether they are right. Bron: H23 3.1.

    It never stands in the way of an outcome.
    """
    if not kader.op_feiten:
        return
    for een in controleer(opgave, kader):
        if een.ernst is Ernst.WAARSCHUWING and een.code != ONTKEND:
            toets = kader.toets(CONTROLE, een.groep)
            yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, f"{een.zin} {een.doe}")


def ander_gemiddelde(rapport: Rapport | None, kader: Kader) -> Iterator[Uitslag]:
    """The printed total decides; that the Diensten come to something else is shown (A-91).

    Only where the Diensten hold all answers. Bron: H23 4.1.
    """
    if not kader.op_feiten or rapport is None or rapport.totaal.cijfer is None:
        return
    exact = gewogen_gemiddelde(rapport.diensten.values())
    geteld = sum(meting.ingevuld for meting in rapport.diensten.values())
    if exact is None or geteld != rapport.totaal.ingevuld:
        return
    gevonden = vergelijk_gemiddelde(exact, rapport.totaal.cijfer, kader.handleiding)
    if gevonden.afwijking is not Cijferafwijking.GEEN:
        toets = kader.toets(CONTROLE, CLIENTEN)
        yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, gevonden.zin, exact)
