"""Decisions on a holder that the log of its Meetperiode does not bear (H23 6.2, 6.2.1, 6.2.2)."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from domain.begrippen import Dienst, Rol
from domain.keurmerk.audit.commands import LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.audit.feiten import Auditadvies
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.gronden import VoortzettingGrond
from domain.keurmerk.besluiten import zonder_command
from domain.keurmerk.betaling.besluiten import LegFactuurVast
from domain.keurmerk.command import Command
from domain.keurmerk.einde.besluiten import TrekInVoorBepaaldeTijd, TrekInVoorOnbepaaldeTijd
from domain.keurmerk.einde.gronden import IntrekkingGrond
from domain.keurmerk.schorsing.commands import SchorsAlsSanctie
from domain.keurmerk.schorsing.gronden import SanctieGrond
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from tests.domain.keurmerk.refusals.refusal import Refusal, refusal
from tests.support.choices import gemist
from tests.support.lives import (
    AUDITED_ON,
    DECIDED_ON,
    DOCUMENTED_ON,
    FEW,
    HEARD,
    LATER,
    MISSED,
    SURVEYED,
    Life,
    corrected,
    documented,
)
from tests.support.scenario import EMPTY, carry_out, on
from tests.support.years import YEAR_TWO, holder_since_2022, second_year, surveyed

ONE = (Dienst.SCHOLING,)
MEASURED_ONLY: Life = (
    *holder_since_2022(*ONE),
    surveyed(date(2024, 1, 22), ONE),
    on(AUDITED_ON, LegResultatenauditVast),
)
NO_FIGURES: Life = (*MEASURED_ONLY, *documented(DOCUMENTED_ON, MEASURED_ONLY)[:1])
BELOW: Life = second_year(*ONE, failing=1)
COMPENSABLE: Life = second_year(Dienst.SCHOLING, Dienst.OUTPLACEMENT, failing=1)
AGAINST: Life = (
    *SURVEYED,
    *documented(DOCUMENTED_ON),
    on(AUDITED_ON, LegResultatenauditVast, advies=Auditadvies.NEGATIEF),
)
IN_FAVOUR: Life = (
    *SURVEYED,
    *documented(DOCUMENTED_ON),
    on(
        AUDITED_ON,
        LegResultatenauditVast,
        advies=Auditadvies.POSITIEF,
        bevindingen=gemist("1.4.1"),
    ),
)
TO_AUDIT: Life = (
    *holder_since_2022(*ONE),
    surveyed(date(2024, 1, 22), ONE),
    *documented(DOCUMENTED_ON, holder_since_2022(*ONE)),
)
APPROVED: Life = (
    *TO_AUDIT,
    on(AUDITED_ON, LegResultatenauditVast, advies=Auditadvies.POSITIEF),
)
DISAPPROVED: Life = (
    *TO_AUDIT,
    on(AUDITED_ON, LegResultatenauditVast, advies=Auditadvies.NEGATIEF),
)
WITHOUT_REASON, NONE = "afwijking-zonder-reden", "geen-afwijking"
FIRST, NO_NORM = "compensatie-mogelijk", "norm-bestaat-niet"
NOT_WARNED = "geen-verstreken-waarschuwing"


def seen(life: Life, **odd: Any) -> str:
    """The receipt as somebody saw it, with something else in it."""
    toets = zonder_command(carry_out(EMPTY, *life), LATER, Rol.BESLISSER).beoordeling
    assert toets is not None
    return json.dumps({**toets.receipt.document, **odd})


def _receipts() -> Iterator[Refusal]:
    for kind, life in (
        (VerlengAspirant, FEW),
        (KenKeurmerkNietToe, MISSED),
        (ZetKeurmerkVoort, YEAR_TWO),
        (PasCompensatieToe, COMPENSABLE),
    ):
        old = seen(life, feiten={"meetperiode": "2021-01-01"})
        yield refusal(
            f"{kind.NAAM}: the receipt of another Meetperiode",
            life,
            on(LATER, kind, receipt=old),
            "receipt-andere-meetperiode",
            "receipt-verouderd",
        )


def _no_advice_to_deviate_from() -> Iterator[Refusal]:
    table: tuple[tuple[type[Command], Life], ...] = (
        (VerlengAspirant, FEW),
        (KenKeurmerkNietToe, MISSED),
        (ZetKeurmerkVoort, YEAR_TWO),
    )
    for kind, life in table:
        step = on(LATER, kind, afwijking="Omdat het kan.")
        yield refusal(f"{kind.NAAM}: nothing to deviate from", life, step, NONE)
    warned = on(LATER, GeefWaarschuwing, normen=("2.1.3",), afwijking="Omdat het kan.")
    yield refusal("a Waarschuwing that nobody is against", BELOW, warned, NONE)


def _measures() -> Iterator[Refusal]:
    """Compensatie goes first, whoever asks for something else."""
    named: dict[str, Any] = {"normen": ("2.1.3",)}
    warned = on(LATER, GeefWaarschuwing, **named)
    yield refusal("a Waarschuwing for what can be compensated", COMPENSABLE, warned, FIRST)
    for kind in (TrekInVoorBepaaldeTijd, TrekInVoorOnbepaaldeTijd):
        step = on(LATER, kind, gronden=(IntrekkingGrond.SCHENDING_NORM,), **named)
        yield refusal(f"{kind.NAAM}: compensatie goes first", COMPENSABLE, step, FIRST, NOT_WARNED)
        unknown = on(
            date(2024, 3, 20), kind, gronden=(IntrekkingGrond.SCHENDING_NORM,), normen=("9.9.9",)
        )
        yield refusal(f"{kind.NAAM}: no such norm", BELOW, unknown, NO_NORM, NOT_WARNED)
    step = on(LATER, SchorsAlsSanctie, gronden=(SanctieGrond.SCHENDING_NORM,), **named)
    yield refusal(
        "a sanction for what can be compensated",
        (*COMPENSABLE, *HEARD),
        step,
        FIRST,
        NOT_WARNED,
    )


HOLDER = (
    refusal(
        "nobody knows what the organisation is",
        MEASURED_ONLY,
        on(LATER, ZetKeurmerkVoort),
        "organisatie-onbekend",
    ),
    refusal(
        "compensatie, but nobody knows what the organisation is",
        MEASURED_ONLY,
        on(LATER, PasCompensatieToe),
        "organisatie-onbekend",
    ),
    refusal(
        "figures that nobody submitted",
        NO_FIGURES,
        on(LATER, ZetKeurmerkVoort),
        "norm-niet-beoordeeld",
        "norm-niet-gehaald",
    ),
    refusal("a norm that is missed", BELOW, on(LATER, ZetKeurmerkVoort), "norm-niet-gehaald"),
    refusal(
        "norms met, says who continues; the log says otherwise",
        BELOW,
        on(LATER, ZetKeurmerkVoort, gronden=(VoortzettingGrond.HERSTELD_NA_WAARSCHUWING,)),
        "norm-niet-gehaald",
        "grond-klopt-niet",
    ),
    refusal(
        "compensatie that was only possible",
        COMPENSABLE,
        on(LATER, ZetKeurmerkVoort, gronden=(VoortzettingGrond.COMPENSATIE,)),
        "norm-niet-gehaald",
        "grond-klopt-niet",
    ),
    refusal(
        "an extension for who has not paid",
        (*FEW, on(DECIDED_ON, LegFactuurVast, uiterlijk=date(2024, 6, 2))),
        on(LATER, VerlengAspirant),
        WITHOUT_REASON,
    ),
    refusal(
        "GT-29 an extension with hoofdnorm 1 not met",
        (*MISSED, *corrected(DECIDED_ON, afgerond=4, verschillende_personen=4)),
        on(LATER, VerlengAspirant),
        "hoofdnorm-1-niet-gehaald",
    ),
    refusal(
        "a Waarschuwing against the advice of the Auditor",
        (*APPROVED, *corrected(AUDITED_ON, succesvol_met_prestatieafspraak=7)),
        on(LATER, GeefWaarschuwing, normen=("2.1.3",)),
        WITHOUT_REASON,
    ),
    refusal(
        "nothing to compensate", YEAR_TWO, on(LATER, PasCompensatieToe), "compensatie-kan-niet"
    ),
    refusal(
        "compensatie while a re-audit is open",
        (*COMPENSABLE, on(LATER, VerzoekReAudit)),
        on(LATER, PasCompensatieToe),
        "re-audit-open",
    ),
    refusal(
        "an award against the advice of the Auditor",
        AGAINST,
        on(LATER, KenKeurmerkToe),
        WITHOUT_REASON,
    ),
    refusal(
        "a niet-toekenning against the advice of the Auditor",
        IN_FAVOUR,
        on(LATER, KenKeurmerkNietToe, afwijking=" "),
        WITHOUT_REASON,
        "veld-leeg",
    ),
    refusal(
        "a continuation against the advice of the Auditor",
        DISAPPROVED,
        on(LATER, ZetKeurmerkVoort),
        WITHOUT_REASON,
    ),
    refusal(
        "a Waarschuwing for a norm that was met",
        BELOW,
        on(LATER, GeefWaarschuwing, normen=("1.4.1",)),
        "norm-wel-gehaald",
    ),
    refusal(
        "a Waarschuwing of before the mark",
        BELOW,
        on(LATER, GeefWaarschuwing, normen=("2.1.3",), ingangsdatum=date(2022, 12, 31)),
        "ingangsdatum-voor-huidige-status",
        "ingangsdatum-voor-besluit",
    ),
    refusal(
        "a Waarschuwing for a norm that is none",
        BELOW,
        on(date(2024, 3, 20), GeefWaarschuwing, normen=("2.1.3", "9.9.9")),
        "norm-bestaat-niet",
        "norm-wel-gehaald",
    ),
    *_receipts(),
    *_no_advice_to_deviate_from(),
    *_measures(),
    refusal(
        "the Auditor corrected a figure after the receipt was seen",
        (*YEAR_TWO, *corrected(LATER, omzet=20000)),
        on(LATER, ZetKeurmerkVoort, receipt=seen(YEAR_TWO)),
        "receipt-verouderd",
    ),
)
