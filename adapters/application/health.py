"""Is everything all right: database, worker, terms and projections."""

from datetime import datetime

from adapters.postgres.connection import Database, Role
from adapters.postgres.gezondheid import Keuring, gezondheid

__all__ = ["Keuring", "health"]


def health(database: Database, now: datetime) -> tuple[Keuring, ...]:
    """Everything that must be right at the aware moment `now`. A database that answers is one."""
    with database.connect(Role.APP) as connection:
        return (Keuring("database", True, "Bereikbaar."), *gezondheid(connection, now))
