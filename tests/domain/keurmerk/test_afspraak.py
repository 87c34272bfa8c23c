"""Who held the Audit follows from the appointment, unless somebody else came."""

from datetime import date
from typing import Any

import pytest

from domain.keurmerk.audit.commands import LegResultatenauditVast, PlanResultatenaudit
from domain.keurmerk.audit.feiten import ResultatenauditVastgelegd
from tests.support.lives import AUDITED_ON, NEXT_START, SURVEYED, Life
from tests.support.scenario import Step, given, on

NOBODY: dict[str, Any] = {"certificerende_instelling": None, "auditor": None}


def planned(dag: date, instelling: str, auditor: str, **other: Any) -> Step:
    return on(
        dag,
        PlanResultatenaudit,
        gemeld_op=dag,
        afspraak_op=AUDITED_ON,
        certificerende_instelling=instelling,
        auditor=auditor,
        **other,
    )


FIRST = planned(date(2024, 2, 1), "ci-1", "auditor-1")
SECOND = planned(AUDITED_ON, "ci-2", "auditor-elders")
ELSEWHERE = {"certificerende_instelling": "ci-2", "auditor": "auditor-elders"}


@pytest.mark.parametrize(
    ("plans", "typed", "held_by"),
    [
        ((FIRST,), {}, ("ci-1", "auditor-1")),
        ((FIRST, SECOND), {}, ("ci-2", "auditor-elders")),
        ((FIRST,), {"auditor": "auditor-2"}, ("ci-1", "auditor-2")),
        ((SECOND,), {**ELSEWHERE, "certificerende_instelling": None}, ("ci-2", "auditor-elders")),
        ((FIRST,), ELSEWHERE, ("ci-2", "auditor-elders")),
        ((), ELSEWHERE, ("ci-2", "auditor-elders")),
    ],
)
def test_the_last_appointment_unless_somebody_else_came(
    plans: Life, typed: dict[str, Any], held_by: tuple[str, str]
) -> None:
    audit = on(AUDITED_ON, LegResultatenauditVast, **{**NOBODY, **typed})
    event = given(*SURVEYED, *plans).when(audit).then_done().historie[-1].event
    assert isinstance(event, ResultatenauditVastgelegd)
    assert (event.certificerende_instelling, event.auditor) == held_by


@pytest.mark.parametrize(
    ("plans", "typed"),
    [
        ((), {}),
        ((), {"auditor": "auditor-2"}),
        ((), {"certificerende_instelling": "ci-2"}),
        ((planned(date(2024, 3, 16), "ci-1", "auditor-1"),), {}),
    ],
    ids=["no plan", "only the Auditor", "only the instelling", "told the day after the Audit"],
)
def test_without_an_appointment_both_are_named(plans: Life, typed: dict[str, Any]) -> None:
    late = date(2024, 3, 18)
    audit = on(late, LegResultatenauditVast, uitgevoerd_op=AUDITED_ON, **{**NOBODY, **typed})
    given(*SURVEYED, *plans).when(audit).then_refused("auditor-onbekend")


def test_an_appointment_for_another_meetperiode_says_nothing() -> None:
    other = on(
        date(2024, 2, 1),
        PlanResultatenaudit,
        meetperiode_start=NEXT_START,
        afspraak_op=date(2025, 3, 3),
    )
    given(*SURVEYED, other).when(on(AUDITED_ON, LegResultatenauditVast, **NOBODY)).then_refused(
        "auditor-onbekend"
    )


@pytest.mark.parametrize(
    ("typed", "refused"),
    [
        ({"certificerende_instelling": "ci-2"}, "audit-auditor-niet-van-instelling"),
        ({"auditor": "auditor-elders"}, "audit-auditor-niet-van-instelling"),
    ],
)
def test_who_was_planned_is_held_to_the_register_as_well(
    typed: dict[str, Any], refused: str
) -> None:
    """Half of it typed, half of it planned: together they must be right."""
    audit = on(AUDITED_ON, LegResultatenauditVast, **{**NOBODY, **typed})
    given(*SURVEYED, FIRST).when(audit).then_refused(refused)
