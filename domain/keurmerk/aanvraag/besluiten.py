"""Deciding on an application (H23 1.2, 6.1.2, 6.2.5, 6.2.6, Bijlage 1 and 7A)."""

from domain import beleid
from domain.keurmerk.aanvraag import checklistregels, regels
from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
    TrekAanvraagIn,
    WijsAanvraagAf,
)
from domain.keurmerk.aanvraag.feiten import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
)
from domain.keurmerk.afwijking import regels as afwijkingsregels
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.regels import NADELIG, NIET_EERDER
from domain.keurmerk.vraag import Vraag, besluit


def _dien_in(vraag: Vraag[DienAanvraagIn]) -> AanvraagIngediend:
    command = vraag.command
    return AanvraagIngediend(
        kvk=vraag.kvk,
        ingediend_op=command.ingediend_op,
        diensten=command.diensten,
        voorkeur_cyclus=command.voorkeur_cyclus,
        hernieuwd=regels.hernieuwd(vraag),
        toelichting=command.toelichting,
        plan_van_aanpak=command.plan_van_aanpak,
    )


def _niet_in_behandeling(
    vraag: Vraag[NeemAanvraagNietInBehandeling],
) -> AanvraagNietInBehandelingGenomen:
    return AanvraagNietInBehandelingGenomen(
        besluit=besluit(vraag),
        kvk=vraag.kvk,
        ingediend_op=vraag.command.ingediend_op,
        nieuwe_aanvraag_vanaf=vraag.keurmerk.nieuwe_aanvraag_vanaf,
    )


def _ken_toe(vraag: Vraag[KenAspirantToe]) -> AspirantToegekend:
    command = vraag.command
    anders = checklistregels.afwijking(vraag)
    return AspirantToegekend(
        besluit=besluit(vraag, afwijking=anders), cyclus=command.cyclus, uwv=command.uwv
    )


def _wijs_af(vraag: Vraag[WijsAanvraagAf]) -> AanvraagAfgewezen:
    dag = vraag.command.besluitdatum
    return AanvraagAfgewezen(
        besluit=besluit(vraag),
        nieuwe_aanvraag_vanaf=beleid.nieuwe_aanvraag_vanaf(dag, vraag.naaste(dag)),
        ontbinding_bij_stilzitten=beleid.ontbinding_bij_stilzitten(dag, vraag.naaste(dag)),
    )


def _trek_in(vraag: Vraag[TrekAanvraagIn]) -> AanvraagIngetrokken:
    aanvraag = vraag.keurmerk.aanvraag
    return AanvraagIngetrokken(
        ingetrokken_op=vraag.command.ingetrokken_op,
        terug_naar=aanvraag.vanuit if aanvraag else Keurmerkstatus.GEEN,
        overeenkomst=(aanvraag.overeenkomst_daarvoor if aanvraag else Overeenkomststatus.GEEN),
    )


BESLISSINGEN = (
    Beslissing(
        command=DienAanvraagIn,
        event=AanvraagIngediend,
        leg_vast=_dien_in,
        vooraf=(regels.WACHTTIJD, regels.ONTBONDEN),
        inhoud=(
            regels.DIENSTEN,
            regels.DIENST_BEKEND,
            regels.TOELICHTING,
            regels.PLAN_BIJ_AANVRAAG,
        ),
        peildag=lambda command: command.ingediend_op,
    ),
    Beslissing(
        command=NeemAanvraagNietInBehandeling,
        event=AanvraagNietInBehandelingGenomen,
        leg_vast=_niet_in_behandeling,
        inhoud=(regels.UITGESLOTEN,),
        peildag=lambda command: command.ingediend_op,
    ),
    Beslissing(
        command=KenAspirantToe,
        event=AspirantToegekend,
        leg_vast=_ken_toe,
        vooraf=(regels.PLAN_GOEDGEKEURD,),
        inhoud=(
            NIET_EERDER,
            checklistregels.CHECKLIST,
            checklistregels.NIET_OVERTYPEN,
            checklistregels.GESTELD,
            checklistregels.VOG,
            checklistregels.VOG_OUD,
            checklistregels.VOG_LATER,
            *afwijkingsregels(checklistregels.afwijking),
            regels.GESPREK,
        ),
        peildag=lambda command: command.besluitdatum,
    ),
    Beslissing(
        command=WijsAanvraagAf,
        event=AanvraagAfgewezen,
        leg_vast=_wijs_af,
        inhoud=(*NADELIG, checklistregels.GROND_KLOPT),
        peildag=lambda command: command.besluitdatum,
    ),
    Beslissing(command=TrekAanvraagIn, event=AanvraagIngetrokken, leg_vast=_trek_in),
)
