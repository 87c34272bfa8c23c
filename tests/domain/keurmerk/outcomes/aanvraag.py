"""Application and award."""

from datetime import date

from domain.begrippen import Cyclus, Dienst
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
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond, AspirantGrond, UitsluitingGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.source import Editie
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.lives import (
    APPLIED,
    APPLIED_ON,
    AWARDED_ON,
    NOT_AWARDED,
    REJECTED,
)
from tests.support.scenario import KVK, on

APPLICATION = (
    Outcome(
        (),
        on(APPLIED_ON, DienAanvraagIn, toelichting=None, plan_van_aanpak=None),
        AanvraagIngediend(
            kvk=KVK,
            ingediend_op=APPLIED_ON,
            diensten=(Dienst.SCHOLING,),
            voorkeur_cyclus=Cyclus.JANUARI,
            hernieuwd=False,
            toelichting=None,
            plan_van_aanpak=None,
        ),
    ),
    Outcome(
        REJECTED,
        on(date(2023, 12, 15), DienAanvraagIn),
        AanvraagIngediend(
            kvk=KVK,
            ingediend_op=date(2023, 12, 15),
            diensten=(Dienst.SCHOLING,),
            voorkeur_cyclus=Cyclus.JANUARI,
            hernieuwd=True,
            toelichting="toelichting-1",
            plan_van_aanpak="plan-1",
        ),
    ),
    Outcome(
        REJECTED,
        on(date(2023, 12, 14), NeemAanvraagNietInBehandeling),
        AanvraagNietInBehandelingGenomen(
            besluit=besluit(
                UitsluitingGrond.WACHTTIJD_LOOPT, date(2023, 12, 14), editie=Editie.H2023
            ),
            kvk=KVK,
            ingediend_op=date(2023, 12, 14),
            nieuwe_aanvraag_vanaf=date(2023, 12, 15),
        ),
    ),
    Outcome(
        APPLIED,
        on(AWARDED_ON, KenAspirantToe, uwv=True),
        AspirantToegekend(
            besluit=besluit(AspirantGrond.CHECKLIST_VOLLEDIG, AWARDED_ON, editie=Editie.T_M_2022),
            cyclus=Cyclus.JANUARI,
            uwv=True,
        ),
    ),
    Outcome(
        APPLIED,
        on(AWARDED_ON, WijsAanvraagAf),
        AanvraagAfgewezen(
            besluit=besluit(
                AfwijzingGrond.VOLDOET_NIET_AAN_EISEN, AWARDED_ON, editie=Editie.T_M_2022
            ),
            nieuwe_aanvraag_vanaf=date(2023, 12, 15),
            ontbinding_bij_stilzitten=date(2024, 6, 15),
        ),
    ),
    Outcome(
        APPLIED,
        on(AWARDED_ON, TrekAanvraagIn),
        AanvraagIngetrokken(
            ingetrokken_op=AWARDED_ON,
            terug_naar=Keurmerkstatus.GEEN,
            overeenkomst=Overeenkomststatus.GEEN,
        ),
    ),
    Outcome(
        (*NOT_AWARDED, on(date(2025, 5, 12), DienAanvraagIn)),
        on(date(2025, 5, 13), TrekAanvraagIn),
        AanvraagIngetrokken(
            ingetrokken_op=date(2025, 5, 13),
            terug_naar=Keurmerkstatus.NIET_TOEGEKEND,
            overeenkomst=Overeenkomststatus.LOPEND,
        ),
    ),
)
