"""A clean checkout builds on any day: an index with newer packages does not move the lock.

The packages are made here, without code and without a network. `appel` asks for an extra of
`bloem`, as pytest-cov does of coverage: the lock pins `bloem`, but in the eyes of pip
before 23.3 (which comes with Python 3.11.7 and 3.12.1) not `bloem[zaad]`, so it wants the newest.
"""

import ensurepip
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.version import Version

from tests.architecture.tree import ROOT

APPEL = ("Requires-Dist: bloem[zaad]>=1",)
BLOEM = ("Provides-Extra: zaad", 'Requires-Dist: zaad>=1; extra == "zaad"')
SEES_EXTRAS = Version(ensurepip.version()) >= Version("23.3")
OLD_FLAGS = "FROM_LOCK=--require-hashes --only-binary :all:"


def wheel(folder: Path, name: str, version: str, *metadata: str) -> str:
    """Makes the wheel, and gives its line in a lock."""
    info = f"{name}-{version}.dist-info"
    files = {
        "METADATA": "\n".join(
            ("Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *metadata, "")
        ),
        "WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    made = folder / f"{name}-{version}-py3-none-any.whl"
    with ZipFile(made, "w") as archive:
        for file, text in files.items():
            archive.writestr(f"{info}/{file}", text)
        archive.writestr(f"{info}/RECORD", "".join(f"{info}/{f},,\n" for f in (*files, "RECORD")))
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    return f"{name}=={version} \\\n    --hash=sha256:{digest}\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The way this project installs, with locks of its own and an index that has moved on."""
    index, checkout = tmp_path / "index", tmp_path / "checkout"
    index.mkdir()
    (checkout / ".ci").mkdir(parents=True)
    shutil.copy(ROOT / "Makefile", checkout)
    shutil.copy(ROOT / ".ci" / "find-python", checkout / ".ci")
    locked = (
        wheel(index, "appel", "1", *APPEL),
        wheel(index, "bloem", "1", *BLOEM),
        wheel(index, "zaad", "1"),
    )
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (checkout / lock).write_text("".join(locked))
    wheel(index, "bloem", "2", *BLOEM)
    wheel(index, "zaad", "2")
    return checkout


def make(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The install of the lock, without that of the project itself (which asks no index)."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "MAKE", "MFLAGS"))}
    return subprocess.run(
        ["make", f"PYTHON={sys.executable}", ".venv/.pakketten", *words],
        cwd=checkout,
        env={
            **clean,
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_" + "LINKS": str(checkout.parent / "index"),
        },
        capture_output=True,
        text=True,
        check=False,
    )


def installed(checkout: Path) -> dict[str, str]:
    said = subprocess.run(
        [checkout / ".venv/bin/python", "-m", "pip", "list", "--format=json"],
        capture_output=True,
        text=True,
        check=True,
    )
    return {each["name"]: each["version"] for each in json.loads(said.stdout)}


@pytest.mark.slow
def test_newer_packages_do_not_move_an_install(checkout: Path) -> None:
    made = make(checkout)
    assert made.returncode == 0, made.stderr
    assert {"appel": "1", "bloem": "1", "zaad": "1"}.items() <= installed(checkout).items()


@pytest.mark.slow
@pytest.mark.skipif(SEES_EXTRAS, reason="the pip of this Python sees that the extra is pinned")
def test_without_our_flags_they_do(checkout: Path) -> None:
    made = make(checkout, OLD_FLAGS)
    assert made.returncode != 0
    assert "must have their versions pinned" in made.stderr
    assert "bloem[zaad]>=1" in made.stderr


@pytest.mark.slow
def test_a_lock_that_forgot_a_package_is_told(checkout: Path) -> None:
    lock = checkout / "requirements.lock"
    kept, _, _ = lock.read_text().partition("bloem==")
    lock.write_text(kept)
    made = make(checkout)
    assert made.returncode != 0
    assert "appel 1 requires bloem, which is not installed" in made.stderr


@pytest.mark.parametrize("target", ["venv", "dev", "mutatie"])
def test_every_install_from_a_lock_takes_what_it_says_and_no_more(target: str) -> None:
    said = subprocess.run(
        ["make", "--dry-run", "--always-make", target],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.replace("\\\n", " ")
    installs = [line for line in said.splitlines() if "--requirement" in line]
    assert installs
    assert all({"--no-deps", "--require-hashes"} <= set(line.split()) for line in installs)
