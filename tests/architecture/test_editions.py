"""Numbers of the Handleiding come with the case: nobody takes those of one year by its name."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, modules, name_of

FILE_OF_AN_EDITION = re.compile(r"domain\.handleiding\.h\d{4}\w*")
NAME_OF_AN_EDITION = re.compile(r"H\d{4}")
HOME = ROOT / "domain" / "handleiding"
# Rooms that are being rebuilt: this list only gets shorter.
ELSEWHERE = [
    path
    for path in modules("domain", "projections", "scheduler", "adapters")
    if HOME not in path.parents
]


def editions_by_name(source: str) -> Iterator[str]:
    """Imports of an edition, and editions that a function takes when nobody passes one."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names]
            module = node.module or ""
            wrong = [n for n in names if NAME_OF_AN_EDITION.fullmatch(n)]
            wrong += [n for n in names if FILE_OF_AN_EDITION.fullmatch(f"{module}.{n}")]
            if wrong or FILE_OF_AN_EDITION.fullmatch(module):
                yield f"{node.lineno}: from {module} import {', '.join(names)}"
        elif isinstance(node, ast.Import):
            yield from (
                f"{node.lineno}: import {alias.name}"
                for alias in node.names
                if FILE_OF_AN_EDITION.fullmatch(alias.name)
            )
        elif isinstance(node, ast.FunctionDef):
            yield from _defaults(node)


def _defaults(function: ast.FunctionDef) -> Iterator[str]:
    arguments = [*function.args.posonlyargs, *function.args.args]
    given = zip(reversed(arguments), reversed(function.args.defaults), strict=False)
    by_name = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
    for argument, default in (*given, *by_name):
        kind = ast.unparse(argument.annotation) if argument.annotation else ""
        if default is not None and kind in ("Handleiding", "Editie", "Kader"):
            yield f"{function.lineno}: {function.name}({argument.arg}: {kind} = ...)"


@pytest.mark.parametrize("path", ELSEWHERE, ids=name_of)
def test_no_edition_is_taken_by_its_name(path: Path) -> None:
    assert list(editions_by_name(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "from domain.handleiding.h2023 import H2023",
        "from domain.handleiding.h2023_organisatie import DOCUMENTEN",
        "from domain.handleiding import H2024 as NU",
        "from domain.handleiding import h2023",
        "from domain.normen.catalogus import H2023",
        "import domain.handleiding.h2023",
        "def f(tekst: Handleiding = X) -> None: ...",
        "def f(*, editie: Editie = Editie.H2023) -> None: ...",
    ],
)
def test_a_breach_is_noticed(source: str) -> None:
    assert list(editions_by_name(source))


@pytest.mark.parametrize(
    "source",
    [
        "from domain.source import Editie, h2023",
        "from domain.handleiding import handleiding, naaste",
        "from domain.normen.h2023.materieel import MATERIEEL",
        "def f(tekst: Handleiding, editie: Editie | None = None) -> None: ...",
    ],
)
def test_what_is_allowed_is_let_through(source: str) -> None:
    assert list(editions_by_name(source)) == []
