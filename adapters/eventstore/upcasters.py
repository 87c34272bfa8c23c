"""How events of an earlier version are read now. A released topic stays here for ever."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Fields: TypeAlias = dict[str, Any]  # the JSON object of one event


@dataclass(frozen=True, slots=True)
class Upcaster:
    topic: str  # the next version
    upcast: Callable[[Fields], Fields]


def _uwv_was_not_asked(event: Fields) -> Fields:
    """Version 1 did not say whether UWV is an Opdrachtgever: the general dates were told then."""
    return {**event, "uwv": False}


def _nothing_fell_away(event: Fields) -> Fields:
    """Version 1 left every later fact standing."""
    return {**event, "vervallen": []}


def _timeliness_was_not_kept(event: Fields) -> Fields:
    """Version 1 kept the days of a report, and did not say whether it was in time."""
    return {**event, "op_tijd": None}


UPCASTERS: Mapping[str, Upcaster] = {
    "keurmerk.aspirant-toegekend.v1": Upcaster(
        "keurmerk.aspirant-toegekend.v2", _uwv_was_not_asked
    ),
    "keurmerk.besluit-herroepen.v1": Upcaster("keurmerk.besluit-herroepen.v2", _nothing_fell_away),
    "keurmerk.strijdigheid-gemeld.v1": Upcaster(
        "keurmerk.strijdigheid-gemeld.v2", _timeliness_was_not_kept
    ),
}


def upcast(topic: str, event: Fields, upcasters: Mapping[str, Upcaster]) -> tuple[str, Fields]:
    """The current topic, and the event as that version would have been written."""
    while found := upcasters.get(topic):
        topic, event = found.topic, found.upcast(event)
    return topic, event


def check(upcasters: Mapping[str, Upcaster], current: Collection[str]) -> None:
    """Raises ValueError unless every chain ends, and ends in a topic that is read today."""
    for start in upcasters:
        if start in current:
            raise ValueError(f"{start} is current: it cannot be upcast as well.")
        seen, topic = {start}, start
        while found := upcasters.get(topic):
            topic = found.topic
            if topic in seen:
                raise ValueError(f"The upcasters of {start} go round in a circle.")
            seen.add(topic)
        if topic not in current:
            raise ValueError(f"The upcasters of {start} end in {topic}, which nobody reads.")
