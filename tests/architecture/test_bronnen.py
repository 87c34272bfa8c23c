"""Every Bron names a place that exists: a wrong paragraph would end up in a decision letter."""

import ast
import importlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from domain.source import Bron, Document, Editie, eigen_lezing, h2023
from tests.architecture.tree import ROOT, modules, name_of

CONTENTS: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "handleiding_contents.toml").read_text("utf-8")
)
LISTS = ("hoofdstukken", "paragrafen", "normen", "tabellen", "bijlagen", "koppen", "regels")
ITEM = re.compile(r" ?\(\d+\)$")  # an item of a list in a paragraph: 5.2(1)


def exists(document: Document | Editie, plaats: str) -> bool:
    """`plaats` may name several places, with a comma or a range between them."""
    parts = re.split(r", | t/m ", plaats)
    return all(_exists(CONTENTS[document], ITEM.sub("", part)) for part in parts)


def _exists(contents: Mapping[str, Any], part: str) -> bool:
    if any(part in contents.get(name, ()) for name in LISTS):
        return True
    if match := re.fullmatch(r"voetnoot (\d+)", part):
        return int(match[1]) in range(1, contents.get("voetnoten", 0) + 1)
    if match := re.fullmatch(r"([A-Z])-?(\d{1,2})", part):
        return int(match[2]) in range(1, contents.get("reeksen", {}).get(match[1], 0) + 1)
    return False


def brons_in(value: object, seen: set[int]) -> Iterator[Bron]:
    """Every Bron that can be reached from a value of a module."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, Bron):
        yield value
    for part in _parts(value):
        yield from brons_in(part, seen)


def _parts(value: object) -> Iterable[object]:
    if isinstance(value, type):
        return list(value) if issubclass(value, Enum) else ()
    if isinstance(value, Enum):
        return list(vars(value).values())
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values()]
    if isinstance(value, tuple | list | set | frozenset):
        return list(value)
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    return ()


def names_in(module: Path) -> Iterator[tuple[Document, str]]:
    """Places written as text inside functions too, where no value can be reached."""
    makers = {"h2023": Document.HANDLEIDING_2023, "eigen_lezing": Document.BELEID}
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            plaats = node.args[0]
            if node.func.id in makers and isinstance(plaats, ast.Constant):
                yield makers[node.func.id], str(plaats.value)


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def test_every_document_has_its_contents_listed() -> None:
    assert set(CONTENTS) == set(Document)


@pytest.mark.parametrize("path", modules("domain", "projections", "scheduler"), ids=name_of)
def test_every_bron_names_a_place_that_exists(path: Path) -> None:
    values = vars(importlib.import_module(module_name(path)))
    reached = {(bron.document, bron.plaats) for bron in brons_in(list(values.values()), set())}
    written = set(names_in(path))
    assert {place for place in reached | written if not exists(*place)} == set()


def test_the_search_reaches_values_that_lie_deep() -> None:
    from domain.handleiding.h2023 import H2023

    places = {bron.plaats for bron in brons_in(H2023, set())}
    assert {"1.3", "Tabel 2, voetnoot 2", "5.1.1", "6.2.3", "3.1.3", "voetnoot 4"} <= places


@pytest.mark.parametrize(
    "bron",
    [
        h2023("5.2(1)", "."),
        h2023("6.1.2, 6.2.6", "."),
        h2023("1.4.1 t/m 1.4.6", "."),
        h2023("Tabel 2, voetnoot 2", "."),
        h2023("1.2.4", "."),
        h2023("Bijlage 7A", "."),
        eigen_lezing("A-91", "."),
        eigen_lezing("E35", "."),
        Bron(Document.PANTEIA, "tabel 1.2", "."),
    ],
    ids=str,
)
def test_places_that_exist(bron: Bron) -> None:
    assert exists(bron.document, bron.plaats)


@pytest.mark.parametrize(
    "bron",
    [
        h2023("5.2.1", "."),  # such a paragraph does not exist: it is 5.2, item 1
        h2023("6.2.7", "."),
        h2023("7.1", "."),
        h2023("2.4.4", "."),
        h2023("Tabel 5", "."),
        h2023("Bijlage 2", "."),  # mentioned, but its text is not there
        h2023("voetnoot 28", "."),
        h2023("A-44", "."),
        h2023("6.1.2, 6.3", "."),
        h2023("", "."),
        eigen_lezing("A-92", "."),
        eigen_lezing("A-0", "."),
        eigen_lezing("6.2.3", "."),
    ],
    ids=str,
)
def test_places_that_do_not_exist(bron: Bron) -> None:
    assert not exists(bron.document, bron.plaats)
