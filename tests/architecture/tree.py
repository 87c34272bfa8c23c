"""The files of this project, as the architecture tests look at them."""

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("domain", "projections", "scheduler", "adapters")
MADE = {"__pycache__", "build", "dist", "mutants"}  # made by tools, never committed


def project_files() -> Iterator[Path]:
    """Every file that can be committed (.gitignore in short, so that no git is needed)."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if not _made(name))
        yield from (
            Path(folder, name) for name in sorted(names) if not name.startswith(".coverage")
        )


def _made(folder: str) -> bool:
    hidden = folder.startswith(".") and folder != ".ci"
    return hidden or folder in MADE or folder.endswith(".egg-info")


def modules(*rooms: str) -> list[Path]:
    """The Python files of the rooms, all four of them by default."""
    return [path for room in rooms or ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def name_of(path: Path) -> str:
    """A path as a test id: from the root of the project."""
    return path.relative_to(ROOT).as_posix()
