"""Whatever comes in: a sentence in Dutch and a code that is explained, and nothing stored."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from adapters.cli.app import build
from adapters.cli.exits import Exit
from adapters.input.characters import hidden
from adapters.postgres.connection import Database
from tests.adapters.cli.conftest import Cli
from tests.adapters.cli.test_doe import WHO
from tests.support import hostile
from tests.support.beoordelingen import VOORBEELD
from tests.support.database import ask
from tests.support.filelines import KVK, application, award, registration, survey

LIVES = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
LINES = (registration(), application(op="2020-01-01", toelichting="a"), award(), survey())
FACTS = json.loads(VOORBEELD.read_text(encoding="utf-8"))
STORED = """SELECT (SELECT count(*) FROM es.stored_events), (SELECT count(*) FROM app.opdracht),
    (SELECT count(*) FROM app.dienstverlener)"""


@pytest.fixture(scope="module")
def receipt(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A right receipt, as JSON."""
    file = tmp_path_factory.mktemp("receipt") / "receipt.json"
    CliRunner().invoke(build(), ["toets", str(VOORBEELD), "--bewaar", str(file)])
    return json.loads(file.read_text(encoding="utf-8"))


@pytest.fixture
def hears(cli: Cli, tmp_path: Path, database: Database) -> Callable[..., int]:
    """The code with which the program ended, once what it said is proper."""

    def check(*words: str, content: bytes | str = b"") -> int:
        file = tmp_path / "invoer"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        before = ask(database, STORED)
        said = cli(*[f"{file}" if word == "BESTAND" else word for word in words])
        heard = said.err + (said.out if said.code != Exit.GOED else "")
        assert said.code in set(Exit) - {Exit.ONVERWACHT, Exit.GEEN_DATABASE}, heard
        assert [word for word in hostile.ENGLISH if word in heard] == []
        assert not hidden(heard.replace("\n", ""))
        assert said.code == Exit.GOED or heard.strip()
        assert said.code == Exit.GOED or ask(database, STORED) == before
        return said.code

    return check


@LIVES
@given(st.sampled_from(LINES).flatmap(hostile.spoilt), st.booleans())
def test_a_line_of_a_file(hears: Callable[..., int], text: str, as_json: bool) -> None:
    hears("voer-uit", "BESTAND", *(["--json"] if as_json else []), content=text)


@LIVES
@given(hostile.broken(json.dumps(award(toelichting="é"), ensure_ascii=False)))
def test_the_bytes_of_a_file(hears: Callable[..., int], content: bytes) -> None:
    for words in (("voer-uit",), ("toets",), ("herhaal",)):
        hears(*words, "BESTAND", content=content)


@LIVES
@given(hostile.spoilt(FACTS))
def test_facts(hears: Callable[..., int], text: str) -> None:
    hears("toets", "BESTAND", content=text)


@LIVES
@given(st.data())
def test_a_receipt(hears: Callable[..., int], receipt: Any, data: st.DataObject) -> None:
    text = data.draw(hostile.spoilt(receipt))
    assert hears("herhaal", "BESTAND", content=text) in {2, 3, 4}
    line = award()
    line["gegevens"]["receipt"] = text
    assert hears("voer-uit", "BESTAND", content=json.dumps(line)) == Exit.VERKEERD_GEBRUIK


@LIVES
@given(
    st.dictionaries(
        st.sampled_from(sorted(award()["gegevens"])) | st.text(max_size=5),
        st.sampled_from([v for v in hostile.VALUES if isinstance(v, str)]) | st.text(max_size=9),
        max_size=3,
    ),
    st.sampled_from((KVK, "", "1", "１２３４５６７８")),
)
def test_typed_words(hears: Callable[..., int], fields: dict[str, str], dossier: str) -> None:
    words = [f"{name}={value}" for name, value in fields.items() if not name.startswith("-")]
    assert hears("doe", "ken-aspirant-toe", dossier, *words, *WHO) == Exit.VERKEERD_GEBRUIK
    gegevens = json.dumps(fields)
    words = ["doe", "leg-tevredenheidsrapport-vast", dossier, "--gegevens", gegevens]
    assert hears(*words, *WHO) == Exit.VERKEERD_GEBRUIK
