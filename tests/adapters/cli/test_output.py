"""What appears steers no terminal, whatever lies in the database, and never breaks off."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from adapters.cli.columns import LONGEST
from adapters.postgres.connection import Database
from tests.adapters.cli.conftest import Cli
from tests.adapters.cli.test_doe import WHO, as_applicant, words
from tests.support.database import ask
from tests.support.filelines import KVK, award

KEURMERK = Path(sys.executable).with_name("keurmerk")
DRAWN = re.compile(r"\x1b\[[0-9;]*m")  # what we draw ourselves
STEERS = "\x1b]0;weg\x07\x9b31m\u202eB.V.\x7f"
SHOWN = r"\u001b]0;weg\u0007\u009b31m\u202eB.V.\u007f"


def run(*given: str, environ: Mapping[str, str]) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [KEURMERK, *given], capture_output=True, env={**os.environ, **environ}, check=False
    )


def an_old_name(database: Database, naam: str) -> None:
    """As it could be stored before there were bounds."""
    ask(database, "ALTER TABLE app.dienstverlener DISABLE TRIGGER USER")
    ask(database, "UPDATE app.dienstverlener SET naam = %s", naam)


@pytest.fixture
def holder(cli: Cli) -> Cli:
    as_applicant(cli)
    assert cli("doe", "ken-aspirant-toe", KVK, *words(award()["gegevens"]), *WHO).code == 0
    return cli


@pytest.mark.parametrize("drawn", ["0", "1"])
def test_a_stored_name_steers_no_terminal(
    holder: Cli, database: Database, monkeypatch: pytest.MonkeyPatch, drawn: str
) -> None:
    monkeypatch.setenv("TTY_COMPATIBLE", drawn)
    monkeypatch.setenv("NO_COLOR", "1")
    an_old_name(database, STEERS)
    for given in (("register",), ("termijnen",), ("register", "--json")):
        shown = DRAWN.sub("", holder(*given).out)
        assert not set(shown) & set("\x1b\x07\x9b\u202e\x7f"), given
    assert SHOWN in holder("register", "--json").out
    assert holder("register", "--json").document["vermeldingen"][0]["naam"] == STEERS


def test_typed_text_steers_no_terminal(cli: Cli) -> None:
    for given in (
        ("register", "--op", STEERS),
        ("doe", STEERS, KVK),
        ("voer-uit", STEERS),
        ("norm", STEERS),
        (STEERS,),
        (f"--{STEERS}",),
    ):
        for as_json in ((), ("--json",)):
            said = cli(*given, *as_json)
            assert said.code == 2
            assert not set(said.err) & set("\x1b\x07\x9b\u202e\x7f"), given


def test_a_name_of_ten_megabytes_does_not_fill_the_screen(holder: Cli, database: Database) -> None:
    an_old_name(database, "x" * 10_000_000)
    shown = holder("register").out
    assert len(shown) < 10 * LONGEST


@pytest.mark.parametrize("encoding", ["latin-1", "cp437"])
def test_a_terminal_that_cannot_show_a_character_gets_the_nearest(encoding: str) -> None:
    environ = {"PYTHONIOENCODING": encoding}
    said = run("norm", "nergens", environ=environ)
    assert (said.returncode, b"'nergens'" in said.stderr) == (2, True)
    said = run("norm", "--json", environ=environ)
    assert said.returncode == 0
    assert json.loads(said.stdout) == json.loads(
        run("norm", "--json", environ={"PYTHONIOENCODING": "utf-8"}).stdout
    )


def test_ctrl_c_has_a_code_of_its_own() -> None:
    with subprocess.Popen(
        [KEURMERK, "toets", "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdin is not None
        process.stdin.write(b"{" * 200_000)  # more than a pipe holds: it is reading
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err.decode()) == (
        130,
        "Onderbroken. Wat al was vastgelegd, blijft staan.\n",
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("start", "--tot", ""), "--tot: ‘’ is geen dag."),
        (("register", "--op", ""), "--op: ‘’ is geen dag."),
        (("register", "--bekend-op", ""), "--bekend-op: Dit is geen dag of moment."),
        (("vergelijk", "--op-1", "", "--op-2", ""), "--op-1: ‘’ is geen dag."),
        (("tijdlijn", KVK, "--bekend-op", ""), "--bekend-op: Dit is geen dag of moment."),
        (("tijdlijn", ""), "‘’ is geen KvK-nummer."),
        (("mogelijk", KVK, "--op", ""), "--op: ‘’ is geen dag."),
        (("termijnen", "--dossier", ""), "--dossier: ‘’ is geen KvK-nummer."),
        (("termijnen", "--tot", ""), "--tot: ‘’ is geen dag."),
        (("taken", "--dossier", ""), "--dossier: ‘’ is geen KvK-nummer."),
        (("norm", ""), "heeft geen norm ‘’"),
        (("norm", "--editie", ""), "editie"),
        (("bronnen", ""), ""),
        (("projecties", ""), ""),
        (("toets", ""), "Geef de naam van een bestand."),
        (("voer-uit", ""), "Geef de naam van een bestand."),
        (("herhaal", ""), "Geef de naam van een bestand."),
        (("doe", ""), "De opdracht ‘’ bestaat niet."),
        (("doe", "trek-aanvraag-in", ""), "dossier: "),
        (("doe", "trek-aanvraag-in", KVK, "--command-id", ""), "--command-id: Deze code klopt"),
        (("doe", "trek-aanvraag-in", KVK, "--receipt", ""), "Geef de naam van een bestand."),
        (("doe", "trek-aanvraag-in", KVK, "--gegevens", ""), "--gegevens: Dit is geen geldige"),
        (("doe", "trek-aanvraag-in", KVK, ""), "Schrijf veld=waarde"),
        (("doe", "trek-aanvraag-in", KVK, "--wie", ""), "--wie: Zeg wie u bent"),
    ],
)
def test_an_empty_word_gets_a_sentence(cli: Cli, given: tuple[str, ...], expected: str) -> None:
    said = cli(*given)
    assert said.code == 2
    assert expected in said.err
    assert "niet mogen gebeuren" not in said.err


def test_a_file_that_is_not_utf_8_names_the_line(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "latijn.jsonl"
    file.write_bytes('{"a": 1}\n\n{"naam": "André"}\n'.encode("latin-1"))
    said = cli("voer-uit", f"{file}")
    assert (said.code, said.err.startswith("regel 3: Hier staat iets dat geen UTF-8")) == (2, True)
