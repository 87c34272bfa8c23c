"""The wheel alone is the product: it runs outside the checkout, beside its own packages only."""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.tree import MADE, ROOT

pytestmark = pytest.mark.slow
LOCKED = re.compile(r"^([\w.-]+)==", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Installed:
    """Call it with the words behind `keurmerk`; it stands in an empty folder."""

    folder: Path

    def __call__(self, *words: str) -> subprocess.CompletedProcess[str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("KEURMERK_", "PYTHON"))}
        (self.folder / "elders").mkdir(exist_ok=True)
        return subprocess.run(
            [self.folder / "env" / "bin" / "keurmerk", *words],
            cwd=self.folder / "elders",
            env={**clean, "KEURMERK_DATA": str(self.folder / "data")},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def keurmerk() -> Iterator[Installed]:
    """In a folder of its own, short and open: the database must be able to stand there."""
    with tempfile.TemporaryDirectory(prefix="keurmerk-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        venv.create(folder / "env", symlinks=True)
        site = next((folder / "env" / "lib").glob("python*/site-packages"))
        packages(site)
        _pip("--python", str(site.parents[2]), "install", "--no-deps", str(wheel(folder)))
        installed = Installed(folder)
        yield installed
        installed("stop")


def wheel(folder: Path) -> Path:
    """Built in a copy, for setuptools leaves its work beside what it builds."""
    source = folder / "source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".*", "*.egg-info", *MADE))
    _pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(source))
    shutil.rmtree(source)
    (made,) = folder.glob("keurmerk-*.whl")
    return made


def packages(site: Path) -> None:
    """What requirements.lock names and no more, from the environment of these tests: no network."""
    for name in LOCKED.findall((ROOT / "requirements.lock").read_text("utf-8")):
        try:
            files = importlib.metadata.files(name) or []
        except importlib.metadata.PackageNotFoundError:  # for another system
            continue
        for file in files:
            if ".." not in file.parts:
                (site / file).parent.mkdir(parents=True, exist_ok=True)
                (site / file).symlink_to(Path(str(file.locate())))


def _pip(*words: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "--quiet", *words],
        env={**os.environ, "PIP_NO_INDEX": "1"},
        capture_output=True,
        check=True,
    )


def test_the_demo_runs_outside_the_checkout(keurmerk: Installed) -> None:
    said = keurmerk("demo")
    assert (said.returncode, said.stderr.count("\n")) == (0, 1), said
    assert "Welke Professionals  00000004  Keurmerkhouder" in said.stdout


def test_it_knows_its_version(keurmerk: Installed) -> None:
    assert keurmerk("--version").stdout == f"keurmerk {importlib.metadata.version('keurmerk')}\n"


def test_nothing_of_tests_or_bench_comes_along(keurmerk: Installed) -> None:
    (site,) = (keurmerk.folder / "env" / "lib").glob("python*/site-packages")
    assert not {"tests", "bench"} & {path.name for path in site.iterdir()}
    assert (site / "voorbeelden" / "beoordeling-voorbeeld.json").is_file()
