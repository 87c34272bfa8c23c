"""Is everything all right: database, worker, terms and projections."""

from datetime import datetime

from adapters.postgres.connection import Database, Role
from adapters.postgres.health import Finding, gezondheid

__all__ = ["Finding", "health"]


def health(database: Database, now: datetime) -> tuple[Finding, ...]:
    """Everything that must be right at the aware moment `now`. A database that answers is one."""
    with database.connect(Role.APP) as connection:
        return (Finding("database", True, "Bereikbaar."), *gezondheid(connection, now))
