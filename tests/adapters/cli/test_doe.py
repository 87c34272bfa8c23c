"""doe: one command by hand, from words to an event or to all reasons why not."""

import json
from typing import Any

import pytest

from adapters.cli.typed import typed
from adapters.input.catalogue import OFFERED
from tests.adapters.cli.conftest import Cli
from tests.support.filelines import KVK, award

WHO = ("--wie", "medewerker-1", "--rol", "beslisser")
SURVEY = "leg-tevredenheidsrapport-vast"
NO_TEXT = "De tekst van de Handleiding na 2023 staat niet in dit systeem: beoordeel dit zelf."
VOG = "vog-ontbreekt-of-te-oud; Handleiding 2023 voetnoot 4"
APPLY = ("ingediend_op=2026-03-02", "diensten=scholing,jobcoaching", "voorkeur_cyclus=april")


def as_applicant(cli: Cli) -> None:
    assert cli("doe", "registreer-dienstverlener", KVK, "naam=Proef B.V.", *WHO).code == 0
    assert cli("doe", "dien-aanvraag-in", KVK, *APPLY, *WHO).code == 0


def words(gegevens: dict[str, Any], prefix: str = "") -> list[str]:
    """The fields as somebody types them."""
    found: list[str] = []
    for name, value in gegevens.items():
        if isinstance(value, dict):
            found += words(value, f"{prefix}{name}.")
        else:
            found.append(f"{prefix}{name}={str(value).lower() if value is False else value}")
    return found


def test_from_registration_to_award(cli: Cli) -> None:
    as_applicant(cli)
    said = cli("doe", "ken-aspirant-toe", KVK, *words(award()["gegevens"]), *WHO)
    assert (said.code, said.err) == (0, "")
    done, *rest = said.out.splitlines()
    assert done == "Vastgelegd: Aspirant-Keurmerk toegekend (nr. 2 in de tijdlijn)."
    assert rest == [
        f"Niet getoetst: {NO_TEXT} [checklist-onvolledig; Handleiding 2023 Bijlage 1]",
        f"Niet getoetst: {NO_TEXT} [vog-ontbreekt-of-te-oud; Handleiding 2023 voetnoot 4]",
    ]


def test_a_rule_without_its_text_is_named_again_when_the_command_is_given_again(cli: Cli) -> None:
    as_applicant(cli)
    again = ("--command-id", "123e4567-e89b-12d3-a456-426614174000", "--json")
    ask = ("doe", "ken-aspirant-toe", KVK, *words(award()["gegevens"]), *WHO, *again)
    first = cli(*ask).document
    assert first["niet_getoetst"] == [
        {
            "code": "checklist-onvolledig",
            "zin": NO_TEXT,
            "bron": "Handleiding 2023 Bijlage 1",
        },
        {
            "code": "vog-ontbreekt-of-te-oud",
            "zin": NO_TEXT,
            "bron": "Handleiding 2023 voetnoot 4",
        },
    ]
    assert cli(*ask).document == first | {"al_eerder_uitgevoerd": True}


def test_what_needs_no_text_leaves_nothing_out(cli: Cli) -> None:
    as_applicant(cli)
    ask = ("doe", "trek-aanvraag-in", KVK, "ingetrokken_op=2026-03-02", *WHO)
    assert cli(*ask, "--json").document["niet_getoetst"] == []


def test_a_registration_has_no_rules_of_the_handleiding(cli: Cli) -> None:
    said = cli("doe", "registreer-dienstverlener", KVK, "naam=Proef B.V.", *WHO, "--json")
    assert said.document["niet_getoetst"] == []


def test_the_same_command_id_twice_does_it_once(cli: Cli) -> None:
    as_applicant(cli)
    again = ("--command-id", "123e4567-e89b-12d3-a456-426614174000")
    ask = ("doe", "trek-aanvraag-in", KVK, "ingetrokken_op=2026-03-02", *WHO, *again)
    assert cli(*ask).out.startswith("Vastgelegd: Aanvraag ingetrokken")
    said = cli(*ask, "--json")
    assert said.document["al_eerder_uitgevoerd"]
    assert cli(*ask).out.startswith("Dit was al eerder uitgevoerd")


