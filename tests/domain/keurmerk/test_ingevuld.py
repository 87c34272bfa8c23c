"""What can be only one thing nobody has to say: the Meetperiode, the decision, UWV (H23 1.3)."""

from datetime import date
from typing import Any

import pytest

from domain.keurmerk.aanvraag.commands import KenAspirantToe
from domain.keurmerk.administratie.besluiten import MeldBesluitVerzonden
from domain.keurmerk.administratie.feiten import BesluitVerzonden
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.meetperiode.feiten import MeetperiodeAfgesloten, MeetperiodeGestart
from domain.rules import Geweigerd
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AWARDED,
    AWARDED_ON,
    END,
    HOLDER,
    LATER,
    NEXT_START,
    START,
    Life,
)
from tests.support.scenario import When, given, on

FOR_UWV: Life = (*APPLIED, on(AWARDED_ON, KenAspirantToe, uwv=True))
SENT: Life = (*AWARDED, on(AWARDED_ON, MeldBesluitVerzonden))
TWO = "Noem het besluit: deze zijn nog niet verzonden: {first}, {last}."


def told(life: Life, dag: date, kind: type, **fields: Any) -> KeurmerkEvent:
    dossier = given(*life).when(on(dag, kind, **fields)).then_done()
    return dossier.historie[-1].event


def why_not(when: When) -> str:
    with pytest.raises(Geweigerd) as refusal:
        when.decide()
    (reden,) = refusal.value.redenen
    assert reden.code == "besluit-onbekend"
    return reden.zin


def is_decision(event: KeurmerkEvent) -> bool:
    return isinstance(event, BesluitEvent)


def starts(life: Life, **fields: Any) -> MeetperiodeGestart:
    event = told(life, LATER, StartMeetperiode, **fields)
    assert isinstance(event, MeetperiodeGestart)
    return event


def test_the_next_meetperiode_follows_on_the_last_one() -> None:
    assert starts(ASPIRANT, start=None).start == NEXT_START


def test_the_first_meetperiode_is_named() -> None:
    nameless = given(*AWARDED).when(on(LATER, StartMeetperiode, start=None))
    nameless.then_refused("startdag-onmogelijk")


@pytest.mark.parametrize("life", [AWARDED, FOR_UWV])
def test_uwv_is_as_at_the_award(life: Life) -> None:
    assert starts(life, start=START, uwv=None).uwv is (life is FOR_UWV)


@pytest.mark.parametrize("uwv", [True, False])
def test_uwv_is_as_in_the_meetperiode_before(uwv: bool) -> None:
    life = (*FOR_UWV, on(START, StartMeetperiode, start=START, uwv=uwv))
    assert starts(life, start=None, uwv=None).uwv is uwv
    assert starts(life, start=None, uwv=not uwv).uwv is not uwv


def test_the_oldest_meetperiode_that_is_over_is_closed() -> None:
    event = told(ASPIRANT, NEXT_START, SluitMeetperiodeAf, start=None)
    assert isinstance(event, MeetperiodeAfgesloten)
    assert (event.start, event.einde) == (START, END)


def test_on_its_last_day_there_is_none_to_close() -> None:
    early = given(*ASPIRANT).when(on(END, SluitMeetperiodeAf, start=None))
    early.then_refused("meetperiode-niet-af-te-sluiten")


def test_the_only_decision_that_was_not_sent_is_meant() -> None:
    event = told(AWARDED, LATER, MeldBesluitVerzonden, besluit=None)
    assert isinstance(event, BesluitVerzonden)
    assert event.besluit_versie == given(*AWARDED).dossier.versie


@pytest.mark.parametrize("life", [APPLIED, SENT], ids=["none", "all sent"])
def test_without_an_unsent_decision_there_is_no_letter(life: Life) -> None:
    when = given(*life).when(on(LATER, MeldBesluitVerzonden, besluit=None))
    when.then_refused("geen-besluit-te-verzenden")


def test_of_two_unsent_decisions_one_is_named() -> None:
    dossier = given(*HOLDER).dossier
    first, last = (r.originator_version for r in dossier.historie if is_decision(r.event))
    when = given(*HOLDER).when(on(LATER, MeldBesluitVerzonden, besluit=None))
    assert why_not(when) == TWO.format(first=first, last=last)
