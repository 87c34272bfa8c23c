"""A point in the log as a file that somebody else keeps: so long it was, and this was its hash."""

import json
from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from adapters.seal.tree import HASH, Tree, root

KIND = "keurmerk-punt/v1"
STEP = 1000  # events between two marks: so close a change can be pointed at


class NoPoint(Exception):
    """The file is not a point, or not a whole one. The sentence says what is wrong."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first `size` leaves of a tree, by the roots of its complete subtrees."""

    size: int
    tops: tuple[bytes, ...]

    @classmethod
    def of(cls, tree: Tree) -> "Beginning":
        return cls(tree.size, tuple(tree.tops))

    @property
    def root(self) -> bytes:
        return root(self.tops)


@dataclass(frozen=True, slots=True)
class Point:
    """`marks`: the root after each STEP events. `clock`: of the last event, in microseconds."""

    made: datetime
    log: Beginning
    clock: int
    marks: tuple[bytes, ...]
    registrations: Beginning
    administrators: tuple[str, ...]  # who could go around every rule

    def as_text(self) -> str:
        return (
            json.dumps(
                {
                    "soort": KIND,
                    "gemaakt_op": self.made.isoformat(),
                    "logboek": {**_as_json(self.log), "klok": self.clock},
                    "merken": [_coded(mark) for mark in self.marks],
                    "registraties": _as_json(self.registrations),
                    "beheerders": self.administrators,
                },
                indent=2,
            )
            + "\n"
        )


def read_point(text: str) -> Point:
    """Raises NoPoint."""
    try:
        found = json.loads(text)
        if found["soort"] != KIND:
            raise NoPoint("Het bestand is geen punt van dit programma.")
        return Point(
            made=datetime.fromisoformat(found["gemaakt_op"]),
            log=_known(found["logboek"]),
            clock=int(found["logboek"]["klok"]),
            marks=tuple(map(_decoded, found["merken"])),
            registrations=_known(found["registraties"]),
            administrators=tuple(map(str, found["beheerders"])),
        )
    except (KeyError, TypeError, ValueError, RecursionError, BadBase64) as error:
        raise NoPoint("Het bestand is geen punt, of het is niet heel.") from error


def _as_json(known: Beginning) -> dict[str, Any]:
    return {
        "aantal": known.size,
        "wortel": _coded(known.root),
        "toppen": [_coded(top) for top in known.tops],
    }


def _known(found: Any) -> Beginning:
    known = Beginning(int(found["aantal"]), tuple(map(_decoded, found["toppen"])))
    whole = known.size >= 0 and len(known.tops) == known.size.bit_count()
    if not whole or _coded(known.root) != found["wortel"]:
        raise NoPoint("Het punt klopt in zichzelf niet: iemand heeft het bestand veranderd.")
    return known


def _coded(value: bytes) -> str:
    return b64encode(value).decode()


def _decoded(text: Any) -> bytes:
    value = b64decode(text, validate=True)
    if len(value) != HASH:
        raise ValueError("a hash has 32 bytes")
    return value