def test_who_and_role_can_come_from_the_environment(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEURMERK_WIE", "medewerker-1")
    monkeypatch.setenv("KEURMERK_ROL", "behandelaar")
    assert cli("doe", "registreer-dienstverlener", KVK, "naam=Proef").code == 0


def test_gegevens_as_json_and_a_word_that_wins(cli: Cli) -> None:
    as_applicant(cli)
    gegevens = json.dumps(award()["gegevens"] | {"motivering": ""})
    said = cli("doe", "ken-aspirant-toe", KVK, "--gegevens", gegevens, "motivering=Goed.", *WHO)
    assert said.code == 0


def test_a_refusal_is_every_reason_and_nothing_else(cli: Cli) -> None:
    fields = words(award()["gegevens"])
    said = cli("doe", "ken-aspirant-toe", KVK, *fields, *WHO)
    assert (said.code, said.out) == (3, "")
    assert all("[" in line and "; " in line for line in said.err.splitlines())
    as_json = cli("doe", "ken-aspirant-toe", KVK, *fields, *WHO, "--json")
    document = json.loads(as_json.err)
    assert (as_json.code, as_json.out, document["fout"]) == (3, "", "geweigerd")
    assert [reason["zin"] in said.err for reason in document["redenen"]]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("bestaat-niet", KVK, *WHO), "opdracht: De opdracht ‘bestaat-niet’ bestaat niet."),
        (("laat-termijn-verstrijken", KVK, *WHO), "bestaat niet"),
        (("trek-aanvraag-in", *WHO), "dossier: Zet het KvK-nummer achter ‘trek-aanvraag-in’."),
        (("trek-aanvraag-in", "123", *WHO), "dossier: Een dossier is een KvK-nummer"),
        (("trek-aanvraag-in", KVK, *WHO), "ingetrokken_op: Dit veld ontbreekt."),
        (("trek-aanvraag-in", KVK, "ingetrokken_op=morgen", *WHO), "ingetrokken_op: Deze dag"),
        (("trek-aanvraag-in", KVK, "ingetrokken=2026-01-01", *WHO), "Bedoelt u ‘ingetrokken_op’?"),
        (("trek-aanvraag-in", KVK, "zomaar", *WHO), "zomaar: Schrijf veld=waarde"),
        (("trek-aanvraag-in", KVK, "--gegevens", "[]", *WHO), "--gegevens: Dit moet JSON"),
        (("trek-aanvraag-in", KVK, "--gegevens", "{", *WHO), "geen geldige JSON"),
        (("trek-aanvraag-in", KVK), "--wie: Zeg wie u bent"),
        (("trek-aanvraag-in", KVK, "--wie", "ik", "--rol", "baas"), "‘baas’ is geen rol."),
        (("trek-aanvraag-in", KVK, "--wie", "ik", "--rol", "systeem"), "is geen rol."),
        (
            ("trek-aanvraag-in", KVK, "--command-id", "x", *WHO),
            "--command-id: Deze code klopt niet",
        ),
        (("trek-aanvraag-in", KVK, "ingetrokken_op=\u001b[31m", *WHO), "stuurteken"),
    ],
)
def test_wrong_input_is_told_in_dutch(cli: Cli, given: tuple[str, ...], expected: str) -> None:
    said = cli("doe", *given)
    assert (said.code, said.out) == (2, "")
    assert expected in said.err


def test_without_a_command_it_shows_all_commands(cli: Cli) -> None:
    shown = {each["commando"] for each in cli("doe", "--json").document["commandos"]}
    assert shown == set(OFFERED)
    assert "ken-aspirant-toe" in cli("doe").out


@pytest.mark.parametrize("naam", OFFERED)
def test_every_field_of_every_command_is_explained(cli: Cli, naam: str) -> None:
    document = cli("doe", naam, "--velden", "--json").document
    assert document["omschrijving"]
    assert all(veld["uitleg"] and veld["soort"] for veld in document["velden"])


def test_the_fields_as_a_table(cli: Cli) -> None:
    said = cli("doe", "ken-aspirant-toe", "--velden")
    assert said.code == 0
    assert "checklist.ubo_pep" in said.out


@pytest.mark.parametrize(
    ("commando", "word", "expected"),
    [
        ("ken-aspirant-toe", "uwv=ja", {"uwv": True}),
        ("ken-aspirant-toe", "uwv=NEE", {"uwv": False}),
        ("ken-aspirant-toe", "uwv=wel", {"uwv": "wel"}),
        ("ken-aspirant-toe", "motivering=a=b, c", {"motivering": "a=b, c"}),
        ("ken-aspirant-toe", "motivering=null", {"motivering": "null"}),
        ("ken-aspirant-toe", "bewijsstukken=a, b", {"bewijsstukken": ["a", "b"]}),
        ("ken-aspirant-toe", "bewijsstukken=", {"bewijsstukken": []}),
        ("ken-aspirant-toe", 'bewijsstukken=["a,b"]', {"bewijsstukken": ["a,b"]}),
        ("ken-aspirant-toe", "bewijsstukken=[kapot", {"bewijsstukken": "[kapot"}),
        ("ken-aspirant-toe", "checklist.ubo_pep=akkoord", {"checklist": {"ubo_pep": "akkoord"}}),
        (
            "ken-aspirant-toe",
            "checklist.vog_afgegeven_op=",
            {"checklist": {"vog_afgegeven_op": None}},
        ),
        ("ken-keurmerk-toe", "sterren=3", {"sterren": 3}),
        ("ken-keurmerk-toe", "sterren=drie", {"sterren": "drie"}),
        ("ken-keurmerk-toe", "sterren=null", {"sterren": None}),
        (SURVEY, "totaal.rapportcijfer=7,6", {"totaal": {"rapportcijfer": "7.6"}}),
        (SURVEY, 'totaal={"ingevuld": 1}', {"totaal": {"ingevuld": 1}}),
    ],
)
def test_words_become_the_json_of_a_file(commando: str, word: str, expected: object) -> None:
    assert typed(OFFERED[commando], [word], None) == (expected, [])


def test_a_value_where_a_group_belongs_is_left_for_the_check() -> None:
    kind = OFFERED["ken-aspirant-toe"]
    given = ["checklist=niets", "checklist.ubo_pep=akkoord"]
    assert typed(kind, given, None) == ({"checklist": "niets"}, [])


def test_every_unplaceable_word_is_told() -> None:
    words = ["a=1", "b", "checklist.x=1", "uwv.x=1"]
    _, fouten = typed(OFFERED["ken-aspirant-toe"], words, None)
    assert [fout.veld for fout in fouten] == ["a", "b", "checklist.x", "uwv.x"]
