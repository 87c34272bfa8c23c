"""A receipt that lacks what it was judged by, or with which nothing can be worked out."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.application.evaluation import evaluate
from adapters.input.factsheet import read
from adapters.receipts.reading import OnleesbareReceipt, again
from domain.receipt.evaluators import EVALUATORS, HUIDIG
from tests.adapters.cli.conftest import Cli
from tests.support.beoordelingen import VOORBEELD
from tests.support.filelines import application, award, registration

DOCUMENT = json.loads(evaluate(read(VOORBEELD.read_text(encoding="utf-8"), HUIDIG)).inhoud)
ALL = tuple(DOCUMENT["edities"])
WITHOUT_POLICY = "In de receipt ontbreekt het beleid"
WITHOUT_EDITION = "In de receipt ontbreekt de editie voor"


def without(part: str, *names: str) -> dict[str, Any]:
    left = {name: value for name, value in DOCUMENT[part].items() if name not in names}
    return {**DOCUMENT, part: left}


@pytest.mark.parametrize("name", sorted(DOCUMENT["beleid"]))
def test_a_policy_that_is_missing_is_named(name: str) -> None:
    with pytest.raises(OnleesbareReceipt, match=f"{WITHOUT_POLICY} ‘{name}’"):
        again(json.dumps(without("beleid", name)).encode(), EVALUATORS)


@pytest.mark.parametrize(
    "names", [(name,) for name in DOCUMENT["edities"]] + [tuple(DOCUMENT["edities"])]
)
def test_editions_that_are_missing_are_named(names: tuple[str, ...]) -> None:
    with pytest.raises(OnleesbareReceipt, match=f"{WITHOUT_EDITION}: {', '.join(sorted(names))}"):
        again(json.dumps(without("edities", *names)).encode(), EVALUATORS)


def test_what_was_stored_before_there_were_bounds_breaks_nothing() -> None:
    spoilt = json.loads(json.dumps(DOCUMENT))
    spoilt["feiten"]["resultaten"]["opgave"]["diensten"][0]["omzet"] = "1E+5000"
    with pytest.raises(OnleesbareReceipt, match="valt niet te rekenen"):
        again(json.dumps(spoilt).encode(), EVALUATORS)


@pytest.mark.parametrize(
    ("receipt", "zin"),
    [
        (without("beleid", next(iter(DOCUMENT["beleid"]))), WITHOUT_POLICY),
        (without("edities", "hoofdnorm 1"), WITHOUT_EDITION),
        ({**DOCUMENT, "dag": None}, "Dit is geen hele receipt. Kijk bij: dag."),
    ],
)
def test_it_is_a_fault_of_its_line(
    cli: Cli, write: Callable[..., str], tmp_path: Path, receipt: dict[str, Any], zin: str
) -> None:
    """The other faults of the file are told as well, and the other lines can go on."""
    wrong = award()
    wrong["gegevens"] |= {"receipt": json.dumps(receipt), "uwv": "misschien"}
    lines = [registration(), wrong, application(dossier="1")]
    said = cli("voer-uit", write(*lines))
    assert said.code == 2
    assert f"regel 2, gegevens.receipt: {zin}" in said.err
    assert "regel 2, gegevens.uwv: Schrijf true" in said.err
    assert "regel 3, dossier: " in said.err
    assert cli("voer-uit", write(*lines), "--doorgaan", "--json").document["uitgevoerd"] == 1
    file = tmp_path / "receipt.json"
    file.write_text(json.dumps(receipt), encoding="utf-8")
    said = cli("herhaal", f"{file}")
    assert (said.code, zin in said.err) == (2, True)
