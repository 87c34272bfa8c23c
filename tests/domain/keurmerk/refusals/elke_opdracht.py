"""The same rule holds for several commands: every command is asked to break each of its rules."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from domain.keurmerk.aanvraag.commands import KenAspirantToe
from domain.keurmerk.audit.commands import LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.command import Command
from domain.keurmerk.einde.besluiten import (
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
)
from domain.keurmerk.einde.gronden import IntrekkingGrond
from domain.keurmerk.hoor.besluiten import LegGeenZienswijzeVast
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsAlsSanctie, SchorsVoorOnderzoek
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from tests.domain.keurmerk.refusals.refusal import Refusal, refusal
from tests.support.jaar_vier import PROVISIONAL_ON, year_four
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AUDITED_ON,
    AWARDED,
    DECIDED_ON,
    DOCUMENTED_ON,
    END,
    FEW,
    HEARD,
    HOLDER,
    INVESTIGATED,
    LATER,
    MEASURED,
    REJECTED,
    Life,
    complete,
    documented,
)
from tests.support.scenario import on
from tests.support.years import SEPTEMBER, YEAR_TWO

OVER = date(2025, 1, 2)
SHORT = date(2024, 6, 20)
NOTHING_TO_ASSESS: Life = (
    *ASPIRANT,
    on(date(2024, 1, 22), LegTevredenheidsrapportVast),
    *documented(DOCUMENTED_ON),
    on(AUDITED_ON, LegResultatenauditVast),
    on(DECIDED_ON, KenKeurmerkToe),
)
IN_YEAR_TWO = date(2023, 6, 1)
RUNNING_YEAR: Life = tuple(step for step in YEAR_TWO if step.dag < IN_YEAR_TWO)
RE_AUDIT = "re-audit-open"
NO_MEASUREMENT = ("audit-ontbreekt", "tevredenheidsrapport-ontbreekt")
RUNNING = ("meetperiode-loopt-nog", *NO_MEASUREMENT)
WITHDRAWALS = (TrekInVoorBepaaldeTijd, TrekInVoorOnbepaaldeTijd)
NORM, MATERIAL = IntrekkingGrond.SCHENDING_NORM, IntrekkingGrond.SCHENDING_MATERIELE_NORM


def _of(kind: type[Command], life: Life, dag: date, *codes: str, **odd: Any) -> Refusal:
    return refusal(f"{kind.NAAM}: {', '.join(codes)}", life, on(dag, kind, **odd), *codes)


def _too_early() -> Iterator[Refusal]:
    """In force from the day before the status that it changes."""
    for kind, life, ingang, odd in (
        (KenAspirantToe, complete(APPLIED, LATER), date(2022, 10, 31), {}),
        (SchorsVoorOnderzoek, HOLDER, date(2023, 12, 31), {"laatste_dag": SHORT}),
        (SchorsAlsSanctie, (*HOLDER, *HEARD), date(2023, 12, 31), {"laatste_dag": SHORT}),
        (HefSchorsingOp, (*HOLDER, *INVESTIGATED), date(2024, 5, 31), {}),
        (TrekInVoorBepaaldeTijd, HOLDER, date(2023, 12, 31), {}),
        (TrekInVoorOnbepaaldeTijd, HOLDER, date(2023, 12, 31), {}),
        (OntbindOvereenkomst, REJECTED, date(2022, 12, 14), {}),
    ):
        fields: dict[str, Any] = {"ingangsdatum": ingang, **odd}
        also = () if kind in (KenAspirantToe, HefSchorsingOp) else ("ingangsdatum-voor-besluit",)
        yield _of(kind, life, LATER, "ingangsdatum-voor-huidige-status", *also, **fields)


def _withdrawals() -> Iterator[Refusal]:
    for kind in WITHDRAWALS:
        yield _of(kind, MEASURED, LATER, "norm-ontbreekt", gronden=(NORM,))
        named: dict[str, Any] = {"gronden": (MATERIAL,), "normen": ("1.4.1",)}
        yield _of(kind, SEPTEMBER, LATER, "geen-materiele-norm", **named)
        named = {"gronden": (NORM,), "normen": ("1.4.1",)}
        yield _of(kind, HOLDER, LATER, "geen-verstreken-waarschuwing", **named)
        plan = (IntrekkingGrond.PLAN_NIET_NAGELEEFD,)
        yield _of(kind, HOLDER, LATER, "plan-past-niet-bij-grond", gronden=plan)


def _no_meetperiode() -> Iterator[Refusal]:
    missing, provisional = "geen-meetperiode", "geen-voorlopige-vrijstelling"
    table: tuple[tuple[type[Command], Life, tuple[str, ...]], ...] = (
        (KenKeurmerkToe, AWARDED, (missing,)),
        (VerlengAspirant, AWARDED, (missing,)),
        (ZetKeurmerkVoort, NOTHING_TO_ASSESS, (missing,)),
        (PasCompensatieToe, NOTHING_TO_ASSESS, (missing,)),
        (WeigerVrijstelling, NOTHING_TO_ASSESS, (missing,)),
        (VerleenVoorlopigeVrijstelling, NOTHING_TO_ASSESS, (missing,)),
        (VerleenDefinitieveVrijstelling, NOTHING_TO_ASSESS, (missing, provisional)),
        (LaatVrijstellingVervallen, NOTHING_TO_ASSESS, (missing, provisional)),
    )
    for kind, life, codes in table:
        yield _of(kind, life, OVER, *codes)


EVERY_COMMAND = (
    *_too_early(),
    *_withdrawals(),
    *_no_meetperiode(),
    _of(KenKeurmerkToe, ASPIRANT, END, *RUNNING, "organisatie-onbekend", "niet-betaald"),
    _of(VerlengAspirant, ASPIRANT, END, *RUNNING, "organisatie-onbekend"),
    _of(ZetKeurmerkVoort, RUNNING_YEAR, IN_YEAR_TWO, *RUNNING, "organisatie-onbekend"),
    _of(PasCompensatieToe, RUNNING_YEAR, IN_YEAR_TWO, *RUNNING, "organisatie-onbekend"),
    _of(VerlengAspirant, (*FEW, on(LATER, VerzoekReAudit)), LATER, RE_AUDIT),
    _of(ZetKeurmerkVoort, (*YEAR_TWO, on(LATER, VerzoekReAudit)), LATER, RE_AUDIT),
    _of(VerlengAspirant, FEW, LATER, "ingangsdatum-onjuist", ingangsdatum=LATER),
    _of(ZetKeurmerkVoort, YEAR_TWO, LATER, "ingangsdatum-onjuist", ingangsdatum=LATER),
    _of(ZetKeurmerkVoort, YEAR_TWO, LATER, "sterren-onmogelijk", sterren=5),
    _of(LegTevredenheidsrapportVast, AWARDED, LATER, "geen-meetperiode", "meetperiode-onbekend"),
    _of(LegGeenZienswijzeVast, HOLDER, LATER, "geen-hoorgelegenheid"),
    _of(
        VerleenVoorlopigeVrijstelling,
        (*year_four(), on(date(2024, 1, 2), LegResultatenauditVast)),
        date(2024, 1, 2),
        "audit-al-gehouden",
    ),
    _of(
        LaatVrijstellingVervallen,
        year_four(),
        PROVISIONAL_ON,
        "geen-voorlopige-vrijstelling",
        "vrijstelling-vervalt-niet",
    ),
)
