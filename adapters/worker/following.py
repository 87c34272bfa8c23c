"""The asynchronous projections, as the worker runs them or as somebody brings them up to date."""

from collections.abc import Sequence
from threading import Event

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.connection import Database, Role
from adapters.postgres.logboek import Logboek
from adapters.postgres.projectie import (
    PROJECTIES,
    Projectie,
    ProjectieVerdrongen,
    bewaak,
    stap,
)
from adapters.postgres.queries import query
from adapters.worker.process import Follower


def followers(database: Database) -> Sequence[Follower]:
    """One for each projection; each runs until its event is set."""
    logboek = Logboek(EventMapper().read)

    def follower(projectie: Projectie) -> Follower:
        def follow(stop: Event) -> None:
            bewaak(database, projectie, logboek, stop)

        return follow

    return [follower(projectie) for projectie in PROJECTIES]


def catch_up(database: Database) -> None:
    """To the end of the log. A projection that a worker is bringing there is left to it."""
    logboek = Logboek(EventMapper().read)
    with database.connect(Role.PROJECTOR) as connection:
        for projectie in PROJECTIES:
            connection.execute(query("projectie_begin"), {"naam": projectie.naam})
            try:
                while stap(connection, projectie, logboek):
                    continue
            except ProjectieVerdrongen:
                continue
