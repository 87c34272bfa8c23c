"""One of many who write at once: `python -m tests.aanval.writer CONNINFO NAME SEED SECONDS`.

Each line of output is the id of a command that was confirmed, written after the answer came.
"""

import sys
import time
from random import Random

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.envelope import Envelope
from domain.rules import Geweigerd
from tests.faults.processes import wait_for_the_others
from tests.faults.rival import command
from tests.support.dossiers import declaration, envelope
from tests.support.histories import numbers

DOSSIERS = 20
SHARED = 8  # one command in so many is one that the others give as well, under the same id


def main(conninfo: str, name: str, seed: str, seconds: str) -> None:
    chance = Random(f"{seed}/{name}")
    with Store(Database(conninfo), pool=1) as store:
        wait_for_the_others()
        until, number = time.monotonic() + float(seconds), 0
        while time.monotonic() < until:
            number += 1
            kvk = numbers(DOSSIERS)[chance.randrange(DOSSIERS)]
            asked, by = _asked(name, number, kvk, chance)
            try:
                store.execute(asked, dossier_id(kvk), by)
            except Geweigerd:
                continue
            sys.stdout.write(f"{by.command_id}\n")
            sys.stdout.flush()


def _asked(name: str, number: int, kvk: str, chance: Random) -> tuple[Command, Envelope]:
    if chance.randrange(SHARED) == 0:
        shared = f"samen-{kvk}-{number // 3}"
        return declaration(shared), envelope(shared, kvk=kvk)
    return command(name, number), envelope(f"{name}/{number}", kvk=kvk)


if __name__ == "__main__":
    main(*sys.argv[1:])
