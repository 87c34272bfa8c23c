"""A new edition is one file and a row of Tabel 1: tried for real, in a copy of the program."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.tree import ROOMS, ROOT

pytestmark = pytest.mark.slow

PARTS = (*ROOMS, "migrations", "tests", "voorbeelden")
TABEL = "domain/handleiding/geldigheid.py"
IMPORT = "from domain.handleiding.h2023 import H2023\n"
RIJ = "    Tabel1Rij(H2098.editie, *[overal(date(2099, 3, 31))] * 2, H2098),\n)\nTABEL_1_BRON"
QUICK = ("tests/domain",)  # tests that must not notice
QUIET = ("--hypothesis-profile=ci",)  # no deadlines: it runs beside other heavy tests
RUN = "import sys; from adapters.composition import main; sys.exit(main())"
JAREN = 60  # later than the example, and within the new edition


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tree = tmp_path_factory.mktemp("editie")
    for part in PARTS:
        shutil.copytree(ROOT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, tree)
    shutil.copy(ROOT / "tests/edities/verzonnen.py", tree / "domain/handleiding/h2098.py")
    table = (tree / TABEL).read_text("utf-8")
    table = table.replace(IMPORT, f"{IMPORT}from domain.handleiding.h2098 import H2098\n")
    (tree / TABEL).write_text(table.replace(")\nTABEL_1_BRON", RIJ), "utf-8")
    return tree


def python(tree: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def keurmerk(tree: Path, *words: str) -> Any:
    said = python(tree, "-c", RUN, *words, "--json")
    assert said.returncode == 0, said.stdout + said.stderr
    return json.loads(said.stdout)


def asked(tree: Path, code: str) -> Any:
    """What `code` leaves in `antwoord`."""
    said = python(tree, "-c", f"import json\n{code}\nprint(json.dumps(antwoord, default=str))")
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout)


def test_norm_explains_the_newest_edition_and_the_older_one_when_asked(copy: Path) -> None:
    nieuw = keurmerk(copy, "norm", "3.1.1")
    oud = keurmerk(copy, "norm", "3.1.1", "--editie", "2023")
    assert (nieuw["editie"], oud["editie"]) == ("Handleiding 2098", "Handleiding 2023")
    assert nieuw["eis"] == oud["eis"].replace("6,5", "7,1")
    assert nieuw["bron"] == "Handleiding 2098 3.1.1"


def test_norms_that_are_added_worded_anew_or_left_out(copy: Path) -> None:
    nieuw = {each["norm"]: each for each in keurmerk(copy, "norm")["normen"]}
    oud = {each["norm"]: each for each in keurmerk(copy, "norm", "--editie", "2023")["normen"]}
    assert (nieuw.keys() - oud.keys(), oud.keys() - nieuw.keys()) == ({"1.8.1"}, {"1.7.5"})
    assert list(nieuw).index("1.8.1") < list(nieuw).index("2.0.1"), "in the order of the book"
    assert (nieuw["1.8.1"]["materieel"], nieuw["1.8.1"]["vrijstellingen"]) == (
        True,
        ["Keurmerk Inburgeren", "NLQF"],
    )
    assert nieuw["1.4.2"]["eis"] == "Het privacyreglement staat op de website."
    assert "binnen 1 weken een bericht" in nieuw["1.5.2"]["eis"]
    zelfde = {nummer for nummer in oud if oud[nummer]["eis"] == nieuw.get(nummer, {}).get("eis")}
    assert oud.keys() - zelfde == {"1.4.2", "1.5.2", "1.7.5", "3.1.1"}


def later(text: str) -> str:
    """The example, `JAREN` years on."""
    return re.sub(r"\b(20\d\d)-(\d\d-\d\d)", lambda m: f"{int(m[1]) + JAREN}-{m[2]}", text)


def test_toets_judges_by_the_edition_of_the_meetperiode(copy: Path, tmp_path: Path) -> None:
    example = (copy / "voorbeelden/beoordeling-voorbeeld.json").read_text("utf-8")
    file, kept = tmp_path / "later.json", tmp_path / "receipt.json"
    file.write_text(later(example), "utf-8")
    document = keurmerk(copy, "toets", str(file), "--bewaar", str(kept))
    uitslag = {each["code"]: each for each in document["uitslagen"]}
    assert set(document["edities"].values()) == {"Handleiding 2098"}
    assert uitslag["3.1.1"]["zin"] == "Het cijfer is 7,6; nodig is 7,1."
    assert uitslag["3.1.1"]["bron"] == "Handleiding 2098 3.1.1"
    assert uitslag["1.8.1"]["uitkomst"] == "niet-te-beoordelen"
    assert "1.7.5" not in uitslag
    assert list(document["cijfers"]) == ["Handleiding 2098"]
    assert keurmerk(copy, "herhaal", str(kept))["gelijk"]


def test_receipts_of_before_still_give_themselves(copy: Path) -> None:
    for file in sorted((ROOT / "tests/adapters/receipts/golden").glob("*.json")):
        assert keurmerk(copy, "herhaal", str(file))["gelijk"], file.name


def test_the_domain_follows(copy: Path) -> None:
    found: Mapping[str, Any] = asked(
        copy,
        """
