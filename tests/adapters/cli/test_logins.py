"""docs/rechten.md is true: each command as each login, as its table says, on 15 and on 18."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from adapters.application.unusable import unusable
from adapters.cli.exits import Exit
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, DatabaseOngeschikt, Role
from adapters.postgres.door import open_for_this_program
from adapters.postgres.event_log import EventLog
from adapters.postgres.migrate import migrate
from adapters.postgres.rebuild import bring_up_to_date
from adapters.worker.work import RealWork
from tests.adapters.cli.conftest import Cli, Said
from tests.support.database import (
    DEBIAN_15,
    ask,
    bundled_server,
    debian_server,
    new_database,
    practise,
)
from tests.support.dossiers import KVK, register
from tests.support.warnings import warned

PAGE = Path(__file__).parents[3] / "docs" / "rechten.md"
PASSWORD = "proef-Wachtwoord"
OLD = "UPDATE app.leesmodel_versie SET versie = 99"
OTHERS = {role: f"{90000000 + number}" for number, role in enumerate(Role)}
DEBIAN = [
    pytest.mark.slow,
    pytest.mark.skipif(not DEBIAN_15.is_dir(), reason="PostgreSQL 15 of Debian is not installed"),
]


def table() -> Mapping[str, Mapping[str, bool]]:
    """By command, by login."""
    lines = PAGE.read_text("utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("| Commando |"))
    rows = [[cell.strip(" `") for cell in line.split("|")[1:-1]] for line in lines[start:]]
    heads = rows[0][1:]
    found = {}
    for name, *cells in filter(None, rows[2:]):
        found[name] = dict(zip(heads, (cell == "ja" for cell in cells), strict=True))
    return found


def fill(database: Database) -> None:
    practise(database)
    register(database, KVK, *OTHERS.values())
    with Store(database) as store:
        warned(store, date(2026, 3, 10))
    bring_up_to_date(database, EventLog(EventMapper().read))


@pytest.fixture(scope="module", params=[pytest.param(15, marks=DEBIAN), 18])
def filled(request: pytest.FixtureRequest) -> Iterator[Database]:
    """On 15 with a password for each login, on 18 known by the system."""
    with (
        debian_server() if request.param == 15 else bundled_server() as server,
        new_database(server, "template0") as database,
    ):
        migrate(database)
        open_for_this_program(database)
        fill(database)
        if request.param == 15:
            ask_for_passwords(database)
        yield database


def ask_for_passwords(database: Database) -> None:
    for role in Role:
        ask(database, f"ALTER ROLE {role} PASSWORD '{PASSWORD}'")
    ((rules,),) = ask(database, "SHOW hba_file")
    Path(rules).write_text("local all postgres trust\nlocal all all scram-sha-256\n")
    ask(database, "SELECT pg_reload_conf()")


def words(command: str, login: Role) -> Sequence[str]:
    apply = ["ingediend_op=2026-03-02", "diensten=scholing", "voorkeur_cyclus=april"]
    who = ["--wie", "medewerker-1", "--rol", "behandelaar"]
    return {
        "vergelijk": ("vergelijk", "--op-1", "2026-01-01", "--op-2", "2026-03-01"),
        "tijdlijn": ("tijdlijn", KVK),
        "auditors": ("auditors",),
        "mogelijk": ("mogelijk", KVK),
        "doe": ("doe", "dien-aanvraag-in", OTHERS[login], *apply, *who),
        "voer-uit": ("voer-uit", "-"),
        "start --tot": ("start", "--tot", "2026-03-01"),
    }.get(command, tuple(command.split()))


LINE = (
    '{{"commando": "leg-managementverklaring-vast", "dossier": "{kvk}", "gegevens":'
    ' {{"afgegeven_op": "2026-03-01", "document": "{login}"}},'
    ' "door": {{"wie": "m-1", "rol": "behandelaar"}},'
    ' "command_id": "123e4567-e89b-12d3-a456-4266141740{number:02}"}}'
)


def said(database: Database, command: str, login: Role) -> Said:
    cli = Cli(
        {"KEURMERK_DATABASE_URL": make_conninfo(database.conninfo, user=login, password=PASSWORD)}
    )
    cli.clock.ids = 1000 * list(Role).index(login)  # nobody gives two commands the same id
    line = LINE.format(kvk=KVK, login=login, number=list(Role).index(login))
    return cli(*words(command, login), input=line if command == "voer-uit" else None)


def may_work(database: Database, login: Role) -> bool:
    """`start`, stopped before it begins."""
    (stop := Event()).set()
    address = make_conninfo(database.conninfo, user=login, password=PASSWORD)
    try:
        RealWork(Database(address), lambda: datetime.now(UTC)).run(stop, lambda: None)
    except (DatabaseOngeschikt, psycopg.Error) as error:
        return unusable(error) is None
    return True


@pytest.mark.parametrize(
    "login",
    [
        pytest.param(role, marks=[] if role in (Role.AUDITOR, Role.WORKER) else pytest.mark.slow)
        for role in Role
    ],
)
def test_every_login_can_what_the_table_says_and_no_more(filled: Database, login: Role) -> None:
    for command, logins in table().items():
        if command == "start":
            assert may_work(filled, login) == logins[login]
            continue
        if command == "migreer":
            ask(filled, OLD)
        answer = said(filled, command, login)
        told = f"{login}: {command}: {answer.code} {answer.err}"
        if logins[login]:
            assert answer.code in (Exit.GOED, Exit.NIET_GEZOND), told
        else:
            assert answer.code == Exit.GEEN_DATABASE, told
            assert "mag dit niet. In docs/rechten.md staat" in answer.err, told
        if command == "migreer":
            bring_up_to_date(filled, EventLog(EventMapper().read))


def test_the_table_names_every_login() -> None:
    assert all(set(logins) == set(Role) for logins in table().values())
