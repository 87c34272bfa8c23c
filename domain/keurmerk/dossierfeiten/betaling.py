"""Whether everything that was due had been paid (H23 5.1.1, 6.1.2)."""

from collections.abc import Iterator

from domain.keurmerk.betaling.feiten import BetalingOntvangen, FactuurVerstuurd
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.event import KeurmerkEvent


def voldaan(log: Logboek) -> Gevonden[bool] | None:
    """Every invoice whose last day is over was paid in full. None when there never was one."""
    facturen = log.alle(FactuurVerstuurd)
    if not facturen:
        return None
    gevonden: list[Gevonden[KeurmerkEvent]] = [*facturen, *log.alle(BetalingOntvangen)]
    return Gevonden(not any(_te_laat(log)), tuple(v for een in gevonden for v in een.versies))


def _te_laat(log: Logboek) -> Iterator[str]:
    betaald = {een.waarde.nummer for een in log.alle(BetalingOntvangen) if een.waarde.voldaan}
    for een in log.alle(FactuurVerstuurd):
        if een.waarde.uiterlijk < log.tot and een.waarde.nummer not in betaald:
            yield een.waarde.nummer
