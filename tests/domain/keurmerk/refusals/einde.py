"""Ontbinding, reversal, and the administration of decisions and tasks."""

from datetime import date

from domain.begrippen import Rol
from domain.keurmerk.administratie.besluiten import HandelTaakAf, MeldBesluitVerzonden
from domain.keurmerk.einde.besluiten import OntbindOvereenkomst, VerwerkOpzegging
from domain.keurmerk.einde.gronden import OntbindingGrond
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.gedrukt import stilzitten_om
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    DECIDED_ON,
    HOLDER,
    LATER,
    NOT_AWARDED,
    REJECTED,
    WITHDRAWN,
    Life,
)
from tests.support.scenario import Step, on, rings

SENT: Life = (*ASPIRANT, on(LATER, MeldBesluitVerzonden))
GROND = OntbindingGrond


def _of_another_dossier() -> Step:
    """A task that has to be decided on is not ticked off."""
    return Step(
        LATER,
        lambda dossier: HandelTaakAf(
            taak=next(
                f"{t.id}" for t in dossier.agenda.open_taken if t.code == "aanvraag-beoordelen"
            ),
            afgehandeld_op=LATER,
            toelichting="Al gezien.",
        ),
    )


DISSOLUTION = (
    *(
        refusal(
            f"dissolved {grond} in another status",
            life,
            on(LATER, OntbindOvereenkomst, gronden=(grond,)),
            "grond-klopt-niet",
        )
        for grond, life in (
            (GROND.NA_AFWIJZING, NOT_AWARDED),
            (GROND.NA_NIET_TOEKENNING, REJECTED),
            (GROND.NA_INTREKKING, REJECTED),
            (GROND.INTREKKING_ONBEPAALDE_TIJD, WITHDRAWN),
            (GROND.GEEN_NIEUWE_AANVRAAG, WITHDRAWN),
            (GROND.TWEEDE_AFWIJZING_OF_NIET_TOEKENNING, NOT_AWARDED),
        )
    ),
    refusal(
        "dissolved for doing nothing, on the last day to apply",
        NOT_AWARDED,
        on(stilzitten_om(DECIDED_ON), OntbindOvereenkomst, gronden=(GROND.GEEN_NIEUWE_AANVRAAG,)),
        "grond-klopt-niet",
    ),
    refusal(
        "GT-35 Ontbinding from TOE",
        HOLDER,
        on(LATER, OntbindOvereenkomst),
        STATUS,
        "grond-klopt-niet",
    ),
    refusal(
        "nothing to end",
        (),
        on(LATER, VerwerkOpzegging),
        STATUS,
        "overeenkomst-laat-dit-niet-toe",
    ),
    refusal(
        "nothing to reverse",
        APPLIED,
        on(LATER, HerroepBesluit),
        "geen-besluit",
        "niet-het-laatste-besluit",
    ),
    refusal(
        "not the last decision",
        HOLDER,
        on(LATER, HerroepBesluit, herroept=2),
        "niet-het-laatste-besluit",
    ),
)
ADMINISTRATION = (
    refusal(
        "a letter about nothing",
        APPLIED,
        on(LATER, MeldBesluitVerzonden),
        "geen-besluit-te-verzenden",
        "besluit-onbekend",
    ),
    refusal(
        "a letter about a fact that is no decision",
        HOLDER,
        on(LATER, MeldBesluitVerzonden, besluit=1),
        "besluit-onbekend",
    ),
    refusal(
        "the same letter twice",
        SENT,
        on(LATER, MeldBesluitVerzonden, besluit=2),
        "geen-besluit-te-verzenden",
        "besluit-al-verzonden",
    ),
    refusal(
        "a letter before its decision",
        NOT_AWARDED,
        on(LATER, MeldBesluitVerzonden, besluit=18, verzonden_op=date(2024, 5, 9)),
        "verzonden-voor-besluit",
    ),
    refusal(
        "a task that is not there",
        APPLIED,
        on(LATER, HandelTaakAf),
        "geen-taak-af-te-handelen",
        "taak-niet-open",
    ),
    refusal(
        "a task that asks for a decision",
        APPLIED,
        _of_another_dossier(),
        "geen-taak-af-te-handelen",
        "taak-vraagt-besluit",
    ),
    refusal(
        "a term on its last day",
        REJECTED,
        rings("ontbinding-bij-stilzitten", date(2024, 6, 15)),
        "termijn-loopt-nog",
    ),
    refusal(
        "a signal on the day before",
        REJECTED,
        rings("nieuwe-aanvraag-mogelijk", date(2023, 12, 14)),
        "termijn-loopt-nog",
    ),
    refusal(
        "a term that does not run",
        REJECTED,
        on(
            LATER,
            LaatTermijnVerstrijken,
            Rol.SYSTEEM,
            termijn="00000000-0000-0000-0000-000000000000",
        ),
        "termijn-niet-open",
    ),
)
