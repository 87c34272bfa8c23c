"""Many commands at once, such as the history of a dossier: decide all, then write in small steps.

Small, because the writer lock is held for one step at a time and somebody may be working.
"""

from bisect import bisect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from operator import itemgetter
from uuid import UUID

from eventsourcing.persistence import IntegrityError, InterfaceError, OperationalError
from psycopg.errors import InsufficientPrivilege

from adapters.eventstore.guards import vooraf
from adapters.eventstore.marking import FAILURES, interrupted, marked, stopped, taken_over
from adapters.eventstore.preparing import Request, prepare, repeated
from adapters.eventstore.recorder import Change, is_conflict
from adapters.eventstore.report import Refusal, Report
from adapters.eventstore.store import Store
from adapters.postgres.collecting import uncollected
from domain.keurmerk.auditregister.lezen import LEEG
from domain.keurmerk.besluiten import leest_register, onbeoordeeld
from domain.keurmerk.dossier import AUDITREGISTER, Dossier
from domain.rules import Geweigerd, Reden

__all__ = ["Line", "Refusal", "Report", "carry_out"]
STEP = 20  # commands in a transaction
READ = 200  # dossiers that are read together


@dataclass(frozen=True, slots=True)
class Line:
    nummer: int  # in the file, from 1
    request: Request


Progress = Callable[[int, int], None]  # lines decided, lines written


def carry_out(
    store: Store,
    lines: Sequence[Line],
    *,
    doorgaan: bool = False,
    progress: Progress | None = None,
    now: Callable[[], datetime] | None = None,
) -> Report:
    """Each line once, however often the file is offered (command id).

    Nothing is written when a line is refused, unless `doorgaan`: then the others are. Somebody else
    can still spoil a line after that check: without `doorgaan` the work stops there, and the report
    says which line; offer the file again after the repair.

    Nobody else works in a dossier whose history is not there yet. `now` is the clock of live lines
    that come too long after they were asked. Raises InvoerOnderbroken when the database fails.
    """
    run = _Run(store, lines, doorgaan, progress or (lambda _decided, _written: None), now)
    with uncollected():
        decided = run.decide()
        if not doorgaan:
            run.test_guards(decided)
        if doorgaan or not run.report.geweigerd:
            run.write(decided)
    return run.report


@dataclass(frozen=True, slots=True)
class _Decided:
    """What is left of a decision until it is written: no state of its dossier."""

    line: Line
    change: Change
    onbeoordeeld: tuple[Reden, ...]


class _Stopped(Exception):
    """A line was refused while writing, and the others must not go on without it."""


