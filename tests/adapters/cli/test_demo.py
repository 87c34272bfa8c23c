"""demo: the published table, the register, the timeline and what is coming; twice the same."""

from pathlib import Path

import pytest

from adapters.cli.exits import Exit
from adapters.postgres.connection import Database
from tests.adapters.cli.conftest import Cli
from tests.support.database import ask

# Table 1.1 of the report (bronnen 004).
REPORT = [
    ["Outplacement", "6", "4", "66,7", "8,1"],
    ["Toeleiden van werk naar werk (eerste en tweede spoor)", "428", "81", "18,9", "7,6"],
    ["Toeleiden naar werk vanuit situatie geen werk", "26", "12", "46,2", "7,7"],
    ["Totaal cliënten", "460", "97", "21,1", "7,6"],
    ["Totaal opdrachtgevers", "58", "11", "19,0", "7,6"],
]


def test_it_shows_the_table_of_the_report(cli: Cli) -> None:
    assert cli("demo", "--json").document["tevredenheid"] == REPORT


def test_it_says_why_the_register_does_not_show_these_figures(cli: Cli) -> None:
    zin = (
        "Het register publiceert deze cijfers niet: de tekst van de Handleiding 2022 of eerder "
        "staat niet in dit systeem."
    )
    document = cli("demo", "--json").document
    assert document["niet_gepubliceerd"] == zin
    (entry,) = document["register"]["vermeldingen"]
    assert entry["tevredenheid"]["totaal"]["rapportcijfer"] is None
    assert zin in " ".join(cli("demo").out.split())


def test_it_shows_register_timeline_and_coming_terms(cli: Cli) -> None:
    said = cli("demo")
    assert said.code == Exit.GOED
    assert "Welke Professionals  00000004  Keurmerkhouder" in said.out
    assert "Termijn verstreken: " in said.out
    assert "Aangenomen, want niet in het rapport" in said.out
    assert "In elke regel van het bestand is ook aangenomen: dossier, op, door." in said.out
    assert "01-04-2022  Laatste dag voor de resultatenaudit" in said.out
    assert "wacht op de worker" not in said.out
    assert "Probeer nu: keurmerk tijdlijn 00000004" in said.out


def test_twice_is_the_same_as_once(cli: Cli, database: Database) -> None:
    first = cli("demo", "--json").document
    events = ask(database, "SELECT count(*) FROM es.stored_events")
    assert cli("demo", "--json").document == first
    assert ask(database, "SELECT count(*) FROM es.stored_events") == events


def test_what_an_earlier_version_brought_in_is_shown_as_it_was(cli: Cli, tmp_path: Path) -> None:
    text = (cli.voorbeelden / "welke-professionals-2020.jsonl").read_text(encoding="utf-8")
    first = cli("demo", "--json").document
    (tmp_path / "welke-professionals-2020.jsonl").write_text(
        text.replace("De checklist is compleet", "De hele checklist is compleet"), encoding="utf-8"
    )
    cli.voorbeelden = tmp_path
    assert "zoals een eerdere versie het vastlegde" in cli("demo").err
    assert cli("demo", "--json").document["tijdlijn"] == first["tijdlijn"]


def test_every_assumed_fact_is_told_with_its_reason(cli: Cli) -> None:
    assumed = cli("demo", "--json").document["aangenomen"]
    assert len(assumed) > 5
    assert all(each["velden"] and each["toelichting"] for each in assumed.values())


@pytest.mark.parametrize("text", [None, '{"commando": 1}\n'])
def test_an_example_that_is_gone_or_spoiled(cli: Cli, tmp_path: Path, text: str | None) -> None:
    cli.voorbeelden = tmp_path
    if text:
        (tmp_path / "welke-professionals-2020.jsonl").write_text(text)
    assert cli("demo").code == Exit.VERKEERD_GEBRUIK
