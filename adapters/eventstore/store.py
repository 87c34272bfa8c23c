"""Load, decide, save. The imperative shell around the domain; it holds no rule."""

import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count, islice
from typing import Any
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.persistence import (
    ApplicationRecorder,
    InfrastructureFactory,
    IntegrityError,
    InterfaceError,
    OperationalError,
)
from eventsourcing.utils import Environment, EnvType

from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.preparing import Prepared, Request, prepare
from adapters.eventstore.recorder import Change, SealedRecorder, is_conflict
from adapters.eventstore.settings import RestrictedFactory, environment
from adapters.postgres.connection import Database
from adapters.postgres.logboek import Logboek
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier, evolve
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.event import KeurmerkEvent

CONFLICTS = 20  # each time, another command on the same dossier did succeed
UNKNOWN = 5  # lost connection, lock timeout: with the 3 s of the lock, 15 s at most
LONGEST_WAIT = 0.2  # seconds


class OpslagVerkeerdIngesteld(Exception):
    """The settings would let something else than the sealed recorder write events."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`herhaald`: this command id was carried out before; then nothing new was written."""

    versie: int
    posities: tuple[int, ...] = ()
    events: tuple[KeurmerkEvent, ...] = ()
    herhaald: bool = False


class Store(Application[UUID]):
    """Raises OpslagVerkeerdIngesteld when `env` or the environment names another recorder."""

    name = "stored"  # the table is es.stored_events; a subclass must repeat this line

    def __init__(self, database: Database, pool: int = 4, env: EnvType | None = None) -> None:
        super().__init__({**environment(database, pool), **(env or {})})
        self._known: dict[UUID, Dossier] = {}  # immutable; load() always reads what came after

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
        for attempt in count(1):
            try:
                return self._attempt(requests)
            except IntegrityError as error:
                if attempt >= CONFLICTS or not is_conflict(error):
                    raise
            except (OperationalError, InterfaceError):
                if attempt >= UNKNOWN:
                    raise
                self.sealed.datastore.pool.check()  # drops connections that died with the server
            time.sleep(random.uniform(0, min(LONGEST_WAIT, 0.005 * 2**attempt)))
        raise AssertionError("count() ends")

    def load(self, dossier: UUID) -> Dossier:
        """What is committed now."""
        found = self._known.get(dossier) or Dossier(dossier)
        for stored in self.sealed.select_events(dossier, gt=found.versie):
            found = evolve(found, self.event_mapper.to_domain_event(stored))
        self._known[dossier] = found
        return found

    def load_many(self, dossiers: Iterable[UUID]) -> dict[UUID, Dossier]:
        """What is committed now in several dossiers, read at once."""
        found = {id_: self._known.get(id_) or Dossier(id_) for id_ in dossiers}
        for stored in self.sealed.select_after({id_: each.versie for id_, each in found.items()}):
            recorded = self.event_mapper.to_domain_event(stored)
            found[recorded.originator_id] = evolve(found[recorded.originator_id], recorded)
        self._known |= found
        return found

    def load_all(self, limit: int = 2000) -> dict[UUID, Dossier]:
        """Every dossier, from the whole log, `limit` events at a time. For replay and checks."""
        found: dict[UUID, Dossier] = {}
        logboek, position = Logboek(self.event_mapper.read), 0
        with self.sealed.datastore.get_connection() as connection:
            while regels := logboek.na(connection, position, limit):
                for regel in regels:
                    id_ = regel.recorded.originator_id
                    found[id_] = evolve(found.get(id_) or Dossier(id_), regel.recorded)
                position = regels[-1].positie
        self._known |= found
        return found

    def write(self, prepared: Sequence[Prepared]) -> tuple[Outcome, ...]:
        """One transaction, tried once: what to do after an error is for the caller.

        Raises Geweigerd, and IntegrityError when a dossier has gone on meanwhile.
        """
        changes = [self._change(each) for each in prepared if each.recorded]
        positions = iter(self.sealed.record(changes) if changes else ())
        self._known |= {each.na.id: each.na for each in prepared}
        return tuple(
            Outcome(
                each.na.versie,
                tuple(islice(positions, len(each.recorded))),
                tuple(recorded.event for recorded in each.recorded),
            )
            for each in prepared
        )

    def _attempt(self, requests: Sequence[Request]) -> tuple[Outcome, ...]:
        states: dict[UUID, Dossier] = {}
        prepared = []
        for request in requests:
            dossier = states.get(request.dossier) or self.load(request.dossier)
            prepared.append(prepare(dossier, request))
            states[request.dossier] = prepared[-1].na
        outcomes = self.write(prepared)
        return tuple(
            outcome if each.recorded else earlier(each.na, request.envelope.command_id)
            for request, each, outcome in zip(requests, prepared, outcomes, strict=True)
        )

    def _change(self, prepared: Prepared) -> Change:
        events = [self.event_mapper.to_stored_event(each) for each in prepared.recorded]
        return Change(events, prepared.bewakingen, prepared.rows)


def earlier(dossier: Dossier, command_id: UUID) -> Outcome:
    """What `command_id` did before, or nothing when it changed nothing."""
    done = [each for each in dossier.historie if each.vastlegging.command_id == command_id]
    if not done:
        return Outcome(dossier.versie)
    events = tuple(each.event for each in done)
    return Outcome(done[-1].originator_version, events=events, herhaald=True)
