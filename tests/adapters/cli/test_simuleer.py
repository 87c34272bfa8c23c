"""simuleer: what would happen, in order, on a copy; in the database itself nothing changes."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from psycopg.conninfo import make_conninfo

from adapters.backup.copying import BUSY
from adapters.cli.exits import Exit
from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.worker.work import RealWork
from domain.calendar import begin_van_de_dag
from scheduler.deadlines import FiringResult
from tests.adapters.cli.conftest import Cli
from tests.faults import overdue
from tests.support.database import DEBIAN_15, ask, debian_server, make_real, practise
from tests.support.dossiers import register
from tests.support.histories import numbers

NOW = datetime(2024, 4, 10, 9, 0, tzinfo=UTC)
VAN, TOT = "2024-04-11", "2024-06-30"
PERIOD = ("simuleer", "--van", VAN, "--tot", TOT)
TABLES = """SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
    WHERE schemaname IN ('es', 'ledger', 'app', 'proj') ORDER BY 1"""
NAMES = "SELECT datname FROM pg_database ORDER BY 1"


def fill(database: Database) -> None:
    """Three holders of whom the first Meetperiode began, as the bell has not seen them yet."""
    register(database, *numbers(3))
    asked = [request for kvk in numbers(3) for request in overdue.measured(kvk)]
    with Store(database, pool=1) as store:
        report = carry_out(store, [Line(n, request) for n, request in enumerate(asked, 1)])
    assert report.geweigerd == []


@pytest.fixture
def cli(cli: Cli, database: Database) -> Cli:
    cli.clock.shown = NOW
    fill(database)
    return cli


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    return {
        table: ask(database, f"SELECT t::text FROM {table} AS t ORDER BY 1")
        for (table,) in ask(database, TABLES)
    }


def rung(database: Database) -> list[tuple[Any, ...]]:
    """Which terms passed in the database itself, in order."""
    return ask(
        database,
        "SELECT d.kvk, t.code, t.dag::text FROM proj.termijn AS t"
        " JOIN proj.dossier AS d USING (keurmerk_id)"
        " JOIN es.stored_events AS e ON e.originator_id = t.keurmerk_id"
        "  AND e.originator_version = t.gesloten_door"
        " WHERE t.status = 'verstreken' ORDER BY t.vervalt_op, e.notification_id",
    )


def listed(document: Any, *parts: str) -> list[tuple[Any, ...]]:
    return [(e["kvk"], e["code"], e["dag"]) for part in parts for e in document[part]]


def test_it_tells_in_order_what_would_happen(cli: Cli, database: Database) -> None:
    document = cli(*PERIOD, "--json").document
    told = document["termijnen"]
    assert [each["vervalt_op"] for each in told] == sorted(each["vervalt_op"] for each in told)
    assert {each["code"] for each in told} == {"tvo-aanleveren-open", "herstel-na-waarschuwing"}
    assert [each["taken"] for each in told if each["code"] == "herstel-na-waarschuwing"] == [
        ["sanctie-na-waarschuwing"]
    ] * 3
    assert document["brieven"] == []
    cli.clock.shown = begin_van_de_dag(date(2024, 7, 1))
    cli("start", "--tot", TOT)
    assert sorted(listed(document, "ervoor", "termijnen")) == sorted(rung(database))


@pytest.mark.parametrize(
    ("van", "tot", "count"),
    [
        ("2024-05-01", "2024-05-01", 3),  # the day on which the survey opens
        ("2024-05-02", "2024-05-13", 0),  # the last day of repair
        ("2024-05-02", "2024-05-14", 3),
        ("2024-05-14", "2024-05-14", 3),
        ("2024-05-15", "2024-05-15", 0),
        ("2024-04-10", "2024-04-10", 0),  # today
    ],
)
def test_the_period_has_two_ends(cli: Cli, van: str, tot: str, count: int) -> None:
    document = cli("simuleer", "--van", van, "--tot", tot, "--json").document
    assert len(document["termijnen"]) == count


def test_what_is_over_before_the_period_is_told_apart(cli: Cli) -> None:
    document = cli("simuleer", "--van", "2024-05-02", "--tot", "2024-05-02", "--json").document
    assert sorted(listed(document, "ervoor")) == [
        (kvk, "tvo-aanleveren-open", "2024-05-01") for kvk in numbers(3)
    ]
    said = cli("simuleer", "--van", "2024-05-02", "--tot", "2024-05-02").out
    assert "Vóór 02-05-2024 gaan nog 3 termijnen af" in said
    assert "In deze periode gaat geen termijn af." in said


def test_nothing_in_the_database_changes(cli: Cli, database: Database) -> None:
    make_real(database)  # as in production: it takes no moment that has to come
    before, names = everything(database), ask(database, NAMES)
    said = cli(*PERIOD)
    assert said.code == Exit.GOED
    assert "In de database is niets veranderd." in said.out
    assert everything(database) == before
    assert ask(database, NAMES) == names


def test_a_working_worker_is_not_disturbed(cli: Cli, database: Database) -> None:
    with database.connect() as beside:
        assert cli(*PERIOD).code == Exit.GOED
        assert beside.execute("SELECT 1").fetchone() == (1,)


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_the_copy_goes_whatever_happens(
    cli: Cli,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    error: type[BaseException],
) -> None:
    def fire(_: RealWork, until: datetime, progress: Callable[..., None]) -> FiringResult:
        raise error

    monkeypatch.setattr(RealWork, "fire", fire)
    before, names = everything(database), ask(database, NAMES)
    said = cli(*PERIOD)
    assert said.code == (Exit.ONDERBROKEN if error is KeyboardInterrupt else Exit.ONVERWACHT)
    assert ask(database, NAMES) == names
    assert everything(database) == before


@pytest.fixture
def left(database: Database) -> Iterator[str]:
    """A database where the copy would come."""
    ((name,),) = ask(database, "SELECT current_database() || '_simulatie'")
    with database.connect() as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
        yield name
        connection.execute(f"DROP DATABASE IF EXISTS {name}".encode())


def test_what_a_killed_one_left_goes(cli: Cli, database: Database, left: str) -> None:
    ask(database, f"COMMENT ON DATABASE {left} IS '{BUSY}'")
    assert cli(*PERIOD).code == Exit.GOED
    assert (left,) not in ask(database, NAMES)


def test_a_database_of_somebody_else_stays(cli: Cli, database: Database, left: str) -> None:
    said = cli(*PERIOD)
    assert said.code == Exit.GEEN_DATABASE
    assert f"Er staat al een database {left}" in said.err
    assert (left,) in ask(database, NAMES)


def test_two_at_once_is_one_too_many(cli: Cli, database: Database, left: str) -> None:
    ask(database, f"COMMENT ON DATABASE {left} IS '{BUSY}'")
    with database.named(left).connect():
        said = cli(*PERIOD)
    assert said.code == Exit.GEEN_DATABASE
    assert "Er loopt al een simulatie" in said.err
    assert (left,) in ask(database, NAMES)


def test_a_login_that_may_make_no_database_hears_so(cli: Cli, database: Database) -> None:
    url = make_conninfo(database.conninfo, user="reg_app")
    said = Cli({"KEURMERK_DATABASE_URL": url}, cli.clock)(*PERIOD)
    assert said.code == Exit.GEEN_DATABASE
    assert "Dat mag de login reg_app niet: zij moet databases mogen maken" in said.err


@pytest.mark.parametrize(
    ("words", "zinnen"),
    [
        ((), ["--van: Noem deze dag", "--tot: Noem deze dag"]),
        (("--van", "morgen", "--tot", "2024-02-30"), ["‘morgen’ is geen dag", "bestaat niet"]),
        (("--van", "2024-04-09", "--tot", "2024-05-01"), ["--van: Deze dag ligt vóór vandaag"]),
        (("--van", "2024-05-02", "--tot", "2024-05-01"), ["--tot: Deze dag ligt vóór --van"]),
    ],
)
def test_wrong_input_makes_no_copy(cli: Cli, words: tuple[str, ...], zinnen: list[str]) -> None:
    said = cli("simuleer", *words)
    assert said.code == Exit.VERKEERD_GEBRUIK
    assert all(zin in said.err for zin in zinnen), said.err


@pytest.mark.slow
@pytest.mark.skipif(not DEBIAN_15.exists(), reason="no PostgreSQL 15 of Debian")
def test_on_a_server_of_ones_own_with_a_login_that_may_make_databases() -> None:
    with debian_server() as server:
        ask(server, "CREATE ROLE beheerder LOGIN CREATEROLE CREATEDB")
        ask(server, "CREATE DATABASE eigen OWNER beheerder TEMPLATE template0")
        mine = Database(make_conninfo(server.named("eigen").conninfo, user="beheerder"))
        cli = Cli({"KEURMERK_DATABASE_URL": mine.conninfo})
        cli.clock.shown = NOW
        assert cli("migreer").code == Exit.GOED
        practise(server.named("eigen"))
        fill(mine)
        names = ask(server, NAMES)
        said = cli(*PERIOD, "--json")
        assert said.code == Exit.GOED, said
        assert len(said.document["termijnen"]) == 6
        assert ask(server, NAMES) == names
