"""Every norm of one hoofdnorm with its outcome, and what they come to together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from domain.handleiding import EditieNietInSysteem
from domain.handleiding.diensten import NAMEN
from domain.handleiding.geldigheid import HOOFDNORMEN, Hoofdnorm
from domain.handleiding.normvorm import Norm
from domain.kader import Kader, Kaders
from domain.normen import MET_UITLEG
from domain.normen.bevindingen import auditoroordelen
from domain.normen.namen import naam
from domain.normen.toepassing import Toepassing, met_uitleg, toepasselijkheid
from domain.receipt.deelfeiten import bevindingen, documenten, resultaten
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.onderzoeksfeiten import tevredenheid
from domain.receipt.oordelen import met_oordelen
from domain.resultaten.aandelen import opgegeven_aantallen
from domain.resultaten.beoordeling import zonder_cijfers
from domain.source import Editie
from domain.uitslag import Toets, Uitkomst, Uitslag

VOLUME_HOUDER = "R-3.1-a"
RESULTATEN = 2  # the hoofdnorm about them
ONTBREEKT = "Hierover is niets opgegeven."
Berekening = Callable[[Beoordelingsfeiten, Kader], Iterable[Uitslag]]


def _organisatie(feiten: Beoordelingsfeiten, kader: Kader) -> Iterator[Uitslag]:
    """Norm 1.6.6 is given together with the results."""
    yield from documenten(feiten, kader)
    yield from opgegeven_aantallen(feiten.resultaten.geldend.organisatie, kader)


BEREKENINGEN: Mapping[Hoofdnorm, Berekening] = {1: _organisatie, 2: resultaten, 3: tevredenheid}


@dataclass(frozen=True, slots=True)
class Hoofdnormuitslag:
    """`totaal` is about the hoofdnorm, `normen` about each norm. No norms without their text."""

    hoofdnorm: Hoofdnorm
    totaal: Uitslag
    normen: tuple[Uitslag, ...]


@dataclass(frozen=True, slots=True)
class _Editieblad:
    """All norms of one edition at this organisation, and what the auditor found on them."""

    kader: Kader
    toepassingen: tuple[Toepassing, ...]
    oordelen: Mapping[str, Uitslag]


def beoordeel_hoofdnormen(
    feiten: Beoordelingsfeiten, kaders: Kaders
) -> tuple[Hoofdnormuitslag, ...]:
    """Each norm that holds, that is exempt or that does not hold, in the order of the book."""
    bladen = {
        editie: _blad(editie, feiten, kaders) for editie in dict.fromkeys(kaders.edities.values())
    }
    return tuple(
        _hoofdnorm(nummer, feiten, kaders, bladen[kaders.edities[onderdeel]])
        for nummer, onderdeel in HOOFDNORMEN.items()
    )


def _blad(editie: Editie, feiten: Beoordelingsfeiten, kaders: Kaders) -> _Editieblad | None:
    """None when the text of the edition is not here."""
    delen = [nummer for nummer, deel in HOOFDNORMEN.items() if kaders.edities[deel] is editie]
    if editie not in kaders.handleidingen or not delen:
        return None
    kader = kaders.voor(HOOFDNORMEN[delen[0]])
    gevonden = auditoroordelen(bevindingen(delen, feiten, kader), kader)
    oordelen = {uitslag.toets.code: uitslag for uitslag in gevonden}
    return _Editieblad(kader, toepasselijkheid(feiten.organisatie, kader), oordelen)


def _hoofdnorm(
    hoofdnorm: Hoofdnorm, feiten: Beoordelingsfeiten, kaders: Kaders, blad: _Editieblad | None
) -> Hoofdnormuitslag:
    onderdeel = HOOFDNORMEN[hoofdnorm]
    toets = Toets(onderdeel, "Alle normen", kaders.edities[onderdeel])
    if blad is None:
        zin = EditieNietInSysteem(toets.editie).zin
        totaal = toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
        return Hoofdnormuitslag(hoofdnorm, totaal, ())
    normen = tuple(_normen(hoofdnorm, feiten, blad))
    return Hoofdnormuitslag(hoofdnorm, samen(toets, normen, kaders.verwoording), normen)


def samen(toets: Toets, normen: Iterable[Uitslag], verwoording: int) -> Uitslag:
    """Not met when one norm is not; not to be judged when one cannot be."""
    per_uitkomst: dict[Uitkomst, list[Uitslag]] = {uitkomst: [] for uitkomst in Uitkomst}
    for uitslag in normen:
        per_uitkomst[uitslag.uitkomst].append(uitslag)
    gemist, onbekend = (
        per_uitkomst[Uitkomst.NIET_GEHAALD],
        per_uitkomst[Uitkomst.NIET_TE_BEOORDELEN],
    )
    if gemist:
        return toets.uitslag(Uitkomst.NIET_GEHAALD, f"Niet gehaald: {noem(gemist, verwoording)}.")
    if onbekend:
        zin = f"Nog niet te beoordelen: {noem(onbekend, verwoording)}."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    if per_uitkomst[Uitkomst.GEHAALD]:
        return toets.uitslag(Uitkomst.GEHAALD, "Alle normen die gelden zijn gehaald.")
    return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, "Geen enkele norm geldt hier.")


def noem(uitslagen: Iterable[Uitslag], verwoording: int) -> str:
    """The norms by number, each with the groups it is about: 3.1.2 (Outplacement, Scholing)."""
    genoemd = naam if verwoording >= MET_UITLEG else str
    per_code = groupby(uitslagen, key=lambda uitslag: uitslag.toets.code)
    return ", ".join(_met_groepen(genoemd(code), tuple(rij)) for code, rij in per_code)


def _met_groepen(code: str, rij: tuple[Uitslag, ...]) -> str:
    groepen = ", ".join(uitslag.toets.groep for uitslag in rij if uitslag.toets.groep)
    return f"{code} ({groepen})" if groepen else code


def _normen(
    hoofdnorm: Hoofdnorm, feiten: Beoordelingsfeiten, blad: _Editieblad
) -> Iterator[Uitslag]:
    berekend: dict[str, list[Uitslag]] = {}
    for uitslag in BEREKENINGEN[hoofdnorm](feiten, blad.kader):
        berekend.setdefault(uitslag.toets.code, []).append(uitslag)
    for toepassing in blad.toepassingen:
        if _hoort_hier(toepassing.norm, hoofdnorm, feiten):
            uitslagen = berekend.get(toepassing.norm.nummer, [])
            gevonden = _van_norm(toepassing, blad.oordelen, uitslagen, blad.kader)
            yield from met_oordelen(gevonden, feiten.oordelen)
    if hoofdnorm == RESULTATEN:
        aangeboden = feiten.organisatie.diensten
        yield from zonder_cijfers(aangeboden, feiten.resultaten.geldend, blad.kader)


def _hoort_hier(norm: Norm, hoofdnorm: Hoofdnorm, feiten: Beoordelingsfeiten) -> bool:
    """The volume of an Aspirant is no norm but a condition of its own (6.1.1)."""
    van_aspirant = norm.nummer == VOLUME_HOUDER and feiten.organisatie.aspirant
    return norm.hoofdnorm == hoofdnorm and not van_aspirant


def _van_norm(
    toepassing: Toepassing,
    oordelen: Mapping[str, Uitslag],
    berekend: list[Uitslag],
    kader: Kader,
) -> Iterator[Uitslag]:
    norm = toepassing.norm
    groep = NAMEN[norm.dienst] if norm.dienst else ""
    toets = kader.toets(norm.nummer, groep, beleid=toepassing.beleid)
    oordeel = oordelen.get(norm.nummer)
    if not toepassing.getoetst:
        yield toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, toepassing.zin)
    elif oordeel and not (_ongezegd(oordeel) and berekend):
        yield replace(oordeel, toets=toets)
    elif berekend:
        yield from (met_uitleg(uitslag, toepassing, kader) for uitslag in berekend)
    else:
        yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, ONTBREEKT)


def _ongezegd(oordeel: Uitslag) -> bool:
    return oordeel.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
