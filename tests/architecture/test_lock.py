"""requirements.lock answers for pyproject.toml: every package, one version, and its hashes."""

import re
import tomllib
from collections.abc import Iterator

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.tree import ROOT

PINNED = re.compile(r"^([\w.-]+)==(\S+)((?: \\\n +--hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE)
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
VERSIONS = {canonicalize_name(name): version for name, version, _ in PINNED.findall(LOCK)}


def asked() -> Iterator[Requirement]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = settings["project"]
    yield from map(Requirement, settings["build-system"]["requires"])
    yield from map(Requirement, project["dependencies"])
    for extra in project["optional-dependencies"].values():
        yield from map(Requirement, extra)


def test_every_asked_package_is_locked_at_a_version_that_fits() -> None:
    missing = [
        str(requirement)
        for requirement in asked()
        if VERSIONS.get(canonicalize_name(requirement.name), "none") not in requirement.specifier
    ]
    assert missing == []


def test_every_line_of_the_lock_is_a_pinned_package_with_hashes() -> None:
    rest = PINNED.sub("", LOCK)
    assert [line for line in rest.splitlines() if line.strip() and "#" not in line] == []
