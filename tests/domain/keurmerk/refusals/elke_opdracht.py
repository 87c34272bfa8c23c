"""The same rule holds for several commands: every command is asked to break each of its rules."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from domain.keurmerk import commands as c
from domain.keurmerk.commands import KeurmerkCommand
from domain.keurmerk.commands.toezicht import Compensatietoets
from domain.keurmerk.gronden import IntrekkingGrond
from tests.domain.keurmerk.refusals.refusal import Refusal, refusal
from tests.support.choices import WEINIG
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AUDITED_ON,
    AWARDED,
    DECIDED_ON,
    END,
    HEARD,
    HOLDER,
    INVESTIGATED,
    LATER,
    MEASURED,
    REJECTED,
    Life,
)
from tests.support.scenario import on

OVER = date(2025, 1, 2)
LAST_MONTH = date(2024, 12, 2)
SHORT = date(2024, 6, 20)
NOTHING_TO_ASSESS: Life = (
    *ASPIRANT,
    on(date(2024, 1, 22), c.LegTevredenheidsrapportVast),
    on(AUDITED_ON, c.LegResultatenauditVast),
    on(DECIDED_ON, c.KenKeurmerkToe),
)
SECOND_YEAR: Life = (
    *HOLDER,
    on(OVER, c.LegTevredenheidsrapportVast),
    on(OVER, c.LegResultatenauditVast),
)
RE_AUDIT = "re-audit-open"
NO_MEASUREMENT = ("audit-ontbreekt", "tevredenheidsrapport-ontbreekt")
RUNNING = ("meetperiode-loopt-nog", *NO_MEASUREMENT)
WITHDRAWALS = (c.TrekInVoorBepaaldeTijd, c.TrekInVoorOnbepaaldeTijd)
NORM, MATERIAL = IntrekkingGrond.SCHENDING_NORM, IntrekkingGrond.SCHENDING_MATERIELE_NORM


def _of(kind: type[KeurmerkCommand], life: Life, dag: date, *codes: str, **odd: Any) -> Refusal:
    return refusal(f"{kind.NAAM}: {', '.join(codes)}", life, on(dag, kind, **odd), *codes)


def _too_early() -> Iterator[Refusal]:
    """In force from the day before the status that it changes."""
    for kind, life, ingang, odd in (
        (c.KenAspirantToe, APPLIED, date(2022, 10, 31), {}),
        (c.SchorsVoorOnderzoek, HOLDER, date(2023, 12, 31), {"laatste_dag": SHORT}),
        (c.SchorsAlsSanctie, (*HOLDER, *HEARD), date(2023, 12, 31), {"laatste_dag": SHORT}),
        (c.HefSchorsingOp, (*HOLDER, *INVESTIGATED), date(2024, 5, 31), {}),
        (c.TrekInVoorBepaaldeTijd, HOLDER, date(2023, 12, 31), {}),
        (c.TrekInVoorOnbepaaldeTijd, HOLDER, date(2023, 12, 31), {}),
        (c.OntbindOvereenkomst, REJECTED, date(2022, 12, 14), {}),
    ):
        fields: dict[str, Any] = {"ingangsdatum": ingang, **odd}
        yield _of(kind, life, LATER, "ingangsdatum-voor-huidige-status", **fields)


def _withdrawals() -> Iterator[Refusal]:
    for kind in WITHDRAWALS:
        yield _of(kind, MEASURED, LATER, "norm-ontbreekt", gronden=(NORM,))
        named: dict[str, Any] = {"gronden": (MATERIAL,), "normen": ("1.4.1",)}
        yield _of(kind, HOLDER, LATER, "geen-materiele-norm", **named)
        named = {"gronden": (NORM,), "normen": ("1.4.1",)}
        yield _of(kind, HOLDER, LATER, "geen-verstreken-waarschuwing", **named)
        named["compensatie"] = Compensatietoets.MOGELIJK
        yield _of(kind, MEASURED, LATER, "compensatie-mogelijk", **named)
        plan = (IntrekkingGrond.PLAN_NIET_NAGELEEFD,)
        yield _of(kind, HOLDER, LATER, "plan-past-niet-bij-grond", gronden=plan)


def _not_looked_at() -> Iterator[Refusal]:
    for kind in (*WITHDRAWALS, c.SchorsAlsSanctie):
        toets = Compensatietoets.NIET_GETOETST
        yield _of(kind, (*HOLDER, *HEARD), LATER, "compensatie-niet-getoetst", compensatie=toets)


def _no_meetperiode() -> Iterator[Refusal]:
    missing, provisional = "geen-meetperiode", "geen-voorlopige-vrijstelling"
    table: tuple[tuple[type[KeurmerkCommand], Life, tuple[str, ...]], ...] = (
        (c.KenKeurmerkToe, AWARDED, (missing,)),
        (c.VerlengAspirant, AWARDED, (missing,)),
        (c.ZetKeurmerkVoort, NOTHING_TO_ASSESS, (missing,)),
        (c.PasCompensatieToe, NOTHING_TO_ASSESS, (missing,)),
        (c.WeigerVrijstelling, NOTHING_TO_ASSESS, (missing,)),
        (c.VerleenVoorlopigeVrijstelling, NOTHING_TO_ASSESS, (missing,)),
        (c.VerleenDefinitieveVrijstelling, NOTHING_TO_ASSESS, (missing, provisional)),
        (c.LaatVrijstellingVervallen, NOTHING_TO_ASSESS, (missing, provisional)),
    )
    for kind, life, codes in table:
        yield _of(kind, life, OVER, *codes)


EVERY_COMMAND = (
    *_too_early(),
    *_withdrawals(),
    *_not_looked_at(),
    *_no_meetperiode(),
    _of(c.KenKeurmerkToe, ASPIRANT, END, *RUNNING),
    _of(c.VerlengAspirant, ASPIRANT, END, *RUNNING),
    _of(c.ZetKeurmerkVoort, HOLDER, LATER, *RUNNING),
    _of(c.PasCompensatieToe, HOLDER, LATER, "audit-ontbreekt"),
    _of(c.VerlengAspirant, (*MEASURED, on(LATER, c.VerzoekReAudit)), LATER, RE_AUDIT),
    _of(c.ZetKeurmerkVoort, (*SECOND_YEAR, on(OVER, c.VerzoekReAudit)), OVER, RE_AUDIT),
    _of(c.VerlengAspirant, MEASURED, LATER, "ingangsdatum-onjuist", ingangsdatum=LATER),
    _of(c.ZetKeurmerkVoort, SECOND_YEAR, OVER, "ingangsdatum-onjuist", ingangsdatum=OVER),
    _of(c.ZetKeurmerkVoort, SECOND_YEAR, OVER, "sterren-onmogelijk", sterren=5),
    *(
        _of(
            c.VerlengAspirant,
            MEASURED,
            LATER,
            f"hoofdnorm-{n}-niet-gehaald",
            bevindingen=replace(WEINIG, **{f"hoofdnorm_{n}_gehaald": False}),
        )
        for n in (1, 3)
    ),
    _of(c.LegTevredenheidsrapportVast, AWARDED, LATER, "meetperiode-onbekend"),
    _of(c.LegGeenZienswijzeVast, HOLDER, LATER, "geen-hoorgelegenheid"),
    _of(
        c.VerleenVoorlopigeVrijstelling,
        (*HOLDER, on(LAST_MONTH, c.LegResultatenauditVast)),
        LAST_MONTH,
        "audit-al-gehouden",
    ),
    _of(c.LaatVrijstellingVervallen, HOLDER, OVER, "geen-voorlopige-vrijstelling"),
)