from datetime import date
from domain.beleid import nieuwe_aanvraag_vanaf
from domain.handleiding import gronden_van, handleiding, naaste, nieuwste
from domain.handleiding.geldigheid import editie_voor_besluit
from domain.source import Editie
nu = editie_voor_besluit(date(2090, 1, 1), None)
antwoord = {
    "vroeger": editie_voor_besluit(date(2024, 3, 31), None),
    "nu": nu,
    "straks": editie_voor_besluit(date(2099, 4, 1), None),
    "bewaard": Editie("Handleiding na 2023"),
    "schorsing": handleiding(nu).termijnen.schorsing_maximum_maanden.waarde,
    "wachttijd": nieuwe_aanvraag_vanaf(date(2090, 1, 1), handleiding(nu)),
    "gronden": [(editie, grond.code) for editie, grond in gronden_van("SanctieGrond")],
    "naaste": [naaste(Editie(f"Handleiding {jaar}")).editie
        for jaar in ("2022 of eerder", "2023", "2098", "na 2098")],
    "nieuwste": nieuwste().editie,
}
""",
    )
    assert found == {
        "vroeger": "Handleiding 2023",
        "nu": "Handleiding 2098",
        "straks": "Handleiding na 2098",
        "bewaard": "Handleiding na 2023",
        "schorsing": 8,
        "wachttijd": "2090-11-01",
        "gronden": [["Handleiding 2098", "medewerkers-niet-gehoord"]],
        "naaste": ["Handleiding 2023", "Handleiding 2023", *["Handleiding 2098"] * 2],
        "nieuwste": "Handleiding 2098",
    }


HOUDER = "00000004"  # of the example: the mark since 2021, in cycle januari
WIE = ("--wie", "medewerker-01", "--rol", "beslisser")


@pytest.fixture
def houder(
    copy: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A copy of the program in which the holder has been heard, on a database of its own."""
    monkeypatch.delenv("KEURMERK_DATABASE_URL", raising=False)
    monkeypatch.setenv("KEURMERK_DATA", str(tmp_path_factory.mktemp("data")))
    try:
        keurmerk(copy, "migreer")
        keurmerk(copy, "voer-uit", "voorbeelden/welke-professionals-2020.jsonl")
        uitnodiging = ("geboden_op=2024-05-01", "reactie_uiterlijk=2024-05-31", "wijze=brief")
        gehoord = (*uitnodiging, "voornemen=schorsing", "document=brief-1")
        keurmerk(copy, "doe", "bied-hoorgelegenheid", HOUDER, *gehoord, *WIE)
        zienswijze = ("ontvangen_op=2024-05-10", "document=verslag-1")
        keurmerk(copy, "doe", "ontvang-zienswijze", HOUDER, *zienswijze, *WIE)
        yield copy
    finally:
        keurmerk(copy, "stop")


def schorsing(dag: str, laatste_dag: str, grond: str) -> tuple[str, ...]:
    """The words of a Schorsing as sanction, decided and starting on `dag`."""
    velden = {
        "besluitdatum": dag,
        "ingangsdatum": dag,
        "laatste_dag": laatste_dag,
        "gronden": grond,
        "motivering": "Niemand is gehoord.",
        "beslisser": "medewerker-02",
    }
    words = (f"{veld}={waarde}" for veld, waarde in velden.items())
    return ("doe", "schors-als-sanctie", HOUDER, *words, *WIE)


def refused(tree: Path, *words: str) -> list[tuple[str, str]]:
    said = python(tree, "-c", RUN, *words, "--json")
    assert said.returncode == 3, said.stdout + said.stderr
    return [(reden["code"], reden["zin"]) for reden in json.loads(said.stderr)["redenen"]]


def test_doe_decides_by_the_edition_of_the_day_of_the_decision(houder: Path) -> None:
    nieuw, oud = "2024-06-03", "2023-06-05"
    eigen = "medewerkers-niet-gehoord"
    vreemd = (
        "grond-van-andere-editie",
        f"Deze gronden staan niet in de Handleiding 2023: {eigen}.",
    )

    def te_lang(dag: str) -> tuple[str, str]:
        return "schorsing-te-lang", f"De laatste dag mag uiterlijk {dag} zijn."

    # Eight months in the new edition, nine in that of 2023: the last day itself and the day after.
    assert refused(houder, *schorsing(nieuw, "2025-02-03", eigen)) == [te_lang("02-02-2025")]
    assert refused(houder, *schorsing(oud, "2024-03-04", eigen)) == [vreemd]
    assert refused(houder, *schorsing(oud, "2024-03-05", "onregelmatigheden")) == [
        te_lang("04-03-2024")
    ]
    assert refused(houder, *schorsing(oud, "2024-03-05", eigen)) == [vreemd, te_lang("04-03-2024")]

    keurmerk(houder, *schorsing(nieuw, "2025-02-02", eigen))
    besluit = keurmerk(houder, "tijdlijn", HOUDER)["tijdlijn"][-1]["besluit"]
    assert besluit["editie"] == "Handleiding 2098"
    assert [(g["code"], g["bron"]) for g in besluit["gronden"]] == [
        (eigen, "Handleiding 2098 6.2.3")
    ]


def test_publication_follows(copy: Path) -> None:
    found = asked(
        copy,
        """
from datetime import date
from domain.begrippen import Dienst
from domain.source import Editie
from projections.publicatie import te_publiceren
from tests.support.verhaal import rapport
verslag = rapport(2083, date(2084, 3, 1), {Dienst.JOBCOACHING: (50, 25, "7.9")}, (10, 5, "7.0"))
antwoord = [
    te_publiceren(verslag, Editie(f"Handleiding {jaar}")).opdrachtgevers.reden
    for jaar in ("2023", "2098", "na 2098")
]
""",
    )
    assert found == [
        None,
        "5 van 10 ingevuld; nodig zijn er 6.",
        "De tekst van de Handleiding na 2098 staat niet in dit systeem.",
    ]


@pytest.mark.timeout(1200)  # thousands of tests within this one, also on a busy machine
def test_no_quick_test_is_pinned_to_the_editions_of_today(copy: Path) -> None:
    said = python(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", *QUIET, *QUICK)
    assert said.returncode == 0, said.stdout[-3000:] + said.stderr[-1000:]
