"""The tree of hashes is that of RFC 6962, and a point kept in a file cannot be bent."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.seal.point import Beginning, NoPoint, Point, read_point
from adapters.seal.tree import EMPTY, Tree

# The inputs and roots with which every implementation of certificate transparency is tested.
INPUTS = (
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
)
ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
LEAVES = st.lists(st.binary(min_size=32, max_size=32), max_size=70)


def leaf(entry: bytes) -> bytes:
    return sha256(b"\0" + entry).digest()


def by_definition(leaves: Sequence[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word."""
    if not leaves:
        return EMPTY
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    left, right = by_definition(leaves[:split]), by_definition(leaves[split:])
    return sha256(b"\1" + left + right).digest()


def grown(leaves: Sequence[bytes], at: int = 0) -> Tree:
    tree = Tree(at=at)
    for each in leaves:
        tree.append(each)
    return tree


def test_the_reference_roots() -> None:
    tree = Tree()
    assert tree.root == EMPTY
    for entry, root in zip(INPUTS, ROOTS, strict=True):
        tree.append(leaf(bytes.fromhex(entry)))
        assert tree.root.hex() == root


@given(LEAVES)
def test_the_root_is_that_of_the_definition(leaves: list[bytes]) -> None:
    assert grown(leaves).root == by_definition(leaves)


@given(LEAVES, st.data())
def test_the_root_of_the_beginning_is_kept_on_the_way(leaves: list[bytes], data: Any) -> None:
    at = data.draw(st.integers(0, len(leaves)))
    assert grown(leaves, at).kept == by_definition(leaves[:at])
    assert grown(leaves, len(leaves) + 1).kept is None


@given(LEAVES, st.data())
def test_one_goes_on_behind_what_was_kept(leaves: list[bytes], data: Any) -> None:
    at = data.draw(st.integers(0, len(leaves)))
    known = Beginning.of(grown(leaves[:at]))
    tree = Tree(known.size, list(known.tops))
    for each in leaves[at:]:
        tree.append(each)
    assert tree.root == by_definition(leaves)


def point(events: int = 5) -> Point:
    leaves = [leaf(bytes([n])) for n in range(events)]
    known = Beginning.of(grown(leaves))
    two = Beginning.of(grown(leaves[:2]))
    return Point(NOW, known, 1_700_000_000_000_000, tuple(leaves[:1]), two, ("postgres",))


def test_a_point_is_read_as_it_was_written() -> None:
    assert read_point(point().as_text()) == point()
    assert read_point(point(0).as_text()).log.root == EMPTY


def _longer(found: Any) -> None:
    found["logboek"]["aantal"] = 7


def _other_root(found: Any) -> None:
    found["logboek"]["wortel"] = found["registraties"]["wortel"]


def _other_top(found: Any) -> None:
    found["logboek"]["toppen"][0] = found["merken"][0]


def _short_hash(found: Any) -> None:
    found["merken"][0] = "AAAA"


def _no_hash(found: Any) -> None:
    found["merken"][0] = "geen hash"


def _other_kind(found: Any) -> None:
    found["soort"] = "iets anders"


def _without_registrations(found: Any) -> None:
    del found["registraties"]


def _negative(found: Any) -> None:
    found["registraties"]["aantal"] = -2


@pytest.mark.parametrize(
    "bend",
    [
        _longer,
        _other_root,
        _other_top,
        _short_hash,
        _no_hash,
        _other_kind,
        _without_registrations,
        _negative,
    ],
)
def test_a_bent_point_is_refused(bend: Callable[[Any], None]) -> None:
    found = json.loads(point().as_text())
    bend(found)
    with pytest.raises(NoPoint):
        read_point(json.dumps(found))


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"soort": 1}', "[" * 100_000])
def test_what_is_no_point_is_refused(text: str) -> None:
    with pytest.raises(NoPoint):
        read_point(text)
