"""Outside adapters/ nobody reads a clock, throws dice or swallows an error: the linter says so."""

import subprocess
import sys

import pytest

from tests.architecture.tree import ROOMS, ROOT

CLOCK_AND_CHANCE = (
    "from datetime import datetime, timezone\nx = datetime.now(timezone.utc)\n",
    "from datetime import date\nx = date.today()\n",
    "import time\nx = time.time()\n",
    "from time import monotonic\nx = monotonic()\n",
    "from uuid import uuid4\nx = uuid4()\n",
    "import random\nx = random.random()\n",
    "from secrets import token_hex\nx = token_hex()\n",
)
PURE = [room for room in ROOMS if room != "adapters"]


def rules_broken(code: str, module: str) -> str:
    """What the linter finds in this code, if it stood in that module."""
    lint = [sys.executable, "-m", "ruff", "check", "--output-format=concise", "--no-cache"]
    found = subprocess.run(
        [*lint, f"--stdin-filename={module}", "-"],
        input=code,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout


@pytest.mark.parametrize("room", PURE)
@pytest.mark.parametrize("code", CLOCK_AND_CHANCE)
def test_a_clock_or_chance_is_refused(room: str, code: str) -> None:
    assert "TID251" in rules_broken(code, f"{room}/sample.py")


@pytest.mark.parametrize("code", CLOCK_AND_CHANCE)
def test_the_hands_may_touch_clock_and_chance(code: str) -> None:
    assert "TID251" not in rules_broken(code, "adapters/sample.py")
