"""Carries out one command that somebody gives now."""

from dataclasses import dataclass, replace
from datetime import datetime

from adapters.application.registration import Registration, register
from adapters.eventstore.repeating import earlier
from adapters.eventstore.store import Outcome, Store
from adapters.input.dienstverlener import RegistreerDienstverlener
from adapters.input.lines import GivenCommand
from adapters.postgres.connection import Database, Role
from domain.keurmerk.besluiten import onbeoordeeld
from domain.keurmerk.dossier import Dossier, dossier_id, evolve_all
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.volgorde import op_volgorde
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
        voor = outcome.voor
        if voor is None:  # decided on long ago
            voor, envelope = _decided_on(store.load(id_), envelope)
    return Answer(outcome, onbeoordeeld(given.command, voor, op_volgorde(envelope, voor)))


def _decided_on(dossier: Dossier, envelope: Envelope) -> tuple[Dossier, Envelope]:
    """The dossier that the decision of a command that was given before saw, and when."""
    first = earlier(dossier, envelope.command_id)[0]
    voor = list(dossier.historie)[: first.originator_version - 1]
    then = replace(envelope, moment=first.vastlegging.vastgelegd_op)
    return evolve_all(Dossier(dossier.id), voor), then
