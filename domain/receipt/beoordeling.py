"""The whole assessment of one Meetperiode: norms, volume, compensatie, stars and an advice."""

from collections.abc import Iterator, Mapping

from domain.begrippen import Dienst
from domain.compensatie.compensatie import (
    Compensatie,
    Compensatiefeiten,
    Tekort,
    compensatie,
)
from domain.handleiding import EditieNietInSysteem
from domain.handleiding.diensten import NAMEN
from domain.handleiding.geldigheid import Onderdeel
from domain.kader import Kaders, edities_voor_beoordeling
from domain.normen.catalogus import catalogus
from domain.receipt.advies import CODE, advies
from domain.receipt.beeld import Beeld
from domain.receipt.bevestigingen import ander_gemiddelde, ontkend, waarschuwingen
from domain.receipt.bruikbaar import kader_of_niets
from domain.receipt.deelfeiten import checklist
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.hoofdnormen import Hoofdnormuitslag, beoordeel_hoofdnormen
from domain.receipt.onderzoeksfeiten import sterren
from domain.receipt.oordelen import met_oordelen
from domain.resultaten.volume import volume_bij_toekenning
from domain.source import Editie
from domain.uitslag import Toets, Uitkomst, Uitslag

OVERIG = Onderdeel.OVERIG
DIENST_BIJ: Mapping[str, Dienst] = {naam: dienst for dienst, naam in NAMEN.items()}


def edities(feiten: Beoordelingsfeiten) -> Mapping[Onderdeel, Editie]:
    """By which editions this Meetperiode is judged. Bron: H23 Tabel 1."""
    return edities_voor_beoordeling(feiten.cyclus, feiten.einde)


def beoordeel(feiten: Beoordelingsfeiten, kaders: Kaders) -> tuple[Uitslag, ...]:
    """Per hoofdnorm its norms and the whole; then volume, checklist, compensatie, stars, advice.

    Bron: H23 5.1.1, 6.1, 6.2.1.
    """
    delen = beoordeel_hoofdnormen(feiten, kaders)
    volume = tuple(met_oordelen(_volume(feiten, kaders), feiten.oordelen))
    tekorten = _tekorten(delen)
    gevonden = _compensatie(tekorten, feiten, kaders)
    overig = (*_bevestigingen(feiten, kaders), *_overig(feiten, kaders))
    beeld = Beeld(
        hoofdnormen=delen,
        over=[u for u, tekort in tekorten if not gevonden or tekort in gevonden.over],
        materieel=frozenset(_materieel(delen)),
        compensatie=gevonden.uitslag if gevonden else None,
        volume=volume[0] if volume else None,
        overig=overig,
        feiten=feiten,
        verwoording=kaders.verwoording,
    )
    raad = advies(beeld, feiten.organisatie.aspirant, Toets(CODE, "", kaders.edities[OVERIG]))
    return (*_per_norm(delen), *volume, *overig, *(gevonden.uitslagen if gevonden else ()), raad)


def _per_norm(delen: tuple[Hoofdnormuitslag, ...]) -> Iterator[Uitslag]:
    for deel in delen:
        yield from (*deel.normen, deel.totaal)


def _volume(feiten: Beoordelingsfeiten, kaders: Kaders) -> Iterator[Uitslag]:
    """Only of an Aspirant: a Keurmerkhouder is judged on norm R-3.1-a. Bron: H23 6.1.1."""
    kader = kader_of_niets(kaders, Onderdeel.HOOFDNORM_2)
    if feiten.organisatie.aspirant and kader:
        yield volume_bij_toekenning(feiten.resultaten.geldend, kader)


def _bevestigingen(feiten: Beoordelingsfeiten, kaders: Kaders) -> Iterator[Uitslag]:
    kader = kader_of_niets(kaders, Onderdeel.HOOFDNORM_2)
    if kader:
        yield from ontkend(feiten.resultaten.geldend, kader)
        yield from waarschuwingen(feiten.resultaten.geldend, kader)
    if kader := kader_of_niets(kaders, Onderdeel.HOOFDNORM_3):
        yield from ander_gemiddelde(feiten.onderzoek.rapport, kader)


def _overig(feiten: Beoordelingsfeiten, kaders: Kaders) -> Iterator[Uitslag]:
    try:
        kader = kaders.voor(OVERIG)
    except EditieNietInSysteem as fout:
        toets = Toets(OVERIG, "Checklist, compensatie en sterren", fout.editie)
        yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, fout.zin)
        return
    yield from checklist(feiten, kader)
    yield from sterren(feiten, kader)


def _tekorten(delen: tuple[Hoofdnormuitslag, ...]) -> list[tuple[Uitslag, Tekort]]:
    """Every norm that was not met, and of which Dienst."""
    alle = (uitslag for deel in delen for uitslag in deel.normen)
    gemist = (uitslag for uitslag in alle if uitslag.uitkomst is Uitkomst.NIET_GEHAALD)
    return [(u, Tekort(norm=u.toets.code, dienst=DIENST_BIJ.get(u.toets.groep))) for u in gemist]


def _compensatie(
    tekorten: list[tuple[Uitslag, Tekort]], feiten: Beoordelingsfeiten, kaders: Kaders
) -> Compensatie | None:
    """None when no norm was missed, or when the text on compensatie is not here."""
    kader = kader_of_niets(kaders, OVERIG)
    if not kader or not tekorten:
        return None
    gerapporteerd = frozenset(opgave.dienst for opgave in feiten.resultaten.geldend.diensten)
    vraag = Compensatiefeiten(
        aspirant=feiten.organisatie.aspirant,
        resultatenaudit=not (kader.op_feiten and feiten.organisatie.vrijstellingsjaar),
        gerapporteerd=gerapporteerd,
        tekorten=tuple(tekort for _, tekort in tekorten),
        vorige_gecompenseerd=feiten.voorgeschiedenis.compensatie_vorige_meetperiode,
    )
    return compensatie(vraag, kader)


def _materieel(delen: tuple[Hoofdnormuitslag, ...]) -> Iterator[str]:
    """The materiële norms of the edition of each hoofdnorm."""
    for editie in {deel.totaal.toets.editie for deel in delen if deel.normen}:
        yield from (norm.nummer for norm in catalogus(editie).normen if norm.materieel)
