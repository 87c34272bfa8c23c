"""How the program is used: help in Dutch, wrong words, exit codes, and JSON from every command."""

import json

import pytest

from adapters.cli.app import GROUPS
from adapters.cli.exits import Exit
from adapters.postgres.connection import Database
from tests.adapters.cli.conftest import Cli

COMMANDS = [name for commands in GROUPS.values() for name in commands]
ENGLISH = ("Usage", "Options", "Arguments", "Show this", "[default", "required", "<str>", "<bool>")


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_the_help_is_dutch(cli: Cli, name: str) -> None:
    said = cli(*filter(None, [name]), "--help")
    assert said.code == 0
    assert "Gebruik: " in said.out
    assert "Laat deze uitleg zien." in said.out
    assert not [word for word in ENGLISH if word in said.out]


def test_the_help_explains_the_exit_codes(cli: Cli) -> None:
    out = " ".join(cli("--help").out.split())
    assert all(f"{code.value} " in out for code in Exit)


def test_every_command_is_in_the_help_and_can_give_json(cli: Cli) -> None:
    out = cli("--help").out
    for name in COMMANDS:
        assert f" {name} " in out
        assert "--json" in cli(name, "--help").out


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["registr"], "Het commando ‘registr’ bestaat niet. Bedoelt u ‘register’?"),
        (["register", "--foo"], "De optie --foo bestaat niet."),
        (["register", "--op"], "Achter de optie --op hoort een waarde."),
        (["tijdlijn"], "DOSSIER ontbreekt."),
        (["tijdlijn", "00000004", "x", "y"], "Hier staat iets te veel: ‘x y’."),
        (["vergelijk"], "--op-1 ontbreekt."),
        (["projecties", "wissen"], "projecties: ‘wissen’ kan niet. Kies uit: herbouw, controle."),
    ],
)
def test_wrong_words_are_told_in_dutch(cli: Cli, given: list[str], expected: str) -> None:
    said = cli(*given)
    assert (said.code, said.out) == (Exit.VERKEERD_GEBRUIK, "")
    assert said.err.startswith(expected), said.err
    as_json = cli(*given, "--json")
    assert (as_json.code, as_json.out) == (Exit.VERKEERD_GEBRUIK, "")
    assert json.loads(as_json.err)["fout"] in ("verkeerd-gebruik", "onjuist")


def test_without_words_it_shows_the_help(cli: Cli) -> None:
    said = cli()
    assert (said.code, said.err) == (Exit.VERKEERD_GEBRUIK, "")
    assert "Gebruik: " in said.out


@pytest.mark.parametrize(
    "given",
    [
        ["demo"],
        ["start", "--tot", "2021-05-03"],
        ["register"],
        ["vergelijk", "--op-1", "2020-01-01", "--op-2", "2021-01-01"],
        ["termijnen"],
        ["taken"],
        ["bronnen"],
        ["doe"],
        ["doe", "ken-aspirant-toe", "--velden"],
        ["schema"],
        ["gezond"],
        ["projecties", "controle"],
        ["projecties", "herbouw"],
        ["migreer"],
    ],
)
def test_json_is_one_document_on_stdout_and_nothing_else(cli: Cli, given: list[str]) -> None:
    said = cli(*given, "--json")
    assert isinstance(said.document, dict)
    assert said.err == ""
    assert said.code in (Exit.GOED, Exit.NIET_GEZOND)


@pytest.mark.parametrize("name", ["register", "gezond", "taken", "migreer", "start"])
def test_a_database_that_is_not_there(name: str) -> None:
    cli = Cli({"KEURMERK_DATABASE_URL": "postgresql://localhost:1/keurmerk"})
    said = cli(name)
    assert (said.code, said.out) == (Exit.GEEN_DATABASE, "")
    assert said.err.startswith("De database is niet bereikbaar.")


def test_an_address_that_is_no_address() -> None:
    said = Cli({"KEURMERK_DATABASE_URL": "onzin=1"})("register")
    assert said.code == Exit.GEEN_DATABASE
    assert said.err.startswith("KEURMERK_DATABASE_URL is geen adres van een database")


def test_a_database_without_tables(bare_database: Database) -> None:
    cli = Cli({"KEURMERK_DATABASE_URL": bare_database.conninfo})
    said = cli("register")
    assert said.code == Exit.GEEN_DATABASE
    assert said.err.startswith("Er ontbreekt een migratie: draai `keurmerk migreer`.")
    assert cli("migreer").out.startswith("Uitgevoerd: 0001_")
    assert cli("migreer").out == "De database was al bij.\n"
    assert cli("register").code == Exit.GOED


def test_a_fault_of_our_own_is_told_without_a_traceback(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.clock.shown = cli.clock.shown.replace(tzinfo=None)  # no part of the program does this
    said = cli("register")
    assert said.code == Exit.ONVERWACHT
    assert said.err.startswith("Dit had niet mogen gebeuren (ValueError: ")
    monkeypatch.setenv("KEURMERK_FOUTSPOOR", "1")
    with pytest.raises(ValueError, match="tijdzone"):
        cli("register")
