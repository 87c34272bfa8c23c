"""Whether the facts can be judged at all. Everything that stands in the way, at once."""

from collections.abc import Iterator

from domain.handleiding import EditieNietInSysteem
from domain.handleiding.diensten import NAMEN
from domain.handleiding.geldigheid import HOOFDNORMEN, Onderdeel
from domain.kader import Kader, Kaders
from domain.normen.bevindingen import onbruikbaar
from domain.receipt.deelfeiten import bevindingen
from domain.receipt.feiten import Beoordelingsfeiten
from domain.resultaten.bevinding import Controlebevinding
from domain.resultaten.controle import blokkades
from domain.rules import Geweigerd, Reden
from domain.source import h2023

AANGEBODEN = h2023("3.1", "Wie een Dienst rapporteert, biedt die ook aan.")

TOTAALCIJFER = h2023("4.1", "Elke cliënt telt even zwaar mee in het totaalcijfer.")


def weiger_onbruikbare_feiten(feiten: Beoordelingsfeiten, kaders: Kaders) -> None:
    """Geweigerd with all reasons. What an edition that is not here would say is not asked."""
    redenen = tuple(dict.fromkeys(_redenen(feiten, kaders)))
    if redenen:
        raise Geweigerd(redenen)


def kader_of_niets(kaders: Kaders, onderdeel: Onderdeel) -> Kader | None:
    try:
        return kaders.voor(onderdeel)
    except EditieNietInSysteem:
        return None


def _redenen(feiten: Beoordelingsfeiten, kaders: Kaders) -> Iterator[Reden]:
    for hoofdnorm, onderdeel in HOOFDNORMEN.items():
        if kader := kader_of_niets(kaders, onderdeel):
            yield from onbruikbaar(bevindingen([hoofdnorm], feiten, kader), kader)
    if kader := kader_of_niets(kaders, Onderdeel.HOOFDNORM_2):
        yield from map(_reden, blokkades(feiten.resultaten.geldend, kader))
    yield from _onmogelijke_rapporten(feiten, kaders)
    for opgave in feiten.resultaten.geldend.diensten:
        if opgave.dienst not in feiten.organisatie.diensten:
            zin = f"Over {NAMEN[opgave.dienst]} is iets opgegeven, maar die Dienst is er niet."
            yield Reden("dienst-niet-aangeboden", zin, str(AANGEBODEN))


def _onmogelijke_rapporten(feiten: Beoordelingsfeiten, kaders: Kaders) -> Iterator[Reden]:
    kader = kader_of_niets(kaders, Onderdeel.HOOFDNORM_3)
    onderzoek = feiten.onderzoek
    for rapport, wat in ((onderzoek.rapport, "rapport"), (onderzoek.clientenaudit, "verslag")):
        if kader and kader.op_feiten and rapport and not rapport.kan_kloppen:
            zin = f"Het totaalcijfer in het {wat} kan niet uit de cijfers per Dienst volgen."
            yield Reden("totaalcijfer-onmogelijk", zin, str(TOTAALCIJFER))


def _reden(een: Controlebevinding) -> Reden:
    plaats = f" ({', '.join(een.nummers)})" if een.nummers else ""
    return Reden(een.code, f"{een.groep}{plaats}: {een.zin} {een.doe}", str(een.bron))
