"""What must be true whatever happened: the log is whole, and everything else follows from it."""

from collections.abc import Iterable
from uuid import UUID

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.connection import Database
from adapters.postgres.event_log import EventLog
from adapters.postgres.read_models import READ_MODELS
from adapters.postgres.rebuild import controle
from tests.support.database import ask

LOG = """SELECT (SELECT size FROM ledger.head), count(*), coalesce(max(notification_id), 0),
    count(*) FILTER (WHERE leaf_hash <> ledger.leaf(notification_id - 1, recorded_us, originator_id,
                                                    originator_version, topic, sha256(state)))
    FROM es.stored_events"""
STREAMS = """SELECT originator_id FROM es.stored_events GROUP BY originator_id
    HAVING count(*) <> max(originator_version)"""
COMMANDS = """SELECT DISTINCT (convert_from(state, 'UTF8')::jsonb -> 'vastlegging'
    ->> 'command_id')::uuid FROM es.stored_events"""
FIRED_COUNT = "SELECT count(*) FROM proj.termijn WHERE status = 'verstreken'"
# What the clock does by itself after thirty seconds.
LEASES_END = "UPDATE app.termijn_poging SET volgende_poging = now() WHERE volgende_poging > now()"
# Each term with its events, and whether the first of these tells the term's own day.
FIRED = """SELECT t.status, count(e.*),
    bool_and(strpos(convert_from(e.state, 'UTF8'), t.dag::text) > 0)
    FROM proj.termijn AS t LEFT JOIN es.stored_events AS e
      ON e.originator_id = t.keurmerk_id
     AND convert_from(e.state, 'UTF8')::jsonb -> 'event' ->> 'termijn' = t.id::text
    GROUP BY t.id, t.status"""


def check(database: Database, acknowledged: Iterable[UUID] = ()) -> None:
    """The log is sealed without gaps, rows equal a replay, and what was confirmed is there."""
    ((size, count, last, spoiled),) = ask(database, LOG)
    assert (size, count, spoiled) == (last, last, 0)
    assert ask(database, STREAMS) == []
    for read_model in READ_MODELS:
        report = controle(database, read_model, EventLog(EventMapper().read))
        assert report.in_orde, report
    stored = {command_id for (command_id,) in ask(database, COMMANDS)}
    assert set(acknowledged) <= stored


def check_fired(database: Database, count: int) -> None:
    """`count` terms have passed, each with one event that tells its own day; none is left."""
    found = ask(database, FIRED)
    assert found == [("verstreken", 1, True)] * count
    check(database)
