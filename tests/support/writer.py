"""A process that works on one dossier: `python -m tests.support.writer CONNINFO NAME COUNT`."""

import sys

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from tests.support.dossiers import DOSSIER, declaration, envelope


def main(conninfo: str, name: str, count: str) -> None:
    with Store(Database(conninfo), pool=1) as store:
        sys.stdin.readline()  # all start together
        for n in range(int(count)):
            store.execute(declaration(f"{name}-{n}"), DOSSIER, envelope(f"{name}/{n}"))


if __name__ == "__main__":
    main(*sys.argv[1:])
