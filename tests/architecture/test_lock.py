"""The locks answer for pyproject.toml on every Python: each package, one version, its hashes."""

import re
import tomllib
from collections.abc import Iterator

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from tests.architecture.tree import ROOT

PINNED = re.compile(
    r"^([\w.-]+)==(\S+)(?: ; ([^\\\n]+))?((?: \\\n +--hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE
)
PRODUCT, DEVELOPERS = (
    (ROOT / name).read_text("utf-8") for name in ("requirements.lock", "requirements-dev.lock")
)
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PROJECT = SETTINGS["project"]
EXTRAS = PROJECT["optional-dependencies"]
PYTHONS = ("3.11", "3.12", "3.13")


def locked(lock: str, python: str) -> dict[str, str]:
    """What pip takes from a lock on a Python; a package that comes twice is a fault."""
    here = {"python_version": python, "python_full_version": f"{python}.0"}
    found = [
        (canonicalize_name(name), version)
        for name, version, marker, _ in PINNED.findall(lock)
        if not marker or Marker(marker.strip()).evaluate(here)
    ]
    assert len(dict(found)) == len(found)
    return dict(found)


def asked(*extras: str) -> Iterator[Requirement]:
    yield from map(Requirement, SETTINGS["build-system"]["requires"])
    yield from map(Requirement, PROJECT["dependencies"])
    for extra in extras:
        yield from map(Requirement, EXTRAS[extra])


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize(("lock", "extras"), [(PRODUCT, ()), (DEVELOPERS, tuple(EXTRAS))])
def test_every_asked_package_is_locked_at_a_version_that_fits(
    lock: str, extras: tuple[str, ...], python: str
) -> None:
    versions = locked(lock, python)
    missing = [
        str(requirement)
        for requirement in asked(*extras)
        if versions.get(canonicalize_name(requirement.name), "none") not in requirement.specifier
    ]
    assert missing == []


@pytest.mark.parametrize("lock", [PRODUCT, DEVELOPERS])
def test_every_line_of_a_lock_is_a_pinned_package_with_hashes(lock: str) -> None:
    rest = PINNED.sub("", lock)
    assert [line for line in rest.splitlines() if line.strip() and "#" not in line] == []


def test_developers_have_what_the_product_has_and_more() -> None:
    product, developers = (set(PINNED.findall(lock)) for lock in (PRODUCT, DEVELOPERS))
    assert product < developers


def test_nothing_that_only_developers_ask_is_in_the_product() -> None:
    only = {
        canonicalize_name(Requirement(line).name)
        for line in PROJECT["optional-dependencies"]["dev"]
    }
    assert only & set(locked(PRODUCT, "3.11")) == set()


def test_the_lock_is_made_from_the_oldest_python_on() -> None:
    made = re.search(
        r"^OLDEST_PYTHON := (\S+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE
    )
    assert made
    assert SpecifierSet(PROJECT["requires-python"]) == SpecifierSet(f">={made[1]}")
    assert made[1] in PYTHONS
