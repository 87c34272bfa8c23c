"""A projection behind the log: in steps, by one reader, and visibly when something is wrong."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from threading import Event, Thread
from time import monotonic
from typing import Any
from uuid import UUID

import pytest

from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.apart import set_apart
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.projection import (
    GESCHIEDENIS,
    ProjectionOusted,
    ProjectionState,
    standen,
    stap,
    supervise,
)
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from tests.support.database import ask
from tests.support.dossiers import DOSSIER, declaration, envelope, register, to_aspirant

READ = EventMapper().read
LOGBOEK = EventLog(READ)
LONGEST = 30.0  # seconds until a test gives up


def write(database: Database, *names: str) -> None:
    """One event for each name; application and award first when the dossier is new."""
    with Store(database, pool=1) as store:
        if not store.load(DOSSIER).versie:
            register(database)
            store.execute_all(to_aspirant())
        for name in names:
            store.execute(declaration(name), DOSSIER, envelope(name))


def begun(database: Database) -> None:
    ask(database, "INSERT INTO proj.voortgang (naam, positie) VALUES ('geschiedenis', 0)")


def state(database: Database) -> ProjectionState:
    with database.connect(Role.APP) as connection:
        (found,) = standen(connection)
    return found


def versions(database: Database) -> list[int]:
    found = ask(database, "SELECT versie FROM proj.geschiedenis ORDER BY positie")
    return [version for (version,) in found]


def until(condition: Callable[[], bool]) -> None:
    end = monotonic() + LONGEST
    pause = Event()
    while not condition():
        assert monotonic() < end, "it did not happen"
        pause.wait(0.02)


@contextmanager
def follower(database: Database, event_log: EventLog = LOGBOEK) -> Iterator[Event]:
    """A supervised reader in a thread of its own; set the event to stop it earlier."""
    stop = Event()
    thread = Thread(target=supervise, args=(database, GESCHIEDENIS, event_log, stop))
    thread.start()
    try:
        yield stop
    finally:
        stop.set()
        thread.join(LONGEST)
    assert not thread.is_alive()


@dataclass
class Fragile:
    """Cannot read one version of a dossier until it is repaired."""

    version: int
    broken: bool = True
    read: list[int] = field(default_factory=list)

    def __call__(
        self, id_: UUID, version: int, topic: str, state: bytes
    ) -> Recorded[KeurmerkEvent]:
        self.read.append(version)
        if self.broken and version == self.version:
            raise KeyError("this event cannot be read")
        return READ(id_, version, topic, state)


def test_a_step_brings_in_a_batch_and_its_position_together(database: Database) -> None:
    write(database, "a", "b", "c")
    begun(database)
    with database.connect(Role.PROJECTOR) as connection:
        counts = [stap(connection, GESCHIEDENIS, LOGBOEK, limiet=2) for _ in range(4)]
    assert counts == [2, 2, 1, 0]
    assert versions(database) == [1, 2, 3, 4, 5]
    assert (state(database).positie, state(database).achterstand) == (5, 0)


def test_how_far_behind_is_shown_also_before_the_first_step(database: Database) -> None:
    write(database)
    found = state(database)
    assert (found.positie, found.achterstand, found.laatste_fout) == (0, 2, None)


def test_rows_and_position_are_written_both_or_neither(database: Database) -> None:
    write(database, "a")
    begun(database)
    ask(database, "ALTER TABLE proj.geschiedenis ADD CONSTRAINT proef CHECK (versie < 3)")
    with database.connect(Role.PROJECTOR) as connection, pytest.raises(Exception, match="proef"):
        stap(connection, GESCHIEDENIS, LOGBOEK)
    assert (versions(database), state(database).positie) == ([], 0)


def test_a_reader_that_was_overtaken_writes_nothing(database: Database) -> None:
    write(database)
    begun(database)

    def overtaken(*stored: Any) -> Recorded[KeurmerkEvent]:
        ask(database, "UPDATE proj.voortgang SET positie = 1")
        return READ(*stored)

    with database.connect(Role.PROJECTOR) as connection, pytest.raises(ProjectionOusted):
        stap(connection, GESCHIEDENIS, EventLog(overtaken))
    assert (versions(database), state(database).positie) == ([], 1)


def test_what_is_written_is_followed(database: Database) -> None:
    with follower(database):
        write(database, "a", "b")
        until(lambda: versions(database) == [1, 2, 3, 4])
    assert state(database).achterstand == 0


def test_a_killed_backend_is_survived(database: Database) -> None:
    write(database, "a")
    kill = (
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with follower(database):
        until(lambda: versions(database) == [1, 2, 3])
        for name in ("b", "c", "d"):
            assert ask(database, kill) >= [(1,)]
            write(database, name)
            until(lambda: state(database).achterstand == 0)
    assert versions(database) == [1, 2, 3, 4, 5, 6]


def test_one_of_two_reads_and_the_other_takes_over(database: Database) -> None:
    first, second = Fragile(0), Fragile(0)
    with follower(database, EventLog(first)) as stop:
        write(database)
        until(lambda: versions(database) == [1, 2])
        with follower(database, EventLog(second)):
            write(database, "a")
            until(lambda: versions(database) == [1, 2, 3])
            assert second.read == []
            stop.set()
            write(database, "b")
            until(lambda: versions(database) == [1, 2, 3, 4])
            assert second.read == [4]


def test_an_event_that_cannot_be_read_is_set_apart_and_all_others_go_on(
    database: Database,
) -> None:
    write(database, "a", "b", "c")
    with follower(database, EventLog(Fragile(4))):
        until(lambda: state(database).positie == 5)
        assert versions(database) == [1, 2, 3, 5]
    with database.connect(Role.APP) as connection:
        (apart,) = set_apart(connection)
    assert (apart.keurmerk_id, apart.versie, apart.positie) == (DOSSIER, 4, 4)
    assert "KeyError" in apart.melding
    assert (state(database).laatste_fout, state(database).achterstand) == (None, 0)


def test_a_value_that_no_column_takes_is_set_apart_alone(database: Database) -> None:
    """PostgreSQL keeps no NUL in a text; the log keeps bytes."""
    write(database, *"abcdef")
    begun(database)

    def spoilt(id_: UUID, version: int, topic: str, state: bytes) -> Recorded[KeurmerkEvent]:
        found = READ(id_, version, topic, state)
        actor = "\x00" if version in (3, 6) else "medewerker-1"
        return replace(found, vastlegging=replace(found.vastlegging, actor=actor))

    with database.connect(Role.PROJECTOR) as connection:
        assert stap(connection, GESCHIEDENIS, EventLog(spoilt)) == 8
    assert versions(database) == [1, 2, 4, 5, 7, 8]
    with database.connect(Role.APP) as connection:
        assert [each.versie for each in set_apart(connection)] == [3]
    with database.connect(Role.PROJECTOR) as connection:
        assert stap(connection, GESCHIEDENIS, EventLog(spoilt)) == 0


def test_a_fault_of_ours_is_visible_and_stops_only_what_comes_after(database: Database) -> None:
    write(database, "a", "b", "c")
    ask(database, "ALTER TABLE proj.geschiedenis ADD CONSTRAINT proef CHECK (versie <> 4)")
    with follower(database):
        until(lambda: (state(database).laatste_fout or "").startswith("Bij positie 4"))
        found = state(database)
        assert "CheckViolation" in str(found.laatste_fout)
        assert (found.positie, found.achterstand) == (3, 2)
        assert found.fout_op is not None
        assert versions(database) == [1, 2, 3]
        ask(database, "ALTER TABLE proj.geschiedenis DROP CONSTRAINT proef")
        until(lambda: versions(database) == [1, 2, 3, 4, 5])
    assert (state(database).laatste_fout, state(database).fout_op) == (None, None)
