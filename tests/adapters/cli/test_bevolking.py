"""demo --houders --jaren: an invented body in an empty database; broken off, and asked wrong."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from adapters.cli.exits import Exit
from adapters.eventstore.preparing import Prepared
from adapters.eventstore.store import Outcome, Store
from adapters.postgres.connection import Database
from tests.adapters.cli.conftest import Cli
from tests.faults.oracle import check
from tests.support.database import ask, new_database

NOW = datetime(2025, 6, 17, 9, 0, tzinfo=UTC)
LOG = """SELECT notification_id, originator_id, originator_version, topic,
    convert_from(state, 'UTF8')::jsonb - 'nonce' FROM es.stored_events ORDER BY 1"""
LATE = "SELECT count(*) FROM proj.termijn WHERE status = 'open' AND vervalt_op <= %s"
FEW = ("demo", "--houders", "6", "--jaren", "2")


@pytest.fixture
def cli(cli: Cli) -> Cli:
    cli.clock.shown = NOW
    return cli


def test_a_body_is_there_up_to_today(cli: Cli, database: Database) -> None:
    document = cli(*FEW, "--json").document
    ((written,),) = ask(database, "SELECT count(*) FROM es.stored_events")
    assert document["gebeurtenissen"] + document["termijnen"]["afgegaan"] == written
    assert ask(database, LATE, NOW) == [(0,)]
    assert ask(database, "SELECT count(*) FROM app.invoer") == [(0,)]
    shown = cli("register", "--alle", "--op", "2025-06-17").out
    assert shown.count("verzonnen 0") == sum(document["per_jaar"]["Aspirant toegelaten"].values())
    check(database)


def test_the_log_is_in_order_of_time(cli: Cli, database: Database) -> None:
    cli(*FEW)
    moments = ask(
        database,
        "SELECT convert_from(state, 'UTF8')::jsonb -> 'vastlegging' ->> 'vastgelegd_op'"
        " FROM es.stored_events ORDER BY notification_id",
    )
    assert moments == sorted(moments)


def test_twice_is_the_same_as_once(cli: Cli, database: Database) -> None:
    cli(*FEW)
    log = ask(database, LOG)
    said = cli(*FEW)
    assert said.code == Exit.GOED
    assert "Deze bevolking staat hier al: er is niets bij gekomen." in said.out
    assert ask(database, LOG) == log


def test_what_it_made_is_a_table_per_year(cli: Cli) -> None:
    said = cli(*FEW)
    assert "gebeurtenissen vastgelegd in" in said.out
    assert "Wat er van 6 verzonnen houders kwam, per jaar" in said.out
    assert "Aspirant toegelaten" in said.out


@pytest.mark.parametrize("chunks", [0, 1, 4])
def test_what_broke_off_goes_on(
    cli: Cli, database: Database, server: Database, monkeypatch: pytest.MonkeyPatch, chunks: int
) -> None:
    with monkeypatch.context() as patch:
        broken_off(patch, chunks)
        said = cli(*FEW)
    assert said.code == Exit.ONDERBROKEN
    assert "Geef hetzelfde commando opnieuw" in said.err
    assert cli(*FEW).code == Exit.GOED
    with new_database(server) as other:
        Cli({"KEURMERK_DATABASE_URL": other.conninfo}, cli.clock)(*FEW)
        assert ask(database, LOG) == ask(other, LOG)
    assert ask(database, "SELECT count(*) FROM app.invoer") == [(0,)]


def test_nobody_works_in_what_is_not_all_there(
    cli: Cli, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        broken_off(patch, 2)
        cli(*FEW)
    before = ask(database, LOG)
    assert "0 termijnen zijn afgegaan." in cli("start", "--tot", "2025-06-17").out
    assert ask(database, LOG) == before
    assert "keurmerk demo" in cli("invoer").out


@pytest.mark.parametrize(
    ("words", "zin"),
    [
        (("--houders", "6"), "Geef --houders en --jaren allebei, of geen van beide."),
        (("--jaren", "2"), "Geef --houders en --jaren allebei, of geen van beide."),
        (("--houders", "0", "--jaren", "2"), "‘0’ is geen geheel getal van 1 tot en met 5000."),
        (("--houders", "5001", "--jaren", "2"), "‘5001’ is geen geheel getal van 1 tot"),
        (("--houders", "6", "--jaren", "16"), "‘16’ is geen geheel getal van 1 tot en met 15."),
        (("--houders", "zes", "--jaren", "-1"), "‘zes’ is geen geheel getal"),
        (("--houders", "zes", "--jaren", "-1"), "‘-1’ is geen geheel getal"),
    ],
)
def test_wrong_numbers_do_nothing(
    cli: Cli, database: Database, words: tuple[str, ...], zin: str
) -> None:
    said = cli("demo", *words)
    assert said.code == Exit.VERKEERD_GEBRUIK
    assert zin in said.err
    assert ask(database, "SELECT count(*) FROM app.dienstverlener") == [(0,)]


def test_a_database_with_something_else_in_it_is_refused(cli: Cli, database: Database) -> None:
    cli("demo")
    log = ask(database, LOG)
    said = cli(*FEW)
    assert said.code == Exit.VERKEERD_GEBRUIK
    assert "Deze database is niet leeg." in said.err
    assert ask(database, LOG) == log


@pytest.mark.parametrize("other", [("5", "2"), ("7", "2"), ("6", "3")])
def test_another_body_is_refused(cli: Cli, database: Database, other: tuple[str, str]) -> None:
    cli(*FEW)
    log = ask(database, LOG)
    said = cli("demo", "--houders", other[0], "--jaren", other[1])
    assert said.code == Exit.VERKEERD_GEBRUIK
    assert "iet leeg" in said.err or "al een andere verzonnen bevolking" in said.err
    assert ask(database, LOG) == log


def broken_off(monkeypatch: pytest.MonkeyPatch, chunks: int) -> None:
    real, left = Store.write, chunks

    def write(store: Store, prepared: Sequence[Prepared]) -> tuple[Outcome, ...]:
        nonlocal left
        if not left:
            raise KeyboardInterrupt
        left -= 1
        return real(store, prepared)

    monkeypatch.setattr(Store, "write", write)
