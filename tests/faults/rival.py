"""One of several who work on the same dossier: `python -m tests.faults.rival CONNINFO NAME COUNT`.

Says that it is ready and begins at a line of input. Then each command is a line of output: its id,
and "done" or "refused". A refusal for any other reason than the status is a fault.
"""

import sys
from typing import Any

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.calendar import plus_dagen
from domain.keurmerk.command import Command
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsVoorOnderzoek
from domain.keurmerk.schorsing.gronden import OnderzoekGrond, OpheffingGrond
from domain.rules import Geweigerd
from tests.faults.processes import wait_for_the_others
from tests.support.dossiers import DOSSIER, TODAY, declaration, envelope

DECISION: dict[str, Any] = {
    "besluitdatum": TODAY,
    "ingangsdatum": TODAY,
    "motivering": "Zo is besloten.",
    "beslisser": "beslisser-1",
}
STATUS = "status-laat-dit-niet-toe"


def main(conninfo: str, name: str, count: str) -> None:
    with Store(Database(conninfo), pool=1) as store:
        store.load(DOSSIER)  # connects
        wait_for_the_others()
        for number in range(int(count)):
            request = envelope(f"{name}/{number}")
            outcome = "done" if _succeeds(store, command(name, number), request) else "refused"
            sys.stdout.write(f"{request.command_id} {outcome}\n")


def _succeeds(store: Store, asked: Command, request: Envelope) -> bool:
    try:
        return len(store.execute(asked, DOSSIER, request).posities) == 1
    except Geweigerd as refused:
        if {reden.code for reden in refused.redenen} != {STATUS}:
            raise
        return False


def command(name: str, number: int) -> Command:
    """In turn one that always may, one that suspends, one that sets free."""
    match number % 3:
        case 0:
            return declaration(f"{name}-{number}")
        case 1:
            return SchorsVoorOnderzoek(
                onderzoek=f"onderzoek-{name}-{number}",
                laatste_dag=plus_dagen(TODAY, 60),
                gronden=(OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN,),
                **DECISION,
            )
        case _:
            return HefSchorsingOp(gronden=(OpheffingGrond.VOORWAARDEN_VERVULD,), **DECISION)


if __name__ == "__main__":
    main(*sys.argv[1:])
