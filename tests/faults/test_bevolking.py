"""Thirty invented holders through three years, also with processes killed: all invariants hold.

`make bevolking` does the same with five hundred, five years and twenty kills.
"""

import pytest

from adapters.postgres.connection import Database
from tests.bevolking.invariants import broken, decisions_with_receipt
from tests.bevolking.logs import by_dossier, history
from tests.bevolking.making import SMALL, whole, with_kills
from tests.support.database import ask, new_database

KILLS = 6


@pytest.mark.slow
def test_every_invariant_holds_also_after_kills(server: Database) -> None:
    with new_database(server) as database, new_database(server) as other:
        document = whole(database, SMALL)
        assert broken(database, SMALL.daarna) == []
        assert sum(document["per_jaar"]["Keurmerk voortgezet"].values()) > 10
        assert len(list(decisions_with_receipt(database))) > 30
        ((events,),) = ask(database, "SELECT size FROM ledger.head")
        assert with_kills(other, SMALL, document["gebeurtenissen"], KILLS, seed=1) > KILLS // 2
        assert broken(other, SMALL.daarna) == []
        assert history(other) == history(database)
        assert by_dossier(other) == by_dossier(database)
        assert ask(other, "SELECT size FROM ledger.head") == [(events,)]
