"""Deciding on an application (H23 1.2, 6.1.2, 6.2.5, 6.2.6, Bijlage 1 and 7A)."""

from domain import beleid as keuzes
from domain.keurmerk.commands import (
    DienAanvraagIn,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
    TrekAanvraagIn,
    WijsAanvraagAf,
)
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.events import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.rules.aanvraag import (
    CHECKLIST,
    DIENST_BEKEND,
    DIENSTEN,
    GESPREK,
    ONTBONDEN,
    PLAN_BIJ_AANVRAAG,
    PLAN_GOEDGEKEURD,
    TOELICHTING,
    UITGESLOTEN,
    VOG,
    WACHTTIJD,
    hernieuwd,
)
from domain.keurmerk.rules.algemeen import NIET_EERDER, niet_in_toekomst
from domain.keurmerk.rules.vraag import Vraag


def _aanvraag(vraag: Vraag) -> AanvraagIngediend:
    command: DienAanvraagIn = vraag.command
    return AanvraagIngediend(
        kvk=vraag.kvk,
        ingediend_op=command.ingediend_op,
        diensten=command.diensten,
        voorkeur_cyclus=command.voorkeur_cyclus,
        hernieuwd=hernieuwd(vraag),
        toelichting=command.toelichting,
        plan_van_aanpak=command.plan_van_aanpak,
    )


def _niet_in_behandeling(vraag: Vraag) -> AanvraagNietInBehandelingGenomen:
    return AanvraagNietInBehandelingGenomen(
        besluit=vraag.besluit(),
        kvk=vraag.kvk,
        ingediend_op=vraag.command.ingediend_op,
        nieuwe_aanvraag_vanaf=vraag.keurmerk.nieuwe_aanvraag_vanaf,
    )


def _aspirant(vraag: Vraag) -> AspirantToegekend:
    command: KenAspirantToe = vraag.command
    return AspirantToegekend(besluit=vraag.besluit(), cyclus=command.cyclus, uwv=command.uwv)


def _afwijzing(vraag: Vraag) -> AanvraagAfgewezen:
    dag = vraag.command.besluitdatum
    return AanvraagAfgewezen(
        besluit=vraag.besluit(),
        nieuwe_aanvraag_vanaf=keuzes.nieuwe_aanvraag_vanaf(dag, vraag.naaste(dag)),
        ontbinding_bij_stilzitten=keuzes.ontbinding_bij_stilzitten(dag, vraag.naaste(dag)),
    )


def _ingetrokken(vraag: Vraag) -> AanvraagIngetrokken:
    aanvraag = vraag.keurmerk.aanvraag
    return AanvraagIngetrokken(
        ingetrokken_op=vraag.command.ingetrokken_op,
        terug_naar=aanvraag.vanuit if aanvraag else Keurmerkstatus.GEEN,
        overeenkomst=(aanvraag.overeenkomst_daarvoor if aanvraag else Overeenkomststatus.GEEN),
    )


BESLISSINGEN = (
    Beslissing(
        DienAanvraagIn,
        AanvraagIngediend,
        _aanvraag,
        vooraf=(WACHTTIJD, ONTBONDEN),
        inhoud=(
            *niet_in_toekomst("ingediend_op"),
            DIENSTEN,
            DIENST_BEKEND,
            TOELICHTING,
            PLAN_BIJ_AANVRAAG,
        ),
    ),
    Beslissing(
        NeemAanvraagNietInBehandeling,
        AanvraagNietInBehandelingGenomen,
        _niet_in_behandeling,
        inhoud=(UITGESLOTEN, *niet_in_toekomst("ingediend_op")),
    ),
    Beslissing(
        KenAspirantToe,
        AspirantToegekend,
        _aspirant,
        vooraf=(PLAN_GOEDGEKEURD,),
        inhoud=(
            NIET_EERDER,
            CHECKLIST,
            VOG,
            GESPREK,
        ),
    ),
    Beslissing(WijsAanvraagAf, AanvraagAfgewezen, _afwijzing, inhoud=(NIET_EERDER,)),
    Beslissing(
        TrekAanvraagIn,
        AanvraagIngetrokken,
        _ingetrokken,
        inhoud=niet_in_toekomst("ingetrokken_op"),
    ),
)
