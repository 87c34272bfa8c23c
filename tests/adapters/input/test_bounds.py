"""How much fits in a field: the most, and one more. Before anything is made of it."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.input.bounds import DEPTH, FIRST, ITEMS, LARGEST, LAST, LINE, ONE_LINE, TEXT
from adapters.input.json_text import parse
from adapters.input.lines import read
from adapters.input.schema import schema_document
from domain.calendar import plus_dagen
from tests.support.filelines import award, registration, survey

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LINES = {line["title"]: line["properties"]["gegevens"] for line in schema_document()["oneOf"]}


def faults(line: dict[str, Any] | str) -> set[str]:
    text = line if isinstance(line, str) else json.dumps(line)
    return {f"{fout.veld}: {fout.zin}" for fout in read([text], NOW).fouten}


def awarded(**fields: Any) -> dict[str, Any]:
    line = award()
    line["gegevens"] |= fields
    return line


def named(**fields: Any) -> dict[str, Any]:
    return registration() | {"gegevens": {"naam": "Proef B.V.", **fields}}


@pytest.mark.parametrize(
    ("fits", "too_much", "expected"),
    [
        (named(naam="x" * ONE_LINE), named(naam="x" * (ONE_LINE + 1)), "gegevens.naam: Deze tekst"),
        (
            awarded(motivering="é" * TEXT),
            awarded(motivering="é" * (TEXT + 1)),
            "gegevens.motivering: Deze tekst is te lang. Hier passen hoogstens 10000 tekens.",
        ),
        (
            awarded(bewijsstukken=["x"] * ITEMS),
            awarded(bewijsstukken=["x"] * (ITEMS + 1)),
            "gegevens.bewijsstukken: Dit zijn er te veel.",
        ),
        (
            awarded(bewijsstukken=["x" * ONE_LINE]),
            awarded(bewijsstukken=["y", "x" * (ONE_LINE + 1)]),
            "gegevens.bewijsstukken.1: Deze tekst is te lang.",
        ),
        (survey(uitgenodigd=LARGEST), survey(uitgenodigd=LARGEST + 1), "Dit getal is te groot."),
        (
            survey(rapportcijfer="7." + "1" * 12),
            survey(rapportcijfer="7." + "1" * 13),
            "gegevens.totaal.rapportcijfer: Schrijf een gewoon getal",
        ),
        (survey(rapportcijfer="9" * 12), survey(rapportcijfer="9" * 13), "Schrijf een gewoon"),
        (survey(rapportcijfer="7"), survey(rapportcijfer="7E0"), "Schrijf een gewoon getal"),
        (survey(rapportcijfer="7"), survey(rapportcijfer="1E+99999999"), "Schrijf een gewoon"),
        (
            awarded(besluitdatum=f"{FIRST}"),
            awarded(besluitdatum=f"{plus_dagen(FIRST, -1)}"),
            "gegevens.besluitdatum: Deze dag ligt te ver weg.",
        ),
        (
            awarded(besluitdatum=f"{LAST}"),
            awarded(besluitdatum=f"{plus_dagen(LAST, 1)}"),
            "gegevens.besluitdatum: Deze dag ligt te ver weg.",
        ),
        (awarded(motivering="a\nb"), awarded(motivering="a\tb"), "onzichtbaar stuurteken"),
        (named(naam="A b"), named(naam="A\nb"), "gegevens.naam: Hier staat een onzichtbaar"),
        (named(naam="ge\u00adwoon"), named(naam="om\u202egekeerd"), "onzichtbaar stuurteken"),
    ],
)
def test_the_most_fits_and_one_more_does_not(
    fits: dict[str, Any], too_much: dict[str, Any], expected: str
) -> None:
    assert not any("past" in zin or "te " in zin or "teken" in zin for zin in faults(fits))
    assert any(expected in zin for zin in faults(too_much)), faults(too_much)


@pytest.mark.parametrize(
    ("number", "right"), [("7.6", True), ("1E+5000", False), ("9" * 5000, False), ("1e2", False)]
)
def test_a_number_is_looked_at_as_it_is_written(number: str, right: bool) -> None:
    text = json.dumps(survey(rapportcijfer="<>")).replace('"<>"', number)
    assert bool(faults(text)) is not right


def test_groups_within_groups_have_an_end() -> None:
    parse("[" * DEPTH + "]" * DEPTH)
    for deeper in (DEPTH + 1, 500, 1_000_000):
        assert any("in elkaar" in zin for zin in faults("[" * deeper + "]" * deeper))


def test_a_line_has_an_end() -> None:
    parse(f'"{"x" * (LINE - 2)}"')
    assert any("te lang" in zin for zin in faults(f'"{"x" * (LINE - 1)}"'))


def test_what_a_line_says_is_told_beside_what_it_lacks() -> None:
    """Shape, content, bounds, and the id of another line: all at once."""
    first = registration()
    wrong = award(op="2030-01-01", aangenomen=["gegevens.niets"], dossier="1")
    wrong["command_id"] = first["command_id"]
    wrong["gegevens"] |= {"motivering": "\x00", "besluitdatum": "9999-12-31", "uwv": "ja"}
    del wrong["gegevens"]["cyclus"]
    found = read(map(json.dumps, [first, wrong]), NOW).fouten
    assert {fout.veld for fout in found} >= {
        "aangenomen",
        "command_id",
        "dossier",
        "gegevens.besluitdatum",
        "gegevens.cyclus",
        "gegevens.motivering",
        "gegevens.uwv",
        "op",
    }
    assert {fout.regel for fout in found} == {2}


def test_the_schema_tells_the_bounds() -> None:
    fields = LINES["ken-aspirant-toe"]["properties"]
    assert fields["motivering"]["maxLength"] == TEXT
    assert fields["beslisser"]["maxLength"] == ONE_LINE
    assert fields["bewijsstukken"]["maxItems"] == ITEMS
    assert fields["bewijsstukken"]["items"]["maxLength"] == ONE_LINE
    assert fields["besluitdatum"]["pattern"].startswith("^(19|20|21)")
    respons = schema_document()["$defs"]["Respons"]["properties"]
    assert respons["uitgenodigd"]["maximum"] == LARGEST
    assert "{1,12}" in json.dumps(respons["rapportcijfer"])
