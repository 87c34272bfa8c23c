"""Input as somebody sends it who wants the program to break: one or two places of something right
are spoiled, or the bytes themselves.
"""

import copy
import json
from typing import Any

from hypothesis import strategies as st

DEEP = json.loads("[" * 60 + "]" * 60)
# Written into the JSON as they are: no Python value gives this text.
RAW = {
    "<<number>>": "1E+5000",
    "<<large>>": "9" * 5000,
    "<<exact>>": "7." + "1" * 40,
    "<<nan>>": "NaN",
    "<<infinite>>": "-Infinity",
    "<<half>>": '"\\ud800"',
}
VALUES: tuple[Any, ...] = (
    *RAW,
    "1E+5000",
    "1E+99999999",
    "-1E-99999999",
    "1" * 400,
    "sNaN",
    "1/0",
    "7_0",
    "٣",
    "nul\x00",
    "\x1b[31mrood",
    "\u202eomgekeerd",
    "a\u0085b",
    "regel\r\neinde",
    "x" * 300,
    "x" * 20_000,
    "",
    " ",
    "0001-01-01",
    "9999-12-31",
    "2026-02-30",
    "2026-03-02T00:00:00Z",
    None,
    True,
    -1,
    0,
    2**31,
    2**63,
    0.1,
    1e22,
    [],
    {},
    ["x"] * 1001,
    {"\u202e": 1},
    {"a\x00": {"b": []}},
    DEEP,
)
ENGLISH = (
    "Error",
    "Exception",
    "Expecting",
    "Extra data",
    "Field required",
    "Input should",
    "Invalid",
    "Traceback",
    "codec",
    "exceeds",
    "had niet mogen gebeuren",
    "input_value",
    "limit",
    "recursion",
    "unexpected",
    "validation",
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where something stands in a JSON document."""
    parts = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path, *(place for name, part in parts for place in places(part, (*path, name)))]


def spoilt(document: Any) -> st.SearchStrategy[str]:
    """The text of `document` with one to three places of it changed, left out or added to."""
    where = st.sampled_from([place for place in places(document) if place])
    what = st.sampled_from(VALUES) | st.text(max_size=20)
    how = st.sampled_from(("set", "set", "set", "drop", "add", "twice"))
    changes = st.lists(st.tuples(where, what, how), min_size=1, max_size=3)
    return changes.map(lambda chosen: _changed(document, chosen))


def _changed(document: Any, changes: list[tuple[tuple[Any, ...], Any, str]]) -> str:
    found = copy.deepcopy(document)
    for path, value, how in changes:
        _change(found, path, copy.deepcopy(value), how)  # never a part of itself
    text = json.dumps(found)
    for name, raw in RAW.items():
        text = text.replace(f'"{name}"', raw)
    return text.replace('"<<twice>>": 1', '"dag": 1, "dag": 2')


def _change(found: Any, path: tuple[Any, ...], value: Any, how: str) -> None:
    try:
        for name in path[:-1]:
            found = found[name]
        if how == "drop":
            del found[path[-1]]
        elif how == "set" or not isinstance(found, dict):
            found[path[-1]] = value
        else:
            found |= {"<<twice>>": 1} if how == "twice" else {f"{path[-1]}x": value}
    except (KeyError, IndexError, TypeError):
        return  # an earlier change took this place away


def broken(text: str) -> st.SearchStrategy[bytes]:
    """The bytes of `text`, cut off, mixed up, or written as another program would."""
    content = text.encode()
    at = st.integers(0, len(content))
    return st.one_of(
        at.map(lambda n: content[:n]),
        st.tuples(at, st.binary(min_size=1, max_size=4)).map(
            lambda spot: content[: spot[0]] + spot[1] + content[spot[0] :]
        ),
        st.sampled_from(
            [
                text.encode("utf-16"),
                text.encode("utf-8-sig"),
                content.replace(b"e", "é".encode("latin-1")),
                b"\xff\xfe\x00",
                b"[" * 100_000,
                b'{"a":' * 5_000,
                b"\x00" * 100,
                b"{}" + b" " * 100 + b"{}",
            ]
        ),
    )
