"""The door of the log: topics that a program knows, each event as the next of its stream."""

from uuid import UUID

import psycopg
import pytest

from adapters.eventstore.mapper import KINDS
from adapters.eventstore.store import Store
from adapters.eventstore.upcasters import UPCASTERS
from adapters.postgres.connection import Database, Role
from adapters.postgres.door import STREAM, TOPIC, NietDoorDeDeur, open_for_this_program
from tests.support.database import ask
from tests.support.dossiers import DOSSIER, declaration, envelope, register, to_aspirant

INSERT = """INSERT INTO es.stored_events (originator_id, originator_version, topic, state)
    SELECT * FROM unnest(%s::uuid[], %s::bigint[], %s::text[], %s::bytea[])"""
KNOWN = "keurmerk.toegekend.v1"
# In the database since it has a door. A version between the first and the present one comes in with
# the program that writes it.
OLDEST = {topic for topic in UPCASTERS if topic.endswith(".v1")}
ONE, TWO = UUID(int=1), UUID(int=2)


def insert(database: Database, *events: tuple[UUID, int, str]) -> None:
    ids, versions, topics = zip(*events, strict=True)
    states = [b"{}"] * len(events)
    with database.connect(Role.APP) as connection:
        connection.execute(INSERT, (list(ids), list(versions), list(topics), states))


@pytest.mark.parametrize(
    ("events", "constraint"),
    [
        ([(ONE, 1, KNOWN)], None),
        ([(ONE, 1, KNOWN), (ONE, 2, KNOWN)], None),
        ([(ONE, 1, KNOWN), (TWO, 1, KNOWN), (ONE, 2, KNOWN), (TWO, 2, KNOWN)], None),
        ([(ONE, 2, KNOWN)], STREAM),
        ([(ONE, 1, KNOWN), (TWO, 2, KNOWN)], STREAM),
        ([(ONE, 1, KNOWN), (ONE, 3, KNOWN)], STREAM),
        ([(ONE, 2, KNOWN), (ONE, 1, KNOWN)], None),
        ([(ONE, 1, KNOWN), (ONE, 1, KNOWN)], "stored_events_pkey"),
        ([(ONE, 0, KNOWN)], "stored_events_originator_version_check"),
        ([(ONE, 1, KNOWN + "0")], TOPIC),
        ([(ONE, 1, "")], TOPIC),
    ],
)
def test_only_whole_streams_of_known_topics_come_in(
    database: Database, events: list[tuple[UUID, int, str]], constraint: str | None
) -> None:
    if constraint is None:
        insert(database, *events)
        assert ask(database, "SELECT size FROM ledger.head") == [(len(events),)]
        return
    with pytest.raises(psycopg.IntegrityError) as refused:
        insert(database, *events)
    assert refused.value.diag.constraint_name == constraint
    assert ask(database, "SELECT size FROM ledger.head") == [(0,)]


def test_the_door_also_holds_for_replication(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("SET session_replication_role = replica")
        with pytest.raises(psycopg.IntegrityError, match="refused"):
            connection.execute(INSERT, ([ONE], [2], [KNOWN], [b"{}"]))


def test_what_is_read_today_may_be_written(database: Database) -> None:
    found = {topic for (topic,) in ask(database, "SELECT topic FROM app.topic")}
    assert found == {*KINDS, *OLDEST}


def test_a_later_program_adds_its_topics_and_takes_none_away(database: Database) -> None:
    ask(database, "DELETE FROM app.topic WHERE topic = %s", KNOWN)
    ask(database, "INSERT INTO app.topic VALUES ('keurmerk.van-gisteren.v1')")
    open_for_this_program(database)
    open_for_this_program(database)
    found = {topic for (topic,) in ask(database, "SELECT topic FROM app.topic")}
    assert found == {*KINDS, *OLDEST, "keurmerk.van-gisteren.v1"}


def test_a_program_that_is_newer_than_the_database_says_what_to_do(database: Database) -> None:
    register(database)
    with Store(database, pool=1) as store:
        store.execute_all(to_aspirant())
        ask(database, "DELETE FROM app.topic WHERE topic LIKE '%%managementverklaring%%'", *())
        with pytest.raises(NietDoorDeDeur, match="keurmerk migreer"):
            store.execute(declaration(), DOSSIER, envelope("verklaring"))
        open_for_this_program(database)
        assert store.execute(declaration(), DOSSIER, envelope("verklaring")).versie == 3
