"""Many commands at once, such as the history of a dossier: decide all, then write in small steps.

Small, because the writer lock is held for one step at a time and somebody may be working.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from eventsourcing.persistence import IntegrityError, InterfaceError, OperationalError

from adapters.eventstore.guards import independent
from adapters.eventstore.preparing import Prepared, Request, prepare
from adapters.eventstore.recorder import is_conflict
from adapters.eventstore.store import Store
from adapters.postgres.collecting import uncollected
from domain.keurmerk.besluiten import onbeoordeeld
from domain.rules import Geweigerd, Reden

STEP = 20  # commands in a transaction


@dataclass(frozen=True, slots=True)
class Line:
    nummer: int  # in the file, from 1
    request: Request


@dataclass(frozen=True, slots=True)
class Refusal:
    nummer: int
    redenen: tuple[Reden, ...]


@dataclass(slots=True)
class Report:
    """How many lines were carried out now, and how many were before; which were refused and why.

    `onbeoordeeld`: how often a rule did not judge a line that was carried out now.
    """

    uitgevoerd: int = 0
    herhaald: int = 0
    events: int = 0
    geweigerd: list[Refusal] = field(default_factory=list)
    onbeoordeeld: Counter[Reden] = field(default_factory=Counter)


Progress = Callable[[int, int], None]  # lines decided, lines written


def carry_out(
    store: Store, lines: Sequence[Line], *, doorgaan: bool = False, progress: Progress | None = None
) -> Report:
    """Each line once, however often the file is offered (command id).

    Nothing is written when a line is refused, unless `doorgaan`: then the others are. Somebody else
    can still spoil a line after that check: without `doorgaan` the work stops there, and the report
    says which line; offer the file again after the repair.
    """
    run = _Run(store, doorgaan, progress or (lambda _decided, _written: None))
    with uncollected():
        decided = list(run.decide(lines))
        if not doorgaan:
            run.test_guards(decided)
        if doorgaan or not run.report.geweigerd:
            run.write(decided)
    return run.report


@dataclass(frozen=True, slots=True)
class _Decided:
    line: Line
    prepared: Prepared
    onbeoordeeld: tuple[Reden, ...]


class _Stopped(Exception):
    """A line was refused while writing, and the others must not go on without it."""


class _Run:
    def __init__(self, store: Store, doorgaan: bool, progress: Progress) -> None:
        self.store, self.doorgaan, self.progress = store, doorgaan, progress
        self.report = Report()
        self._decided = self._written = 0
        self._changed: set[object] = set()  # dossiers that are not as they were decided on

    def decide(self, lines: Sequence[Line]) -> Iterator[_Decided]:
        """Every line that is left to write, on the state that the lines before it lead to."""
        states = self.store.load_many({line.request.dossier for line in lines})
        for line in lines:
            try:
                voor = states.get(line.request.dossier) or self.store.load(line.request.dossier)
                prepared = prepare(voor, line.request)
            except Geweigerd as refused:
                self.report.geweigerd.append(Refusal(line.nummer, refused.redenen))
            else:
                states[line.request.dossier] = prepared.na
                if prepared.recorded:
                    command, envelope = line.request.command, line.request.envelope
                    yield _Decided(line, prepared, onbeoordeeld(command, voor, envelope))
                else:
                    self.report.herhaald += 1
            self._decided += 1
            self.progress(self._decided, self._written)

    def test_guards(self, decided: Sequence[_Decided]) -> None:
        """The guards whose answer does not depend on the lines themselves."""
        asked = [
            (each.line.nummer, bewaking)
            for each in decided
            for bewaking in each.prepared.bewakingen
            if independent(bewaking)
        ]
        refused = self.store.sealed.refused(bewaking for _, bewaking in asked)
        self.report.geweigerd.extend(
            Refusal(nummer, refused[bewaking].redenen)
            for nummer, bewaking in asked
            if bewaking in refused
        )
        self.report.geweigerd.sort(key=lambda refusal: refusal.nummer)

    def write(self, decided: Sequence[_Decided]) -> None:
        try:
            for start in range(0, len(decided), STEP):
                self._step(decided[start : start + STEP])
        except _Stopped:
            return

    def _step(self, step: Sequence[_Decided]) -> None:
        if self._changed.isdisjoint(each.line.request.dossier for each in step):
            try:
                outcomes = self.store.write([each.prepared for each in step])
            except (Geweigerd, IntegrityError, OperationalError, InterfaceError) as error:
                if isinstance(error, IntegrityError) and not is_conflict(error):
                    raise
            else:
                self._count(step, sum(len(outcome.events) for outcome in outcomes))
                return
        self._one_by_one(step)

    def _one_by_one(self, step: Sequence[_Decided]) -> None:
        """Decide again on what is really there. Later lines of these dossiers do so as well: what
        they were decided on may never have come about.
        """
        for each in step:
            self._changed.add(each.line.request.dossier)
            try:
                (outcome,) = self.store.execute_all([each.line.request])
            except Geweigerd as refused:
                self.report.geweigerd.append(Refusal(each.line.nummer, refused.redenen))
                if not self.doorgaan:
                    raise _Stopped from refused
                self._count((), 0)
            else:
                self._count((each,), len(outcome.events))

    def _count(self, done: Sequence[_Decided], events: int) -> None:
        self.report.uitgevoerd += len(done)
        self.report.events += events
        for each in done:
            self.report.onbeoordeeld.update(each.onbeoordeeld)
        self._written += max(len(done), 1)
        self.progress(self._decided, self._written)
