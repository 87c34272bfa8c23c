"""Exemptions, permissions, sent decisions, tasks, and terms that have passed (H23 5.1.1, 6.2.6)."""

from domain import beleid as keuzes
from domain.begrippen import NaSchorsing
from domain.calendar import plus_dagen
from domain.keurmerk.agenda.termijnen import Termijn
from domain.keurmerk.commands import (
    HandelTaakAf,
    LaatTermijnVerstrijken,
    LaatVrijstellingVervallen,
    MeldBesluitVerzonden,
    VerleenDefinitieveVrijstelling,
    VerleenToestemming,
    VerleenVoorlopigeVrijstelling,
    WeigerToestemming,
    WeigerVrijstelling,
)
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.events import (
    BesluitVerzonden,
    IntrekkingstermijnVerstreken,
    KeurmerkEvent,
    ReAuditVerstreken,
    SchorsingstermijnVerstreken,
    TaakAfgehandeld,
    TermijnVerstreken,
    ToestemmingGeweigerd,
    ToestemmingVerleend,
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
    WaarschuwingstermijnVerstreken,
)
from domain.keurmerk.rules import einde as regels
from domain.keurmerk.rules import vrijstelling
from domain.keurmerk.rules.algemeen import niet_in_toekomst
from domain.keurmerk.rules.beoordeling import PERIODE, periode
from domain.keurmerk.rules.vraag import Vraag


def _voorlopig(vraag: Vraag) -> VrijstellingVoorlopigToegekend:
    start = periode(vraag).start
    return VrijstellingVoorlopigToegekend(besluit=vraag.besluit(), meetperiode_start=start)


def _definitief(vraag: Vraag) -> VrijstellingDefinitiefToegekend:
    start = periode(vraag).start
    return VrijstellingDefinitiefToegekend(besluit=vraag.besluit(), meetperiode_start=start)


def _geweigerd(vraag: Vraag) -> VrijstellingGeweigerd:
    return VrijstellingGeweigerd(besluit=vraag.besluit(), meetperiode_start=periode(vraag).start)


def _vervallen(vraag: Vraag) -> VrijstellingVervallen:
    command: LaatVrijstellingVervallen = vraag.command
    return VrijstellingVervallen(
        vervallen_op=command.vervallen_op,
        meetperiode_start=periode(vraag).start,
        voorwaarde=command.voorwaarde,
    )


def _toestemming(vraag: Vraag) -> ToestemmingVerleend:
    command: VerleenToestemming = vraag.command
    return ToestemmingVerleend(
        besluit=vraag.besluit(),
        onderwerp=command.onderwerp,
        voor=command.voor,
        voorwaarden=command.voorwaarden,
    )


def _geen_toestemming(vraag: Vraag) -> ToestemmingGeweigerd:
    command: WeigerToestemming = vraag.command
    return ToestemmingGeweigerd(
        besluit=vraag.besluit(), onderwerp=command.onderwerp, voor=command.voor
    )


def _verzonden(vraag: Vraag) -> BesluitVerzonden:
    command: MeldBesluitVerzonden = vraag.command
    return BesluitVerzonden(
        besluit_versie=command.besluit,
        verzonden_op=command.verzonden_op,
        wijze=command.wijze,
        document=command.document,
    )


def _taak(vraag: Vraag) -> TaakAfgehandeld:
    command: HandelTaakAf = vraag.command
    gevonden = regels.taak(vraag)
    return TaakAfgehandeld(
        taak=command.taak,
        code=gevonden.code if gevonden else "",
        afgehandeld_op=command.afgehandeld_op,
        toelichting=command.toelichting,
    )


def _einde_schorsing(vraag: Vraag, termijn: Termijn) -> SchorsingstermijnVerstreken:
    """The mark revives by the decision that set the last day, not by a new one (A-44)."""
    gevolg = keuzes.NA_SCHORSING.op(termijn.dag)
    herleeft = gevolg is NaSchorsing.HERLEEFT
    return SchorsingstermijnVerstreken(
        termijn=f"{termijn.id}",
        laatste_dag=termijn.dag,
        gevolg=gevolg,
        ingangsdatum=plus_dagen(termijn.dag, 1),
        terug_naar=vraag.keurmerk.onderliggend if herleeft else None,
    )


def _verstreken(vraag: Vraag) -> KeurmerkEvent:
    termijn = regels.termijn(vraag)
    if termijn is None:
        raise LookupError("Geen lopende termijn met dit kenmerk.")
    id_, dag = f"{termijn.id}", termijn.dag
    match termijn.code:
        case "herstel-na-waarschuwing":
            return WaarschuwingstermijnVerstreken(
                termijn=id_, waarschuwing=int(termijn.kenmerk), hersteltermijn_tot=dag
            )
        case "einde-schorsing":
            return _einde_schorsing(vraag, termijn)
        case "einde-intrekking":
            return IntrekkingstermijnVerstreken(termijn=id_, laatste_dag=dag)
        case "re-audit":
            return ReAuditVerstreken(termijn=id_, uiterlijk=dag)
        case code:
            return TermijnVerstreken(termijn=id_, code=code, dag=dag)


BESLISSINGEN = (
    Beslissing(
        VerleenVoorlopigeVrijstelling,
        VrijstellingVoorlopigToegekend,
        _voorlopig,
        vooraf=(
            PERIODE,
            vrijstelling.LAATSTE_MAAND,
            vrijstelling.GEEN_AUDIT,
            vrijstelling.NIET_DEFINITIEF,
        ),
    ),
    Beslissing(
        VerleenDefinitieveVrijstelling,
        VrijstellingDefinitiefToegekend,
        _definitief,
        vooraf=(PERIODE, vrijstelling.VOORLOPIG, vrijstelling.GEEN_AUDIT),
    ),
    Beslissing(
        WeigerVrijstelling,
        VrijstellingGeweigerd,
        _geweigerd,
        vooraf=(PERIODE, vrijstelling.NIET_DEFINITIEF),
    ),
    Beslissing(
        LaatVrijstellingVervallen,
        VrijstellingVervallen,
        _vervallen,
        vooraf=(PERIODE, vrijstelling.VOORLOPIG),
        inhoud=niet_in_toekomst("vervallen_op"),
    ),
    Beslissing(VerleenToestemming, ToestemmingVerleend, _toestemming),
    Beslissing(WeigerToestemming, ToestemmingGeweigerd, _geen_toestemming),
    Beslissing(
        MeldBesluitVerzonden,
        None,
        _verzonden,
        inhoud=(
            regels.BESLUIT_BESTAAT,
            regels.NIET_VERZONDEN,
            regels.VERZONDEN_NA_BESLUIT,
            *niet_in_toekomst("verzonden_op"),
        ),
    ),
    Beslissing(
        HandelTaakAf,
        None,
        _taak,
        inhoud=(
            regels.TAAK_OPEN,
            regels.TAAK_AFVINKBAAR,
            *niet_in_toekomst("afgehandeld_op"),
        ),
    ),
    Beslissing(
        LaatTermijnVerstrijken,
        None,
        _verstreken,
        inhoud=(regels.TERMIJN_OPEN, regels.TERMIJN_VOORBIJ),
        alleen_systeem=True,
    ),
)
