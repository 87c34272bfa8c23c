"""What the documents promise is there: folders, commands, settings, numbered decisions."""

import re
import tomllib

import pytest

from tests.architecture.tree import ROOMS, ROOT, modules

LINES_A_DECISION = 15
LINES_ON_A_SCREEN = 60
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "DECISIONS.md")
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
SETTING = re.compile(r"\bKEURMERK_[A-Z_]+\b")


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_the_readme_fits_on_one_screen() -> None:
    assert len(text("README.md").splitlines()) <= LINES_ON_A_SCREEN


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_folder_and_file_a_document_names_exists(document: str) -> None:
    named = re.findall(r"`((?:\.?\w[\w-]*/)+(?:[\w.-]+)?)`", text(document))
    links = re.findall(r"\]\(([\w./-]+)\)", text(document))
    made = (".venv/", "build/")
    missing = [p for p in (*named, *links) if not p.startswith(made) and not (ROOT / p).exists()]
    assert missing == []


@pytest.mark.parametrize("room", [*ROOMS, "migrations", "tests", "bench"])
def test_the_readme_has_every_room_on_its_map(room: str) -> None:
    assert f"| `{room}/` |" in text("README.md")


@pytest.mark.parametrize("document", [*DOCUMENTS, ".ci/run"])
def test_every_make_command_a_document_names_exists(document: str) -> None:
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", text(document), re.MULTILINE))
    assert named <= set(TARGET.findall(text("Makefile")))


def test_every_make_command_explains_itself() -> None:
    explained = set(re.findall(r"^([a-z-]+):.*## \S", text("Makefile"), re.MULTILINE))
    assert explained == set(TARGET.findall(text("Makefile")))


def test_every_setting_is_in_the_readme_and_nothing_else() -> None:
    code = "".join(path.read_text("utf-8") for path in modules("adapters"))
    assert set(SETTING.findall(code)) == set(SETTING.findall(text("README.md")))


def test_decisions_are_numbered_and_short() -> None:
    _, *decisions = re.split(r"^## ", text("DECISIONS.md"), flags=re.MULTILINE)
    numbers = [int(decision.split(".")[0]) for decision in decisions]
    assert numbers == list(range(1, len(decisions) + 1))
    long = [d.splitlines()[0] for d in decisions if len(d.strip().splitlines()) > LINES_A_DECISION]
    assert long == []


def test_version_and_licence_are_the_same_everywhere() -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert f'softwareVersion: "{project["version"]}"' in text("publiccode.yml")
    assert project["version"] in text("CHANGELOG.md")
    assert f"license: {project['license']}" in text("publiccode.yml")
    assert text("LICENSE").startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
