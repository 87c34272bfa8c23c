"""The stored bytes of every version of every event that was ever released.

`python -m tests.support.golden` adds a line for each topic that has none. A line never changes.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

from adapters.eventstore.mapper import EventMapper
from domain.keurmerk.feiten import EVENTS
from tests.support.examples import example, recorded

FILE = Path(__file__).parents[1] / "adapters" / "eventstore" / "golden" / "events_v1.jsonl"
NONCE = "00112233445566778899aabbccddeeff"


class Line(NamedTuple):
    topic: str
    state: str  # the bytes as they lie in the column, as text


def lines() -> list[Line]:
    text = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    return [Line(**json.loads(line)) for line in text.splitlines()]


def stored(event: Any) -> Line:
    kept = EventMapper(nonce=lambda: NONCE).to_stored_event(recorded(event=event))
    return Line(kept.topic, kept.state.decode())


def add_missing() -> None:
    there = {line.topic for line in lines()}
    added = [stored(example(cls)) for cls in EVENTS if cls.TOPIC not in there]
    with FILE.open("a", encoding="utf-8") as file:
        file.writelines(json.dumps(line._asdict(), ensure_ascii=False) + "\n" for line in added)


if __name__ == "__main__":
    add_missing()
