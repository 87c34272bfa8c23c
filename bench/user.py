"""Somebody who works while another imports: `python -m bench.user CONNINFO KVK`.

Carries out a command now and then until its input closes; then tells how long each took (JSON,
seconds).
"""

import json
import sys
from datetime import UTC, date, datetime
from threading import Event, Thread
from time import perf_counter
from uuid import uuid4

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.begrippen import Cyclus, Dienst, Rol
from domain.keurmerk.aanvraag.commands import DienAanvraagIn
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast

TODAY = date(2026, 11, 20)
THINKS = 0.02  # seconds between two commands


def main(conninfo: str, kvk: str) -> None:
    done = Event()
    with Store(Database(conninfo), pool=1) as store:
        _timed(store, kvk, _application())
        print("ready", flush=True)
        Thread(target=_wait_for_the_end, args=(done,)).start()
        taken: list[float] = []
        while not done.wait(THINKS):
            taken.append(_timed(store, kvk, _declaration(len(taken))))
    print(json.dumps(taken))


def _wait_for_the_end(done: Event) -> None:
    sys.stdin.read()
    done.set()


def _timed(store: Store, kvk: str, command: Command) -> float:
    envelope = Envelope(
        command_id=uuid4(),
        actor="medewerker-1",
        rol=Rol.BEHANDELAAR,
        moment=datetime(2026, 11, 20, 12, tzinfo=UTC),
        kvk=kvk,
    )
    start = perf_counter()
    store.execute(command, dossier_id(kvk), envelope)
    return perf_counter() - start


def _application() -> DienAanvraagIn:
    return DienAanvraagIn(
        ingediend_op=TODAY, diensten=(Dienst.SCHOLING,), voorkeur_cyclus=Cyclus.APRIL
    )


def _declaration(number: int) -> LegManagementverklaringVast:
    return LegManagementverklaringVast(afgegeven_op=TODAY, document=f"verklaring-{number}")


if __name__ == "__main__":
    main(*sys.argv[1:])
