"""A place that is imported later is text: it exists all the same, and keeps to the contracts."""

import ast
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from adapters.deferred import Deferred
from tests.architecture.tree import ROOT, modules, name_of

CONTRACTS: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))[
    "tool"
]["importlinter"]["contracts"]
LAYERS: list[str] = next(c for c in CONTRACTS if c["id"] == "adapters")["layers"]
BELOW_THE_APPLICATION: list[str] = next(c for c in CONTRACTS if c["id"] == "asking")[
    "forbidden_modules"
]


def places() -> Iterator[tuple[str, str]]:
    """Each module that defers something, and what."""
    for path in modules("adapters"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == Deferred.__name__:
                (place,) = node.args
                assert isinstance(place, ast.Constant), f"{name_of(path)}: no plain text"
                yield name_of(path), str(place.value)


PLACES = sorted(set(places()))


def height(name: str) -> int:
    """The layer of a room of adapters/: 0 is the highest."""
    room = name.replace("/", ".").removesuffix(".py").split(".")[1]
    return next(n for n, layer in enumerate(LAYERS) if room in layer.split(" | "))


@pytest.mark.parametrize(("by", "place"), PLACES)
def test_what_is_imported_later_is_there(by: str, place: str) -> None:
    assert callable(Deferred(place).function)


@pytest.mark.parametrize(("by", "place"), PLACES)
def test_what_is_imported_later_lies_no_higher(by: str, place: str) -> None:
    if place.startswith("adapters."):
        assert height(place.partition(":")[0]) >= height(by)


@pytest.mark.parametrize(("by", "place"), PLACES)
def test_the_command_line_reaches_no_further_by_waiting(by: str, place: str) -> None:
    if by.startswith("adapters/cli/"):
        assert not place.startswith(tuple(BELOW_THE_APPLICATION))


def test_there_is_something_to_look_at() -> None:
    assert len(PLACES) > 10


def test_nothing_is_imported_inside_a_function() -> None:
    """Waiting has one way; a cycle is no reason."""
    found = [
        f"{name_of(path)}:{node.lineno}"
        for path in modules()
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert found == []


def test_what_is_never_called_is_never_imported() -> None:
    deferred = Deferred("nergens.te.vinden:iets")  # no fault yet
    with pytest.raises(ModuleNotFoundError):
        deferred()
