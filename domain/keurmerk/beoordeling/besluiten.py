"""Deciding at the end of a Meetperiode (H23 6.1.1, 6.1.2, 6.2, 6.2.1)."""

from datetime import date

from domain import beleid
from domain.keurmerk.afwijking import regels as afwijkingsregels
from domain.keurmerk.beoordeling import (
    afwijkingen,
    herstel,
    nietgronden,
    regels,
    sterren,
    uitkomsten,
)
from domain.keurmerk.beoordeling.bevonden import (
    NIET_TWEE_KEER,
    bevonden,
    gerapporteerd,
    te_compenseren,
)
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.beoordeling.regels import te_beoordelen
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.besluit import Afwijking, Besluit
from domain.keurmerk.command import Besluitcommand
from domain.keurmerk.lifecycle.statussen import GESCHORST
from domain.keurmerk.receiptregels import VAN_BEOORDELING
from domain.keurmerk.regels import NADELIG
from domain.keurmerk.vraag import Gegrond, Invulling, Vraag, beoordelingseditie, besluit


def _besluit(vraag: Vraag[Gegrond], anders: Afwijking | None = None) -> Besluit:
    """With the receipt that the system makes now, if it could be made."""
    receipt = vraag.beoordeling.receipt.inhoud.decode() if vraag.beoordeling else None
    return besluit(vraag, beoordelingseditie(vraag), receipt, anders)


def _ken_toe(vraag: Vraag[KenKeurmerkToe]) -> KeurmerkToegekend:
    return KeurmerkToegekend(
        besluit=_besluit(vraag, afwijkingen.toe(vraag)),
        meetperiode_start=te_beoordelen(vraag).start,
        beoordeling=bevonden(vraag),
        sterren=sterren.sterren(vraag),
    )


def _zet_voort(vraag: Vraag[ZetKeurmerkVoort]) -> KeurmerkVoortgezet:
    return KeurmerkVoortgezet(
        besluit=_besluit(vraag, afwijkingen.voort(vraag)),
        meetperiode_start=te_beoordelen(vraag).start,
        beoordeling=bevonden(vraag),
        sterren=sterren.sterren(vraag),
    )


def _verleng(vraag: Vraag[VerlengAspirant]) -> AspirantVerlengd:
    return AspirantVerlengd(
        besluit=_besluit(vraag, afwijkingen.verlengd(vraag)),
        meetperiode_start=te_beoordelen(vraag).start,
        beoordeling=bevonden(vraag),
        voorwaarden=vraag.command.voorwaarden,
        tijdens_schorsing=vraag.keurmerk.status in GESCHORST,
    )


def _ken_niet_toe(vraag: Vraag[KenKeurmerkNietToe]) -> KeurmerkNietToegekend:
    dag = vraag.command.besluitdatum
    return KeurmerkNietToegekend(
        besluit=_besluit(vraag, afwijkingen.niet(vraag)),
        meetperiode_start=te_beoordelen(vraag).start,
        nieuwe_aanvraag_vanaf=beleid.nieuwe_aanvraag_vanaf(dag, vraag.naaste(dag)),
        ontbinding_bij_stilzitten=beleid.ontbinding_bij_stilzitten(dag, vraag.naaste(dag)),
    )


def _compenseer(vraag: Vraag[PasCompensatieToe]) -> CompensatieToegepast:
    return CompensatieToegepast(
        besluit=_besluit(vraag),
        meetperiode_start=te_beoordelen(vraag).start,
        gerapporteerde_diensten=gerapporteerd(vraag),
        diensten=te_compenseren(vraag),
    )


def _op_besluitdatum(command: Besluitcommand) -> date:
    return command.besluitdatum


NA_MEETPERIODE = Invulling(ingang=regels.dag_erna)
BESLISSINGEN = (
    Beslissing(
        command=KenKeurmerkToe,
        event=KeurmerkToegekend,
        leg_vast=_ken_toe,
        vooraf=(
            *regels.GEMETEN,
            regels.AUDIT_TIJDIG,
            uitkomsten.HN_1,
            uitkomsten.HN_2,
            uitkomsten.HN_3,
            uitkomsten.VOLUME,
            uitkomsten.BETALING,
        ),
        inhoud=(
            regels.INGANG,
            *sterren.BIJ_TOEKENNING,
            *VAN_BEOORDELING,
            *afwijkingsregels(afwijkingen.toe),
        ),
        peildag=_op_besluitdatum,
        invulling=NA_MEETPERIODE,
    ),
    Beslissing(
        command=VerlengAspirant,
        event=AspirantVerlengd,
        leg_vast=_verleng,
        vooraf=(
            *regels.GEMETEN,
            uitkomsten.HN_1,
            uitkomsten.ONDERZOEK_GEHAALD,
            uitkomsten.GENOEG_TRAJECTEN,
        ),
        inhoud=(regels.INGANG, *VAN_BEOORDELING, *afwijkingsregels(afwijkingen.verlengd)),
        peildag=_op_besluitdatum,
        invulling=NA_MEETPERIODE,
    ),
    Beslissing(
        command=KenKeurmerkNietToe,
        event=KeurmerkNietToegekend,
        leg_vast=_ken_niet_toe,
        vooraf=(regels.PERIODE, regels.VOORBIJ),
        inhoud=(
            *nietgronden.REGELS,
            *NADELIG,
            *VAN_BEOORDELING,
            *afwijkingsregels(afwijkingen.niet),
        ),
        peildag=_op_besluitdatum,
    ),
    Beslissing(
        command=ZetKeurmerkVoort,
        event=KeurmerkVoortgezet,
        leg_vast=_zet_voort,
        vooraf=(*regels.GEMETEN, uitkomsten.ALLES_BEOORDEELD, uitkomsten.NORMEN_IN_ORDE),
        inhoud=(
            regels.INGANG,
            herstel.GROND_KLOPT,
            *sterren.REGELS,
            *VAN_BEOORDELING,
            *afwijkingsregels(afwijkingen.voort),
        ),
        peildag=_op_besluitdatum,
        invulling=Invulling(ingang=regels.dag_erna, gronden=herstel.gronden),
    ),
    Beslissing(
        command=PasCompensatieToe,
        event=CompensatieToegepast,
        leg_vast=_compenseer,
        vooraf=(*regels.GEMETEN, NIET_TWEE_KEER, uitkomsten.COMPENSATIE_KAN),
        inhoud=VAN_BEOORDELING,
        peildag=_op_besluitdatum,
    ),
)
