"""Applications."""

from dataclasses import replace
from datetime import date

from domain.begrippen import Dienst
from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    Gesprek,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
    Stuk,
    TrekAanvraagIn,
)
from domain.keurmerk.aanvraag.gronden import UitsluitingGrond
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.choices import checklist
from tests.support.gedrukt import wachttijd_om
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AUDITED_ON,
    DECIDED_ON,
    DISSOLVED,
    LATER,
    NOT_AWARDED,
    REJECTED,
    WITHDRAWN_FOR_GOOD,
    Life,
)
from tests.support.scenario import on

RENEWED_ON = date(2025, 5, 12)
RENEWED: Life = (*NOT_AWARDED, on(RENEWED_ON, DienAanvraagIn))
APPLICATION = (
    refusal(
        "one day before the waiting time is over",
        NOT_AWARDED,
        on(plus_dagen(wachttijd_om(DECIDED_ON), -1), DienAanvraagIn),
        "wachttijd-loopt",
    ),
    refusal(
        "after Ontbinding never again",
        DISSOLVED,
        on(date(2040, 1, 2), DienAanvraagIn),
        STATUS,
        "overeenkomst-laat-dit-niet-toe",
        "overeenkomst-ontbonden",
    ),
    refusal(
        "after Intrekking for good never again",
        WITHDRAWN_FOR_GOOD,
        on(date(2040, 1, 2), DienAanvraagIn),
        STATUS,
    ),
    refusal("without a Dienst", (), on(LATER, DienAanvraagIn, diensten=()), "geen-dienst"),
    refusal(
        "a Dienst twice",
        (),
        on(LATER, DienAanvraagIn, diensten=(Dienst.SCHOLING,) * 2),
        "geen-dienst",
    ),
    refusal(
        "a Dienst that the edition does not know",
        (),
        on(date(2023, 5, 1), DienAanvraagIn, diensten=(Dienst.INBURGERING,)),
        "dienst-niet-in-handleiding",
    ),
    refusal(
        "a new application without explanation",
        REJECTED,
        on(LATER, DienAanvraagIn, toelichting=None),
        "toelichting-ontbreekt",
    ),
    refusal(
        "after niet-toekenning without a plan",
        NOT_AWARDED,
        on(RENEWED_ON, DienAanvraagIn, plan_van_aanpak=None),
        "plan-van-aanpak-ontbreekt",
    ),
    refusal(
        "not handled without a bar",
        (),
        on(LATER, NeemAanvraagNietInBehandeling),
        "geen-uitsluiting",
    ),
    refusal(
        "not handled on the first day that it can be",
        NOT_AWARDED,
        on(DECIDED_ON.replace(year=2025), NeemAanvraagNietInBehandeling),
        "geen-uitsluiting",
    ),
    refusal(
        "after niet-toekenning with a plan that nobody approved",
        RENEWED,
        on(RENEWED_ON, KenAspirantToe),
        "plan-niet-goedgekeurd",
    ),
    refusal(
        "the checklist is not complete",
        APPLIED,
        on(
            AUDITED_ON,
            KenAspirantToe,
            checklist=replace(checklist(date(2022, 10, 1)), ubo_pep=Stuk.ONTBREEKT),
        ),
        "checklist-onvolledig",
    ),
    refusal(
        "without VOG",
        APPLIED,
        on(AUDITED_ON, KenAspirantToe, checklist=checklist(None)),
        "vog-ontbreekt-of-te-oud",
    ),
    refusal(
        "an old VOG",
        APPLIED,
        on(AUDITED_ON, KenAspirantToe, checklist=checklist(date(2022, 4, 30))),
        "vog-ontbreekt-of-te-oud",
    ),
    refusal(
        "a VOG of after the application",
        APPLIED,
        on(AUDITED_ON, KenAspirantToe, checklist=checklist(date(2022, 11, 2))),
        "vog-na-aanmelding",
    ),
    refusal(
        "a renewed award without interview",
        (*REJECTED, on(LATER, DienAanvraagIn)),
        on(LATER, KenAspirantToe, gesprek=Gesprek.NIET_GEHOUDEN),
        "gesprek-ontbreekt",
    ),
    refusal(
        "nothing to withdraw",
        (),
        on(LATER, TrekAanvraagIn),
        STATUS,
        "overeenkomst-laat-dit-niet-toe",
    ),
    refusal(
        "a bar of a Verbonden Persoon is for staff to say, in any status that can be barred",
        ASPIRANT,
        on(
            LATER,
            NeemAanvraagNietInBehandeling,
            gronden=(UitsluitingGrond.VERBONDEN_PERSOON_UITGESLOTEN,),
        ),
        STATUS,
    ),
)
