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
    WijsAanvraagAf,
)
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond, UitsluitingGrond
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
    complete,
)
from tests.support.scenario import on

AWARD = on(AUDITED_ON, KenAspirantToe)
INCOMPLETE = ("checklist-onvolledig", "afwijking-zonder-reden")
COMPLETE: Life = complete(APPLIED, AUDITED_ON)
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
        complete(RENEWED, RENEWED_ON),
        on(RENEWED_ON, KenAspirantToe),
        "plan-niet-goedgekeurd",
    ),
    *(
        refusal(
            f"history that states {says}",
            APPLIED,
            on(AUDITED_ON, KenAspirantToe, geimporteerd=True, checklist=stated),
            code,
        )
        for says, stated, code in (
            (
                "that a document was missing",
                replace(checklist(date(2022, 10, 1)), ubo_pep=Stuk.ONTBREEKT),
                "checklist-onvolledig",
            ),
            ("no VOG", checklist(None), "vog-ontbreekt-of-te-oud"),
            ("an old VOG", checklist(date(2022, 4, 30)), "vog-ontbreekt-of-te-oud"),
            ("a VOG of after the application", checklist(date(2022, 11, 2)), "vog-na-aanmelding"),
        )
    ),
    refusal("nobody recorded the documents", APPLIED, AWARD, *INCOMPLETE),
    refusal(
        "the documents are stated, but not recorded",
        APPLIED,
        on(AUDITED_ON, KenAspirantToe, checklist=checklist(date(2022, 10, 1))),
        "checklist-uit-dossier",
        *INCOMPLETE,
    ),
    refusal(
        "the documents are recorded, and stated again",
        COMPLETE,
        on(AUDITED_ON, KenAspirantToe, checklist=checklist(date(2022, 10, 1))),
        "checklist-uit-dossier",
    ),
    refusal(
        "a reason to deviate from a checklist that is complete",
        COMPLETE,
        on(AUDITED_ON, KenAspirantToe, afwijking="Omdat het kan."),
        "geen-afwijking",
    ),
    refusal(
        "an incomplete checklist is no ground when it is complete",
        COMPLETE,
        on(AUDITED_ON, WijsAanvraagAf, gronden=(AfwijzingGrond.CHECKLIST_ONVOLLEDIG,)),
        "grond-klopt-niet",
    ),
    refusal(
        "a renewed award without interview",
        complete((*REJECTED, on(LATER, DienAanvraagIn)), LATER),
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
