"""Two workers on the same terms; the one that leads is killed halfway."""

from adapters.postgres.connection import Database
from tests.aanval.program import run, worker
from tests.aanval.tally import Row
from tests.faults import overdue
from tests.faults.oracle import FIRED_COUNT, LEASES_END, check_fired
from tests.faults.processes import wait_until
from tests.support.database import ask


def two_workers(database: Database, terms: int) -> Row:
    """Beside them somebody lets terms fire by hand (`start --tot`)."""
    row = Row("twee workers, en start --tot ernaast", pogingen=terms)
    overdue.load(database, terms)
    workers = [worker(database), worker(database)]
    try:
        wait_until(lambda: ask(database, FIRED_COUNT)[0][0] >= terms // 4)
        code, said = run(database, "start", "--tot", "2025-01-01")
        if code:
            row.unexpected(f"start --tot naast een worker: exitcode {code}", said)
        workers[0].kill()
        ask(database, LEASES_END)
        wait_until(lambda: ask(database, FIRED_COUNT) == [(terms,)], workers[1])
        check_fired(database, terms)
    except AssertionError as error:
        row.unexpected("niet alles ging één keer af", f"{error}")
    finally:
        for process in workers:
            process.kill()
            process.communicate()
    row.judge(database, ())
    return row
