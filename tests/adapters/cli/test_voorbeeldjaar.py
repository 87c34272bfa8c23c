"""An invented dossier from its application to a continued keurmerk, through the command line."""

import json
from datetime import date
from typing import Any

import pytest

from adapters.cli.exits import Exit
from adapters.composition import VOORBEELDEN
from tests.adapters.cli.conftest import Cli
from tests.support.typewerk import VERZONNEN, regels

BESTAND = str(VOORBEELDEN / VERZONNEN)
KVK = regels(VERZONNEN)[0]["dossier"]


@pytest.fixture
def gevuld(cli: Cli) -> Cli:
    said = cli("voer-uit", BESTAND, "--json")
    assert said.code == Exit.GOED, said.err
    assert not said.document["geweigerd"]
    return cli


def besluit(cli: Cli, titel: str) -> dict[str, Any]:
    (regel,) = (
        r for r in cli("tijdlijn", KVK, "--json").document["tijdlijn"] if r["titel"] == titel
    )
    return dict(regel)


def test_every_line_is_carried_out_and_twice_is_once(cli: Cli) -> None:
    assert cli("voer-uit", BESTAND, "--json").document["uitgevoerd"] == len(regels(VERZONNEN))
    assert cli("voer-uit", BESTAND, "--json").document["uitgevoerd"] == 0
    (vermelding,) = cli("register", "--json").document["vermeldingen"]
    assert vermelding["keurmerkstatus"] == "toegekend"


@pytest.mark.parametrize(
    ("titel", "meetperiode"),
    [("Keurmerk toegekend", "2022-01-01"), ("Keurmerk voortgezet", "2023-01-01")],
)
def test_a_decision_rests_on_a_receipt_that_the_system_made(
    gevuld: Cli, tmp_path: Any, titel: str, meetperiode: str
) -> None:
    versie, file = besluit(gevuld, titel)["versie"], tmp_path / "receipt.json"
    said = gevuld("receipt", KVK, str(versie), "--bewaar", str(file), "--json")
    assert said.document["klopt"]
    document = json.loads(file.read_text("utf-8"))
    assert document["feiten"]["meetperiode"] == meetperiode
    assert document["stand"]["versie"] == versie - 1


def test_the_continuation_was_judged_and_holds_from_the_day_after_the_meetperiode(
    gevuld: Cli,
) -> None:
    regel = besluit(gevuld, "Keurmerk voortgezet")
    assert date.fromisoformat(regel["geldt_vanaf"]) == date(2024, 1, 1)
    tekst = json.dumps(regel, ensure_ascii=False)
    for hoofdnorm in (1, 2, 3):
        assert f"Hoofdnorm {hoofdnorm} gehaald: ja" in tekst


def test_the_register_shows_a_grade_with_its_own_meetperiode(gevuld: Cli) -> None:
    said = gevuld("register", "--op", "2024-05-01")
    (regel,) = (regel for regel in said.out.splitlines() if KVK in regel)
    assert regel.endswith("7,8 (vanaf 01-01-2023)  01-01-2024 t/m 31-12-2024")
