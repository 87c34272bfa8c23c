"""voer-uit: a whole file or nothing, unless somebody says otherwise; and never anything twice."""

import json
from collections.abc import Callable
from typing import Any

from adapters.postgres.connection import Database
from tests.adapters.cli.conftest import Cli
from tests.support.database import ask
from tests.support.filelines import application, award, line, registration

Write = Callable[..., str]
WRONG = award() | {"gegevens": {}}


def counted(database: Database) -> tuple[int, int]:
    """Events, and versions of contact data."""
    sql = (
        "SELECT (SELECT count(*) FROM es.stored_events), (SELECT count(*) FROM app.dienstverlener)"
    )
    ((events, registrations),) = ask(database, sql)
    return events, registrations


def test_a_right_file_is_carried_out_once(cli: Cli, database: Database, write: Write) -> None:
    file = write(registration(), application(), award())
    first, second = cli("voer-uit", file), cli("voer-uit", file)
    assert (first.code, first.err) == (0, "")
    assert first.out.splitlines() == [
        "3 uitgevoerd, 0 al eerder uitgevoerd, 2 gebeurtenissen vastgelegd.",
        "Niet getoetst, want de tekst van de Handleiding staat hier niet:"
        " 1 keer dienst-niet-in-handleiding, 1 keer checklist-onvolledig,"
        " 1 keer vog-ontbreekt-of-te-oud.",
    ]
    assert second.out == "0 uitgevoerd, 3 al eerder uitgevoerd, 0 gebeurtenissen vastgelegd.\n"
    assert counted(database) == (2, 1)


def of_two_years() -> tuple[dict[str, Any], ...]:
    """History of a holder that applies again and again, under an edition that is not here."""
    oud = {"ingediend_op": "2021-03-02", "diensten": ["scholing"], "voorkeur_cyclus": "april"}
    weg = {"ingetrokken_op": "2021-03-02"}
    return (
        registration(op="2021-03-01"),
        *(
            regel
            for n in (1, 2)
            for regel in (
                line("dien-aanvraag-in", oud, f"aanvraag-{n}", op=f"2021-03-0{n + 2}"),
                line("trek-aanvraag-in", weg, f"intrekking-{n}", op=f"2021-03-0{n + 2}"),
            )
        ),
    )


def test_a_file_of_history_tells_once_how_often_each_rule_did_not_judge(
    cli: Cli, write: Write
) -> None:
    said = cli("voer-uit", write(*of_two_years()), "--json")
    assert said.document["niet_getoetst"] == [
        {
            "code": "dienst-niet-in-handleiding",
            "zin": "De tekst van de Handleiding 2022 of eerder staat niet in dit systeem:"
            " beoordeel dit zelf.",
            "bron": said.document["niet_getoetst"][0]["bron"],
            "aantal": 2,
        }
    ]
    again = cli("voer-uit", write(*of_two_years()), "--json")
    assert again.document["niet_getoetst"] == []


def test_what_is_refused_does_not_count_as_not_judged(cli: Cli, write: Write) -> None:
    twice = application(name="nog-een")
    file = write(registration(), application(), twice)
    assert cli("voer-uit", file, "--json").document["niet_getoetst"] == []
    left = cli("voer-uit", file, "--doorgaan", "--json").document["niet_getoetst"]
    assert [(each["code"], each["aantal"]) for each in left] == [("dienst-niet-in-handleiding", 1)]


def test_one_faulty_line_and_nothing_is_carried_out(
    cli: Cli, database: Database, write: Write
) -> None:
    said = cli("voer-uit", write(registration(), application(), WRONG))
    assert said.code == 2
    assert said.out == ""
    assert said.err.startswith("Er is niets uitgevoerd: het bestand heeft 5 fouten.\n")
    assert "regel 3, gegevens.besluitdatum: Dit veld ontbreekt." in said.err
    assert counted(database) == (0, 0)


def test_one_refused_line_and_nothing_is_carried_out(
    cli: Cli, database: Database, write: Write
) -> None:
    again = application(name="nog-een")
    said = cli("voer-uit", write(registration(), application(), again, award()))
    assert said.code == 3
    assert said.out == ""
    assert "regel 3: geweigerd. " in said.err
    assert said.err.endswith("Er is niets uitgevoerd.\n")
    assert counted(database) == (0, 0)


