"""What is known of the Audit of a Meetperiode that is over, for an exemption (H23 5.1.1)."""

from collections.abc import Iterable

from domain.beleid import BELEID, stand
from domain.calendar import plus_maanden
from domain.handleiding import naaste
from domain.handleiding.geldigheid import Hoofdnorm, editie_voor_beoordeling
from domain.kader import Kader
from domain.keurmerk.audit.feiten import ReAuditVerzocht, ResultatenauditVastgelegd
from domain.keurmerk.beoordeling.feiten import KeurmerkToegekend, KeurmerkVoortgezet
from domain.keurmerk.beoordeling.gronden import ToekenningGrond, VoortzettingGrond
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.dossierfeiten.resultaten import aanlevering, auditcijfers, resultaten
from domain.keurmerk.event import BesluitEvent
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.waarschuwing.feiten import WaarschuwingGegeven
from domain.normen.bevindingen import Oordeel
from domain.resultaten.volume import volume_bij_toekenning
from domain.uitslag import Uitkomst
from domain.vrijstelling.feiten import Audit, JaNee

ZONDER_BEZWAAR = {
    ToekenningGrond.ALLE_NORMEN_GEHAALD.value,
    VoortzettingGrond.NORMEN_GEHAALD.value,
}
HOOFDNORM_RESULTATEN: Hoofdnorm = 2
JAAR = 12  # months


def ja_nee(log: Logboek, waarde: bool, gevonden: Iterable[Gevonden[object]]) -> JaNee:
    versies = tuple(sorted({versie for een in gevonden for versie in een.versies}))
    return JaNee(waarde=waarde, bewijs=log.bewijs(versies))


def audit(log: Logboek, periode: Periode) -> Audit | None:
    """None when no Audit was recorded."""
    gehouden = log.van_periode(ResultatenauditVastgelegd, periode.start)
    if not gehouden:
        return None
    heraudits = log.van_periode(ReAuditVerzocht, periode.start)
    gewaarschuwd = _waarschuwingen(log, periode)
    bij_heraudit: list[Gevonden[object]] = [*(heraudits or gehouden)]
    bij_waarschuwing: list[Gevonden[object]] = [*(gewaarschuwd or gehouden)]
    return Audit(
        normen_gehaald=_normen_gehaald(log, periode, gehouden),
        re_audit=ja_nee(log, bool(heraudits), bij_heraudit),
        aantekeningen=_opgemerkt(log, gehouden[0].waarde.aantekeningen, gehouden),
        waarschuwing=ja_nee(log, bool(gewaarschuwd), bij_waarschuwing),
        bijzonderheden=_opgemerkt(log, gehouden[0].waarde.bijzonderheden, gehouden),
        gegevens_gecorrigeerd=_gecorrigeerd(log, periode),
    )


def _opgemerkt(
    log: Logboek, waarde: bool | None, bij: list[Gevonden[ResultatenauditVastgelegd]]
) -> JaNee | None:
    return None if waarde is None else ja_nee(log, waarde, bij)


def _normen_gehaald(
    log: Logboek, periode: Periode, gehouden: list[Gevonden[ResultatenauditVastgelegd]]
) -> JaNee | None:
    """The first Audit found nothing, and the decision on the Meetperiode says the same."""
    gemist = any(punt.oordeel is Oordeel.NIET_GEHAALD for punt in gehouden[0].waarde.bevindingen)
    if gemist:
        return ja_nee(log, False, gehouden[:1])
    toegekend = log.van_periode(KeurmerkToegekend, periode.start)
    voortgezet = log.van_periode(KeurmerkVoortgezet, periode.start)
    besluiten: list[Gevonden[BesluitEvent]] = [*toegekend, *voortgezet]
    if not besluiten:
        return None
    goed = all(set(een.waarde.besluit.gronden) <= ZONDER_BEZWAAR for een in besluiten)
    return ja_nee(log, goed, besluiten)


def _waarschuwingen(log: Logboek, periode: Periode) -> list[Gevonden[WaarschuwingGegeven]]:
    """A Waarschuwing in the year after the Meetperiode rests on its Audit."""
    tot = plus_maanden(periode.einde, JAAR)
    return [
        een
        for een in log.alle(WaarschuwingGegeven)
        if periode.einde < een.waarde.besluit.besluitdatum <= tot
    ]


def _gecorrigeerd(log: Logboek, periode: Periode) -> JaNee | None:
    """None when nobody recorded what was submitted."""
    aangeleverd = aanlevering(log, periode)
    if aangeleverd is None:
        return None
    waarden = naaste_kader(log, periode).handleiding.resultaten
    verbeterd = resultaten(log, periode).correcties(waarden)
    cijfers = auditcijfers(log, periode)
    versies = (*aangeleverd.versies, *(v for een in cijfers for v in een.versies))
    return JaNee(waarde=bool(verbeterd), bewijs=log.bewijs(versies))


def volume(log: Logboek, periode: Periode) -> JaNee | None:
    """None when there are no figures, and when staff must decide."""
    aangeleverd = aanlevering(log, periode)
    if aangeleverd is None:
        return None
    uitslag = volume_bij_toekenning(resultaten(log, periode).geldend, naaste_kader(log, periode))
    if uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN:
        return None
    return ja_nee(log, uitslag.gehaald, [aangeleverd])


def naaste_kader(log: Logboek, periode: Periode) -> Kader:
    """For what is counted in every year: the text of that year, or else the nearest."""
    editie = editie_voor_beoordeling(HOOFDNORM_RESULTATEN, periode.cyclus, periode.einde)
    return Kader(naaste(editie), stand(BELEID, log.tot))
