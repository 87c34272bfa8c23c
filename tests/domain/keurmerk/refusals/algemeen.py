"""What holds for every command, and for every decision."""

from datetime import date

from domain.begrippen import Rol
from domain.keurmerk.aanvraag.commands import WijsAanvraagAf
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, VerlengAspirant
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    FEW,
    LATER,
    MEASURED,
    MISSED,
)
from tests.support.scenario import on

GENERAL = (
    refusal(
        "an auditor reads only",
        APPLIED,
        on(LATER, WijsAanvraagAf, Rol.AUDITOR),
        "rol-niet-bevoegd",
    ),
    refusal(
        "nobody lets a term lapse by hand",
        (),
        on(LATER, LaatTermijnVerstrijken),
        "alleen-systeem",
        "termijn-niet-open",
    ),
    refusal(
        "a motivation is never empty",
        APPLIED,
        on(LATER, WijsAanvraagAf, motivering=" ", beslisser=""),
        "veld-leeg",
    ),
    refusal(
        "a blank deeper in a command is found as well",
        FEW,
        on(LATER, VerlengAspirant, voorwaarden=("Extra bezoek", " ")),
        "veld-leeg",
    ),
    refusal(
        "a decision has a ground",
        APPLIED,
        on(LATER, WijsAanvraagAf, gronden=()),
        "grond-ontbreekt",
    ),
    refusal(
        "a ground is named once",
        MEASURED,
        on(LATER, KenKeurmerkNietToe, gronden=(NietToekenningGrond.NIET_BETAALD,) * 2),
        "grond-dubbel",
        "grond-klopt-niet",
    ),
    refusal(
        "a decision is not taken tomorrow",
        APPLIED,
        on(LATER, WijsAanvraagAf, besluitdatum=date(2024, 6, 4)),
        "besluitdatum-in-toekomst",
        "ingangsdatum-voor-besluit",
    ),
    refusal(
        "a decision does not reach back before the status it changes",
        APPLIED,
        on(LATER, WijsAanvraagAf, ingangsdatum=date(2022, 10, 31)),
        "ingangsdatum-voor-huidige-status",
        "ingangsdatum-voor-besluit",
    ),
    refusal(
        "nor does a niet-toekenning",
        MISSED,
        on(LATER, KenKeurmerkNietToe, ingangsdatum=date(2022, 12, 14)),
        "ingangsdatum-voor-huidige-status",
        "ingangsdatum-voor-besluit",
    ),
    refusal(
        "an adverse decision holds from the day it is taken at the earliest",
        MISSED,
        on(LATER, KenKeurmerkNietToe, ingangsdatum=date(2024, 6, 2)),
        "ingangsdatum-voor-besluit",
    ),
    refusal(
        "a fact has happened",
        ASPIRANT,
        on(LATER, LegManagementverklaringVast, afgegeven_op=date(2024, 6, 4)),
        "datum-in-toekomst",
    ),
    refusal(
        "every reason is named at once",
        (),
        on(LATER, WijsAanvraagAf, Rol.AUDITOR, gronden=(), motivering=""),
        "rol-niet-bevoegd",
        STATUS,
        "veld-leeg",
        "grond-ontbreekt",
    ),
)
