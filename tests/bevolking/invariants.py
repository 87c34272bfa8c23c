"""What must hold of a body, whatever happened on the way. Each gives what it found to be wrong."""

from collections.abc import Iterator
from datetime import datetime

from adapters.application.receipt import faults as receipt_faults
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.postgres.event_log import EventLog
from adapters.postgres.register_from_log import register_uit_log
from adapters.postgres.register_questions import register
from domain.keurmerk.besluit import Besluit
from domain.keurmerk.event import BesluitEvent
from domain.keurmerk.feiten import TAAKSOORT
from projections.peil import Peil
from tests.faults.oracle import check
from tests.support.database import ask

# Of each term: what became of it, and how many events were recorded because it rang.
PASSED = """WITH gezegd AS MATERIALIZED (
      SELECT originator_id, split_part(oorzaak, 'termijn:', 2) AS termijn, count(*) AS keer
        FROM es.stored_events, LATERAL (
             SELECT convert_from(state, 'UTF8')::jsonb -> 'vastlegging' ->> 'oorzaak'
           ) AS waarom (oorzaak)
       WHERE oorzaak LIKE 'termijn:%' GROUP BY 1, 2
    )
    SELECT t.status, coalesce(g.keer, 0), count(*)
      FROM proj.termijn AS t
      FULL JOIN gezegd AS g ON g.originator_id = t.keurmerk_id AND g.termijn = t.id::text
     GROUP BY 1, 2"""
LOST = "SELECT count(*) FROM proj.termijn WHERE status = 'open' AND vervalt_op <= %s"
EARLY = """SELECT count(*) FROM proj.termijn
    WHERE status = 'verstreken' AND gesloten_op < vervalt_op"""
TASKS = """SELECT k.code, d.kvk, n.naam FROM proj.taak AS k
    LEFT JOIN proj.dossier AS d USING (keurmerk_id)
    LEFT JOIN app.dienstverlener AS n ON n.kvk = d.kvk WHERE k.status = 'open'"""
OPEN_IMPORTS = "SELECT count(*) FROM app.invoer"


def broken(database: Database, until: datetime) -> list[str]:
    """Everything that does not hold at `until`. Fails when rows or seal do not follow the log."""
    check(database)  # log, seal, every read model beside a replay
    return [
        *_deadlines(database, until),
        *_tasks(database),
        *_register(database, until),
        *_receipts(database),
    ]


def _deadlines(database: Database, until: datetime) -> Iterator[str]:
    """None lost, none twice, none before its time."""
    for status, times, count in ask(database, PASSED):
        if times != (status == "verstreken"):
            yield f"{count} terms are ‘{status}’ and passed {times} times"
    for what, sql, params in (
        ("were lost", LOST, (until,)),
        ("passed before their time", EARLY, ()),
        ("imports are not finished", OPEN_IMPORTS, ()),
    ):
        ((count,),) = ask(database, sql, *params)
        if count:
            yield f"{count} {what}"


def _tasks(database: Database) -> Iterator[str]:
    """Each is of a known kind, with a source and a group that settles it, and of a known holder."""
    for code, kvk, naam in ask(database, TASKS):
        soort = TAAKSOORT.get(code)
        if soort is None or not (soort.bron and soort.groep and soort.omschrijving):
            yield f"task ‘{code}’ has no source or nobody to do it"
        if not (kvk and naam):
            yield f"task ‘{code}’ is of nobody"


def _register(database: Database, until: datetime) -> Iterator[str]:
    """What it says beside what the log alone says, on four days."""
    with database.connect() as connection, Store(database, pool=1) as store:
        event_log = EventLog(store.event_mapper.read)
        for years in range(4):
            day = until.date().replace(year=until.year - years)
            peil = Peil(day, until)
            if register(connection, peil, True) != register_uit_log(
                connection, event_log, peil, True
            ):
                yield f"the register of {day} is not what the log says"


def _receipts(database: Database) -> Iterator[str]:
    """Each evaluation that a decision rests on, beside a fresh one."""
    for where, besluit in decisions_with_receipt(database):
        if besluit.receipt:
            yield from (f"{where}: {fault}" for fault in receipt_faults(besluit.receipt))


def decisions_with_receipt(database: Database) -> Iterator[tuple[str, Besluit]]:
    """With where each lies in the log."""
    with Store(database, pool=1) as store:
        for dossier in store.load_all().values():
            for each in dossier.historie:
                if isinstance(each.event, BesluitEvent) and each.event.besluit.receipt:
                    where = f"{dossier.keurmerk.kvk}/{each.originator_version}"
                    yield where, each.event.besluit
