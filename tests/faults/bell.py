"""One look at what is due, without asking who leads: `python -m tests.faults.bell CONNINFO`.

Says that it is ready, begins at a line of input, tells how many fired and how many could not.
"""

import logging
import sys

from adapters.clock import SystemClock
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.worker.firing import Firing
from tests.faults.processes import wait_for_the_others


def main(conninfo: str) -> None:
    logging.basicConfig(level=logging.WARNING)
    database = Database(conninfo)
    with Store(database, pool=1) as store:
        wait_for_the_others()
        uitkomst = Firing(database, store, SystemClock().now).look()
    sys.stdout.write(f"{uitkomst.afgegaan} {uitkomst.mislukt}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
