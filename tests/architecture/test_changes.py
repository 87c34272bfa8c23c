"""What CONTRIBUTING promises under "Where a change goes", done for real in a copy of the domain.

Each change edits the files that its line names and no other; then the program must know it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

PARTS = ("domain", "projections")


@dataclass(frozen=True, slots=True)
class Change:
    """`edits`: in each file, what comes in place of what. `proof` runs in the changed copy."""

    what: str
    edits: Mapping[str, tuple[tuple[str, str], ...]]
    proof: str


GROUND = Change(
    "a new ground: its room",
    {
        "domain/keurmerk/schorsing/gronden.py": (
            (
                "class SanctieGrond(Grond):\n",
                "class SanctieGrond(Grond):\n"
                '    HERHALING = ("herhaling", "6.2.3", "Dezelfde Norm is weer geschonden.")\n',
            ),
        )
    },
    """
from domain.keurmerk.schorsing.commands import SchorsAlsSanctie
from domain.keurmerk.schorsing.feiten import GeschorstAlsSanctie
from domain.keurmerk.besluiten import GRONDEN
from domain.source import Editie
from projections.uitleg import uitleg
assert "herhaling" in set(GRONDEN[GeschorstAlsSanctie])
again = uitleg(GeschorstAlsSanctie, "herhaling", Editie.H2023)
assert again.zin == "Dezelfde Norm is weer geschonden."
""",
)
DEADLINE = Change(
    "a new deadline that raises a new task: its room",
    {
        "domain/keurmerk/plan/feiten.py": (
            ("from domain.copying", "from domain.calendar import plus_dagen\nfrom domain.copying"),
            (
                "PLAN_IMPLEMENTATIE = Termijnsoort(",
                'LIGT_TE_LANG = Taaksoort("plan-ligt", "Beoordeel het plan.",'
                ' h2023("6.2.6", "Het plan wordt beoordeeld."), Groep.PLAN)\n'
                'BEOORDELING = Termijnsoort("plan-beoordeling", "Laatste dag voor een oordeel",'
                ' h2023("6.2.6", "Het plan wordt beoordeeld."), Groep.PLAN, Moment.EINDE,'
                " LIGT_TE_LANG)\nPLAN_IMPLEMENTATIE = Termijnsoort(",
            ),
            ("TAKEN = (", "TAKEN = (LIGT_TE_LANG, "),
            ("TERMIJNEN = (", "TERMIJNEN = (BEOORDELING, "),
            (
                "        evolve=_ingediend,\n",
                "        evolve=_ingediend,\n        start=lambda e, versie: [Start(BEOORDELING,"
                ' plus_dagen(e.ingediend_op, 28), f"{versie}")],\n',
            ),
        )
    },
    """
from dataclasses import replace
from tests.support.scenario import given, on
from tests.support.lives import LATER, NOT_AWARDED
from datetime import date
from domain.begrippen import Rol
from domain.keurmerk.plan.besluiten import DienPlanVanAanpakIn
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
submitted = given(*NOT_AWARDED, on(LATER, DienPlanVanAanpakIn))
(term,) = [t for t in submitted.dossier.agenda.termijnen if t.code == "plan-beoordeling"]
assert term.dag == date(2024, 7, 1)
bell = replace(on(date(2024, 7, 2), LaatTermijnVerstrijken, termijn=str(term.id)), rol=Rol.SYSTEEM)
after = submitted.when(bell).then_done()
assert "plan-ligt" in [t.code for t in after.agenda.open_taken]
""",
)
DECISION = Change(
    "a new decision with its fact: both files of its room and the table",
    {
        "domain/keurmerk/hoor/feiten.py": (
            (
                "def _geboden(",
                "@dataclass(frozen=True, slots=True, kw_only=True)\n"
                "class HoorgelegenheidUitgesteld(KeurmerkEvent):\n"
                '    TOPIC: ClassVar[str] = "keurmerk.hoorgelegenheid-uitgesteld.v1"\n'
                "    reactie_uiterlijk: date\n\n\ndef _geboden(",
            ),
            (
                "FEITEN = (\n",
                "FEITEN = (\n    Feit(event=HoorgelegenheidUitgesteld, titel='Uitgesteld',"
                " dag=lambda e: e.reactie_uiterlijk,"
                ' overgang=h2023("6.2.3", "De houder kan meer tijd vragen.")),\n',
            ),
        ),
        "domain/keurmerk/hoor/besluiten.py": (
            (
                "def _bied(",
                "@dataclass(frozen=True, slots=True, kw_only=True)\n"
                "class StelHoorgelegenheidUit(Command):\n"
                '    """Geef de houder meer tijd."""\n'
                '    NAAM: ClassVar[str] = "stel-hoorgelegenheid-uit"\n'
                "    reactie_uiterlijk: date\n\n\ndef _bied(",
            ),
            (
                "    HoorgelegenheidNietGebruikt,\n",
                "    HoorgelegenheidNietGebruikt,\n    HoorgelegenheidUitgesteld,\n",
            ),
            (
                "BESLISSINGEN = (\n",
                "BESLISSINGEN = (\n    Beslissing(command=StelHoorgelegenheidUit,"
                " event=HoorgelegenheidUitgesteld, vooraf=(HOOR_OPEN,),"
                " leg_vast=lambda v: HoorgelegenheidUitgesteld("
                "reactie_uiterlijk=v.command.reactie_uiterlijk)),\n",
            ),
        ),
        "domain/keurmerk/lifecycle/tabel.py": (
            (
                "ZienswijzeOntvangen ",
                "HoorgelegenheidUitgesteld . . . = = = = = . . . .\nZienswijzeOntvangen ",
            ),
        ),
    },
    """
from domain.begrippen import Rol
from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid
from domain.keurmerk.mogelijk import mogelijk
from tests.support.lives import HEARD_ON, HOLDER, LATER
from tests.support.scenario import given, on
def found(*steps):
    alle = mogelijk(given(*HOLDER, *steps).dossier, LATER, Rol.BEHANDELAAR)
    return next(m for m in alle if m.commando == "stel-hoorgelegenheid-uit")
assert [r.code for r in found().redenen] == ["geen-hoorgelegenheid"]
assert found(on(HEARD_ON, BiedHoorgelegenheid)).kan
""",
)


@pytest.mark.parametrize("change", [GROUND, DEADLINE, DECISION], ids=lambda change: change.what)
def test_a_change_touches_the_files_that_are_named_and_no_other(
    change: Change, tmp_path: Path
) -> None:
    for part in PARTS:
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name, edits in change.edits.items():
        text = (tmp_path / name).read_text("utf-8")
        for right, other in edits:
            assert right in text, f"{name}: {right}"
            text = text.replace(right, other, 1)
        (tmp_path / name).write_text(text, "utf-8")
    path = os.pathsep.join((str(tmp_path), str(ROOT)))
    done = subprocess.run(
        [sys.executable, "-c", change.proof],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
