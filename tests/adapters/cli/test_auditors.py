"""auditors: the register as people record and read it, on both axes of time."""

import json
from pathlib import Path

from adapters.cli.exits import Exit
from tests.adapters.cli.conftest import Cli
from tests.support.filelines import KVK, line, registration

WHO = ("--wie", "medewerker-1", "--rol", "behandelaar")
CONTRACT = (
    "leg-raamovereenkomst-vast",
    "certificerende_instelling=ci-1",
    "vanaf=2023-01-01",
    "document=overeenkomst-1",
)


def test_an_empty_register_says_how_to_begin(cli: Cli) -> None:
    said = cli("auditors")
    assert said.code == Exit.GOED
    assert "Begin met leg-raamovereenkomst-vast." in said.out
    assert cli("tijdlijn", "auditregister").err.startswith("dossier: Er is nog geen auditregister.")


def test_what_is_recorded_is_shown_for_a_day(cli: Cli) -> None:
    assert cli("doe", *CONTRACT, *WHO).code == Exit.GOED
    ends = ("laatste_dag=2025-12-31", "reden=opgezegd", "document=opzegging-1")
    instelling = "certificerende_instelling=ci-1"
    assert cli("doe", "beeindig-raamovereenkomst", instelling, *ends, *WHO).code == Exit.GOED
    for op, loopt in (("2022-12-31", False), ("2025-12-31", True), ("2026-01-01", False)):
        (found,) = cli("auditors", "--op", op, "--json").document["instellingen"]
        assert (found["onder_overeenkomst"], found["tot_en_met"]) == (loopt, "2025-12-31")
    assert "ci-1" in cli("auditors").out
    assert len(cli("tijdlijn", "auditregister", "--json").document["tijdlijn"]) == 2


def test_as_known_before_it_was_recorded(cli: Cli) -> None:
    cli("doe", *CONTRACT, *WHO)
    before = cli("auditors", "--bekend-op", "2026-03-01", "--json").document
    assert (before["instellingen"], before["auditors"]) == ([], [])


def test_an_auditor_with_all_that_is_known(cli: Cli) -> None:
    cli("doe", *CONTRACT, *WHO)
    for auditor in ("auditor-1", "auditor-2"):
        where = ("certificerende_instelling=ci-1", "vanaf=2023-01-01", "document=d")
        cli("doe", "schrijf-auditor-in", f"auditor={auditor}", *where, *WHO)
    one = ("auditor=auditor-1", "document=d", *WHO)
    at = ("dienstverlener=00000001", *one)
    cli("doe", "leg-training-vast", "gevolgd_op=2023-02-01", "geldig_tot_en_met=2027-01-31", *one)
    cli("doe", "leg-meegelopen-audit-vast", "gehouden_op=2023-03-01", "met=auditor-2", *at)
    cli("doe", "leg-geheimhouding-vast", "ondertekend_op=2023-01-05", *one)
    cli("doe", "leg-belang-vast", "vanaf=2024-01-01", "aard=familie", *at)
    witness = ("gehouden_op=2024-05-01", "oordeel=voldoende", "rapport=w", "auditor=auditor-1")
    cli("doe", "leg-witness-audit-vast", "dienstverlener=00000001", *witness, *WHO)
    found, _ = cli("auditors", "--json").document["auditors"]
    assert found == {
        "auditor": "auditor-1",
        "certificerende_instelling": "ci-1",
        "getraind": True,
        "training_tot_en_met": "2027-01-31",
        "meegelopen": 1,
        "geheimhouding": True,
        "belangen": ["00000001"],
        "laatste_witness_audit": "2024-05-01",
        "witness_oordeel": "voldoende",
    }
    shown = cli("auditors").out
    assert "ja t/m 31-01-2027" in shown
    assert "01-05-2024: voldoende" in shown


def test_a_command_in_the_wrong_place_is_told_where_it_belongs(cli: Cli) -> None:
    said = cli("doe", CONTRACT[0], KVK, *CONTRACT[1:], *WHO)
    assert said.code != Exit.GOED
    assert "hoort in het auditregister" in said.err
    said = cli("doe", "trek-aanvraag-in", "auditregister", "ingetrokken_op=2026-03-01", *WHO)
    assert "niet in het auditregister" in said.err
    said = cli("doe", "registreer-dienstverlener", "auditregister", "naam=Proef", *WHO)
    assert "Een dienstverlener heeft een KvK-nummer." in said.err


def test_a_file_holds_register_and_dossiers_together(cli: Cli, tmp_path: Path) -> None:
    fields = dict(word.split("=") for word in CONTRACT[1:])
    lines = [registration(), line(CONTRACT[0], fields, dossier="auditregister")]
    file = tmp_path / "regels.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)))
    assert cli("voer-uit", f"{file}").code == Exit.GOED
    assert len(cli("auditors", "--json").document["instellingen"]) == 1
