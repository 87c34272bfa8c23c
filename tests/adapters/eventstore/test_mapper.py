"""Whatever lies in the log can be read, for ever, and what is read is what was written."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

from adapters.eventstore.mapper import KINDS, EventMapper
from adapters.eventstore.upcasters import UPCASTERS, Upcaster, check
from domain.begrippen import Cyclus
from domain.keurmerk.aanvraag.feiten import AspirantToegekend
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import EVENTS
from tests.support.examples import SPACE, events, recorded
from tests.support.golden import NONCE, Line, lines

CURRENT = {cls.TOPIC: cls for cls in EVENTS}


def read(line: Line) -> Any:
    return EventMapper().read(SPACE, 7, line.topic, line.state.encode())


def test_the_golden_file_has_every_topic_once() -> None:
    topics = [line.topic for line in lines()]
    assert sorted(topics) == sorted([*CURRENT, *UPCASTERS])


@pytest.mark.parametrize("line", lines(), ids=[line.topic for line in lines()])
def test_a_stored_event_stays_readable(line: Line) -> None:
    found = read(line)
    assert type(found.event).TOPIC in CURRENT
    assert (found.originator_id, found.originator_version) == (SPACE, 7)


@pytest.mark.parametrize("topic", CURRENT)
def test_a_current_event_is_written_as_it_was(topic: str) -> None:
    """A field that disappears, or is written otherwise, asks for a new version and an upcaster."""
    (line,) = [line for line in lines() if line.topic == topic]
    again = EventMapper(nonce=lambda: NONCE).to_stored_event(read(line))
    assert again.topic == topic
    assert json.loads(again.state) == json.loads(line.state)


def test_version_one_of_aspirant_toegekend_said_nothing_about_uwv() -> None:
    (line,) = [line for line in lines() if line.topic == "keurmerk.aspirant-toegekend.v1"]
    assert "uwv" not in json.loads(line.state)["event"]
    event = read(line).event
    assert isinstance(event, AspirantToegekend)
    assert (event.cyclus, event.uwv) == (Cyclus.JANUARI, False)


@given(event=events())
@settings(max_examples=300, deadline=None)
def test_what_is_read_is_what_was_written(event: KeurmerkEvent) -> None:
    mapper, before = EventMapper(), recorded(event=event)
    after = mapper.to_domain_event(mapper.to_stored_event(before))
    assert after == before
    assert type(after.event) is type(event)


def test_the_same_event_never_has_the_same_bytes() -> None:
    mapper, event = EventMapper(), recorded()
    assert mapper.to_stored_event(event).state != mapper.to_stored_event(event).state


def test_dossier_and_version_are_not_stored_twice() -> None:
    state = json.loads(EventMapper().to_stored_event(recorded(version=12345)).state)
    assert set(state) == {"vastlegging", "event", "nonce"}
    assert "12345" not in json.dumps(state["vastlegging"])


def test_several_versions_are_read_one_after_the_other() -> None:
    chain = {
        "keurmerk.aspirant-toegekend.v0": Upcaster(
            "keurmerk.aspirant-toegekend.v1", lambda event: {**event, "cyclus": "april"}
        ),
        **UPCASTERS,
    }
    (line,) = [line for line in lines() if line.topic == "keurmerk.aspirant-toegekend.v1"]
    mapper = EventMapper(upcasters=chain)
    found = mapper.read(SPACE, 1, "keurmerk.aspirant-toegekend.v0", line.state.encode())
    assert isinstance(found.event, AspirantToegekend)
    assert (found.event.cyclus, found.event.uwv) == (Cyclus.APRIL, False)


def same(event: dict[str, Any]) -> dict[str, Any]:
    return event


@pytest.mark.parametrize(
    ("upcasters", "fault"),
    [
        ({"a.v1": Upcaster("a.v2", same)}, "a.v2, which nobody reads"),
        ({"a.v1": Upcaster("a.v2", same), "a.v2": Upcaster("a.v1", same)}, "circle"),
        ({"a.v1": Upcaster("a.v1", same)}, "circle"),
        ({"b.v1": Upcaster("b.v1", same)}, "b.v1 is current"),
    ],
)
def test_upcasters_that_cannot_work_are_found_at_start_up(
    upcasters: dict[str, Upcaster], fault: str
) -> None:
    with pytest.raises(ValueError, match=fault):
        check(upcasters, {"b.v1"})


def test_the_upcasters_of_the_program_fit() -> None:
    check(UPCASTERS, KINDS)
    with pytest.raises(ValueError, match="nobody reads"):
        EventMapper(upcasters={"a.v1": Upcaster("a.v2", same)})
