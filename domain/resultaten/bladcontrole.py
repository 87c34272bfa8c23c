"""Checks on one sheet: filled in, asked, not negative, and no part larger than its whole."""

from collections.abc import Iterator
from fractions import Fraction

from domain.handleiding.velden import OMSCHRIJVING, Veld
from domain.resultaten.bevinding import Blad, Controlebevinding, Ernst
from domain.resultaten.ladder import Ruimte, binnen
from domain.resultaten.verhoudingen import VERHOUDINGEN, Verhouding

ONTKEND = "niet-bevestigd"
VERBETER = "Controleer deze getallen en verbeter wat niet klopt."
NIET_TE_BEVESTIGEN = Veld.GARANTIE_WVP  # a plain answer, nothing that must be so


GEEN_RUIMTE: Ruimte = {}


def controleer_blad(blad: Blad, ladder: Ruimte = GEEN_RUIMTE) -> Iterator[Controlebevinding]:
    """`ladder`: how far the ladder contracts of this Dienst go above its Trajecten."""
    yield from _ontbrekend(blad)
    yield from _niet_gevraagd(blad)
    yield from _onmogelijk(blad)
    yield from _niet_bevestigd(blad)
    for verhouding in VERHOUDINGEN:
        yield from _te_groot(blad, verhouding, ladder)


def _ontbrekend(blad: Blad) -> Iterator[Controlebevinding]:
    for veld in (*blad.nummers, *blad.extra):
        if blad.waarden[veld] is not None:
            continue
        moet = veld in blad.nummers and veld not in blad.vrij
        ernst = Ernst.BLOKKEERT if moet else Ernst.WAARSCHUWING
        zin = f"Niet ingevuld: {OMSCHRIJVING[veld]} ({blad.nummer(veld)})."
        doe = "Vul dit in, ook als het nul is."
        yield blad.bevinding("niet-ingevuld", (veld,), ernst, zin, doe)


def _niet_gevraagd(blad: Blad) -> Iterator[Controlebevinding]:
    gevraagd = {*blad.nummers, *blad.extra}
    for veld, waarde in blad.waarden.items():
        if waarde is not None and veld not in gevraagd:
            zin = f"Hier wordt niet gevraagd: {OMSCHRIJVING[veld]}."
            doe = "Laat dit leeg of vul het in bij de Dienst waar het hoort."
            yield blad.bevinding("niet-gevraagd", (veld,), Ernst.BLOKKEERT, zin, doe)


def _onmogelijk(blad: Blad) -> Iterator[Controlebevinding]:
    for veld in blad.waarden:
        if blad.ingevuld(veld) is not None and blad.getal(veld) is None:
            zin = f"Geen geldig getal: {blad.noem(veld)}."
            doe = "Vul nul of een hoger getal in."
            yield blad.bevinding("geen-geldig-getal", (veld,), Ernst.BLOKKEERT, zin, doe)


def _niet_bevestigd(blad: Blad) -> Iterator[Controlebevinding]:
    for veld, waarde in blad.waarden.items():
        if waarde is False and veld is not NIET_TE_BEVESTIGEN:
            zin = f"Niet bevestigd: {OMSCHRIJVING[veld]} ({blad.nummer(veld)})."
            doe = "Klopt dit, dan bespreekt de Auditor het met u."
            yield blad.bevinding(ONTKEND, (veld,), Ernst.WAARSCHUWING, zin, doe)


def _te_groot(blad: Blad, verhouding: Verhouding, ladder: Ruimte) -> Iterator[Controlebevinding]:
    deel, geheel = blad.getal(verhouding.deel), blad.getal(verhouding.geheel)
    if deel is None or geheel is None:
        return
    plus = (blad.getal(verhouding.plus) if verhouding.plus else None) or 0
    boven = Fraction(deel) - Fraction(geheel) - Fraction(plus)
    if boven <= 0:
        return
    mag = verhouding.ladder_mag_meer and binnen(ladder, verhouding.geheel, boven)
    ernst = Ernst.WAARSCHUWING if mag else verhouding.ernst
    zin = f"{blad.noem(verhouding.deel)} is meer dan {blad.noem(verhouding.geheel)}."
    yield blad.bevinding(
        verhouding.code, (verhouding.deel, verhouding.geheel), ernst, zin, VERBETER
    )
