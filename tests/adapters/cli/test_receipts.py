"""A decision keeps the receipt that it rests on, and whoever wants can do the evaluation again."""

import json
from pathlib import Path

import pytest

from adapters.cli.exits import Exit
from tests.adapters.cli.conftest import Cli
from tests.adapters.cli.test_doe import WHO, as_applicant, words
from tests.support.beoordelingen import VOORBEELD
from tests.support.filelines import KVK, award


@pytest.fixture
def receipt(cli: Cli, tmp_path: Path) -> Path:
    file = tmp_path / "receipt.json"
    assert cli("toets", str(VOORBEELD), "--bewaar", str(file)).code == 0
    return file


def decide(cli: Cli, receipt: Path) -> tuple[int, str]:
    said = cli(
        "doe", "ken-aspirant-toe", KVK, *words(award()["gegevens"]), "--receipt", f"{receipt}", *WHO
    )
    return said.code, said.err


def test_a_receipt_of_a_file_opens_no_decision(cli: Cli, receipt: Path) -> None:
    """Its facts are what somebody wrote down; those of a decision come from the log."""
    as_applicant(cli)
    code, err = decide(cli, receipt)
    assert code == Exit.GEWEIGERD
    assert "receipt-ander-dossier" in err
    assert "Aspirant" not in cli("tijdlijn", KVK).out


def test_a_receipt_that_was_tampered_with_never_reaches_the_log(cli: Cli, receipt: Path) -> None:
    as_applicant(cli)
    document = json.loads(receipt.read_text())
    document["uitslagen"][0]["uitkomst"] = "niet-gehaald"
    receipt.write_text(json.dumps(document))
    code, err = decide(cli, receipt)
    assert code == 2
    assert "Opnieuw getoetst komt er iets anders uit deze receipt." in err
    assert "Aspirant" not in cli("tijdlijn", KVK).out


def test_what_is_no_receipt_is_refused_with_the_reason(cli: Cli, receipt: Path) -> None:
    as_applicant(cli)
    receipt.write_text('{"vorm": 1}')
    code, err = decide(cli, receipt)
    assert code == 2
    assert "Dit is geen hele receipt" in err


def test_a_decision_without_a_receipt_says_so(cli: Cli) -> None:
    as_applicant(cli)
    said = cli("receipt", KVK, "1")
    assert said.code == 2
    assert "Nummer 1 van dit dossier heeft geen receipt." in said.err
