"""The hash of an event, and of a whole log as one tree (RFC 6962): a pure calculation.

The tree of a longer log holds that of a shorter one, so that one hash of 32 bytes, kept elsewhere,
shows later whether the beginning was changed.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

EVENT = b"event-leaf/v1\n"  # as in ledger.leaf(), migrations/0002
REGISTRATION = b"registration-leaf/v1\n"
EMPTY = sha256(b"").digest()
HASH = 32  # bytes


class Event(NamedTuple):
    """What the hash of an event covers; `position` counts from 1, the clock is in microseconds."""

    position: int
    recorded_us: int
    originator: bytes  # 16
    version: int
    topic: str
    state: bytes


def event_leaf(event: Event) -> bytes:
    name = event.topic.encode()
    head = struct.pack(">qq", event.position - 1, event.recorded_us) + event.originator
    tail = struct.pack(">qi", event.version, len(name)) + name + sha256(event.state).digest()
    return sha256(b"\0" + EVENT + head + tail).digest()


def registration_leaf(number: int, command_id: bytes, fingerprint: bytes) -> bytes:
    """`number` counts from 1; the other two are 16 and 32 bytes."""
    return sha256(
        b"\0" + REGISTRATION + struct.pack(">q", number - 1) + command_id + fingerprint
    ).digest()


@dataclass(slots=True)
class Tree:
    """The roots of the complete subtrees, left to right: of a million leaves at most twenty."""

    size: int = 0
    tops: list[bytes] = field(default_factory=list)
    at: int = 0  # when it has so many leaves, its root is kept
    kept: bytes | None = None

    def __post_init__(self) -> None:
        if self.size == self.at:
            self.kept = self.root

    def append(self, leaf: bytes) -> None:
        full = self.size
        while full & 1:
            leaf = _node(self.tops.pop(), leaf)
            full >>= 1
        self.tops.append(leaf)
        self.size += 1
        if self.size == self.at:
            self.kept = self.root

    @property
    def root(self) -> bytes:
        return root(self.tops)


def root(tops: Sequence[bytes]) -> bytes:
    """Of the whole tree with these subtrees."""
    if not tops:
        return EMPTY
    *left, found = tops
    for top in reversed(left):
        found = _node(top, found)
    return found


def _node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\1" + left + right).digest()
