"""A slip in a declaration does not pass the type check: each kind is planted here, and caught."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

SETTINGS = "pyproject.toml"
pytestmark = pytest.mark.slow  # mypy reads the whole domain, without what it remembers


@dataclass(frozen=True, slots=True)
class Fault:
    """In a room, `right` becomes `wrong`; mypy must say something with `code` in that file."""

    what: str
    room: str
    right: str
    wrong: str
    code: str


FAULTS = (
    Fault(
        "a misspelt field of a command",
        "schorsing/besluiten.py",
        "onderzoek=vraag.command.onderzoek,",
        "onderzoek=vraag.command.onderzoekk,",
        "attr-defined",
    ),
    Fault(
        "the fold of another event",
        "waarschuwing/feiten.py",
        "evolve=_gegeven,",
        "evolve=_hersteld,",
        "arg-type",
    ),
    Fault(
        "the deadline function of another event",
        "hoor/feiten.py",
        "evolve=_afgerond,\n        stopt",
        "evolve=_afgerond,\n        start=_reactie,\n        stopt",
        "arg-type",
    ),
    Fault(
        "a rule about another command",
        "plan/besluiten.py",
        "vooraf=(PLAN_INGEDIEND,),\n    ),\n    Beslissing(\n        command=StelImpl",
        "vooraf=(PLAN_INGEDIEND,),\n        inhoud=(IMPLEMENTATIETERMIJN,),\n    ),\n"
        "    Beslissing(\n        command=StelImpl",
        "misc",
    ),
    Fault(
        "a field that a fold sets and the keurmerk does not have",
        "vrijstelling/feiten.py",
        "vrijstelling=Vrijstelling.DEFINITIEF",
        "vrijsteling=Vrijstelling.DEFINITIEF",
        "call-arg",
    ),
    Fault(
        "a decision that records another event than it says",
        "toestemming/besluiten.py",
        "command=WeigerToestemming, event=ToestemmingGeweigerd",
        "command=WeigerToestemming, event=ToestemmingVerleend",
        "arg-type",
    ),
)


def checked(tree: Path) -> str:
    """What mypy says of the domain in `tree`."""
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", SETTINGS, "-p", "domain.keurmerk"],
        cwd=tree,
        env={"PATH": "", "MYPYPATH": str(tree), "MYPY_CACHE_DIR": str(tree / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout + found.stderr


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("types")
    shutil.copytree(
        ROOT / "domain", folder / "domain", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / SETTINGS, folder)
    return folder


def test_the_domain_as_it_is_passes(tree: Path) -> None:
    assert "Success" in checked(tree)


def test_each_planted_fault_is_caught_where_it_stands(tree: Path) -> None:
    for fault in FAULTS:
        room = tree / "domain" / "keurmerk" / fault.room
        text = room.read_text("utf-8")
        assert text.count(fault.right) >= 1, fault.what
        room.write_text(text.replace(fault.right, fault.wrong, 1), "utf-8")
    said = checked(tree)
    told = Counter(re.findall(r"domain/keurmerk/(\S+?):\d+: error: .*\[([\w-]+)\]", said))
    missing = [fault.what for fault in FAULTS if (fault.room, fault.code) not in told]
    assert missing == [], said
