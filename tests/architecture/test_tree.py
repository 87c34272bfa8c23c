"""House rules that a machine can see: what may not be committed, and how large a file may grow."""

import ast
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOMS, ROOT, modules, name_of, project_files

LINES_A_FILE = 300  # over 200 is a smell to look at; a room that reads top-down may be it
LINES_A_FUNCTION = 25
NAMES_WITHOUT_MEANING = {"base", "common", "helpers", "manager", "misc", "service", "utils"}
# Written in pieces, so that this file does not hold what it forbids.
ADDRESSES = re.compile(
    "|".join(
        (
            r"pypi\.(?:org|python)",
            r"python" + r"hosted\.",
            r"npm" + r"js\.(?:org|com)",
            r"deb\." + r"debian\.",
            r"(?:index|find)-(?:url|links)",
            r"/sim" + r"ple/",
            r"(?<![\w.])/(?:wo" + r"rk|op" + r"t|ro" + r"ot|tm" + r"p|ho" + r"me|Us" + r"ers)/",
            r"fi" + r"le:///",
        )
    )
)


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize(
    "line",
    [
        "--index-" + "url=x",
        "see /tm" + "p/x",
        "at https://pypi" + ".org",
        "fi" + "le:///x",
        '"/wo' + 'rk/main"',
    ],
)
def test_an_address_is_recognised(line: str) -> None:
    assert ADDRESSES.search(line)


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in project_files()
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if ADDRESSES.search(line)
    ]
    assert found == []


def test_no_file_of_the_product_is_too_long_to_read_at_once() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {name: n for name, n in lengths.items() if n > LINES_A_FILE} == {}


def test_no_function_is_too_long_to_read_at_once() -> None:
    lengths = {
        f"{name_of(path)}:{function.name}": (function.end_lineno or 0) - function.lineno + 1
        for path in modules()
        for function in functions(path)
    }
    assert {name: n for name, n in lengths.items() if n > LINES_A_FUNCTION} == {}


@pytest.mark.parametrize("module", modules(*ROOMS, "migrations"), ids=name_of)
def test_every_module_says_what_it_is(module: Path) -> None:
    assert ast.get_docstring(ast.parse(module.read_text("utf-8")))


@pytest.mark.parametrize("room", [*ROOMS, "migrations"])
def test_every_folder_with_code_is_a_package(room: str) -> None:
    folders = {path.parent for path in modules(room)} | {ROOT / room}
    assert [name_of(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [name_of(path) for path in modules() if path.stem in NAMES_WITHOUT_MEANING] == []


@pytest.mark.parametrize("script", [".ci/run", ".ci/find-python"])
def test_scripts_can_be_run(script: str) -> None:
    assert (ROOT / script).stat().st_mode & stat.S_IXUSR
