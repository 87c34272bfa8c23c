"""invoer: which imports are not finished, what that means for others, and giving one up."""

from collections.abc import Callable
from uuid import UUID

import pytest

from adapters.cli.exits import Exit
from adapters.eventstore.marking import content
from adapters.eventstore.preparing import Request
from adapters.input.lines import check
from adapters.postgres.connection import Database, Role
from adapters.postgres.imports import Mark
from tests.adapters.cli.conftest import NOW, Cli
from tests.support.database import ask
from tests.support.dossiers import DOSSIER
from tests.support.filelines import application, award, registration

CONTENT = "0123456789abcdef" * 4
CODE = CONTENT[:8]
HISTORY = {"op": "2026-03-02T08:00:00+00:00"}


def mark(content: str = CONTENT) -> Mark:
    return Mark(content, UUID(content[:32]), "medewerker-7", 400, gedaan=140, dossiers=[DOSSIER])


@pytest.fixture
def unfinished(cli: Cli, database: Database) -> Cli:
    """An import that was left at 140 of 400 lines."""
    with database.connect(Role.APP) as connection:
        mark().put(connection)
    ask(database, "UPDATE app.invoer SET laatst_op = now() - interval '40 seconds'")
    return cli


def finding(cli: Cli) -> tuple[bool, str]:
    found = cli("gezond", "--json").document["keuringen"]
    return next((each["goed"], each["zin"]) for each in found if each["wat"].startswith("invoer"))


def test_nothing_waits(cli: Cli) -> None:
    assert cli("invoer").out == "Er is geen invoer die niet af is.\n"
    assert cli("invoer", "--json").document == {"invoer": []}
    assert finding(cli)[0]


def test_who_and_since_when_and_how_far(unfinished: Cli) -> None:
    (found,) = unfinished("invoer", "--json").document["invoer"]
    assert (found["code"], found["door"]) == (CODE, "medewerker-7")
    assert (found["geschreven"], found["regels"], found["dossiers"]) == (140, 400, 1)
    head, row = unfinished("invoer").out.splitlines()
    assert head.split()[-3:] == ["Geschreven", "Regels", "Dossiers"]
    assert row.split()[-3:] == ["140", "400", "1"]


def test_gezond_tells_one_that_stands_still(unfinished: Cli, database: Database) -> None:
    well, zin = finding(unfinished)
    assert not well
    assert "140 van 400 regels" in zin
    assert f"keurmerk invoer opgeven {CODE}" in zin
    ask(database, "UPDATE app.invoer SET laatst_op = now() - interval '10 seconds'")
    assert finding(unfinished)[0]


def test_who_works_in_its_dossiers_hears_it(unfinished: Cli, write: Callable[..., str]) -> None:
    """A command, a live line and another file of history; contact data can be given."""
    assert unfinished("voer-uit", write(registration())).code == Exit.GOED
    for line in (application(), application(**HISTORY)):
        said = unfinished("voer-uit", write(line))
        assert (said.code, said.out) == (Exit.GEWEIGERD, "")
        assert "medewerker-7" in said.err
        assert "140 van 400 regels" in said.err


def test_what_was_given_up_keeps_nobody_waiting(unfinished: Cli, write: Callable[..., str]) -> None:
    assert unfinished("voer-uit", write(registration())).code == Exit.GOED
    said = unfinished("invoer", "opgeven", CODE)
    assert said.code == Exit.GOED
    assert "140 van de 400 regels" in said.out
    assert unfinished("invoer", "opgeven", CODE).code == Exit.VERKEERD_GEBRUIK
    assert unfinished("voer-uit", write(application())).code == Exit.GOED


@pytest.mark.parametrize(
    "words",
    [("opgeven",), ("opgeven", ""), ("opgeven", "f"), ("opgeven", "0"), ("loslaten", CODE)],
)
def test_it_must_be_clear_which(unfinished: Cli, database: Database, words: tuple[str]) -> None:
    with database.connect(Role.APP) as connection:
        other = Mark("0" * 64, UUID(int=0), "medewerker-8", 9, gedaan=0, dossiers=[])
        other.put(connection)
    assert unfinished("invoer", *words).code == Exit.VERKEERD_GEBRUIK
    assert ask(database, "SELECT count(*) FROM app.invoer") == [(2,)]


def test_the_same_commands_again_end_what_was_begun(
    cli: Cli, database: Database, write: Callable[..., str]
) -> None:
    """Also when all were written and only the end was not told, and when a line is written anew."""
    lines = [registration(), application(**HISTORY), award(**HISTORY)]
    assert cli("voer-uit", write(*lines)).code == Exit.GOED
    requests = [check(line, 0, NOW) for line in lines[1:]]
    ids = [Request(DOSSIER, each.command, each.envelope(NOW)) for each in requests]
    with database.connect(Role.APP) as connection:
        mark(content(ids)).put(connection)
    lines[2]["toelichting"] = "Verbeterd."
    assert cli("voer-uit", write(*lines)).out.startswith("0 uitgevoerd, 3 al eerder uitgevoerd")
    assert ask(database, "SELECT count(*) FROM app.invoer") == [(0,)]
