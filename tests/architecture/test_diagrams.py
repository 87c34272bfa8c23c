"""The page with the diagrams is what the charts say today."""

import runpy

import pytest

from domain.keurmerk import tekening
from domain.keurmerk.feiten import FEIT
from domain.keurmerk.lifecycle.overgangen import KEURMERK, OVEREENKOMST
from tests.architecture.tree import ROOT

PAGE = ROOT / "docs" / "levensloop.md"
AGAIN = "python -m domain.keurmerk.tekening > docs/levensloop.md"


def test_the_page_is_made_from_the_charts(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(tekening.__file__), run_name="__main__")
    assert capsys.readouterr().out == PAGE.read_text("utf-8"), f"run: {AGAIN}"


def test_both_charts_are_drawn() -> None:
    text = PAGE.read_text("utf-8")
    assert text.count("```mermaid\nstateDiagram-v2\n") == 2
    assert "TOEGEKEND --> GESCHORST_ONDERZOEK : Geschorst voor onderzoek" in text
    assert "LOPEND --> ONTBONDEN : Overeenkomst ontbonden" in text


def test_the_tables_hold_every_transition_also_those_that_a_drawing_leaves_out() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    transitions = [
        o for table in (KEURMERK, OVEREENKOMST) for found in table.values() for o in found
    ]
    assert len(rows) == len(transitions) + 2, "and a heading for each table"
    assert "| Waarschuwing gegeven | toegekend | blijft |  | Handleiding 2023 6.2.2 |" in rows


def test_every_condition_can_be_read_in_words() -> None:
    used = {
        condition
        for table in (KEURMERK, OVEREENKOMST)
        for found in table.values()
        for overgang in found
        for condition in overgang.voorwaarden
    }
    assert all(condition.zin and not condition.zin.endswith(".") for condition in used)
    with_source = {event.__name__ for event, feit in FEIT.items() if feit.overgang}
    assert {naam for _, naam in (*KEURMERK, *OVEREENKOMST)} == with_source
