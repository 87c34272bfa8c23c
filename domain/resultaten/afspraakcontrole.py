"""Checks on what was agreed with Opdrachtgevers: the fields and the contracts behind them."""

from collections.abc import Iterator

from domain.getallen import toon
from domain.handleiding.velden import Veld
from domain.resultaten.bevinding import Blad, Controlebevinding, Ernst
from domain.resultaten.bladcontrole import VERBETER
from domain.resultaten.prestatiecontract import Prestatiecontract

AFSPRAAK, NOGMAALS = Veld.MET_PRESTATIEAFSPRAAK, Veld.PRESTATIEAFSPRAKEN_NOGMAALS
VERWACHT, GESLAAGD = Veld.HAD_SUCCESVOL_MOETEN_ZIJN, Veld.SUCCESVOL_MET_PRESTATIEAFSPRAAK
LET_OP = Ernst.WAARSCHUWING


def controleer_afspraken(
    blad: Blad, contracten: tuple[Prestatiecontract, ...]
) -> Iterator[Controlebevinding]:
    if AFSPRAAK not in blad.nummers:
        yield from _contract_hoort_hier_niet(blad, contracten)
        return
    yield from _niets_verwacht(blad)
    yield from _tweemaal_gevraagd(blad)
    yield from _gebroken(blad, contracten)
    yield from _contracten_tellen_op(blad, contracten)


def _contract_hoort_hier_niet(
    blad: Blad, contracten: tuple[Prestatiecontract, ...]
) -> Iterator[Controlebevinding]:
    if contracten:
        zin = "Bij deze Dienst worden geen Prestatieafspraken gerapporteerd."
        doe = "Haal het contract hier weg."
        yield blad.bevinding("contract-hoort-hier-niet", (), Ernst.BLOKKEERT, zin, doe)


def _niets_verwacht(blad: Blad) -> Iterator[Controlebevinding]:
    if blad.getal(AFSPRAAK) and blad.getal(VERWACHT) == 0:
        zin = f"{blad.noem(AFSPRAAK)}, maar {blad.noem(VERWACHT)}: de norm is niet te berekenen."
        yield blad.bevinding("niets-verwacht", (AFSPRAAK, VERWACHT), LET_OP, zin, VERBETER)


def _tweemaal_gevraagd(blad: Blad) -> Iterator[Controlebevinding]:
    eerste, tweede = blad.getal(AFSPRAAK), blad.getal(NOGMAALS)
    if None not in (eerste, tweede) and eerste != tweede:
        zin = f"{blad.noem(NOGMAALS)} is niet gelijk aan {blad.noem(AFSPRAAK)}."
        doe = "Dit is twee keer dezelfde vraag: vul hetzelfde getal in."
        yield blad.bevinding("twee-antwoorden", (NOGMAALS, AFSPRAAK), LET_OP, zin, doe)


def _gebroken(blad: Blad, contracten: tuple[Prestatiecontract, ...]) -> Iterator[Controlebevinding]:
    for veld in (VERWACHT, GESLAAGD):
        getal = blad.getal(veld)
        if getal is not None and getal % 1 and not contracten:
            zin = f"Geen heel getal: {blad.noem(veld)}."
            doe = "Vul het contract met een percentage of een ladder erbij in."
            yield blad.bevinding("geen-heel-getal", (veld,), LET_OP, zin, doe)


def _contracten_tellen_op(
    blad: Blad, contracten: tuple[Prestatiecontract, ...]
) -> Iterator[Controlebevinding]:
    """Contracts for part of the Trajecten tell nothing about the rest; all of them must add up."""
    trajecten = sum(contract.trajecten for contract in contracten)
    afgesproken = blad.getal(AFSPRAAK)
    if afgesproken is None or not contracten or trajecten < afgesproken:
        return
    if trajecten > afgesproken:
        zin = f"De contracten tellen {trajecten} Trajecten, en er zijn {blad.noem(AFSPRAAK)}."
        yield blad.bevinding("contracten-tellen-niet-op", (AFSPRAAK,), LET_OP, zin, VERBETER)
        return
    for veld, som in (
        (VERWACHT, sum(contract.verwacht for contract in contracten)),
        (GESLAAGD, sum(contract.geslaagd for contract in contracten)),
    ):
        if blad.getal(veld) not in (None, som):
            zin = f"De contracten komen op {toon(som)} uit, en niet op {blad.noem(veld)}."
            yield blad.bevinding("contracten-tellen-niet-op", (veld,), LET_OP, zin, VERBETER)
