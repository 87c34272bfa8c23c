"""What appears on a terminal: tables that fit, words that are not broken, progress beside it."""

import re

import pytest

from adapters.cli.columns import Table
from adapters.cli.screen import Screen
from tests.adapters.cli.conftest import Cli

ANSI = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")
WIDE = Table(
    ("Naam", "Aantal"),
    [("een lange naam die niet op een regel past " * 4, "12"), ("kort", "3")],
    title="Titel",
    numbers=frozenset({"Aantal"}),
)


@pytest.fixture
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")


@pytest.mark.usefixtures("_terminal")
def test_the_demo_fits_on_a_screen_of_a_hundred_columns(cli: Cli) -> None:
    shown = ANSI.sub("", cli("demo").out)
    assert "Aspirant-Keurmerk toegekend" in shown
    assert "Keurmerkhouder" in shown
    assert [line for line in shown.splitlines() if len(line.rstrip()) > 100] == []


@pytest.mark.usefixtures("_terminal")
def test_a_timeline_is_wrapped_between_words(cli: Cli) -> None:
    cli("demo")
    shown = ANSI.sub("", cli("tijdlijn", "00000004").out).splitlines()
    assert [line for line in shown if len(line.rstrip()) > 100] == []
    assert all(line.startswith("     ") for line in shown if "Motivering: " in line)


@pytest.mark.usefixtures("_terminal")
def test_what_is_piped_as_json_has_no_colours(cli: Cli) -> None:
    assert "\x1b" not in cli("register", "--json").out


def test_in_a_pipe_each_row_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    Screen().table(WIDE)
    title, head, first, second = capsys.readouterr().out.splitlines()
    assert title == "Titel"
    assert head.split() == ["Naam", "Aantal"]
    assert first.endswith("    12")
    assert second.startswith("kort")
    assert second.endswith(" 3")


def test_an_empty_table_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    Screen().table(Table(("Naam",), [], empty="Niemand."))
    assert capsys.readouterr().out == "Niemand.\n"
