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
PARTS = ("-p", "domain.keurmerk", "-p", "projections")
pytestmark = pytest.mark.slow  # mypy reads the whole domain, without what it remembers


@dataclass(frozen=True, slots=True)
class Fault:
    """In a file, `right` becomes `wrong`; mypy must say something with `code` there."""

    what: str
    file: str
    right: str
    wrong: str
    code: str


FAULTS = (
    Fault(
        "a misspelt field of a command",
        "domain/keurmerk/schorsing/besluiten.py",
        "onderzoek=vraag.command.onderzoek,",
        "onderzoek=vraag.command.onderzoekk,",
        "attr-defined",
    ),
    Fault(
        "the fold of another event",
        "domain/keurmerk/waarschuwing/feiten.py",
        "evolve=_gegeven,",
        "evolve=_hersteld,",
        "arg-type",
    ),
    Fault(
        "the deadline function of another event",
        "domain/keurmerk/hoor/feiten.py",
        "evolve=_afgerond,\n        stopt",
        "evolve=_afgerond,\n        start=_reactie,\n        stopt",
        "arg-type",
    ),
    Fault(
        "a rule about another command",
        "domain/keurmerk/plan/besluiten.py",
        "vooraf=(PLAN_INGEDIEND,),\n    ),\n    Beslissing(\n        command=StelImpl",
        "vooraf=(PLAN_INGEDIEND,),\n        inhoud=(IMPLEMENTATIETERMIJN,),\n    ),\n"
        "    Beslissing(\n        command=StelImpl",
        "misc",
    ),
    Fault(
        "a field that a fold sets and the keurmerk does not have",
        "domain/keurmerk/vrijstelling/feiten.py",
        "vrijstelling=Vrijstelling.DEFINITIEF",
        "vrijsteling=Vrijstelling.DEFINITIEF",
        "call-arg",
    ),
    Fault(
        "a decision that records another event than it says",
        "domain/keurmerk/toestemming/besluiten.py",
        "command=WeigerToestemming, event=ToestemmingGeweigerd",
        "command=WeigerToestemming, event=ToestemmingVerleend",
        "arg-type",
    ),
    Fault(
        "what another event means to the register",
        "projections/beweringen.py",
        "Betekenis(AspirantVerlengd, _verlengd)",
        "Betekenis(AspirantVerlengd, _aspirant)",
        "arg-type",
    ),
    Fault(
        "a fact read as if it were a decision",
        "projections/beweringen.py",
        "Betekenis(OvereenkomstOpgezegd, _opgezegd)",
        "Betekenis(OvereenkomstOpgezegd, _besluit(Keurmerkstatus.GEEN))",
        "arg-type",
    ),
    Fault(
        "a field of another event on the timeline",
        "projections/tijdlijn.py",
        "BesluitVerzonden, lambda r: r.event.besluit_versie",
        "BesluitVerzonden, lambda r: r.event.herroept",
        "attr-defined",
    ),
    Fault(
        "words that are a number",
        "projections/bijzonderheden.py",
        "lambda r: TAAKSOORT[c].omschrijving if (c := r.event.code) in TAAKSOORT else c",
        "lambda r: len(r.event.code)",
        "arg-type",
    ),
)


def checked(tree: Path) -> str:
    """What mypy says of the domain and the read models in `tree`."""
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", SETTINGS, *PARTS],
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
    for part in ("domain", "projections"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / SETTINGS, folder)
    return folder


def test_all_as_it_is_passes(tree: Path) -> None:
    assert "Success" in checked(tree)


def test_each_planted_fault_is_caught_where_it_stands(tree: Path) -> None:
    for fault in FAULTS:
        file = tree / fault.file
        text = file.read_text("utf-8")
        assert text.count(fault.right) >= 1, fault.what
        file.write_text(text.replace(fault.right, fault.wrong, 1), "utf-8")
    said = checked(tree)
    told = Counter(re.findall(r"(\S+?):\d+: error: .*\[([\w-]+)\]", said))
    planted = Counter((fault.file, fault.code) for fault in FAULTS)
    missing = [
        fault.what for fault in FAULTS if told[place := (fault.file, fault.code)] < planted[place]
    ]
    assert missing == [], said
