"""Which tests can notice that an object is broken: those that name it, or that are of its room."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.architecture.tree import ROOT

FOLDERS = ("domain", "projections", "scheduler", "edities")
MOST = 16  # files for one object
# A rule, a term or a task of the lifecycle shows in what is refused, recorded and raised.
LIFECYCLE = (
    "agenda",
    "boundaries",
    "decisions",
    "golden",
    "gronden",
    "matrix",
    "mogelijk",
    "plichten",
    "refusals",
    "taken",
)


@cache
def _texts() -> dict[Path, str]:
    files = (path for folder in FOLDERS for path in (ROOT / "tests" / folder).rglob("test_*.py"))
    return {path: path.read_text("utf-8") for path in sorted(files)}


def tests_for(place: str) -> list[Path]:
    """The most likely first."""
    scores = {path: tuple(_points(place, path, text)) for path, text in _texts().items()}
    likely = sorted((path for path in scores if sum(scores[path])), key=lambda p: -sum(scores[p]))
    return likely[:MOST]


def _points(place: str, path: Path, text: str) -> Iterator[int]:
    module, _, name = place.partition(":")
    room = module.split(".")[1]
    yield 8 if re.search(rf"\b{re.escape(name.split('.')[-1])}\b", text) else 0
    yield 4 if module in text else 0
    yield 2 if room in path.parts else 0
    yield 5 if room == "keurmerk" == path.parent.name and _of_lifecycle(path) else 0
    # A number of the edition shows in the cases that were worked out by hand.
    yield (6 if room == "handleiding" else 1) if "golden" in path.as_posix() else 0


def _of_lifecycle(path: Path) -> bool:
    return path.stem.removeprefix("test_").split("_")[0] in LIFECYCLE