def test_who_is_not_registered_cannot_apply(cli: Cli, database: Database, write: Write) -> None:
    said = cli("voer-uit", write(application()))
    assert said.code == 3
    assert "dienstverlener-geregistreerd" in said.err
    assert counted(database) == (0, 0)


def test_a_refusal_tells_each_reason_with_code_and_source(cli: Cli, write: Write) -> None:
    said = cli("voer-uit", write(registration(), award()), "--json")
    (refused,) = said.document["geweigerd"]
    assert (said.code, refused["regel"], said.err) == (3, 2, "")
    assert all(reason["code"] and reason["zin"] and reason["bron"] for reason in refused["redenen"])


def test_doorgaan_carries_out_the_good_lines(cli: Cli, database: Database, write: Write) -> None:
    again = application(name="nog-een")
    lines = write(registration(), "{", application(), again, WRONG)
    said = cli("voer-uit", lines, "--doorgaan")
    assert said.code == 2
    assert said.out.startswith("2 uitgevoerd")
    assert "regel 2: Dit is geen geldige JSON" in said.err
    assert "regel 4: geweigerd." in said.err
    assert "regel 5, gegevens.uwv: Dit veld ontbreekt." in said.err
    assert counted(database) == (1, 1)


def test_doorgaan_with_a_refusal_only_ends_as_refused(cli: Cli, write: Write) -> None:
    lines = write(registration(), application(), application(name="nog-een"))
    assert cli("voer-uit", lines, "--doorgaan").code == 3


def test_a_registration_of_the_same_moment_holds_everything_back(
    cli: Cli, database: Database, write: Write
) -> None:
    op = "2020-01-01T10:00:00+01:00"
    other = registration(name="anders", op=op)
    said = cli("voer-uit", write(registration(op=op), other, application()))
    assert said.code == 3
    assert "gegevens-van-zelfde-moment" in said.err
    assert counted(database) == (0, 0)
    assert cli("voer-uit", write(registration(op=op))).code == 0
    assert cli("voer-uit", write(other, application())).code == 3
    assert counted(database) == (0, 1)
    assert cli("voer-uit", write(other), "--doorgaan").code == 3


def test_history_comes_in_and_live_work_closes_it(
    cli: Cli, database: Database, write: Write
) -> None:
    history = write(registration(op="2026-02-01"), application(op="2026-03-02T09:00:00+01:00"))
    assert cli("voer-uit", history).code == 0
    assert cli("voer-uit", write(award())).code == 0
    assert ask(database, "SELECT geimporteerd FROM proj.geschiedenis") == []
    late = application(name="te-laat", op="2026-03-02T09:30:00+01:00")
    said = cli("voer-uit", write(late))
    assert said.code == 3
    assert "import-na-levend-werk" in said.err


def test_a_file_from_the_input(cli: Cli) -> None:
    text = "\n".join(map(json.dumps, (registration(), application())))
    said = cli("voer-uit", "-", input=text)
    assert (said.code, said.out.split(",")[0]) == (0, "2 uitgevoerd")


def test_a_file_that_cannot_be_read(cli: Cli, tmp_path: Any) -> None:
    latin = tmp_path / "latin.jsonl"
    latin.write_bytes('{"naam": "Café"}'.encode("latin-1"))
    for name, why in (
        (f"{tmp_path}/nergens", "het bestaat niet"),
        (f"{tmp_path}", "het is een map"),
        (f"{latin}", "geen UTF-8-tekst"),
    ):
        said = cli("voer-uit", name)
        assert (said.code, said.out) == (2, "")
        assert why in said.err


def test_an_empty_file_is_no_fault(cli: Cli, write: Write) -> None:
    assert cli("voer-uit", write("", "")).out.startswith("0 uitgevoerd")


def test_a_byte_order_mark_and_windows_line_ends_are_read(cli: Cli, tmp_path: Any) -> None:
    file = tmp_path / "windows.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(registration()).encode() + b"\r\n")
    assert cli("voer-uit", f"{file}").code == 0
