"""start, stop, gezond, projecties: the worker, the bundled database, and what is wrong."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from adapters.cli.exits import Exit
from adapters.embedded import finding, server
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from tests.adapters.cli.conftest import Cli
from tests.support.database import ask
from tests.support.dossiers import KVK, register
from tests.support.warnings import terms, warned

LAST_DAY = date(2026, 3, 10)
AFTER = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def due(cli: Cli, database: Database) -> Cli:
    """A Waarschuwing whose term passed long ago; nobody looked."""
    register(database)
    with Store(database) as store:
        warned(store, LAST_DAY)
    cli.clock.shown = AFTER
    return cli


def checks(cli: Cli) -> dict[str, bool]:
    found = cli("gezond", "--json").document["keuringen"]
    return {each["wat"]: each["goed"] for each in found}


def alive(database: Database, ago: str = "1 second") -> None:
    ask(
        database,
        "INSERT INTO app.hartslag VALUES ('worker', now() - %s::interval)"
        " ON CONFLICT (naam) DO UPDATE SET op = excluded.op",
        ago,
    )


def test_start_until_a_day_fires_what_is_over_by_then(due: Cli, database: Database) -> None:
    assert due("start", "--tot", "2026-03-10").out == "0 termijnen zijn afgegaan.\n"
    assert terms(database) == [(KVK, "open")]
    assert due("start", "--tot", "2026-03-11").out == "1 termijn is afgegaan.\n"
    assert terms(database) == [(KVK, "verstreken")]
    assert due("start", "--tot", "2026-03-11", "--json").document == {"afgegaan": 0, "mislukt": 0}
    (known,) = ask(
        database,
        "SELECT bekend_sinds FROM proj.geschiedenis WHERE soort LIKE '%%verstreken%%'",
    )
    assert known == (AFTER,)


def test_a_day_that_has_not_come_is_refused(due: Cli) -> None:
    assert due("start", "--tot", "2026-06-02").code == Exit.VERKEERD_GEBRUIK
    assert due("start", "--tot", "2026-06-01").code == Exit.GOED


def test_a_term_that_cannot_fire_is_told_by_start_and_gezond(due: Cli, database: Database) -> None:
    ask(database, "UPDATE proj.termijn SET keurmerk_id = gen_random_uuid()")
    said = due("start", "--tot", "2026-05-31")
    assert (said.code, said.out) == (
        Exit.NIET_GEZOND,
        "0 termijnen zijn afgegaan, 1 mislukt (zie `keurmerk termijnen`).\n",
    )
    assert not checks(due)["termijnen zonder fout"]


def test_all_is_well(cli: Cli, database: Database) -> None:
    alive(database)
    said = cli("gezond")
    assert said.code == Exit.GOED
    assert "MIS" not in said.out
    assert all(checks(cli).values())


@pytest.mark.parametrize(("ago", "well"), [("20 seconds", True), ("40 seconds", False)])
def test_a_worker_that_is_silent(cli: Cli, database: Database, ago: str, well: bool) -> None:
    assert not checks(cli)["worker"]  # none ever ran
    alive(database, ago)
    assert checks(cli)["worker"] is well
    assert cli("gezond").code == (Exit.GOED if well else Exit.NIET_GEZOND)


def test_a_term_that_is_overdue(due: Cli, database: Database) -> None:
    alive(database)
    assert not checks(due)["termijnen op tijd"]
    assert due("gezond").code == Exit.NIET_GEZOND
    due("start", "--tot", "2026-05-31")
    assert checks(due)["termijnen op tijd"]


def test_a_term_that_fails_time_and_again(due: Cli, database: Database) -> None:
    alive(database)
    attempts = "INSERT INTO app.termijn_poging SELECT id, 8, now() FROM proj.termijn"
    ask(database, attempts)
    assert not checks(due)["termijnen zonder fout"]


def test_a_projection_that_stands_still(due: Cli, database: Database) -> None:
    alive(database)
    due("start", "--tot", "2026-05-31")
    assert all(checks(due).values())
    ask(database, "UPDATE proj.voortgang SET laatste_fout = 'kapot', fout_op = now()")
    assert not checks(due)["projectie geschiedenis"]


def test_controle_sees_and_herbouw_repairs(due: Cli, database: Database) -> None:
    assert due("projecties", "controle").code == Exit.GOED
    ask(database, "UPDATE proj.dossier SET sterren = 4")
    said = due("projecties", "controle")
    assert said.code == Exit.NIET_GEZOND
    assert said.out.endswith("Kijk eerst met `keurmerk zegel` of het logboek zelf klopt.\n")
    said = due("projecties", "herbouw")
    assert said.code == Exit.GOED
    assert "Die zijn nu hersteld" in said.out
    assert due("projecties", "controle").code == Exit.GOED


def test_old_read_models_are_told_and_made_again(due: Cli, database: Database) -> None:
    alive(database)
    due("start", "--tot", "2026-05-31")
    assert all(checks(due).values())
    ask(database, "UPDATE app.leesmodel_versie SET versie = 99")
    said = due("gezond")
    assert said.code == Exit.NIET_GEZOND
    assert "Verouderd: gemaakt met versie 99" in said.out
    said = due("migreer")
    assert said.out == "Opnieuw gemaakt uit het logboek: dossiers, geschiedenis.\n"
    assert all(checks(due).values())
    assert due("migreer", "--json").document == {"uitgevoerd": [], "herbouwd": []}


def test_the_start_of_a_worker_makes_them_again_too(due: Cli, database: Database) -> None:
    ask(database, "UPDATE app.leesmodel_versie SET versie = 99")
    said = due("start", "--tot", "2026-05-31")
    assert said.err == "Opnieuw gemaakt uit het logboek: dossiers, geschiedenis.\n"
    assert checks(due)["leesmodel dossiers"]


def test_a_missing_migration_is_named_as_that(due: Cli, database: Database) -> None:
    ask(database, "DELETE FROM app.migratie WHERE naam LIKE '0005%%'")
    for word in ("gezond", "register"):
        said = due(word)
        assert said.code == Exit.GEEN_DATABASE
        assert said.err.startswith("Er ontbreekt een migratie: draai `keurmerk migreer`.")


def test_a_table_that_is_not_there_is_no_silent_database(due: Cli, database: Database) -> None:
    ask(database, "DROP TABLE proj.taak")
    said = due("taken")
    assert said.code == Exit.GEEN_DATABASE
    assert said.err.startswith("Er ontbreekt een migratie: draai `keurmerk migreer`.")


def test_stop_is_not_about_a_database_of_your_own(cli: Cli) -> None:
    said = cli("stop")
    assert said.code == Exit.VERKEERD_GEBRUIK
    assert "KEURMERK_DATABASE_URL" in said.err


@pytest.fixture
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cli]:
    environ = {"KEURMERK_DATA": f"{tmp_path_factory.mktemp('data')}"}
    yield Cli(environ)
    server.stop(finding.data_folder(environ))


def test_gezond_never_starts_the_database_and_stop_stops_it(bundled: Cli) -> None:
    assert bundled("gezond").code == Exit.GEEN_DATABASE
    assert bundled("stop").out == "De database draaide niet.\n"
    assert bundled("migreer").code == Exit.GOED
    assert bundled("gezond").code == Exit.NIET_GEZOND  # no worker
    assert bundled("stop", "--json").document == {"gestopt": True}
    assert bundled("gezond").code == Exit.GEEN_DATABASE


def test_the_first_question_sets_up_the_bundled_database(bundled: Cli) -> None:
    assert bundled("register", "--op", "2026-03-02").code == Exit.GOED
    assert bundled("migreer").out == "De database was al bij.\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_worker_as_a_process_stops_cleanly(
    cli: Cli, database: Database, number: signal.Signals
) -> None:
    code = "from adapters.composition import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, "start"],
        cwd=Path(__file__).parents[3],
        env={**os.environ, **cli.environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        lives = "SELECT 1 FROM app.hartslag WHERE op > now() - interval '30 seconds'"
        assert _soon(lambda: bool(ask(database, lives)))
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    assert process.returncode == Exit.GOED, err
    assert out == "De worker is gestopt.\n"
    assert "De worker heeft de leiding." in err


def _soon(true: Callable[[], bool]) -> bool:
    until = time.monotonic() + 30
    while not true() and time.monotonic() < until:
        time.sleep(0.1)
    return true()
