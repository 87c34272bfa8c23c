"""One word, one meaning: no two classes of the product share a public name."""

import ast
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from tests.architecture.tree import ROOT, modules, name_of

# Rooms that are being rebuilt: this list only gets shorter.


def named_twice(paths: Iterable[Path]) -> dict[str, list[str]]:
    """Classes at the top of a module; the class behind a name is asked for by import."""
    homes = defaultdict(list)
    for path in paths:
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                homes[node.name].append(path.as_posix())
    return {name: found for name, found in homes.items() if len(found) > 1}


def test_a_class_name_means_one_thing() -> None:
    found = {n: [name_of(ROOT / p) for p in ps] for n, ps in named_twice(modules()).items()}
    assert found == {}


def test_a_second_meaning_is_noticed(tmp_path: Path) -> None:
    for name in ("een.py", "ander.py"):
        (tmp_path / name).write_text("class Stand: ...\nclass _Gelezen: ...\n")
    assert set(named_twice(sorted(tmp_path.glob("*.py")))) == {"Stand", "_Gelezen"}
