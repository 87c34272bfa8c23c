"""A clerk on a dossier of its own, until end of input: `-m tests.faults.clerk CONNINFO FILE`.

Every command that was carried out is a line in FILE, written after the answer came.
"""

import sys
from itertools import count
from pathlib import Path
from threading import Thread
from typing import TextIO
from uuid import UUID

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.keurmerk.dossier import dossier_id
from tests.support.dossiers import declaration, envelope, to_aspirant

KVK = "99999999"  # a number that no history uses


def main(conninfo: str, name: str) -> None:
    reader = Thread(target=sys.stdin.read, daemon=True)
    reader.start()
    with Store(Database(conninfo), pool=1) as store, Path(name).open("a") as file:
        store.execute_all(to_aspirant(KVK))
        for number in count():
            request = envelope(f"clerk/{number}", kvk=KVK)
            store.execute(declaration(f"verklaring-{number}"), dossier_id(KVK), request)
            _confirm(file, request.command_id)
            if not reader.is_alive():
                return


def _confirm(file: TextIO, command_id: UUID) -> None:
    file.write(f"{command_id}\n")
    file.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
