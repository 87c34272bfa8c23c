"""Can these figures be right? Every fault at once; a warning never stands in the way."""

from collections import Counter
from collections.abc import Iterator

from domain.handleiding.diensten import NAMEN
from domain.handleiding.resultaatvorm import Resultaatwaarden
from domain.handleiding.velden import Organisatieveld, Veld
from domain.kader import Kader
from domain.resultaten.afspraakcontrole import controleer_afspraken
from domain.resultaten.bevinding import (
    ORGANISATIE,
    Blad,
    Controlebevinding,
    Ernst,
    dienstblad,
    organisatieblad,
)
from domain.resultaten.bladcontrole import VERBETER, controleer_blad
from domain.resultaten.ladder import ladderruimte
from domain.resultaten.opgave import Dienstopgave, Opgave
from domain.source import h2023

DIENSTEN = h2023("3.1", "Over elke aangeboden Dienst komt één opgave.")


def controleer(opgave: Opgave, kader: Kader) -> tuple[Controlebevinding, ...]:
    """Everything that is wrong or strange in a submission. Bron: H23 3.1 to 3.15, A-16 to A-20."""
    waarden = kader.handleiding.resultaten
    organisatie = organisatieblad(opgave.organisatie, waarden.organisatie)
    return (
        *_indeling(opgave, waarden),
        *controleer_blad(organisatie),
        *_totalen(organisatie, opgave),
        *_diensten(opgave, kader),
    )


def blokkades(opgave: Opgave, kader: Kader) -> tuple[Controlebevinding, ...]:
    """What makes a submission useless: with one of these it must be refused."""
    return tuple(een for een in controleer(opgave, kader) if een.ernst is Ernst.BLOKKEERT)


def _indeling(opgave: Opgave, waarden: Resultaatwaarden) -> Iterator[Controlebevinding]:
    if not opgave.diensten:
        zin, doe = (
            "Er is geen enkele Dienst gerapporteerd.",
            "Rapporteer elke Dienst die u aanbiedt.",
        )
        yield _op_indeling("geen-dienst", ORGANISATIE, zin, doe)
    for dienst, aantal in Counter(deel.dienst for deel in opgave.diensten).items():
        if aantal > 1:
            zin, doe = f"Deze Dienst staat er {aantal} keer in.", "Maak er één opgave van."
            yield _op_indeling("dienst-dubbel", NAMEN[dienst], zin, doe)
        if dienst not in waarden.diensten:
            zin = "Deze Dienst valt niet onder dit Keurmerk."
            yield _op_indeling("dienst-onbekend", NAMEN[dienst], zin, "Haal deze Dienst weg.")


def _op_indeling(code: str, groep: str, zin: str, doe: str) -> Controlebevinding:
    return Controlebevinding(
        code=code, groep=groep, nummers=(), ernst=Ernst.BLOKKEERT, zin=zin, doe=doe, bron=DIENSTEN
    )


def _diensten(opgave: Opgave, kader: Kader) -> Iterator[Controlebevinding]:
    for deel in opgave.diensten:
        if velden := kader.handleiding.resultaten.diensten.get(deel.dienst):
            blad = dienstblad(deel, velden)
            yield from controleer_blad(blad, ladderruimte(deel, kader))
            yield from controleer_afspraken(blad, deel.prestatiecontracten)
            yield from _ladder_elders(deel, blad, kader)


def _ladder_elders(deel: Dienstopgave, blad: Blad, kader: Kader) -> Iterator[Controlebevinding]:
    """A ladder beside a Dienst of which the book does not say how it counts. Bron: H23 3.13."""
    met_ladder = kader.handleiding.resultaten.met_ladder.waarde
    elders = deel.dienst not in met_ladder and Veld.MET_PRESTATIEAFSPRAAK in blad.nummers
    if kader.op_feiten and deel.met_ladder and elders:
        zin = "Bij deze Dienst geeft een ladder geen ruimte voor meer dan het aantal Trajecten."
        doe = "Controleer of het contract bij deze Dienst hoort."
        yield blad.bevinding("ladder-hoort-hier-niet", (), Ernst.WAARSCHUWING, zin, doe)


def _totalen(blad: Blad, opgave: Opgave) -> Iterator[Controlebevinding]:
    """What the Diensten add up to, next to the totals of the organisation."""
    for veld, deel in (
        (Organisatieveld.AFGERONDE_TRAJECTEN, Veld.AFGEROND),
        (Organisatieveld.PERSONEN_TOTAAL, Veld.VERSCHILLENDE_PERSONEN),
    ):
        totaal, delen = blad.getal(veld), [d.waarde(deel) for d in opgave.diensten]
        bekend = [aantal for aantal in delen if isinstance(aantal, int)]
        if totaal is not None and len(bekend) == len(delen) and totaal > sum(bekend):
            zin = f"{blad.noem(veld)} is meer dan de {sum(bekend)} van de Diensten samen."
            code = f"{veld}-meer-dan-de-diensten".replace("_", "-")
            yield blad.bevinding(code, (veld,), Ernst.WAARSCHUWING, zin, VERBETER)
