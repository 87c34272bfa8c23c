"""Events that no program can read, put in the log by somebody who may write there."""

import json
from collections.abc import Mapping

from adapters.postgres.connection import Database, Role
from tests.support.database import ask
from tests.support.dossiers import DOSSIER
from tests.support.golden import lines

INSERT = """INSERT INTO es.stored_events (originator_id, originator_version, topic, state)
    SELECT %s, coalesce(max(originator_version), 0) + 1, %s, %s FROM es.stored_events
     WHERE originator_id = %s RETURNING originator_version"""
STRANGE = "keurmerk.van-morgen.v1"
GOLDEN = {line.topic: line.state for line in lines()}
ELAPSED = "keurmerk.termijn-verstreken.v1"  # of a term that never ran: the fold cannot follow it
DECLARED = "keurmerk.managementverklaring-afgegeven.v1"


def _changed(topic: str, **fields: object) -> str:
    stored = json.loads(GOLDEN[topic])
    return json.dumps({**stored, "event": {**stored["event"], **fields}})


BROKEN: Mapping[str, tuple[str, str]] = {
    "unknown topic": (STRANGE, GOLDEN[DECLARED]),
    "no JSON": (DECLARED, '{"vastlegging": {'),
    "a field that no longer fits": (DECLARED, _changed(DECLARED, afgegeven_op="gisteren")),
    "no UTF-8": (DECLARED, "\udcff"),
    "an old version that cannot be brought up": ("keurmerk.aspirant-toegekend.v1", "[]"),
    "a fold that raises": (ELAPSED, GOLDEN[ELAPSED]),
}


def spoil(database: Database, kind: str) -> int:
    """The next event of DOSSIER, as a program of tomorrow or a fault of today would write it."""
    topic, state = BROKEN[kind]
    ask(database, "INSERT INTO app.topic VALUES (%s) ON CONFLICT DO NOTHING", topic)
    with database.connect(Role.APP) as connection:
        values = (DOSSIER, topic, state.encode(errors="surrogateescape"), DOSSIER)
        row = connection.execute(INSERT, values).fetchone()
    assert row
    return int(row[0])
