"""Which errors mean that the database cannot be used, and how that is told."""

import psycopg
from eventsourcing.persistence import PersistenceError

from adapters.application.access import NietIngericht
from adapters.embedded.server import DatabaseStartNiet
from adapters.eventstore.marking import InvoerOnderbroken
from adapters.eventstore.store import OpslagVerkeerdIngesteld
from adapters.postgres.connection import DatabaseOngeschikt, not_for
from adapters.postgres.failing import why
from adapters.postgres.migrate import MigratieGeweigerd
from adapters.postgres.rebuild import LogChanged, RebuildFailed

UNUSABLE = (
    DatabaseOngeschikt,
    DatabaseStartNiet,
    InvoerOnderbroken,
    LogChanged,
    RebuildFailed,
    MigratieGeweigerd,
    NietIngericht,
    OpslagVerkeerdIngesteld,
)
ABSENT = (  # a table, column, function or schema of a migration that was not carried out
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.UndefinedFunction,
    psycopg.errors.InvalidSchemaName,
)
DENIED = (psycopg.errors.InsufficientPrivilege, psycopg.errors.ReadOnlySqlTransaction)
LOST = (psycopg.OperationalError, psycopg.InterfaceError, PersistenceError)


def unusable(error: Exception) -> str | None:
    """What is wrong with the database; None when that is not what `error` is about."""
    if isinstance(error, UNUSABLE):
        return str(error)
    if _denied(error):
        return f"{not_for('')} De melding was: {first_line(error)}"
    if isinstance(error, ABSENT) or isinstance(error.__cause__, ABSENT):
        zin = "Er ontbreekt een migratie: draai `keurmerk migreer`."
        return f"{zin} De melding was: {first_line(error)}"
    if isinstance(error, LOST):
        zin = "De database antwoordt niet (meer). Er is niets half gedaan: probeer het opnieuw."
        return f"{zin} De oorzaak: {why(error)}"
    return None


def _denied(error: Exception) -> bool:
    """Also when the login may not take the role: the library has no code for that."""
    if isinstance(error, DENIED) or isinstance(error.__cause__, DENIED):
        return True
    return isinstance(error, LOST) and "permission denied to set role" in str(error)


def first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
