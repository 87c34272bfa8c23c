"""What is due in a dossier behind a term that passed, to pass in the same transaction.

Each in the order in which it would have been claimed alone, also what came about on the way.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from adapters.eventstore.preparing import Prepared, Request
from domain.keurmerk.agenda.lopend import Termijn
from projections.termijnen import vervalt_op

MOST = 10  # terms of one dossier in a transaction: the writer lock is held for all of them
Ask: TypeAlias = Callable[[UUID, UUID], Request]  # that in this dossier this term passes


def onward(first: UUID, until: datetime, ask: Ask) -> Callable[[Prepared], Request | None]:
    """What the request that lets the term `first` pass asks next."""

    def following(prepared: Prepared) -> Request | None:
        running = prepared.voor.agenda.termijnen
        turn = next((_turn(termijn) for termijn in running if termijn.id == first), None)
        if turn is None:
            return None
        held = frozenset(termijn.id for termijn in running if _turn(termijn) < turn)
        return _Onward(until, ask, held, MOST - 1)(prepared)

    return following


@dataclass(frozen=True, slots=True)
class _Onward:
    """`held` were due before the first and did not pass: they failed, and wait for their turn.

    `left`: so many more at most.
    """

    until: datetime
    ask: Ask
    held: frozenset[UUID]
    left: int

    def __call__(self, prepared: Prepared) -> Request | None:
        running = prepared.na.agenda.termijnen
        turns = [_turn(termijn) for termijn in running if termijn.id not in self.held]
        if not (self.left and turns):
            return None
        moment, id_ = min(turns)
        if moment > self.until:
            return None
        request = self.ask(prepared.na.id, id_)
        return replace(request, onward=replace(self, left=self.left - 1))


def _turn(termijn: Termijn) -> tuple[datetime, UUID]:
    """As adapters/postgres/termijnen_take.sql puts them."""
    return vervalt_op(termijn), termijn.id
