"""The program as installed: --version, and a shell that completes, tried in a real bash."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

from adapters.cli.exits import Exit
from tests.adapters.cli.conftest import Cli
from tests.architecture.tree import ROOT


def shell(kind: str, script: str, home: Path) -> subprocess.CompletedProcess[str]:
    """The `true` keeps the shell alive: Typer looks for it above the program."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [kind, "-c", f"{script}; code=$?; true; exit $code"],
        env={**os.environ, "HOME": str(home), "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_tells_its_version(cli: Cli) -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert cli("--version").out == f"keurmerk {version}\n"
    assert cli("--version").code == Exit.GOED


def test_completion_is_put_where_bash_finds_it(tmp_path: Path) -> None:
    said = shell("bash", "keurmerk --install-completion", tmp_path)
    script = tmp_path / ".bash_completions" / "keurmerk.sh"
    assert said.stdout.startswith(f"Aanvullen met Tab staat klaar in {script}."), said
    assert str(script) in (tmp_path / ".bashrc").read_text()


def test_bash_completes_a_command(tmp_path: Path) -> None:
    asks = "COMP_WORDS=(keurmerk verg); COMP_CWORD=1; _keurmerk_completion keurmerk"
    words = 'eval "$(keurmerk --show-completion; true)"; ' + asks + '; echo "${COMPREPLY[*]}"'
    said = shell("bash", words, tmp_path)
    assert said.stdout == "vergelijk\n", said


def test_a_shell_that_cannot_complete_is_told_so_in_dutch(tmp_path: Path) -> None:
    for option in ("--install-completion", "--show-completion"):
        said = shell("sh", f"keurmerk {option}", tmp_path)
        assert (said.returncode, said.stdout) == (Exit.VERKEERD_GEBRUIK, "")
        assert "Uw shell kan dit niet" in said.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_help_explains_completion_in_dutch(cli: Cli) -> None:
    out = cli("--help").out
    assert "Laat uw shell opdrachten en opties aanvullen met Tab." in out
    assert "completion for" not in out
