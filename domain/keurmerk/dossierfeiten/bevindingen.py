"""What the auditor found per norm, the re-audit laid over it (H23 5.1.1)."""

from collections.abc import Iterable, Iterator

from domain.handleiding import HANDLEIDINGEN, Handleiding
from domain.handleiding.geldigheid import HOOFDNORMEN
from domain.handleiding.normvorm import Toetsing
from domain.kader import edities_voor_beoordeling
from domain.keurmerk.audit.feiten import (
    Auditbevinding,
    ReAuditUitgevoerd,
    ResultatenauditVastgelegd,
)
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.keurmerk import Periode
from domain.normen.bevindingen import Bevinding, Oordeel
from domain.normen.catalogus import catalogus_van
from domain.receipt.receipt import Oorsprong

Auditevent = ResultatenauditVastgelegd | ReAuditUitgevoerd


def audits(log: Logboek, periode: Periode) -> list[Gevonden[Auditevent]]:
    """The Audit, and the re-audit after it."""
    eerste: list[Gevonden[Auditevent]] = [
        *log.van_periode(ResultatenauditVastgelegd, periode.start)
    ]
    return [*eerste, *log.van_periode(ReAuditUitgevoerd, periode.start)]


def bevindingen(log: Logboek, periode: Periode) -> tuple[Bevinding, ...]:
    """In the order of the book. A later Audit speaks about the norms that it names."""
    gevonden: dict[str, Bevinding] = {}
    gevraagd = frozenset(_gevraagd(periode))
    for een in audits(log, periode):
        event = een.waarde
        if event.overige_normen_gehaald:
            gevonden |= {nummer: _gehaald(nummer) for nummer in gevraagd}
        gevonden |= {
            punt.norm: _bevinding(punt) for punt in event.bevindingen if punt.norm in gevraagd
        }
    return tuple(gevonden[nummer] for nummer in sorted(gevonden))


def oorsprong(log: Logboek, periode: Periode) -> Iterator[Oorsprong]:
    yield from log.oorsprong("bevindingen", *audits(log, periode))
    yield from log.oorsprong("organisatie.auditdatum", *audits(log, periode)[:1])


def _gehaald(nummer: str) -> Bevinding:
    return Bevinding(norm=nummer, oordeel=Oordeel.GEHAALD)


def _bevinding(punt: Auditbevinding) -> Bevinding:
    return Bevinding(norm=punt.norm, oordeel=punt.oordeel, toelichting=punt.toelichting)


def _gevraagd(periode: Periode) -> Iterable[str]:
    """Every norm that an auditor judges, by the edition of its own hoofdnorm."""
    edities = edities_voor_beoordeling(periode.cyclus, periode.einde)
    for hoofdnorm, onderdeel in HOOFDNORMEN.items():
        if tekst := HANDLEIDINGEN.get(edities[onderdeel]):
            yield from _van_auditor(tekst, hoofdnorm)


def _van_auditor(tekst: Handleiding, hoofdnorm: int) -> Iterator[str]:
    for norm in catalogus_van(tekst).normen:
        if norm.hoofdnorm == hoofdnorm and norm.toetsing is Toetsing.AUDITOR:
            yield norm.nummer
