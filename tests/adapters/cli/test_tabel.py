"""The table of a survey as a file: what it fills in, and every fault by row and column."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.cli.exits import Exit
from adapters.input.faults import Onjuist
from adapters.input.survey_table import survey_fields
from tests.adapters.cli.conftest import Cli
from tests.adapters.cli.test_doe import WHO, as_applicant
from tests.support.filelines import KVK

# Table 1.1 of the report (bronnen 004), with the column that is computed.
REPORT = """\
Groep;Netto steekproef;Ingevuld;Respons %;Cijfer
Outplacement;6;4;66,7;8,1
Toeleiden van werk naar werk (eerste en tweede spoor);428;81;18,9;7,6
Toeleiden naar werk vanuit situatie geen werk;26;12;46,2;7,7

Totaal cliënten;460;97;21,1;7,6
Totaal opdrachtgevers;58;11;19,0;7,6
"""
FIELDS = {
    "diensten": [
        {"dienst": "outplacement", "uitgenodigd": 6, "ingevuld": 4, "rapportcijfer": "8.1"},
        {"dienst": "werk-naar-werk", "uitgenodigd": 428, "ingevuld": 81, "rapportcijfer": "7.6"},
        {"dienst": "geen-werk-naar-werk", "uitgenodigd": 26, "ingevuld": 12}
        | {"rapportcijfer": "7.7"},
    ],
    "totaal": {"uitgenodigd": 460, "ingevuld": 97, "rapportcijfer": "7.6"},
    "opdrachtgevers": {"uitgenodigd": 58, "ingevuld": 11, "rapportcijfer": "7.6"},
}


def as_json(**last: Any) -> str:
    first = {"dienst": "scholing", "uitgenodigd": 3, "ingevuld": 0, "rapportcijfer": None}
    total = {"groep": "Totaal", "uitgenodigd": 3, "ingevuld": 2, "cijfer": 7.5}
    return json.dumps([{"groep": first.pop("dienst"), **first}, total | last])


@pytest.mark.parametrize("sign", [";", "\t"])
def test_the_table_of_a_report_as_csv(sign: str) -> None:
    assert survey_fields(REPORT.replace(";", sign)) == FIELDS


def test_commas_between_the_columns_and_a_point_in_the_grade() -> None:
    text = 'groep,uitgenodigd,ingevuld,rapportcijfer\nTotaal,3,2,7.5\n"Jobcoaching",3,0,-\n'
    assert survey_fields(text) == {
        "totaal": {"uitgenodigd": 3, "ingevuld": 2, "rapportcijfer": "7.5"},
        "diensten": [
            {"dienst": "jobcoaching", "uitgenodigd": 3, "ingevuld": 0, "rapportcijfer": None}
        ],
    }


def test_the_same_as_json() -> None:
    assert survey_fields(as_json()) == {
        "diensten": [
            {"dienst": "scholing", "uitgenodigd": 3, "ingevuld": 0, "rapportcijfer": None}
        ],
        "totaal": {"uitgenodigd": 3, "ingevuld": 2, "rapportcijfer": "7.5"},
    }


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("", ["--tabel: Kolommen die ontbreken: groep, uitgenodigd, ingevuld, rapportcijfer."]),
        ("groep;ingevuld\n", ["--tabel: Kolommen die ontbreken: uitgenodigd, rapportcijfer."]),
        (
            REPORT.replace("Outplacement;6;4", "Outplacment;6x;").replace("7,7", "zeven"),
            [
                "regel 2, groep: ‘Outplacment’ is geen Dienst en geen totaal. Bedoelt u"
                " ‘Outplacement’?",
                "regel 2, ingevuld: ‘’ is geen geheel getal.",
                "regel 2, uitgenodigd: ‘6x’ is geen geheel getal.",
                "regel 4, rapportcijfer: ‘zeven’ is geen cijfer, zoals 7,6.",
            ],
        ),
        (REPORT.replace("Totaal cl", "Aantal cl"), ["--tabel: De rij", "regel 6, groep:"]),
        (REPORT + "Outplacement;1;1;100;8,0\n", ["regel 8, groep: ‘Outplacement’ staat er twee"]),
        (REPORT + '"Jobcoaching;1\n', ["regel 8: Deze regel is geen CSV."]),
        ("[1]", ["regel 1: Hier hoort een groep met kolommen te staan."]),
        (as_json(ingevuld=-1), ["regel 2, ingevuld: ‘-1’ is geen geheel getal."]),
    ],
)
def test_every_fault_at_once(text: str, faults: list[str]) -> None:
    with pytest.raises(Onjuist) as wrong:
        survey_fields(text)
    told = [f"{fout}" for fout in wrong.value.fouten]
    assert len(told) == len(faults)
    assert all(one.startswith(start) for one, start in zip(told, faults, strict=True)), told


REPORTED = (
    "leg-tevredenheidsrapport-vast",
    KVK,
    "rapportdatum=2026-03-01",
    "bureau=Panteia",
    "rapport=rapport-1",
)


def test_the_fields_go_the_way_of_all_fields(cli: Cli, tmp_path: Path) -> None:
    """An applicant has no Meetperiode: the rules of the command say so, of the table nothing."""
    as_applicant(cli)
    (file := tmp_path / "tabel.csv").write_text(REPORT, encoding="utf-8")
    said = cli("doe", *REPORTED, "--tabel", f"{file}", *WHO)
    assert said.code == Exit.GEWEIGERD
    assert "Dit dossier heeft geen Meetperiode" in said.err
    file.write_text(REPORT.replace("428;81", "428;482"), encoding="utf-8")
    assert (
        "meer vragenlijsten dan uitnodigingen"
        in cli("doe", *REPORTED, "--tabel", f"{file}", *WHO).err
    )


def test_a_spoiled_table_and_a_command_without_one(cli: Cli, tmp_path: Path) -> None:
    as_applicant(cli)
    (file := tmp_path / "tabel.csv").write_text("Groep\n", encoding="utf-8")
    said = cli("doe", *REPORTED, "--tabel", f"{file}", *WHO)
    assert said.code == Exit.VERKEERD_GEBRUIK
    assert said.err.startswith("--tabel: Kolommen die ontbreken")
    assert "Dit veld ontbreekt" not in said.err
    other = cli(
        "doe", "trek-aanvraag-in", KVK, "ingetrokken_op=2026-03-01", "--tabel", f"{file}", *WHO
    )
    assert other.code == Exit.VERKEERD_GEBRUIK
    assert "--tabel: Deze opdracht heeft geen tabel." in other.err
    gone = cli("doe", *REPORTED, "--tabel", f"{tmp_path / 'weg.csv'}", *WHO)
    assert gone.code == Exit.VERKEERD_GEBRUIK
