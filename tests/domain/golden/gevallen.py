"""The cases of each golden table: facts in order, and spoilt ones, of every module with rules."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from domain.begrippen import Dienst
from domain.compensatie.compensatie import Compensatiefeiten, Tekort, compensatie
from domain.handleiding.h2023 import H2023
from domain.kader import Kader
from domain.normen.bevindingen import Auditbevindingen, auditoroordelen
from domain.normen.catalogus import catalogus as normencatalogus
from domain.normen.certificaten import bezwaren
from domain.normen.organisatie import Certificaatsoort, Organisatie
from domain.normen.toepassing import Toepassing, toepasselijkheid
from domain.source import Editie
from domain.vrijstelling.beoordeling import IN_HET_VRIJSTELLINGSJAAR, vrijstelling
from domain.vrijstelling.feiten import Vrijstellingsfeiten
from domain.vrijstelling.voorwaarde import Fase
from tests.domain.golden.cijfers import resultaten, sterren
from tests.domain.golden.onderzoek import tevredenheid
from tests.domain.golden.stukken import documenten
from tests.domain.golden.vorm import Geval
from tests.support.beoordelingen import HOUDER
from tests.support.exemptions import VIERDE_JAAR, ZESDE_JAAR, nee, vrijgesteld
from tests.support.organisaties import GEWOON, ZZP, certificaat, met

ALLE = tuple(H2023.resultaten.diensten)


def catalogus() -> Iterable[Geval]:
    boek = normencatalogus(Editie.H2023)
    for norm in boek.normen:
        yield Geval(f"norm {norm.nummer}", _zelf, norm, wissel=False)
    for punt in boek.materieel:
        yield Geval(f"materieel {punt.code}", _zelf, punt, wissel=False)
    for soort, rij in boek.vrijstellingen.items():
        yield Geval(f"tabel 4 {soort}", _zelf, rij, wissel=False)


def _zelf(waarde: object, _: Kader) -> object:
    return waarde


def _bezwaren(organisatie: Organisatie, _: Kader) -> object:
    """Of its first certificate; none when it has none."""
    first = organisatie.certificaten[:1]
    return tuple(reden for each in first for reden in bezwaren(each, organisatie))


def toepassing() -> Iterable[Geval]:
    alle = tuple(certificaat(soort, nummer=soort.upper()) for soort in Certificaatsoort)
    aspirant = replace(GEWOON, aspirant=True, eerste_meetperiode=True, oval_lid=False)
    yield Geval("gewoon", _toepasselijk, GEWOON)
    yield Geval("zzp", _toepasselijk, ZZP)
    yield Geval("aspirant", _toepasselijk, replace(aspirant, diensten=frozenset(ALLE)))
    for een in alle:
        los = een.soort in (Certificaatsoort.INBURGEREN, Certificaatsoort.NLQF)
        yield Geval(f"met {een.soort}", _toepasselijk, met(een), wissel=los)
        yield Geval(f"bezwaren {een.soort}", _bezwaren, met(een))
    bevindingen = Auditbevindingen(organisatie=HOUDER.organisatie, bevindingen=HOUDER.bevindingen)
    yield Geval("auditor", auditoroordelen, bevindingen)


def _toepasselijk(organisatie: Any, kader: Kader) -> tuple[dict[str, object], ...]:
    return tuple(_toepassing(een) for een in toepasselijkheid(organisatie, kader))


def _toepassing(een: Toepassing) -> dict[str, object]:
    certificaten = tuple(certificaat.nummer for certificaat in een.certificaten)
    velden = {"stand": een.stand, "zin": een.zin, "redenen": een.redenen, "beleid": een.beleid}
    return {"nummer": een.norm.nummer, **velden, "certificaten": certificaten}


def compensaties() -> Iterable[Geval]:
    tekorten = (
        Tekort(norm="3.1.2", dienst=Dienst.JOBCOACHING),
        Tekort(norm="2.1.3", dienst=Dienst.OUTPLACEMENT),
        Tekort(norm="1.2.3"),
    )
    feiten = Compensatiefeiten(
        aspirant=False,
        resultatenaudit=True,
        gerapporteerd=frozenset(ALLE[:6]),
        tekorten=tekorten,
        vorige_gecompenseerd=False,
    )
    yield Geval("compensatie", _compensatie, feiten)
    yield Geval("onbekend", _compensatie, replace(feiten, vorige_gecompenseerd=None))
    yield Geval("geen", _compensatie, replace(feiten, tekorten=()))


def _compensatie(feiten: Compensatiefeiten, kader: Kader) -> tuple[object, ...]:
    gevonden = compensatie(feiten, kader)
    lijsten = {
        "diensten": gevonden.diensten,
        "gecompenseerd": gevonden.gecompenseerd,
        "over": gevonden.over,
    }
    return (*gevonden.uitslagen, lijsten)


def vrijstellingen() -> Iterable[Geval]:
    kort = replace(VIERDE_JAAR, perioden=VIERDE_JAAR.perioden[2:])
    dubbel = replace(ZESDE_JAAR, perioden=(*ZESDE_JAAR.perioden[:-1], vrijgesteld(2022)))
    onbetaald = replace(VIERDE_JAAR, lopend=replace(VIERDE_JAAR.lopend, facturen_voldaan=nee()))
    yield Geval("vierde jaar", _vrijstelling, VIERDE_JAAR)
    yield Geval("zesde jaar", _vrijstelling, ZESDE_JAAR)
    for naam, feiten in (("kort", kort), ("dubbel", dubbel), ("onbetaald", onbetaald)):
        yield Geval(naam, _vrijstelling, feiten, wissel=False)
    gevolgen = IN_HET_VRIJSTELLINGSJAAR
    yield Geval("gevolgen", lambda _, __: gevolgen, None, wissel=False)


def _vrijstelling(feiten: Vrijstellingsfeiten, kader: Kader) -> tuple[object, ...]:
    gevonden = vrijstelling(feiten, kader)
    advies = {
        fase.value: {"advies": gevonden.advies(fase), "waarom": len(gevonden.waarom(fase))}
        for fase in Fase
    }
    return (*gevonden.voorwaarden, advies, {"soort": gevonden.soort}, gevonden.termijn.zin)


TABELLEN: Mapping[str, Callable[[], Iterable[Geval]]] = {
    "catalogus": catalogus,
    "compensatie": compensaties,
    "documenten": documenten,
    "resultaten": resultaten,
    "sterren": sterren,
    "tevredenheid": tevredenheid,
    "toepassing": toepassing,
    "vrijstelling": vrijstellingen,
}
