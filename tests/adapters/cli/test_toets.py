"""`keurmerk toets` judges a file of facts without a database, and `herhaal` does it again."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from domain.receipt.evaluators import BEOORDELING
from tests.support.beoordelingen import VOORBEELD
from tests.support.terminal import keurmerk


def changed(tmp_path: Path, *path: str, to: Any) -> str:
    """The example with one value changed (or, with ..., taken out)."""
    document = json.loads(VOORBEELD.read_text("utf-8"))
    part = document
    for name in path[:-1]:
        part = part[name]
    if to is ...:
        del part[path[-1]]
    else:
        part[path[-1]] = to
    return written(tmp_path, json.dumps(document))


def written(tmp_path: Path, text: str) -> str:
    file = tmp_path / "feiten.json"
    file.write_text(text, "utf-8")
    return str(file)


def test_the_example_gives_a_table_an_advice_and_the_policies_used() -> None:
    gezegd = keurmerk("toets", str(VOORBEELD))
    assert gezegd.code == 0, gezegd.err
    for words in (
        "Toets ‘beoordeling’ op 01-05-2024 (Handleiding 2023)",
        "87,5 %",
        "96 %",
        "De totaalscore is 7,62, maar er is geen tabel voor de sterren.",
        "Advies: voortzetten. Alle normen die gelden zijn gehaald.",
        "Met --alles ziet u die ook.",
        "volume-van-houder",
        "gemaakt 0,15, nagekomen 0,25",
        "niet gekozen",
        "Beleid A-14",
    ):
        assert words in gezegd.out
    assert "1.7.5" not in gezegd.out
    assert "1.7.5" in keurmerk("toets", str(VOORBEELD), "--alles").out


def test_the_same_as_a_document() -> None:
    document = keurmerk("toets", str(VOORBEELD), "--json").json
    assert document["uitslagen"][-1]["groep"] == "voortzetten"
    assert document["edities"]["hoofdnorm 1"] == "Handleiding 2023"
    assert document["oorsprong"][0] == {"pad": "", "soort": "aangenomen", "verwijzingen": []}
    assert document["feiten"]["meetperiode"] == "2023-01-01"
    assert len(document["sha256"]) == 64


def test_a_kept_receipt_gives_itself_again(tmp_path: Path) -> None:
    file = tmp_path / "receipt.json"
    document = keurmerk("toets", str(VOORBEELD), "--bewaar", str(file), "--json").json
    assert sha256(file.read_bytes()).hexdigest() == document["sha256"]
    opnieuw = keurmerk("herhaal", str(file), "--json")
    assert opnieuw.code == 0
    assert opnieuw.json == {
        "gelijk": True,
        "zin": "De receipt geeft zichzelf.",
        "sha256": document["sha256"],
    }


def test_a_receipt_that_was_changed_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "receipt.json"
    keurmerk("toets", str(VOORBEELD), "--bewaar", str(file))
    file.write_bytes(file.read_bytes().replace(b'"groep":"voortzetten"', b'"groep":"toekennen"'))
    opnieuw = keurmerk("herhaal", str(file))
    assert opnieuw.code == 4
    assert "iets anders" in opnieuw.out


def test_numbers_of_an_edition_that_were_edited_are_noticed(tmp_path: Path) -> None:
    file = tmp_path / "receipt.json"
    document = keurmerk("toets", str(VOORBEELD), "--bewaar", str(file), "--json").json
    hash_ = document["cijfers"]["Handleiding 2023"].encode()
    file.write_bytes(file.read_bytes().replace(hash_, b"0" * 64))
    opnieuw = keurmerk("herhaal", str(file), "--json")
    assert opnieuw.code == 4
    assert not opnieuw.json["gelijk"]
    assert "De cijfers van de editie zijn veranderd" in opnieuw.json["zin"]


def test_a_file_is_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "receipt.json"
    file.write_text("van iemand anders")
    gezegd = keurmerk("toets", str(VOORBEELD), "--bewaar", str(file))
    assert gezegd.code == 2
    assert "bestaat al" in gezegd.err
    assert file.read_text() == "van iemand anders"
    nergens = keurmerk("toets", str(VOORBEELD), "--bewaar", str(tmp_path / "weg" / "r.json"))
    assert "niet te schrijven" in nergens.err


def test_all_faults_of_a_file_at_once(tmp_path: Path) -> None:
    document = json.loads(VOORBEELD.read_text("utf-8"))
    document["besluitdatum"] = "vandaag"
    document["feiten"]["meetperiode"] = "2023-02-01"
    document["feiten"]["organisatie"]["rechtsvorm"] = "kerk"
    document["feiten"]["organisatie"]["aspirant"] = "ja"
    document["feiten"]["documenten"]["klachten"] = {"totaal": 2, "op_tijd": 3}
    document["feiten"]["onderzoek"]["rapport"]["totaal"]["cijfer"] = "7.65"
    document["feiten"]["resultaten"]["opgave"]["organisatie"]["personeel_eigen"] = 2.5
    del document["feiten"]["bevindingen"][0]["norm"]
    gezegd = keurmerk("toets", written(tmp_path, json.dumps(document)))
    assert gezegd.code == 2
    for words in (
        "besluitdatum: Deze dag bestaat niet",
        "feiten.organisatie.rechtsvorm: Kies uit: eenmanszaak",
        "feiten.organisatie.aspirant: Schrijf true (ja) of false (nee)",
        "feiten.documenten.klachten: Van 2 klachten kunnen er geen 3 op tijd zijn.",
        "feiten.onderzoek.rapport.totaal: 7.65 is geen rapportcijfer",
        "feiten.resultaten.opgave.organisatie.personeel_eigen: Dit moet een geheel getal zijn",
        "feiten.bevindingen.0.norm: Dit veld ontbreekt.",
    ):
        assert words in gezegd.err
    assert gezegd.out == ""


@pytest.mark.parametrize(
    ("path", "to", "words"),
    [
        (("feiten", "meetperiode"), "2023-02-01", "Een Meetperiode begint op 1 januari"),
        (("feiten",), ..., "feiten: Dit veld ontbreekt."),
        (("feiten",), 3, "feiten: "),
        (("toets",), "beordeling", "Bedoelt u ‘beoordeling’?"),
        (("feiten", "organisatie", "aspirrant"), True, "Bedoelt u ‘aspirant’?"),
        (("toelichting",), "a\u0000b", "stuurteken"),
    ],
)
def test_a_fault_is_told_in_words(
    tmp_path: Path, path: tuple[str, ...], to: Any, words: str
) -> None:
    gezegd = keurmerk("toets", changed(tmp_path, *path, to=to))
    assert gezegd.code == 2
    assert words in gezegd.err


@pytest.mark.parametrize("text", ["", "[]", "{", "geen json"])
def test_what_is_no_file_of_facts_is_refused(tmp_path: Path, text: str) -> None:
    gezegd = keurmerk("toets", written(tmp_path, text))
    assert gezegd.code == 2
    assert gezegd.err.strip()


def test_facts_that_cannot_be_judged_are_refused_with_every_reason(tmp_path: Path) -> None:
    file = changed(tmp_path, "feiten", "organisatie", "diensten", to=["outplacement"])
    gezegd = keurmerk("toets", file, "--json")
    assert gezegd.code == 3
    redenen = json.loads(gezegd.err)["redenen"]
    assert [reden["code"] for reden in redenen].count("dienst-niet-aangeboden") == 2


def test_files_that_are_not_there(tmp_path: Path) -> None:
    assert "het bestaat niet" in keurmerk("toets", str(tmp_path / "weg.json")).err
    assert "het is een map" in keurmerk("herhaal", str(tmp_path)).err
    binair = tmp_path / "binair.json"
    binair.write_bytes(b"\xff\xfe")
    assert "geen UTF-8-tekst" in keurmerk("toets", str(binair)).err
    assert keurmerk("herhaal", str(binair)).code == 2


def test_a_receipt_of_an_unknown_evaluator_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "receipt.json"
    keurmerk("toets", str(VOORBEELD), "--bewaar", str(file))
    nu = f'"versie":{BEOORDELING.versie}'.encode()
    file.write_bytes(file.read_bytes().replace(nu, b'"versie":99'))
    gezegd = keurmerk("herhaal", str(file))
    assert gezegd.code == 2
    assert "versie 99" in gezegd.err
