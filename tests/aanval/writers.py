"""Eight processes write in the same twenty dossiers, now and then the very same command."""

from uuid import UUID

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from tests.aanval.tally import Row
from tests.aanval.writer import DOSSIERS
from tests.faults.oracle import check
from tests.faults.processes import PATIENCE, start_together
from tests.support.dossiers import register, to_aspirant
from tests.support.histories import numbers

WRITERS = 8


def writers(database: Database, seed: int, seconds: float) -> Row:
    row = Row(f"{WRITERS} schrijvers op {DOSSIERS} dossiers")
    register(database, *numbers(DOSSIERS))
    with Store(database, pool=1) as store:
        for kvk in numbers(DOSSIERS):
            store.execute_all(to_aspirant(kvk))
    asked = [[database.conninfo, f"s{n}", f"{seed}", f"{seconds}"] for n in range(WRITERS)]
    confirmed: list[UUID] = []
    for process in start_together("tests.aanval.writer", *asked):
        said, _ = process.communicate(timeout=PATIENCE + seconds)
        confirmed += [UUID(line) for line in said.split()]
        if process.returncode:
            row.unexpected("een schrijver viel om")
    row.pogingen = len(confirmed)
    row.judge(database, confirmed)
    sound(database, row)
    return row


def sound(database: Database, row: Row) -> None:
    """The log is whole and sealed, and all rows follow from it."""
    try:
        check(database)
    except AssertionError as error:
        row.unexpected("logboek of rijen kloppen niet", f"{error}")
