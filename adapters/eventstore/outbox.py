"""What must be sent after an event: one row per letter, in the event's transaction."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.recorded import Recorded


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """`payload` refers and never copies: the sender looks up names when the letter is made."""

    TABLE: ClassVar[tuple[str, str]] = ("app", "outbox")
    KEY: ClassVar[tuple[str, ...]] = ("originator_id", "originator_version", "soort")
    REPLACE: ClassVar[bool] = False
    originator_id: UUID
    originator_version: int
    soort: str
    payload: dict[str, str]


def letters(recorded: Recorded[KeurmerkEvent]) -> Iterator[OutboxRow]:
    """A decision is told to the holder, but not again when it is imported history."""
    if recorded.vastlegging.geimporteerd:
        return
    if isinstance(recorded.event, BesluitEvent):
        yield OutboxRow(
            recorded.originator_id,
            recorded.originator_version,
            "besluitbrief",
            {"topic": recorded.event.TOPIC},
        )
