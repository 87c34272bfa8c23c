"""Carries out one command that somebody gives now."""

from datetime import datetime

from adapters.application.registration import Registration, register
from adapters.eventstore.store import Outcome, Store
from adapters.input.dienstverlener import RegistreerDienstverlener
from adapters.input.lines import GivenCommand
from adapters.postgres.connection import Database, Role
from domain.keurmerk.dossier import dossier_id

__all__ = ["Outcome", "give"]


def give(database: Database, given: GivenCommand, now: datetime) -> Outcome:
    """Once, however often it arrives with the same command id.

    Raises Geweigerd with all reasons; then nothing is stored.
    """
    if isinstance(given.command, RegistreerDienstverlener):
        with database.connect(Role.APP) as connection:
            written = register(connection, Registration(given, given.command, now))
        return Outcome(0, herhaald=not written)
    with Store(database) as store:
        return store.execute(given.command, dossier_id(given.dossier), given.envelope(now))
