"""What the organisation was asked to confirm and did not: no norm, but never passed over."""

from collections.abc import Iterator

from domain.kader import Kader
from domain.normen import MET_UITLEG
from domain.normen.catalogus import catalogus_van
from domain.resultaten.bladcontrole import ONTKEND
from domain.resultaten.controle import controleer
from domain.resultaten.opgave import Opgave
from domain.uitslag import Uitslag


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
