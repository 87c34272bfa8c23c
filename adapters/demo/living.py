"""One plot carried out: each step decided on what the dossier has become, with the terms that pass
in between, as the worker would have let them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from adapters.demo.plot import Body, plot
from adapters.demo.step import Step, office_hour
from adapters.eventstore.passing import passing
from adapters.eventstore.preparing import Prepared, Request, prepare
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.envelope import Envelope
from domain.rules import Geweigerd

STAFF = 4  # people in each role


@dataclass(slots=True)
class Life:
    """`dossier` is what is in the log of it; the life goes on where that ends, until `until`."""

    body: Body
    nummer: int
    kvk: str
    dossier: Dossier
    until: datetime
    register: Dossier  # of who may hold an Audit

    def prepared(self) -> Iterator[Prepared]:
        """Everything that is left to write, in order. Raises Geweigerd."""
        for place, moment, step in self._left():
            yield from self._passed(moment)
            if found := self._done_now(step, self._envelope(place, step, moment)):
                yield found
        yield from self._passed(self.until)

    def _done_now(self, step: Step, envelope: Envelope) -> Prepared | None:
        """The first choice that the rules allow; None when there was nothing to do."""
        refused: Geweigerd | None = None
        for command in step.ask(self.dossier):
            try:
                return self._next(Request(self.dossier.id, command, envelope))
            except Geweigerd as error:
                refused = error
        if refused and step.moet:
            raise refused
        return None

    def _left(self) -> Iterator[tuple[int, datetime, Step]]:
        """What comes after the last that is known of it: until there all was asked before."""
        known = self.dossier.laatst_vastgelegd
        for place, step in enumerate(plot(self.body, self.nummer)[1]):
            moment = office_hour(step.dag) + timedelta(seconds=place)
            if moment >= self.until:
                return
            if known is None or moment > known:
                yield place, moment, step

    def _passed(self, moment: datetime) -> Iterator[Prepared]:
        """The terms that are over at `moment`, in the order in which the bell rings for them."""
        while due := [t for t in self.dossier.agenda.termijnen if _over(t) <= moment]:
            first = min(due, key=lambda term: (_over(term), term.id))
            known = self.dossier.laatst_vastgelegd
            at = max(_over(first), known) if known else _over(first)
            yield self._next(passing(first.id, self.dossier.id, at, geimporteerd=True))

    def _next(self, request: Request) -> Prepared:
        found = prepare(self.dossier, request, self.register)
        self.dossier = found.na
        return found

    def _id(self, place: int) -> UUID:
        return uuid5(self.dossier.id, f"{self.body.kenmerk}/{place}")

    def _envelope(self, place: int, step: Step, moment: datetime) -> Envelope:
        return Envelope(
            command_id=self._id(place),
            actor=f"verzonnen-{step.rol}-{self.nummer % STAFF + 1}",
            rol=step.rol,
            moment=moment,
            kvk=self.kvk,
            geimporteerd=True,
        )


def _over(term: Termijn) -> datetime:
    return term.soort.vervalt_op(term.dag)
