"""What may be done with a dossier, and all reasons for what may not."""

from datetime import date
from uuid import UUID

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.begrippen import Rol
from domain.keurmerk.mogelijk import Mogelijkheid, mogelijk


def possible(
    database: Database, keurmerk_id: UUID, day: date, role: Rol
) -> tuple[Mogelijkheid, ...]:
    """Every command that people can give, on the dossier as it is now."""
    with Store(database) as store:
        return mogelijk(store.load(keurmerk_id), day, role)
