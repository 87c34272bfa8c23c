"""Decide on what is known, save, and look again when that was old. It holds no rule.

A decision on a state that had passed cannot be saved: its version is taken. So nothing is read
before a decision, and a refusal is spoken only after reading.
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, count, islice
from typing import Any
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.persistence import (
    ApplicationRecorder,
    InfrastructureFactory,
    IntegrityError,
    StoredEvent,
)
from eventsourcing.utils import Environment, EnvType

from adapters.eventstore.door import KnownAt
from adapters.eventstore.known import LIMIT, Kept, Known
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.preparing import Prepared, Request, prepare_onward, repeated
from adapters.eventstore.reading import DossierApart, all_dossiers, follow
from adapters.eventstore.recorder import Change, SealedRecorder
from adapters.eventstore.retrying import FAILURES, patience, pause, was_old
from adapters.eventstore.settings import RestrictedFactory, environment
from adapters.postgres.connection import Database
from adapters.postgres.event_log import EventLog
from domain.keurmerk.auditregister.lezen import LEEG
from domain.keurmerk.besluiten import leest_register
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import AUDITREGISTER, Dossier
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded


class OpslagVerkeerdIngesteld(Exception):
    """The settings would let something else than the sealed recorder write events."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`herhaald`: this command was carried out before; then nothing new was written.

    `voor` is the dossier that was decided on just now.
    """

    versie: int
    posities: tuple[int, ...] = ()
    events: tuple[KeurmerkEvent, ...] = ()
    herhaald: bool = False
    voor: Dossier | None = field(default=None, repr=False, compare=False)


class Store(Application[UUID]):
    """Raises OpslagVerkeerdIngesteld when `env` or the environment names another recorder."""

    name = "stored"  # the table is es.stored_events; a subclass must repeat this line

    def __init__(
        self,
        database: Database,
        pool: int = 4,
        env: EnvType | None = None,
        memory: int = LIMIT,  # bytes, for the dossiers that are kept
    ) -> None:
        super().__init__({**environment(database, pool), **(env or {})})
        self.known = Known(memory)

    def construct_factory(self, env: Environment) -> InfrastructureFactory[Any]:
        factory = super().construct_factory(env)
        if not isinstance(factory, RestrictedFactory):
            raise OpslagVerkeerdIngesteld(
                "De opslag staat verkeerd ingesteld: besluiten zouden niet in PostgreSQL komen."
                f" Haal PERSISTENCE_MODULE weg (nu: {type(factory).__module__})."
            )
        return factory

    def construct_recorder(self) -> ApplicationRecorder:
        recorder = super().construct_recorder()
        if not isinstance(recorder, SealedRecorder):
            raise OpslagVerkeerdIngesteld(
                "De opslag staat verkeerd ingesteld: alleen de verzegelde schrijver mag besluiten"
                f" vastleggen. Haal APPLICATION_RECORDER_TOPIC weg (nu: {type(recorder).__name__})."
            )
        self.sealed = recorder
        return recorder

    def construct_mapper(self) -> EventMapper:
        self.event_mapper = EventMapper()
        return self.event_mapper

    def execute(self, command: Command, dossier: UUID, envelope: Envelope) -> Outcome:
        """Carry out `command` once, however often it arrives with the same command id.

        Raises Geweigerd with all reasons; then nothing is stored.
        """
        (outcome,) = self.execute_all([Request(dossier, command, envelope)])
        return outcome

    def execute_all(self, requests: Sequence[Request]) -> tuple[Outcome, ...]:
        """All requests or none, in order; each sees what the ones before it did."""
        return tuple(chain.from_iterable(self.execute_onward(requests)))

    def execute_onward(self, requests: Sequence[Request]) -> tuple[tuple[Outcome, ...], ...]:
        """The same, for each request apart: its own outcome and of what it asked next."""
        readers = any(leest_register(request.command) for request in requests)
        register = {AUDITREGISTER} if readers else set()
        known = self._states(register.union(request.dossier for request in requests))
        for attempt in count(1):
            try:
                return self._attempt(requests, known)
            except FAILURES as error:
                if attempt >= patience(error, on_known=bool(known)):
                    raise
                if not was_old(error, on_known=bool(known)):
                    self._wait(error, attempt)
            known = {}  # from now on everything is read
        raise AssertionError("count() ends")

    def load(self, dossier: UUID) -> Dossier:
        """What is committed now. Raises DossierApart."""
        kept = self.known.get(dossier) or Kept(Dossier(dossier))
        found, stored = kept.dossier, kept.stored
        for each in self.sealed.select_events(dossier, gt=found.versie):
            found = self._followed(found, each)
            stored += len(each.state)
        self.known.keep(Kept(found, stored))
        return found

    def register(self, command: Command, states: dict[UUID, Dossier]) -> Dossier:
        """The auditregister as it is in `states`, where it is put when `command` reads it."""
        if not leest_register(command):
            return LEEG
        if AUDITREGISTER not in states:
            states[AUDITREGISTER] = self.load(AUDITREGISTER)
        return states[AUDITREGISTER]

    def load_many(self, dossiers: Iterable[UUID]) -> dict[UUID, Dossier]:
        """What is committed now in several dossiers, read at once; not those that are set apart."""
        kept = {id_: self.known.get(id_) or Kept(Dossier(id_)) for id_ in dossiers}
        found = {id_: each.dossier for id_, each in kept.items()}
        stored = {id_: each.stored for id_, each in kept.items()}
        for each in self.sealed.select_after({id_: each.versie for id_, each in found.items()}):
            id_: Any = each.originator_id  # the library says UUID | str
            if id_ in found:
                self._step(found, id_, each)
                stored[id_] += len(each.state)
        for id_, dossier in found.items():
            self.known.keep(Kept(dossier, stored[id_]))
        return found

    def load_all(self, limit: int = 2000) -> dict[UUID, Dossier]:
        """Every dossier, from the whole log, `limit` events at a time. For replay and checks.

        Without those that are set apart.
        """
        with self.sealed.datastore.get_connection() as connection:
            return all_dossiers(connection, EventLog(self.event_mapper.read), limit)

    def write(self, prepared: Sequence[Prepared]) -> tuple[Outcome, ...]:
        """One transaction, tried once: what to do after an error is for the caller.

        Raises Geweigerd, and IntegrityError when a dossier has gone on meanwhile.
        """
        changes = [self.change(each) for each in prepared if each.recorded]
        positions = iter(self.record(changes))
        for each, change in zip([p for p in prepared if p.recorded], changes, strict=True):
            self._grown(each, sum(len(stored.state) for stored in change.events))
        return tuple(
            Outcome(
                each.na.versie,
                tuple(islice(positions, len(each.recorded))),
                tuple(recorded.event for recorded in each.recorded),
                voor=each.voor,
            )
            for each in prepared
        )

    def record(self, changes: Sequence[Change]) -> Sequence[int]:
        """The positions of all events, without keeping what their dossiers come to. As `write`."""
        return self.sealed.record(changes) if changes else ()

    def change(self, prepared: Prepared) -> Change:
        """What `prepared` comes to in the database."""
        events = [self.event_mapper.to_stored_event(each) for each in prepared.recorded]
        known = prepared.recorded[0].vastlegging
        moment = KnownAt(known.vastgelegd_op, known.geimporteerd)
        commands = (prepared.command,)
        return Change(events, prepared.bewakingen, prepared.rows, commands, moment)

    def _followed(self, dossier: Dossier, stored: StoredEvent) -> Dossier:
        """Raises DossierApart, and lets everybody know."""
        try:
            return follow(dossier, stored, self.event_mapper)
        except DossierApart as error:
            self.sealed.set_apart(error.gebeurtenis)
            raise

    def _step(self, found: dict[UUID, Dossier], id_: UUID, stored: StoredEvent) -> None:
        try:
            found[id_] = self._followed(found[id_], stored)
        except DossierApart:
            del found[id_]

    def _grown(self, prepared: Prepared, stored: int) -> None:
        """Keep what was written, unless what it followed is gone: then nobody knows its size."""
        voor = prepared.na.versie - len(prepared.recorded)
        kept = self.known.get(prepared.na.id) if voor else Kept(Dossier(prepared.na.id))
        if kept and kept.dossier.versie == voor:
            self.known.keep(Kept(prepared.na, kept.stored + stored))

    def _states(self, dossiers: Iterable[UUID]) -> Mapping[UUID, Dossier]:
        """The dossiers that are known, as old as they may be."""
        found = map(self.known.get, dossiers)
        return {kept.dossier.id: kept.dossier for kept in found if kept}

    def _attempt(
        self, requests: Sequence[Request], known: Mapping[UUID, Dossier]
    ) -> tuple[tuple[Outcome, ...], ...]:
        lengths, asked, prepared = [], [], []
        states = dict(known)
        if len(missing := {each.dossier for each in requests} - known.keys()) > 1:
            states.update(self.load_many(missing))
        for request in requests:
            dossier = states.get(request.dossier) or self.load(request.dossier)
            register = self.register(request.command, states)
            found = list(prepare_onward(dossier, request, register))
            lengths.append(len(found))
            asked += [each for each, _ in found]
            prepared += [each for _, each in found]
            states[request.dossier] = prepared[-1].na
        before = self._before(prepared)
        done = [repeated(each, its, before) for each, its in zip(prepared, asked, strict=True)]
        outcomes = iter(
            [
                _earlier(events) if events else outcome
                for events, outcome in zip(done, self.write(prepared), strict=True)
            ]
        )
        return tuple(tuple(islice(outcomes, length)) for length in lengths)

    def _before(self, prepared: Sequence[Prepared]) -> Mapping[UUID, bytes | None]:
        """What is kept of the commands that were carried out before; the writer tells of others."""
        ids = [each.command.command_id for each in prepared if not each.recorded]
        return self.sealed.digests(ids) if ids else {}

    def _wait(self, error: Exception, attempt: int) -> None:
        if not isinstance(error, IntegrityError):
            self.sealed.datastore.pool.check()  # drops connections that died with the server
        time.sleep(pause(attempt))


def _earlier(done: Sequence[Recorded[KeurmerkEvent]]) -> Outcome:
    events = tuple(each.event for each in done)
    return Outcome(done[-1].originator_version, events=events, herhaald=True)
