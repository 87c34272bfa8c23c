"""The facts of both exemptions from the resultatenaudit, from the log (H23 5.1.1, 6.2.1)."""

from dataclasses import dataclass, replace
from datetime import date

from domain.beleid import BELEID, stand
from domain.handleiding import HANDLEIDINGEN
from domain.handleiding.normvorm import Toetsing
from domain.kader import Kaders
from domain.keurmerk.beoordeling.feiten import CompensatieToegepast
from domain.keurmerk.dossierfeiten.aanleveringen import tevredenheid
from domain.keurmerk.dossierfeiten.audits import audit, ja_nee, volume
from domain.keurmerk.dossierfeiten.beoordeling import beoordelingslog
from domain.keurmerk.dossierfeiten.betaling import voldaan
from domain.keurmerk.dossierfeiten.klantcijfer import klantcijfer
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.dossierfeiten.maatregelen import statuslog
from domain.keurmerk.dossierfeiten.perioden import perioden, was_aspirant
from domain.keurmerk.dossierfeiten.resultaten import aanlevering
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.stukken.feiten import VAN_OMZET, StukVastgelegd
from domain.keurmerk.tevredenheid.concept.feiten import ConceptrapportOntvangen
from domain.keurmerk.tevredenheid.feiten import TevredenheidsrapportVastgelegd
from domain.keurmerk.vrijstelling.feiten import VrijstellingDefinitiefToegekend
from domain.normen.catalogus import catalogus_van
from domain.receipt.beoordeling import edities
from domain.receipt.hoofdnormen import beoordeel_hoofdnormen
from domain.receipt.receipt import Bronsoort, Oorsprong
from domain.uitslag import Uitkomst, Uitslag
from domain.vrijstelling.feiten import (
    JaNee,
    Lopend,
    Meetperiodefeiten,
    Omzetverklaring,
    Ontvangst,
    Vrijstellingsfeiten,
)

OP_AFSTAND = (2, 3)  # the hoofdnormen that can be judged without an Audit


@dataclass(frozen=True, slots=True)
class Vrijstellingslog:
    feiten: Vrijstellingsfeiten
    oorsprong: tuple[Oorsprong, ...]


def vrijstellingslog(log: Logboek, lopend: Periode) -> Vrijstellingslog:
    """Every fact carries its own evidence; the log is where all of it comes from."""
    eerder = tuple(p for p in perioden(log) if p.start < lopend.start)
    feiten = Vrijstellingsfeiten(
        peildag=log.tot,
        lopend=_lopend(log, lopend),
        perioden=tuple(_voorbij(log, periode) for periode in eerder),
        compleet=log.begin > 0,
        statuslog=statuslog(log),
    )
    alles = Oorsprong("", Bronsoort.GEBEURTENISSEN, (f"{log.dossier.id}",))
    return Vrijstellingslog(feiten, (alles,))


def _voorbij(log: Logboek, periode: Periode) -> Meetperiodefeiten:
    vrij = log.van_periode(VrijstellingDefinitiefToegekend, periode.start)
    compensatie = log.van_periode(CompensatieToegepast, periode.start)
    return Meetperiodefeiten(
        start=periode.start,
        einde=periode.einde,
        aspirant=was_aspirant(log, periode),
        audit=audit(log, periode),
        vrijgesteld=ja_nee(log, bool(vrij), vrij),
        compensatie=ja_nee(log, bool(compensatie), compensatie),
        volume=volume(log, periode),
        klantcijfer=klantcijfer(log, periode),
        tevredenheid=tevredenheid(log, periode),
    )


def _lopend(log: Logboek, periode: Periode) -> Lopend:
    rapport = log.laatste_van_periode(TevredenheidsrapportVastgelegd, periode.start)
    concept = log.laatste_van_periode(ConceptrapportOntvangen, periode.start)
    geleverd, betaald = aanlevering(log, periode), voldaan(log)
    return Lopend(
        start=periode.start,
        einde=periode.einde,
        aspirant=was_aspirant(log, periode),
        audit_uiterlijk=periode.audit_uiterlijk,
        tevredenheid=tevredenheid(log, periode),
        resultaatgegevens=_ontvangst(
            log, geleverd, geleverd.waarde.aangeleverd_op if geleverd else None
        ),
        omzetverklaring=_omzetverklaring(log, periode),
        normen_gehaald=_normen_gehaald(log, periode),
        volume=volume(log, periode),
        facturen_voldaan=(
            JaNee(waarde=betaald.waarde, bewijs=log.bewijs(betaald.versies)) if betaald else None
        ),
        panteia_concept=_ontvangst(log, concept, concept.waarde.ontvangen_op if concept else None),
        panteia_definitief=_ontvangst(
            log, rapport, rapport.waarde.rapportdatum if rapport else None
        ),
    )


def _ontvangst(log: Logboek, een: Gevonden[object] | None, op: date | None) -> Ontvangst | None:
    return Ontvangst(op=op, bewijs=log.bewijs(een.versies)) if een and op else None


def _omzetverklaring(log: Logboek, periode: Periode) -> Omzetverklaring | None:
    """The one over the latest boekjaar; of several the one that came first."""
    gevonden = [
        een
        for een in log.alle(StukVastgelegd)
        if een.waarde.soort in VAN_OMZET and een.waarde.ontvangen_op > periode.start
    ]
    if not gevonden:
        return None
    beste = max(gevonden, key=lambda een: (_boekjaar(een), -een.waarde.ontvangen_op.toordinal()))
    return Omzetverklaring(
        op=beste.waarde.ontvangen_op,
        boekjaar_einde=_boekjaar(beste),
        bewijs=log.bewijs(beste.versies),
    )


def _boekjaar(een: Gevonden[StukVastgelegd]) -> date:
    return een.waarde.boekjaar or een.waarde.afgegeven_op


def _van_auditor(uitslag: Uitslag) -> bool:
    """A norm that only an Audit can judge; a hoofdnorm without its text is none."""
    tekst = HANDLEIDINGEN.get(uitslag.toets.editie)
    if tekst is None:
        return False
    return catalogus_van(tekst).norm(uitslag.toets.code).toetsing is Toetsing.AUDITOR


def _normen_gehaald(log: Logboek, periode: Periode) -> JaNee | None:
    """Results and survey, as far as they can be counted. None when something is missing (A-75)."""
    gevonden = beoordelingslog(log, periode)
    if gevonden is None or aanlevering(log, periode) is None:
        return None
    organisatie = replace(gevonden.feiten.organisatie, vrijstellingsjaar=True)
    feiten = replace(gevonden.feiten, organisatie=organisatie)
    kaders = Kaders(edities(feiten), HANDLEIDINGEN, stand(BELEID, log.tot))
    uitkomsten = {
        uitslag.uitkomst
        for deel in beoordeel_hoofdnormen(feiten, kaders)
        if deel.hoofdnorm in OP_AFSTAND
        for uitslag in (*deel.normen, *(() if deel.normen else (deel.totaal,)))
        if not _van_auditor(uitslag)
    }
    versies = sorted({verwijzing for een in gevonden.oorsprong for verwijzing in een.verwijzingen})
    if Uitkomst.NIET_GEHAALD in uitkomsten:
        return JaNee(waarde=False, bewijs=tuple(versies))
    onbekend = Uitkomst.NIET_TE_BEOORDELEN in uitkomsten
    return None if onbekend else JaNee(waarde=True, bewijs=tuple(versies))
