"""A ruling of the body laid over an outcome that could not be judged without it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from domain.normen.bevindingen import UITKOMSTEN, Oordeel
from domain.receipt.feiten import Stafoordeel
from domain.uitslag import Uitkomst, Uitslag

ZINNEN = {
    Oordeel.GEHAALD: "Blik op Werk vindt dat de norm is gehaald",
    Oordeel.NIET_GEHAALD: "Blik op Werk vindt dat de norm niet is gehaald",
    Oordeel.NIET_VAN_TOEPASSING: "Blik op Werk vindt dat de norm hier niet geldt",
}


def met_oordelen(
    uitslagen: Iterable[Uitslag], oordelen: tuple[Stafoordeel, ...] | None
) -> Iterator[Uitslag]:
    """What could be judged stays as it is: a ruling never goes before a count."""
    gegeven = {(een.norm, een.groep): een for een in oordelen or ()}
    for uitslag in uitslagen:
        oordeel = gegeven.get((uitslag.toets.code, uitslag.toets.groep))
        open_ = uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
        yield _beslist(uitslag, oordeel) if oordeel and open_ else uitslag


def _beslist(uitslag: Uitslag, oordeel: Stafoordeel) -> Uitslag:
    zin = f"{uitslag.zin} {ZINNEN[oordeel.oordeel]}: {oordeel.motivering}"
    return replace(uitslag, uitkomst=UITKOMSTEN[oordeel.oordeel], zin=zin)
