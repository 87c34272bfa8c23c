"""The same command again: known by its id, and told from another command by a digest."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from hashlib import sha256
from typing import Any
from uuid import UUID

from domain.keurmerk.besluiten import BESLISSING
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from domain.rules import Geweigerd, Reden
from domain.source import eigen_lezing

AL_GEBRUIKT = Reden(
    "opdracht-id-al-gebruikt",
    "Deze opdrachtcode (command_id) is al gebruikt voor een opdracht met een andere inhoud. Er is"
    " niets uitgevoerd. Geef deze opdracht een eigen code.",
    str(eigen_lezing("opdrachtcode", "Een opdrachtcode hoort bij één opdracht, voor altijd.")),
)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of a command beside its events (app.opdracht)."""

    command_id: UUID
    digest: bytes


def fingerprint(command: Command, dossier: UUID, envelope: Envelope) -> Fingerprint:
    """Who asked what of which dossier. When does not count, for a second try comes later; unless
    it is history, where the moment is part of what is said.
    """
    asked = (
        command.NAAM,
        _filled_in(command),
        dossier,
        envelope.actor,
        envelope.rol,
        envelope.oorzaak,
        envelope.moment if envelope.geimporteerd else None,
    )
    text = json.dumps(asked, default=_written, sort_keys=True)
    return Fingerprint(envelope.command_id, sha256(text.encode()).digest())


def _written(value: Any) -> object:
    """A group as its fields; days, ids and numbers have one way to be written.

    Four times as fast as domain/receipt/canoniek: every decision does it.
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {name: getattr(value, name) for name, _ in _fields(type(value))}
    return str(value)


def _filled_in(command: Any) -> Mapping[str, Any]:
    """Without what is as it is by itself: a field that is added later changes no old digest."""
    known = _fields(type(command))  # type: ignore[arg-type]  # a class can be hashed
    filled = {name: (getattr(command, name), default) for name, default in known}
    return {name: value for name, (value, default) in filled.items() if value != default}


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in fields(kind))


def earlier(dossier: Dossier, command_id: UUID) -> tuple[Recorded[KeurmerkEvent], ...]:
    """What `command_id` did in this dossier, oldest first; takes no longer when more lies before.

    The events of one command lie together, and the dossier knows where they end.
    """
    found: list[Recorded[KeurmerkEvent]] = []
    versie = dossier.commands.get(command_id, dossier.versie + 1)
    for each in reversed(dossier.historie):
        if each.originator_version <= versie:
            if each.vastlegging.command_id != command_id:
                break
            found.append(each)
    return tuple(reversed(found))


def require_same(
    command: Command,
    envelope: Envelope,
    done: tuple[Recorded[KeurmerkEvent], ...],
    own: Fingerprint,
    kept: bytes | None,
) -> None:
    """Raises Geweigerd when `done` came from another command than this one.

    Without a digest (from before there were any) the events themselves must do.
    """
    same = kept == own.digest if kept else all(_fits(command, envelope, each) for each in done)
    if not same:
        raise Geweigerd([AL_GEBRUIKT])


def _fits(command: Command, envelope: Envelope, recorded: Recorded[KeurmerkEvent]) -> bool:
    """Whether the event can have come from this command, by what the log tells."""
    kind, known = BESLISSING[type(command)].event, recorded.vastlegging
    by_whom = (known.actor, known.rol, known.geimporteerd)
    return by_whom == (envelope.actor, envelope.rol, envelope.geimporteerd) and (
        kind is None or isinstance(recorded.event, kind)
    )
