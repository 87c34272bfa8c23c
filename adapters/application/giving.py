"""Carries out one command that somebody gives now."""

from dataclasses import dataclass, replace
from datetime import datetime

from adapters.application.registration import Registration, register
from adapters.eventstore.store import Outcome, Store
from adapters.input.dienstverlener import RegistreerDienstverlener
from adapters.input.lines import GivenCommand
from adapters.postgres.connection import Database, Role
from domain.keurmerk.besluiten import onbeoordeeld
from domain.keurmerk.dossier import Dossier, dossier_id, evolve_all
from domain.keurmerk.envelope import Envelope
from domain.rules import Reden

__all__ = ["Answer", "Outcome", "give"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was done, and which rules did not judge it: that is left to whoever gave the command."""

    outcome: Outcome
    onbeoordeeld: tuple[Reden, ...] = ()


def give(database: Database, given: GivenCommand, now: datetime) -> Answer:
    """Once, however often it arrives with the same command id.

    Raises Geweigerd with all reasons; then nothing is stored.
    """
    if isinstance(given.command, RegistreerDienstverlener):
        with database.connect(Role.APP) as connection:
            written = register(connection, Registration(given, given.command, now))
        return Answer(Outcome(0, herhaald=not written))
    id_, envelope = dossier_id(given.dossier), given.envelope(now)
    with Store(database) as store:
        outcome = store.execute(given.command, id_, envelope)
        voor, envelope = _decided_on(store.load(id_), envelope)
    return Answer(outcome, onbeoordeeld(given.command, voor, envelope))


def _decided_on(dossier: Dossier, envelope: Envelope) -> tuple[Dossier, Envelope]:
    """The dossier that the decision saw, and when: also for a command that was given before."""
    historie = list(dossier.historie)
    for plaats, recorded in enumerate(historie):
        if recorded.vastlegging.command_id == envelope.command_id:
            voor = evolve_all(Dossier(dossier.id), historie[:plaats])
            return voor, replace(envelope, moment=recorded.vastlegging.vastgelegd_op)
    return dossier, envelope
