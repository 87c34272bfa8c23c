"""Lines of a file: every fault of a line at once, where it is and what to do, in Dutch."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.input.catalogue import OFFERED, adapter
from adapters.input.lines import CheckedFile, read
from domain.begrippen import Rol
from tests.support.examples import example
from tests.support.filelines import application, award, line, registration, survey

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
Spoil = Callable[[dict[str, Any]], Any]


def reading(*lines: dict[str, Any] | str) -> CheckedFile:
    return read((each if isinstance(each, str) else json.dumps(each) for each in lines), NOW)


def faults(*lines: dict[str, Any] | str) -> list[str]:
    return [str(fout) for fout in reading(*lines).fouten]


def spoiled(spoil: Spoil, of: dict[str, Any] | None = None) -> dict[str, Any]:
    found = of or award()
    spoil(found)
    return found


def test_right_lines_become_commands() -> None:
    gelezen = reading(registration(), application(), "", award(aangenomen=["gegevens.uwv"]))
    assert gelezen.fouten == ()
    assert [regel.nummer for regel in gelezen.commands] == [1, 2, 4]
    last = gelezen.commands[-1]
    assert (last.wie, last.rol, last.dossier) == ("medewerker-1", Rol.BESLISSER, "00000001")
    assert last.aangenomen == ("gegevens.uwv",)


def test_a_line_without_op_is_now_and_one_with_op_is_history() -> None:
    now, then, day = reading(
        application(),
        application(name="b", op="2020-01-01T10:00:00+01:00"),
        application(name="c", op="2020-07-01"),
    ).commands
    assert (now.envelope(NOW).moment, now.envelope(NOW).geimporteerd) == (NOW, False)
    assert then.envelope(NOW).moment == datetime(2020, 1, 1, 9, tzinfo=UTC)
    assert then.envelope(NOW).geimporteerd
    assert day.envelope(NOW).moment == datetime(2020, 6, 30, 22, tzinfo=UTC)
    assert f"{day.envelope(NOW).dag}" == "2020-07-01"


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda x: x.pop("door"), "regel 1, door: Dit veld ontbreekt."),
        (lambda x: x.update(extra=1), "regel 1, extra: Dit veld bestaat niet."),
        (lambda x: x.update(gegeven={}), "Bedoelt u ‘gegevens’?"),
        (lambda x: x.update(dossier="123"), "precies 8 cijfers"),
        (lambda x: x.update(dossier="1234567a"), "precies 8 cijfers"),
        (lambda x: x.update(dossier="12345678\n"), "onzichtbaar stuurteken"),
        (lambda x: x.update(dossier=12345678), "regel 1, dossier: Dit moet tekst zijn"),
        (lambda x: x["door"].update(rol="systeem"), "Kies uit: behandelaar, beslisser of auditor."),
        (lambda x: x["door"].update(wie=""), "regel 1, door.wie: Dit mag niet leeg zijn."),
        (lambda x: x.update(command_id="abc"), "regel 1, command_id: Deze code klopt niet."),
        (lambda x: x.update(commando="ken-aspirant-to"), "Bedoelt u ‘ken-aspirant-toe’?"),
        (lambda x: x.update(commando="laat-termijn-verstrijken"), "bestaat niet"),
        (lambda x: x.update(commando=3), "regel 1, commando: Dit moet tekst zijn"),
        (lambda x: x.update(gegevens=[]), "regel 1, gegevens: Dit moet een groep velden zijn"),
        (lambda x: x.update(op="gisteren"), "regel 1, op: Dit is geen dag of moment."),
        (lambda x: x.update(op="2021-05-03T10:00:00"), "regel 1, op: De tijdzone ontbreekt."),
        (lambda x: x.update(op="2026-03-03"), "regel 1, op: Dit ligt in de toekomst."),
        (lambda x: x.update(op="0001-01-01"), "regel 1, op: Deze dag ligt te ver weg."),
        (lambda x: x.update(op=0), "regel 1, op: Dit moet tekst zijn"),
        (lambda x: x.update(aangenomen=["gegevens.niets"]), "‘gegevens.niets’ staat niet op"),
    ],
)
def test_a_fault_in_the_frame(spoil: Spoil, expected: str) -> None:
    assert any(expected in fault for fault in faults(spoiled(spoil))), faults(spoiled(spoil))


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("besluitdatum", 0, "gegevens.besluitdatum: Dit moet een dag zijn."),
        ("besluitdatum", "2026-02-30", "Deze dag bestaat niet of is anders geschreven."),
        ("besluitdatum", "02-03-2026", "Schrijf een dag als jjjj-mm-dd"),
        ("besluitdatum", "2026-03-02T00:00:00", "Schrijf een dag als jjjj-mm-dd"),
        ("besluitdatum", "9999-12-31", "Deze dag ligt te ver weg."),
        ("besluitdatum", None, "gegevens.besluitdatum: Dit moet een dag zijn."),
        ("uwv", "ja", "gegevens.uwv: Schrijf true (ja) of false (nee)"),
        ("uwv", 1, "gegevens.uwv: Schrijf true (ja) of false (nee)"),
        ("motivering", 3, "gegevens.motivering: Dit moet tekst zijn"),
        ("motivering", "goed\u0000", "gegevens.motivering: Hier staat een onzichtbaar stuurteken."),
        ("motivering", "\ud800", "onzichtbaar stuurteken"),
        ("beslisser", "a\tb", "onzichtbaar stuurteken"),
        ("cyclus", "mei", "gegevens.cyclus: Kies uit: januari, april of september."),
        ("bewijsstukken", "brief", "gegevens.bewijsstukken: Dit moet een lijst zijn."),
        ("checklist", "alles", "gegevens.checklist: Dit moet een groep velden zijn"),
        ("gronden", ["weet-niet"], "gegevens.gronden.0: Kies uit: checklist-volledig"),
        ("cyclsu", "mei", "gegevens.cyclsu: Dit veld bestaat niet. Bedoelt u ‘cyclus’?"),
    ],
)
def test_a_fault_in_a_field(field: str, value: object, expected: str) -> None:
    wrong = award()
    wrong["gegevens"][field] = value
    assert any(expected in fault for fault in faults(wrong)), faults(wrong)


@pytest.mark.parametrize(
    ("cijfers", "expected"),
    [
        ({"uitgenodigd": "3"}, "gegevens.totaal.uitgenodigd: Dit moet een geheel getal zijn"),
        ({"uitgenodigd": 3.5}, "gegevens.totaal.uitgenodigd: Dit moet een geheel getal zijn"),
        ({"uitgenodigd": True}, "gegevens.totaal.uitgenodigd: Dit moet een geheel getal zijn"),
        ({"uitgenodigd": 10**12}, "gegevens.totaal.uitgenodigd: Dit getal is te groot."),
        ({"rapportcijfer": "zeven"}, "gegevens.totaal.rapportcijfer: Dit is geen getal."),
        ({"rapportcijfer": "NaN"}, "gegevens.totaal.rapportcijfer: "),
    ],
)
def test_a_fault_in_a_number(cijfers: dict[str, Any], expected: str) -> None:
    assert any(expected in fault for fault in faults(survey(**cijfers)))


def test_all_faults_of_a_line_are_told_at_once() -> None:
    wrong = award(dossier="1", op="straks")
    wrong["gegevens"] |= {"uwv": "ja", "besluitdatum": 0}
    del wrong["gegevens"]["cyclus"]
    fields = {fout.veld for fout in reading(wrong).fouten}
    assert fields >= {"dossier", "gegevens.uwv", "gegevens.besluitdatum", "gegevens.cyclus"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{", "geen geldige JSON (bij teken 2)"),
        ("nul", "geen geldige JSON"),
        ("[]", "Dit moet een groep velden zijn"),
        ('"tekst"', "Dit moet een groep velden zijn"),
        ('{"a": 1, "a": 2}', "Het veld ‘a’ staat er twee keer."),
        ('{"a": NaN}', "NaN is geen getal."),
        ("[" * 100_000, "regel 1"),
    ],
)
def test_text_that_is_no_line(text: str, expected: str) -> None:
    assert any(expected in fault for fault in faults(text)), faults(text)


def test_a_command_id_stands_once_in_a_file() -> None:
    (fault,) = faults(application(), award(), application(dossier="00000002"))
    assert fault.startswith("regel 3, command_id: Deze code staat al op regel 1.")


@pytest.mark.parametrize("naam", OFFERED)
def test_every_command_survives_the_way_through_a_file(naam: str) -> None:
    command = example(OFFERED[naam])
    if hasattr(command, "receipt"):
        command = replace(command, receipt=None)  # a real one: test_receipts.py
    gegevens = adapter(type(command)).dump_python(command, mode="json")
    (regel,) = reading(line(naam, gegevens)).commands
    assert regel.command == command


@settings(deadline=None)  # the machine may be busy
@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=5))
def test_whatever_stands_there_it_never_breaks(junk: object) -> None:
    gelezen = reading(json.dumps(junk), line("ken-aspirant-toe", {"uwv": junk}))
    assert gelezen.commands == ()
    assert {fout.regel for fout in gelezen.fouten} == {1, 2}
