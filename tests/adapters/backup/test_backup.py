"""A drill: copy, put back elsewhere, and all says the same; what is not whole is not used."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from adapters.backup.programs import address
from adapters.cli.exits import Exit
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.postgres.door import open_for_this_program
from adapters.postgres.migrate import migrate
from adapters.worker.following import catch_up
from tests.adapters.cli.conftest import Cli
from tests.faults.clerk import KVK as CLERK
from tests.faults.oracle import check
from tests.faults.processes import clerk, confirmed
from tests.support.auditregister import seed
from tests.support.database import (
    DEBIAN_15,
    ask,
    bundled_server,
    debian_server,
    new_database,
    practise,
)
from tests.support.dossiers import register
from tests.support.histories import histories, numbers
from tests.support.tampering import AND_AS_BEFORE, FREELY

QUESTIONS = (
    ("register", "--op", "2015-06-01", "--json"),
    ("tijdlijn", "00000001", "--json"),
    ("taken", "--json"),
    ("zegel", "--json"),
)


def cli(database: Database) -> Cli:
    return Cli({"KEURMERK_DATABASE_URL": database.conninfo})


def fill(database: Database, dossiers: int = 3) -> None:
    register(database, *numbers(dossiers))
    seed(database)
    with Store(database) as store:
        for request in histories(dossiers, 15, geimporteerd=False):
            store.execute_all([request])
    catch_up(database)


@contextmanager
def empty(server: Database) -> Iterator[Database]:
    """A database in which nothing is; what was made beside it goes as well."""
    with new_database(server, "template0") as found:
        name = ask(found, "SELECT current_database()")[0][0]
        try:
            yield found
        finally:
            ask(server, f"DROP DATABASE IF EXISTS {name}_herstel WITH (FORCE)")


def answers(database: Database) -> list[object]:
    return [cli(database)(*question).document for question in QUESTIONS]


def drill(server: Database, database: Database, folder: Path) -> None:
    file = folder / "kopie"
    said = cli(database)("backup", f"{file}")
    assert (said.code, file.stat().st_mode & 0o777) == (Exit.GOED, 0o600), said
    with empty(server) as other:
        said = cli(other)("herstel", f"{file}", "--json")
        assert said.code == Exit.GOED, said
        assert "punt van 02-03-2026" in {each["wat"] for each in said.document["bevindingen"]}
        assert answers(other) == answers(database)
        assert migrate(other) == ()
        check(other)


def test_a_copy_says_the_same(server: Database, database: Database, tmp_path: Path) -> None:
    fill(database)
    drill(server, database, tmp_path)


@pytest.mark.slow
@pytest.mark.skipif(not DEBIAN_15.is_dir(), reason="PostgreSQL 15 of Debian is not installed")
def test_a_copy_of_15_goes_to_15_and_to_18(tmp_path: Path) -> None:
    with debian_server() as server, new_database(server, "template0") as database:
        migrate(database)
        open_for_this_program(database)
        practise(database)
        fill(database)
        drill(server, database, tmp_path)
        with bundled_server() as newer, empty(newer) as other:
            assert cli(other)("herstel", f"{tmp_path / 'kopie'}").code == Exit.GOED
            assert answers(other) == answers(database)


@pytest.mark.slow
def test_a_copy_while_somebody_writes_holds_all_that_was_confirmed(
    server: Database, database: Database, tmp_path: Path
) -> None:
    fill(database)
    register(database, CLERK)
    file, told = tmp_path / "kopie", tmp_path / "confirmed"
    with clerk(database, told):
        before = confirmed(told)
        assert cli(database)("backup", f"{file}").code == Exit.GOED
    assert len(confirmed(told)) > len(before)
    with empty(server) as other:
        assert cli(other)("herstel", f"{file}").code == Exit.GOED
        check(other, before)


def test_nothing_is_written_over(server: Database, database: Database, tmp_path: Path) -> None:
    fill(database, 1)
    file = tmp_path / "kopie"
    cli(database)("backup", f"{file}")
    assert "bestaat al" in cli(database)("backup", f"{file}").err
    said = cli(database)("herstel", f"{file}")
    assert (said.code, "Er staat al iets in." in said.err) == (Exit.GEEN_DATABASE, True)
    check(database)


def test_a_copy_that_is_not_whole_is_not_used(
    server: Database, database: Database, tmp_path: Path
) -> None:
    fill(database, 1)
    file = tmp_path / "kopie"
    cli(database)("backup", f"{file}")
    for size in (0, 10, 3000, file.stat().st_size - 10):
        part = tmp_path / f"deel-{size}"
        part.write_bytes(file.read_bytes()[:size])
        with empty(server) as other:
            said = cli(other)("herstel", f"{part}")
            assert said.code == Exit.GEEN_DATABASE, (size, said)
            assert "De database is niet veranderd." in said.err
            assert ask(other, "SELECT count(*) FROM pg_namespace WHERE nspname = 'es'") == [(0,)]


def test_a_copy_of_a_log_that_was_changed_stands_aside(
    server: Database, database: Database, tmp_path: Path
) -> None:
    fill(database, 1)
    file, point = tmp_path / "kopie", tmp_path / "punt"
    cli(database)("zegel", "--punt", f"{point}")
    for sql in (
        *FREELY,
        "UPDATE es.stored_events SET state = state || '\\x20', leaf_hash = ledger.leaf("
        "notification_id - 1, recorded_us, originator_id, originator_version, topic,"
        " sha256(state || '\\x20')) WHERE notification_id = 2",
        *AND_AS_BEFORE,
    ):
        ask(database, sql)
    assert cli(database)("backup", f"{file}").code == Exit.GOED  # nothing tells, without a point
    with empty(server) as other:
        said = cli(other)("herstel", f"{file}", "--tegen", f"{point}", "--json")
        assert said.code == Exit.NIET_GEZOND
        assert said.document["database"].endswith("_herstel")
        assert ask(other, "SELECT count(*) FROM pg_namespace WHERE nspname = 'es'") == [(0,)]
        again = cli(other)("herstel", f"{file}")
        assert (again.code, "Er staat nog een database" in again.err) == (Exit.GEEN_DATABASE, True)
        ask(server, f"DROP DATABASE {said.document['database']}")
        assert cli(other)("herstel", f"{file}").code == Exit.GOED  # against its own point


def test_somebody_in_the_empty_database_keeps_it_where_it_is(
    server: Database, database: Database, tmp_path: Path
) -> None:
    fill(database, 1)
    file = tmp_path / "kopie"
    cli(database)("backup", f"{file}")
    with empty(server) as other:
        with other.connect() as somebody:
            said = cli(other)("herstel", f"{file}")
            assert (said.code, "Iemand gebruikt" in said.err) == (Exit.GEEN_DATABASE, True)
            assert somebody.execute("SELECT current_database()").fetchone()
        assert cli(other)("herstel", f"{file}").code == Exit.GOED


def test_a_copy_that_fails_leaves_no_point_in_the_way(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database, 1)
    file = tmp_path / "kopie"
    monkeypatch.setattr("adapters.backup.dumping.FORMAT", "--format=geen")
    assert cli(database)("backup", f"{file}").code == Exit.GEEN_DATABASE
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []
    assert cli(database)("backup", f"{file}").code == Exit.GOED


def test_a_log_that_is_not_whole_is_copied_without_a_point(
    database: Database, tmp_path: Path
) -> None:
    fill(database, 1)
    for sql in (
        *FREELY,
        "UPDATE es.stored_events SET state = state || '\\x20' WHERE notification_id = 2",
        *AND_AS_BEFORE,
    ):
        ask(database, sql)
    file = tmp_path / "kopie"
    said = cli(database)("backup", f"{file}", "--json")
    assert (said.code, json.loads(said.out)["punt"]) == (Exit.NIET_GEZOND, None)
    assert file.stat().st_size > 0


@pytest.mark.parametrize("words", [("backup", "/nergens/kopie"), ("herstel", "/nergens/kopie")])
def test_a_place_that_is_not_there(database: Database, words: tuple[str, ...]) -> None:
    assert cli(database)(*words).code == Exit.VERKEERD_GEBRUIK


def test_a_password_is_not_on_a_command_line() -> None:
    words, environ = address(Database("host=x user=y password=geheim dbname=z"))
    assert "geheim" not in " ".join(words)
    assert environ == {"PGPASSWORD": "geheim"}
