"""Nobody types what the log knows, and how much somebody does type is kept in docs/typewerk.md."""

from dataclasses import MISSING, fields
from typing import Any

import pytest

from adapters.input.catalogue import OFFERED
from tests.support.typewerk import ECHT, EERST, FILE, VERZONNEN, Werk, bladzijde, regels, typewerk

# What may be left out and is given all the same: only a person, or a paper, says it.
DOOR = ("certificerende_instelling", "auditor")  # of an Audit that nobody planned
GEGEVEN = {
    "ken-aspirant-toe": {"bewijsstukken", "checklist"},  # stated where no document is known
    "ken-keurmerk-toe": {"bewijsstukken"},
    "leg-belanghebbenden-vast": {"geregistreerde_ubos", "werkelijke_ubos"},
    "leg-organisatie-vast": {"eerste_boekjaar"},
    "leg-resultaten-vast": {"organisatie", "klachten"},
    "leg-resultatenaudit-vast": {"advies", *DOOR},
    "leg-stuk-vast": {"boekjaar", "persoon", "aspecten"},
    "leg-tevredenheidsrapport-vast": {"opdrachtgevers"},
    "start-meetperiode": {"start"},  # of the first one
}
REGELS = [(naam, regel) for naam in (ECHT, VERZONNEN) for regel in regels(naam)]
BESLUIT = {"besluitdatum", "motivering", "beslisser"}


@pytest.mark.parametrize(
    "regel", [regel for _, regel in REGELS], ids=[f"{n}-{r['commando']}" for n, r in REGELS]
)
def test_no_line_holds_a_field_that_the_system_fills_in(regel: dict[str, Any]) -> None:
    weg_te_laten = {
        veld.name
        for veld in fields(OFFERED[regel["commando"]])
        if (veld.default, veld.default_factory) != (MISSING, MISSING)
    }
    assert weg_te_laten & set(regel["gegevens"]) <= GEGEVEN.get(regel["commando"], set())


@pytest.mark.parametrize("naam", [ECHT, VERZONNEN])
def test_only_the_first_meetperiode_is_named(naam: str) -> None:
    alle = regels(naam)
    eerste, *later = (r["gegevens"] for r in alle if r["commando"] == "start-meetperiode")
    assert set(eerste) == {"start"}
    assert not any(later)


@pytest.mark.parametrize(
    ("commando", "keuze"),
    [
        ("ken-aspirant-toe", {"cyclus", "uwv"}),
        ("ken-keurmerk-toe", set()),
        ("zet-keurmerk-voort", set()),
    ],
)
def test_a_decision_asks_its_day_its_reason_and_who_took_it(commando: str, keuze: set[str]) -> None:
    (regel,) = (regel for regel in regels(VERZONNEN) if regel["commando"] == commando)
    assert set(regel["gegevens"]) == BESLUIT | keuze
    assert typewerk((regel,))[commando] < EERST[commando]


def test_the_longest_line_of_a_command_counts_with_the_fields_of_its_rows() -> None:
    kort = {"commando": "a", "gegevens": {"dag": "2024-01-01"}}
    lang = {"commando": "a", "gegevens": {"rijen": [{"x": 1}, {"x": 2, "y": [1, 2]}]}}
    assert typewerk((kort, lang, kort)) == {"a": Werk(tekens=44, velden=3)}


def test_the_page_is_of_today() -> None:
    assert FILE.read_text("utf-8") == bladzijde()
