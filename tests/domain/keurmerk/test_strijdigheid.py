"""A report that contradicts the Managementverklaring: in time within five werkdagen (Bijlage 6)."""

from datetime import date

import pytest

from domain.keurmerk.verklaring.besluiten import MeldStrijdigheid
from domain.keurmerk.verklaring.feiten import StrijdigheidGemeld
from tests.support.lives import ASPIRANT, LATER
from tests.support.scenario import given, on


@pytest.mark.parametrize(
    ("bekend", "gemeld", "op_tijd"),
    [
        (date(2023, 6, 5), date(2023, 6, 9), True),
        (date(2023, 6, 5), date(2023, 6, 12), True),
        (date(2023, 6, 5), date(2023, 6, 13), False),
        (date(2023, 12, 22), date(2024, 1, 3), True),
        (date(2023, 12, 22), date(2024, 1, 4), False),
        (date(2023, 3, 30), date(2023, 4, 6), None),  # before the edition of which the text is here
    ],
)
def test_the_event_keeps_whether_it_was_reported_in_time(
    bekend: date, gemeld: date, op_tijd: bool | None
) -> None:
    step = on(
        LATER,
        MeldStrijdigheid,
        gemeld_op=gemeld,
        ontstaan_op=bekend,
        bekend_bij_management_op=bekend,
    )
    given(*ASPIRANT).when(step).then(
        StrijdigheidGemeld(
            gemeld_op=gemeld,
            ontstaan_op=bekend,
            bekend_bij_management_op=bekend,
            clausules=("c",),
            op_tijd=op_tijd,
            document="melding-1",
        )
    )


@pytest.mark.parametrize("clausules", [("z",), ("c", "z"), ("C",)])
def test_a_clause_that_does_not_exist_is_refused(clausules: tuple[str, ...]) -> None:
    step = on(LATER, MeldStrijdigheid, clausules=clausules)
    given(*ASPIRANT).when(step).then_refused("clausule-onbekend")
