"""What the register says of one dossier, for one day as known at one moment."""

from collections.abc import Iterable

from projections.peil import Peil
from projections.registerregels import RegisterRow


def geschreven(regels: Iterable[RegisterRow]) -> list[RegisterRow]:
    """What is left of the rows of one dossier after writing them in this order."""
    return list({(regel.versie, regel.vanaf): regel for regel in regels}.values())


def stand(regels: Iterable[RegisterRow], peil: Peil) -> RegisterRow | None:
    """The same answer as register.sql, for the rows of one dossier in any order."""
    return next((regel for regel in regels if _geldt(regel, peil)), None)


def _geldt(regel: RegisterRow, peil: Peil) -> bool:
    """Ends are excluded on both axes."""
    return (
        regel.vanaf <= peil.op
        and (regel.tot is None or peil.op < regel.tot)
        and regel.bekend_sinds <= peil.bekend_op
        and (regel.bekend_tot is None or peil.bekend_op < regel.bekend_tot)
    )
