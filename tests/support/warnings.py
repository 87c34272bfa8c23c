"""Dossiers with a Waarschuwing: one open term each, on any day."""

from datetime import UTC, date, datetime

from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from tests.support.database import ask
from tests.support.dossiers import KVK, TODAY, envelope, to_aspirant

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CODE = "herstel-na-waarschuwing"


def warning(tot: date) -> GeefWaarschuwing:
    return GeefWaarschuwing(
        besluitdatum=TODAY,
        ingangsdatum=TODAY,
        motivering="Norm 3.1.1 is niet gehaald.",
        beslisser="beslisser-1",
        bewijsstukken=("auditrapport-1",),
        normen=("3.1.1",),
        hersteltermijn_tot=tot,
    )


def warned(store: Store, tot: date, kvk: str = KVK) -> None:
    """An aspirant who must repair something until and including `tot`."""
    asked = Request(dossier_id(kvk), warning(tot), envelope(f"{kvk}/waarschuwing", START, kvk=kvk))
    for request in (*to_aspirant(kvk), asked):
        store.execute_all([request])


def terms(database: Database, code: str = CODE) -> list[tuple[str, str]]:
    """Dossier and status of every term of a kind."""
    return ask(
        database,
        "SELECT d.kvk, t.status FROM proj.termijn t JOIN proj.dossier d USING (keurmerk_id)"
        " WHERE t.code = %s ORDER BY 1, 2",
        code,
    )


def fired(database: Database) -> list[tuple[str, int]]:
    """How often each topic about an elapsed term was recorded."""
    return ask(
        database,
        "SELECT topic, count(*) FROM es.stored_events WHERE topic LIKE '%verstreken%'"
        " GROUP BY topic ORDER BY topic",
    )
