"""The facts of the assessment of one Meetperiode, from the log (H23 5.1.1, 6.1, 6.2.1)."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.keurmerk.dossierfeiten import onderzoek, resultaten, stukken
from domain.keurmerk.dossierfeiten.betaling import voldaan
from domain.keurmerk.dossierfeiten.bevindingen import bevindingen
from domain.keurmerk.dossierfeiten.bevindingen import oorsprong as van_audits
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.dossierfeiten.organisatie import Organisatiedeel, organisatiedeel
from domain.keurmerk.dossierfeiten.perioden import compensatie_vooraf, verlengd
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.oordeel.feiten import NormBeoordeeld
from domain.receipt.feiten import Beoordelingsfeiten, Stafoordeel, Voorgeschiedenis
from domain.receipt.receipt import Oorsprong


@dataclass(frozen=True, slots=True)
class Beoordelingslog:
    """The facts, and for each part the events that it comes from."""

    feiten: Beoordelingsfeiten
    oorsprong: tuple[Oorsprong, ...]


def beoordelingslog(log: Logboek, periode: Periode) -> Beoordelingslog | None:
    """None when nobody recorded what the organisation is: then no norm can be chosen."""
    deel = organisatiedeel(log, periode)
    if deel is None:
        return None
    feiten = Beoordelingsfeiten(
        meetperiode=periode.start,
        organisatie=deel.organisatie,
        bevindingen=bevindingen(log, periode),
        resultaten=resultaten.resultaten(log, periode),
        documenten=stukken.documenten(log, periode),
        onderzoek=onderzoek.onderzoek(log, periode),
        terugblik=resultaten.terugblik(log, periode),
        voorgeschiedenis=_voorgeschiedenis(log, periode),
        oordelen=_oordelen(log, periode) or None,
    )
    return Beoordelingslog(feiten, tuple(_oorsprong(log, periode, deel)))


def _voorgeschiedenis(log: Logboek, periode: Periode) -> Voorgeschiedenis:
    betaald = voldaan(log)
    return Voorgeschiedenis(
        eerder_verlengd=bool(verlengd(log)),
        compensatie_vorige_meetperiode=compensatie_vooraf(log, periode).waarde,
        betaald=betaald.waarde if betaald else None,
    )


def _rulings(log: Logboek, periode: Periode) -> list[Gevonden[NormBeoordeeld]]:
    """The last one on each norm and group counts."""
    per_norm = {
        (een.waarde.norm, een.waarde.groep): een
        for een in log.van_periode(NormBeoordeeld, periode.start)
    }
    return list(per_norm.values())


def _oordelen(log: Logboek, periode: Periode) -> tuple[Stafoordeel, ...]:
    return tuple(
        Stafoordeel(
            norm=een.waarde.norm,
            groep=een.waarde.groep,
            oordeel=een.waarde.oordeel,
            motivering=een.waarde.motivering,
        )
        for een in _rulings(log, periode)
    )


def _oorsprong(log: Logboek, periode: Periode, deel: Organisatiedeel) -> Iterator[Oorsprong]:
    yield from deel.oorsprong
    yield from van_audits(log, periode)
    yield from resultaten.oorsprong(log, periode)
    yield from stukken.oorsprong(log, periode)
    yield from onderzoek.oorsprong(log, periode)
    yield from log.oorsprong("oordelen", *_rulings(log, periode))
    yield from log.oorsprong("voorgeschiedenis.betaald", voldaan(log))
    yield from log.oorsprong("voorgeschiedenis.eerder_verlengd", *verlengd(log))
    yield from log.oorsprong(
        "voorgeschiedenis.compensatie_vorige_meetperiode", compensatie_vooraf(log, periode)
    )
