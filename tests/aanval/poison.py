"""Right input with something wrong in it, always the same for the same seed."""

import copy
import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

LONG = 100_000
VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 10**400, 1.5, float("nan"), float("inf"), 2**63, 1e308,
    "", " ", "x" * LONG, "\x00", "\ud800", "\x1b[31mrood\x1b[0m", "\u202ekcart", "a\nb", "null",
    "1E+5000", "1E-5000", "1E+99999999", "NaN", "-0", "ja", "00000001", "\u0e51\u0e52\u0e53",
    "9999-12-31", "0001-01-01", "2026-02-30", "2026-3-1", "31-12-2026", "2026-12-31T25:00:00Z",
    "2026-01-01T00:00:00+99:00", "'; DROP TABLE es.stored_events; --", "{0}", "%s",
    "../../etc/passwd", [], {}, [[]], [None], [[[[]]]], {"a": {"b": 1}},
)  # fmt: skip
Path = tuple[str | int, ...]


def spoiled(document: Any, chance: Random) -> bytes:
    """The document as bytes, with one to three things wrong, or now and then nothing."""
    if chance.random() < 0.05:
        return json.dumps(document).encode()
    document = copy.deepcopy(document)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        _spoil(document, chance)
    text = json.dumps(document).encode()
    return chance.choice(_TEXT)(text, chance) if chance.random() < 0.15 else text


def word(chance: Random) -> str:
    """One argument; a shell passes no NUL on."""
    value = chance.choice(VALUES)
    return f"{value}".replace("\x00", "\x01")[:10_000]


def _spoil(document: Any, chance: Random) -> None:
    *way, last = chance.choice(list(_paths(document)) or [("nieuw",)])
    place = document
    for step in way:
        place = place[step]
    what = chance.random()
    if what < 0.7 or isinstance(place, list):
        place[last] = copy.deepcopy(chance.choice(VALUES))
    elif what < 0.85:
        place.pop(last, None)
    else:
        place[f"{last}{chance.choice(('x', ' ', '.', chr(0)))}"] = chance.choice(VALUES)


def _paths(value: Any, before: Path = ()) -> Iterator[Path]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield (*before, key)
        if isinstance(inner, dict | list):
            yield from _paths(inner, (*before, key))


def _cut(text: bytes, chance: Random) -> bytes:
    return text[: chance.randrange(len(text))]


def _flip(text: bytes, chance: Random) -> bytes:
    place = chance.randrange(len(text))
    return text[:place] + bytes([chance.randrange(256)]) + text[place + 1 :]


def _deep(text: bytes, chance: Random) -> bytes:
    depth = chance.choice((500, 5_000, 100_000))
    return text[:-1] + b', "diep": ' + b"[" * depth + b"]" * depth + b"}"


def _twice(text: bytes, chance: Random) -> bytes:
    return text[:-1] + b", " + text[1:]


def _marked(text: bytes, chance: Random) -> bytes:
    return b"\xef\xbb\xbf" + text


def _broken(text: bytes, chance: Random) -> bytes:
    return text.replace(b'"', chance.choice((b"'", b"\xff", b"\xe9", b"")), chance.randrange(1, 4))


_TEXT: tuple[Callable[[bytes, Random], bytes], ...] = (_cut, _flip, _deep, _twice, _marked, _broken)
