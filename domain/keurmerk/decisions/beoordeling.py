"""Deciding at the end of a Meetperiode (H23 6.1.1, 6.1.2, 6.2, 6.2.1; guards G6 to G10)."""

from domain import beleid as keuzes
from domain.keurmerk.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.commands.beoordeling import Bevindingen
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.events import (
    AspirantVerlengd,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.events.beoordeling import Beoordeling
from domain.keurmerk.lifecycle.statussen import GESCHORST
from domain.keurmerk.rules.algemeen import NIET_EERDER
from domain.keurmerk.rules.beoordeling import (
    AUDIT,
    AUDIT_TIJDIG,
    BETALING,
    GENOEG_TRAJECTEN,
    GRONDEN_KLOPPEN,
    HN_1,
    HN_2,
    HN_3,
    INGANG,
    NIET_TWEE_KEER,
    PERIODE,
    RE_AUDIT,
    RUIMTE,
    STERREN,
    TVO,
    VOLUME,
    VOORBIJ,
    periode,
)
from domain.keurmerk.rules.receipt import ZELFDE_MEETPERIODE, ZELFDE_UITKOMST
from domain.keurmerk.rules.vraag import Vraag


def _bevindingen(vraag: Vraag) -> Beoordeling:
    b: Bevindingen = vraag.command.bevindingen
    return Beoordeling(
        hoofdnorm_1_gehaald=b.hoofdnorm_1_gehaald,
        hoofdnorm_2_gehaald=b.hoofdnorm_2_gehaald,
        hoofdnorm_3_gehaald=b.hoofdnorm_3_gehaald,
        afgeronde_trajecten=b.afgeronde_trajecten,
        verschillende_personen=b.verschillende_personen,
        betalingen_voldaan=b.betalingen_voldaan,
    )


def _toegekend(vraag: Vraag) -> KeurmerkToegekend:
    return KeurmerkToegekend(
        besluit=vraag.beoordelingsbesluit(),
        meetperiode_start=periode(vraag).start,
        beoordeling=_bevindingen(vraag),
        sterren=vraag.command.sterren,
    )


def _voortgezet(vraag: Vraag) -> KeurmerkVoortgezet:
    return KeurmerkVoortgezet(
        besluit=vraag.beoordelingsbesluit(),
        meetperiode_start=periode(vraag).start,
        beoordeling=_bevindingen(vraag),
        sterren=vraag.command.sterren,
    )


def _verlengd(vraag: Vraag) -> AspirantVerlengd:
    return AspirantVerlengd(
        besluit=vraag.beoordelingsbesluit(),
        meetperiode_start=periode(vraag).start,
        beoordeling=_bevindingen(vraag),
        voorwaarden=vraag.command.voorwaarden,
        tijdens_schorsing=vraag.keurmerk.status in GESCHORST,
    )


def _niet_toegekend(vraag: Vraag) -> KeurmerkNietToegekend:
    dag = vraag.command.besluitdatum
    return KeurmerkNietToegekend(
        besluit=vraag.beoordelingsbesluit(),
        meetperiode_start=periode(vraag).start,
        nieuwe_aanvraag_vanaf=keuzes.nieuwe_aanvraag_vanaf(dag, vraag.naaste(dag)),
        ontbinding_bij_stilzitten=keuzes.ontbinding_bij_stilzitten(dag, vraag.naaste(dag)),
    )


def _compensatie(vraag: Vraag) -> CompensatieToegepast:
    return CompensatieToegepast(
        besluit=vraag.beoordelingsbesluit(),
        meetperiode_start=periode(vraag).start,
        gerapporteerde_diensten=vraag.command.gerapporteerde_diensten,
        diensten=vraag.command.diensten,
    )


RECEIPT = (ZELFDE_MEETPERIODE, ZELFDE_UITKOMST)
BESLISSINGEN = (
    Beslissing(
        KenKeurmerkToe,
        KeurmerkToegekend,
        _toegekend,
        vooraf=(PERIODE, VOORBIJ, AUDIT, AUDIT_TIJDIG, TVO, RE_AUDIT),
        inhoud=(INGANG, HN_1, HN_2, HN_3, VOLUME, BETALING, STERREN, *RECEIPT),
    ),
    Beslissing(
        VerlengAspirant,
        AspirantVerlengd,
        _verlengd,
        vooraf=(PERIODE, VOORBIJ, AUDIT, TVO, RE_AUDIT),
        inhoud=(
            INGANG,
            HN_1,
            HN_3,
            GENOEG_TRAJECTEN,
            *RECEIPT,
        ),
    ),
    Beslissing(
        KenKeurmerkNietToe,
        KeurmerkNietToegekend,
        _niet_toegekend,
        vooraf=(PERIODE, VOORBIJ),
        inhoud=(GRONDEN_KLOPPEN, NIET_EERDER, ZELFDE_MEETPERIODE),
    ),
    Beslissing(
        ZetKeurmerkVoort,
        KeurmerkVoortgezet,
        _voortgezet,
        vooraf=(PERIODE, VOORBIJ, AUDIT, TVO, RE_AUDIT),
        inhoud=(INGANG, STERREN, *RECEIPT),
    ),
    Beslissing(
        PasCompensatieToe,
        CompensatieToegepast,
        _compensatie,
        vooraf=(
            PERIODE,
            AUDIT,
            NIET_TWEE_KEER,
        ),
        inhoud=(RUIMTE,),
    ),
)
