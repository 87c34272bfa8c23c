"""Is everything all right: database, worker, terms and projections."""

from collections.abc import Sequence
from datetime import datetime

from adapters.application.set_apart import Apart, set_apart
from adapters.postgres.clock_health import import_findings, moment_findings
from adapters.postgres.connection import Database, Role
from adapters.postgres.health import Finding, gezondheid
from adapters.postgres.meetperiode_health import meetperiode_finding
from adapters.seal.verifying import quick

__all__ = ["Finding", "all_apart", "health"]


def health(database: Database, now: datetime) -> tuple[Finding, ...]:
    """Everything that must be right at the aware moment `now`. A database that answers is one."""
    with database.connect(Role.APP) as connection:
        return (
            Finding("database", True, "Bereikbaar."),
            *moment_findings(connection, now),
            *gezondheid(connection, now),
            meetperiode_finding(connection, now),
            *import_findings(connection),
            *quick(connection),
        )


def all_apart(database: Database) -> Sequence[Apart]:
    """The dossiers that are set apart, with what the machine said about each."""
    role = Role.CONTROLE if database.login == Role.MIGRATOR else Role.APP  # which of both it may be
    with database.connect(role) as connection:
        return set_apart(connection)
