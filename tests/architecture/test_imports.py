"""The import contracts of pyproject.toml hold, and each of them bites when it is broken."""

import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.tree import ROOMS, ROOT

SETTINGS = "pyproject.toml"
PACKAGES = (*ROOMS, "migrations", "voorbeelden")


@dataclass(frozen=True, slots=True)
class Violation:
    """One forbidden line, and the contract that must catch it."""

    contract: str
    module: str  # made when it does not exist
    line: str


VIOLATIONS = (
    Violation("rooms", "domain/rules.py", "import projections"),
    Violation("rooms", "domain/rules.py", "import migrations"),
    Violation("rooms", "projections/__init__.py", "import scheduler"),
    Violation("rooms", "scheduler/__init__.py", "import adapters.postgres"),
    Violation("adapters", "adapters/postgres/__init__.py", "import adapters.eventstore"),
    Violation("adapters", "adapters/embedded/__init__.py", "import adapters.eventstore"),
    Violation("adapters", "adapters/eventstore/__init__.py", "import adapters.composition"),
    Violation("adapters", "adapters/fax/__init__.py", "import domain"),
    Violation("adapters", "adapters/application/register.py", "import adapters.cli.words"),
    Violation("adapters", "adapters/input/values.py", "import adapters.application.access"),
    Violation("adapters", "adapters/demo/plot.py", "import adapters.application.access"),
    Violation("adapters", "adapters/deferred.py", "import adapters.postgres"),
    Violation("asking", "adapters/cli/commands/norm.py", "import adapters.postgres.worklists"),
    Violation("asking", "adapters/cli/app.py", "from eventsourcing.persistence import Mapper"),
    Violation("answering", "adapters/application/norms.py", "from rich.table import Table"),
    Violation("answering", "adapters/input/values.py", "import typer"),
    Violation("quick", "adapters/cli/commands/register.py", "import adapters.eventstore.store"),
    Violation("quick", "adapters/cli/screen.py", "import adapters.cli.terminal"),
    Violation("quick", "adapters/application/access.py", "import adapters.embedded.server"),
    Violation("quickest", "adapters/cli/words.py", "import adapters.input.validation"),
    Violation(
        "quickest", "adapters/application/dossiers.py", "import domain.keurmerk.lifecycle.kaarten"
    ),
    Violation("no-database", "adapters/cli/options.py", "import adapters.application.dossiers"),
    Violation("pure", "domain/calendar.py", "import time"),
    Violation("pure", "domain/rules.py", "from random import choice"),
    Violation("pure", "projections/__init__.py", "from psycopg import Connection"),
    Violation("pure", "scheduler/__init__.py", "import threading"),
    Violation("pure", "scheduler/due.py", "from apscheduler.job import Job"),
    Violation("lifecycle", "domain/keurmerk/envelope.py", "from statemachine import StateChart"),
    Violation("lifecycle", "adapters/eventstore/__init__.py", "import statemachine"),
    Violation("domain", "domain/tevredenheid/__init__.py", "import domain.keurmerk.event"),
    Violation("domain", "domain/meetperiode/__init__.py", "import domain.tevredenheid"),
    Violation("domain", "domain/source.py", "import domain.handleiding"),
    Violation("domain", "domain/helpers.py", "import domain.source"),
    Violation("facts", "domain/keurmerk/plan/feiten.py", "import domain.keurmerk.plan.besluiten"),
    Violation("facts", "domain/keurmerk/keurmerk.py", "import domain.keurmerk.command"),
    Violation("facts", "domain/keurmerk/dossier.py", "import domain.keurmerk.besluiten"),
    Violation("facts", "domain/keurmerk/lifecycle/statussen.py", "import domain.keurmerk.grond"),
)


def lint(tree: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Run import-linter on a tree; without names, on all its contracts."""
    script = "import sys; from importlinter.cli import lint_imports as lint; sys.exit(lint(\
config_filename=sys.argv[1], limit_to_contracts=tuple(sys.argv[2:]), no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", script, SETTINGS, *contracts],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the packages, to break things in."""
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / SETTINGS, tmp_path)
    return tmp_path


def test_the_contracts_hold() -> None:
    found = lint(ROOT)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("violation", VIOLATIONS, ids=lambda v: f"{v.contract}: {v.module}")
def test_a_contract_bites(tree: Path, violation: Violation) -> None:
    module = tree / violation.module
    module.parent.mkdir(exist_ok=True)
    with module.open("a", encoding="utf-8") as file:
        file.write(f"\n{violation.line}\n")
    found = lint(tree, violation.contract)
    assert found.returncode == 1, found.stdout + found.stderr
    assert "0 kept, 1 broken" in found.stdout
    assert (module.parent.name if module.stem == "__init__" else module.stem) in found.stdout


def test_the_bell_may_use_its_own_library(tree: Path) -> None:
    (tree / "scheduler" / "timetable.py").write_text("from apscheduler.job import Job\n", "utf-8")
    found = lint(tree, "pure")
    assert found.returncode == 0, found.stdout + found.stderr


def test_every_contract_is_broken_on_purpose_somewhere() -> None:
    settings = tomllib.loads((ROOT / SETTINGS).read_text("utf-8"))
    contracts = {contract["id"] for contract in settings["tool"]["importlinter"]["contracts"]}
    assert contracts == {violation.contract for violation in VIOLATIONS}
