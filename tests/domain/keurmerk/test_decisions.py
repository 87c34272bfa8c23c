"""Every command, carried out: exactly this event is recorded."""

from dataclasses import replace

import pytest

from domain.keurmerk.besluiten import COMMANDS
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feiten import EVENTS
from tests.domain.keurmerk.outcomes import OUTCOMES, Outcome
from tests.support.scenario import given


def name(case: Outcome) -> str:
    return type(case.event).__name__


@pytest.mark.parametrize("case", OUTCOMES, ids=name)
def test_it_is_recorded(case: Outcome) -> None:
    """The receipt that the system makes is looked at in test_receipt.py."""
    na = given(*case.life).when(case.step).then_done()
    assert without_receipt(na.historie[-1].event) == case.event


def without_receipt(event: KeurmerkEvent) -> KeurmerkEvent:
    if not isinstance(event, BesluitEvent):
        return event
    return replace(event, besluit=replace(event.besluit, receipt=None))


def test_every_command_and_every_event_is_here() -> None:
    commands = {type(case.step.command(given(*case.life).dossier)) for case in OUTCOMES}
    assert set(COMMANDS) - commands == set()
    assert set(EVENTS) - {type(case.event) for case in OUTCOMES} == set()
