"""The asynchronous projections, as the worker runs them or as somebody brings them up to date."""

from collections.abc import Sequence
from threading import Event
from typing import Any

from psycopg import Connection

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.connection import Database, DatabaseOngeschikt, Role, not_for
from adapters.postgres.event_log import EventLog
from adapters.postgres.projection import (
    PROJECTIONS,
    Projection,
    ProjectionOusted,
    stap,
    supervise,
)
from adapters.postgres.queries import query
from adapters.worker.process import Follower


def followers(database: Database) -> Sequence[Follower]:
    """One for each projection; each runs until its event is set."""
    event_log = EventLog(EventMapper().read)

    def follower(projectie: Projection) -> Follower:
        def follow(stop: Event) -> None:
            supervise(database, projectie, event_log, stop)

        return follow

    return [follower(projectie) for projectie in PROJECTIONS]


def catch_up(database: Database) -> None:
    """To the end of the log. A projection that a worker is bringing there is left to it.

    A login that only lets terms fire leaves it to the worker as well: `gezond` says how far it is.
    """
    event_log = EventLog(EventMapper().read)
    with database.connect(Role.PROJECTOR) as connection:
        if not may_follow(connection):
            return
        for projectie in PROJECTIONS:
            connection.execute(query("projection_begin"), {"naam": projectie.naam})
            try:
                while stap(connection, projectie, event_log):
                    continue
            except ProjectionOusted:
                continue


def check_login(database: Database) -> None:
    """Raises DatabaseOngeschikt when this login cannot do all that a worker does."""
    with (
        database.connect(Role.APP) as fires,
        database.connect(Role.PROJECTOR) as follows,
    ):
        if not (_may(fires, "app.hartslag", "INSERT") and may_follow(follows)):
            raise DatabaseOngeschikt(not_for(database.login))


def may_follow(connection: Connection[Any]) -> bool:
    return _may(connection, "proj.voortgang", "UPDATE")


def _may(connection: Connection[Any], table: str, right: str) -> bool:
    sql = "SELECT has_table_privilege(%s, %s)"
    row = connection.execute(sql, (table, right)).fetchone()
    return bool(row and row[0])
