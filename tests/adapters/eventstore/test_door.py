"""The door of the database: moments close to its clock, whoever writes and however."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import psycopg
import pytest

from adapters.application.giving import give
from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Store
from adapters.input.lines import check
from adapters.postgres.clock import read_clock, set_clock
from adapters.postgres.connection import Database, Role
from adapters.worker.firing import Firing
from domain.calendar import dag_van
from domain.rules import Geweigerd
from scheduler.deadlines import FiringResult
from tests.support.database import ask
from tests.support.dossiers import APPLY, DOSSIER, envelope, register
from tests.support.filelines import registration

ALLOWED = timedelta(minutes=2)
NEAR = timedelta(seconds=20)  # a test takes less
YEAR, HOUR, TEN = timedelta(days=365), timedelta(hours=1), timedelta(minutes=10)
AHEAD, BEHIND = "moment-ligt-voor", "moment-ligt-achter"
OFF = [
    (timedelta(0), None),
    (ALLOWED - NEAR, None),
    (ALLOWED + NEAR, AHEAD),
    (NEAR - ALLOWED, None),
    (-ALLOWED, BEHIND),
    (TEN, AHEAD),
    (-TEN, BEHIND),
    (HOUR, AHEAD),
    (-HOUR, BEHIND),
    (YEAR, AHEAD),
    (-YEAR, BEHIND),
]


def clock(database: Database) -> datetime:
    with database.connect(Role.APP) as connection:
        return read_clock(connection).nu


def application(moment: datetime, geimporteerd: bool = False) -> Request:
    """Made on the day itself, whenever that is."""
    command = replace(APPLY, ingediend_op=dag_van(moment))
    return Request(DOSSIER, command, envelope("aanvraag", moment, geimporteerd))


def refused(error: Geweigerd) -> str:
    (reden,) = error.redenen
    assert "klok van de database" in reden.zin
    return reden.code


@pytest.fixture
def real_store(real_database: Database) -> Iterator[Store]:
    register(real_database)
    with Store(real_database) as store:
        yield store


@pytest.mark.parametrize(("off", "expected"), OFF)
def test_live_work(
    real_database: Database, real_store: Store, off: timedelta, expected: str | None
) -> None:
    asked = application(clock(real_database) + off)
    if expected is None:
        assert real_store.execute_all([asked])[0].versie == 1
        return
    with pytest.raises(Geweigerd) as error:
        real_store.execute_all([asked])
    assert refused(error.value) == expected
    assert ask(real_database, "SELECT count(*) FROM es.stored_events") == [(0,)]


@pytest.mark.parametrize(("off", "expected"), OFF)
def test_contact_data(real_database: Database, off: timedelta, expected: str | None) -> None:
    now = clock(real_database) + off
    given = check(registration(), 0, now)
    if expected is None:
        give(real_database, given, now)
        return
    with pytest.raises(Geweigerd) as error:
        give(real_database, given, now)
    assert refused(error.value) == expected
    assert ask(real_database, "SELECT count(*) FROM app.dienstverlener") == [(0,)]


@pytest.mark.parametrize(("off", "expected"), OFF)
def test_history_may_be_old_but_not_of_the_future(
    real_database: Database, real_store: Store, off: timedelta, expected: str | None
) -> None:
    line = Line(1, application(clock(real_database) + off, geimporteerd=True))
    report = carry_out(real_store, [line])
    if expected == AHEAD:
        assert [refused(Geweigerd(each.redenen)) for each in report.geweigerd] == [AHEAD]
        assert report.uitgevoerd == 0
    else:
        assert (report.uitgevoerd, report.geweigerd) == (1, [])
    assert ask(real_database, "SELECT count(*) FROM app.invoer") == [(0,)]


@pytest.mark.parametrize(("off", "expected"), OFF)
def test_a_worker_of_which_the_clock_is_off_lets_nothing_fire(
    real_database: Database, real_store: Store, off: timedelta, expected: str | None
) -> None:
    now = clock(real_database) + off
    firing = Firing(real_database, real_store, lambda: now)
    if expected is None:
        assert firing.look() == FiringResult()
        return
    with pytest.raises(Geweigerd) as error:
        firing.look()
    assert refused(error.value) == expected


def test_a_live_line_late_in_a_long_file_is_about_now(
    real_database: Database, real_store: Store
) -> None:
    """It was asked when the file began; the clock of the import is asked again."""
    line = Line(1, application(clock(real_database) - TEN))
    report = carry_out(real_store, [line], now=lambda: clock(real_database))
    assert (report.uitgevoerd, report.geweigerd) == (1, [])
    assert ask(
        real_database,
        "SELECT bool_and(bijgewerkt_op > now() - interval '1 minute') FROM proj.dossier",
    ) == [(True,)]


def test_a_command_that_was_done_is_repeated_whatever_the_clock_says(
    real_database: Database, real_store: Store
) -> None:
    asked = application(clock(real_database))
    real_store.execute_all([asked])
    earlier = replace(asked.envelope, moment=asked.envelope.moment - YEAR)
    assert real_store.execute_all([replace(asked, envelope=earlier)])[0].herhaald


def test_the_difference_is_set_in_one_place(real_database: Database, real_store: Store) -> None:
    with real_database.connect(Role.MIGRATOR) as connection:
        set_clock(connection, TEN, None)
    with pytest.raises(Geweigerd):
        real_store.execute_all([application(clock(real_database) + TEN + NEAR)])
    real_store.execute_all([application(clock(real_database) + TEN - NEAR)])


@pytest.mark.parametrize(("seconds", "fits"), [(9, False), (10, True), (3600, True), (3601, False)])
def test_the_difference_is_small(real_database: Database, seconds: int, fits: bool) -> None:
    with real_database.connect(Role.MIGRATOR) as connection:
        if fits:
            set_clock(connection, timedelta(seconds=seconds), None)
        else:
            with pytest.raises(psycopg.errors.CheckViolation):
                set_clock(connection, timedelta(seconds=seconds), None)


@pytest.mark.parametrize("practice", [True, False])
@pytest.mark.parametrize("filled", ["contact data", "an event"])
def test_a_database_stays_what_it_is_once_something_is_recorded(
    database: Database, practice: bool, filled: str
) -> None:
    """Also for a superuser, and when replication's way around ordinary triggers is used."""
    ask(database, "UPDATE app.klok SET oefendatabase = %s", practice)
    ask(database, "UPDATE app.klok SET oefendatabase = %s", not practice)  # empty: as you like
    ask(database, "UPDATE app.klok SET oefendatabase = %s", practice)
    if filled == "an event":
        ask(
            database,
            "INSERT INTO es.stored_events (originator_id, originator_version, topic, state)"
            " VALUES (gen_random_uuid(), 1, 'keurmerk.toegekend.v1', '')",
        )
    else:
        register(database)
    with database.connect() as connection:
        connection.execute("SET session_replication_role = replica")
        for sql in (
            f"UPDATE app.klok SET oefendatabase = {not practice}",
            "DELETE FROM app.klok",
            "TRUNCATE app.klok",
            "INSERT INTO app.klok VALUES (false)",
        ):
            with pytest.raises(psycopg.Error):
                connection.execute(sql.encode())
    ask(database, "UPDATE app.klok SET verschil = '1 minute'")  # that may always


def test_a_practice_database_takes_any_moment(database: Database) -> None:
    register(database)
    with Store(database) as store:
        assert store.execute_all([application(clock(database) + 10 * YEAR)])[0].versie == 1
