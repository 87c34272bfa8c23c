"""Decisions at the end of a Meetperiode."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from domain.keurmerk.audit.besluiten import LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.besluiten import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    VerlengAspirant,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.choices import GOED, WEINIG
from tests.support.lives import (
    ASPIRANT,
    AWARDED,
    END,
    EXTENDED,
    LATER,
    MEASURED,
    SURVEYED,
)
from tests.support.scenario import on

OVER = date(2025, 1, 2)
_FALLS_SHORT: Mapping[str, tuple[Any, str]] = {
    "hoofdnorm_1_gehaald": (False, "hoofdnorm-1-niet-gehaald"),
    "hoofdnorm_2_gehaald": (False, "hoofdnorm-2-niet-gehaald"),
    "hoofdnorm_3_gehaald": (False, "hoofdnorm-3-niet-gehaald"),
    "afgeronde_trajecten": (4, "te-weinig-trajecten"),
    "verschillende_personen": (4, "te-weinig-trajecten"),
    "betalingen_voldaan": (False, "niet-betaald"),
}
ASSESSMENT = (
    refusal("no Meetperiode to assess", AWARDED, on(LATER, KenKeurmerkNietToe), "geen-meetperiode"),
    refusal(
        "the last day of the Meetperiode still counts",
        ASPIRANT,
        on(END, KenKeurmerkNietToe),
        "meetperiode-loopt-nog",
    ),
    refusal(
        "nothing was measured",
        ASPIRANT,
        on(LATER, KenKeurmerkToe),
        "audit-ontbreekt",
        "tevredenheidsrapport-ontbreekt",
    ),
    refusal(
        "the Audit was a day late",
        (*SURVEYED, on(date(2024, 4, 2), LegResultatenauditVast)),
        on(LATER, KenKeurmerkToe),
        "audit-te-laat",
    ),
    refusal(
        "a re-audit is open",
        (*MEASURED, on(LATER, VerzoekReAudit)),
        on(LATER, KenKeurmerkToe),
        "re-audit-open",
    ),
    refusal(
        "in force from another day",
        MEASURED,
        on(LATER, KenKeurmerkToe, ingangsdatum=date(2024, 1, 2)),
        "ingangsdatum-onjuist",
    ),
    *(
        refusal(f"{n} stars", MEASURED, on(LATER, KenKeurmerkToe, sterren=n), "sterren-onmogelijk")
        for n in (0, 5)
    ),
    *(
        refusal(
            f"not awarded with {field}",
            MEASURED,
            on(LATER, KenKeurmerkToe, bevindingen=replace(GOED, **{field: value})),
            code,
        )
        for field, (value, code) in _FALLS_SHORT.items()
    ),
    refusal(
        "no extension for who has enough Trajecten",
        MEASURED,
        on(LATER, VerlengAspirant, bevindingen=GOED),
        "genoeg-trajecten",
    ),
    refusal(
        "no second extension",
        EXTENDED,
        on(OVER, VerlengAspirant, bevindingen=WEINIG),
        STATUS,
        "audit-ontbreekt",
        "tevredenheidsrapport-ontbreekt",
    ),
    *(
        refusal(
            f"a ground that the dossier contradicts: {grond}",
            MEASURED,
            on(LATER, KenKeurmerkNietToe, gronden=(grond,)),
            "grond-klopt-niet",
        )
        for grond in (
            NietToekenningGrond.RE_AUDIT_VERSTREKEN,
            NietToekenningGrond.OPNIEUW_TE_WEINIG_TRAJECTEN,
            NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,
        )
    ),
    refusal(
        "whoever was extended cannot be refused because extension was impossible",
        EXTENDED,
        on(OVER, KenKeurmerkNietToe, gronden=(NietToekenningGrond.VERLENGING_NIET_MOGELIJK,)),
        "grond-klopt-niet",
    ),
)