class _Run:
    def __init__(
        self,
        store: Store,
        lines: Sequence[Line],
        doorgaan: bool,
        progress: Progress,
        now: Callable[[], datetime] | None,
    ) -> None:
        self.store, self.lines, self.now = store, lines, now
        self.doorgaan, self.progress = doorgaan, progress
        self.report = Report()
        self._decided = self._written = 0
        self._kept: Mapping[UUID, bytes | None] = {}  # of the commands that were done before
        self._changed: set[object] = set()  # dossiers that are not as they were decided on
        self._registers: list[tuple[int, Dossier]] = []  # as it was after which line

    def decide(self) -> list[_Decided]:
        """Every line that is left to write, in order, on the state that the lines before it lead
        to. Dossier by dossier, so that one state at a time is kept of each that is read together.
        """
        ids = (line.request.envelope.command_id for line in self.lines)
        self._kept = self.store.sealed.digests(ids)
        dossiers: dict[UUID, list[Line]] = {}
        for line in self.lines:
            dossiers.setdefault(line.request.dossier, []).append(line)
        found = list(self._decide(None, dossiers.pop(AUDITREGISTER, [])))
        left = iter(dossiers.items())
        while together := dict(islice(left, READ)):
            states = self.store.load_many(together)
            for id_, lines in together.items():
                found += self._decide(states.get(id_), lines)
        self.report.geweigerd.sort(key=_nummer)
        return sorted(found, key=lambda each: each.line.nummer)

    def _decide(self, dossier: Dossier | None, lines: Sequence[Line]) -> Iterator[_Decided]:
        """The lines of one dossier; it was set apart when there is none."""
        for line in lines:
            request = line.request
            try:
                voor = dossier or self.store.load(request.dossier)
                prepared = prepare(voor, request, self._register(line))
                repeated(prepared, request, self._kept)
            except Geweigerd as refused:
                self.report.geweigerd.append(Refusal(line.nummer, refused.redenen))
            else:
                dossier = prepared.na
                if dossier.id == AUDITREGISTER:
                    self._registers = self._registers or [(0, voor)]
                    self._registers.append((line.nummer, dossier))
                if prepared.recorded:
                    unjudged = onbeoordeeld(request.command, voor, request.envelope)
                    yield _Decided(line, self.store.change(prepared), unjudged)
                else:
                    self.report.herhaald += 1
            self._decided += 1
            self.progress(self._decided, self._written)

    def _register(self, line: Line) -> Dossier:
        """As the lines before this one leave it, for a command that reads it. DossierApart."""
        if not leest_register(line.request.command):
            return LEEG
        self._registers = self._registers or [(0, self.store.load(AUDITREGISTER))]
        place = bisect(self._registers, line.nummer, key=itemgetter(0))
        return self._registers[place - 1][1]

    def test_guards(self, decided: Sequence[_Decided]) -> None:
        """The guards whose answer does not depend on the lines themselves."""
        asked = [
            (each.line.nummer, bewaking)
            for each in decided
            for bewaking in each.change.bewakingen
            if vooraf(bewaking)
        ]
        refused = self.store.sealed.refused(bewaking for _, bewaking in asked)
        self.report.geweigerd.extend(
            Refusal(nummer, refused[bewaking].redenen)
            for nummer, bewaking in asked
            if bewaking in refused
        )
        self.report.geweigerd.sort(key=_nummer)

    def write(self, decided: Sequence[_Decided]) -> None:
        requests = [line.request for line in self.lines]
        try:
            with marked(self.store, requests, [each.line.request for each in decided]):
                for start in range(0, len(decided), STEP):
                    self._step(decided[start : start + STEP])
        except _Stopped:
            self.report.stopt = True
        except Geweigerd as refused:
            raise (stopped(refused, *self._sure) if taken_over(refused) else refused) from refused
        except FAILURES as error:
            if isinstance(error.__cause__ or error, InsufficientPrivilege):
                raise
            raise interrupted(self.store, requests, self._sure[0], STEP, error) from error

    @property
    def _sure(self) -> tuple[int, int]:
        """How many lines are in the log as far as this process heard, and of how many."""
        return self.report.uitgevoerd + self.report.herhaald, len(self.lines)

    def _step(self, step: Sequence[_Decided]) -> None:
        if self._changed.isdisjoint(each.line.request.dossier for each in step):
            try:
                positions = self.store.record([each.change for each in step])
            except (Geweigerd, IntegrityError, OperationalError, InterfaceError) as error:
                fault = isinstance(error, IntegrityError) and not is_conflict(error)
                if fault or taken_over(error):
                    raise
            else:
                self._count(step, len(positions))
                return
        self._one_by_one(step)

    def _one_by_one(self, step: Sequence[_Decided]) -> None:
        """Decide again on what is really there. Later lines of these dossiers do so as well: what
        they were decided on may never have come about.
        """
        for each in step:
            self._changed.add(each.line.request.dossier)
            try:
                (outcome,) = self.store.execute_all([self._fresh(each.line.request)])
            except Geweigerd as refused:
                if taken_over(refused):
                    raise
                self.report.geweigerd.append(Refusal(each.line.nummer, refused.redenen))
                if not self.doorgaan:
                    raise _Stopped from refused
                self._count((), 0)
            else:
                self._count((each,), len(outcome.events))

    def _fresh(self, request: Request) -> Request:
        """A live line is about now, however long the lines before it took."""
        if request.envelope.geimporteerd or self.now is None:
            return request
        return replace(request, envelope=replace(request.envelope, moment=self.now()))

    def _count(self, done: Sequence[_Decided], events: int) -> None:
        self.report.uitgevoerd += len(done)
        self.report.events += events
        for each in done:
            self.report.onbeoordeeld.update(each.onbeoordeeld)
        self._written += max(len(done), 1)
        self.progress(self._decided, self._written)


def _nummer(refusal: Refusal) -> int:
    return refusal.nummer
