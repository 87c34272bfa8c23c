"""One request on one dossier: what would be written. No I/O; the store and the import share it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID

from adapters.eventstore.outbox import letters
from adapters.eventstore.repeating import (
    AL_GEBRUIKT,
    Fingerprint,
    earlier,
    fingerprint,
    require_same,
)
from adapters.postgres.rows import Row
from domain.keurmerk.auditregister.lezen import LEEG
from domain.keurmerk.besluiten import beslis, bewakingen, vastlegging
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier, evolve
from domain.keurmerk.envelope import Bewaking, Envelope
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.volgorde import op_volgorde
from domain.recorded import Recorded
from domain.rules import Geweigerd
from projections.inline import rijen


@dataclass(frozen=True, slots=True)
class Request:
    """A command on a dossier, and who asks it when.

    `onward` tells what is asked next, once this has been decided; None when nothing is.
    """

    dossier: UUID
    command: Command
    envelope: Envelope
    onward: "Callable[[Prepared], Request | None] | None" = field(
        default=None, repr=False, compare=False
    )


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a request comes to on the dossier `voor`. Without `recorded` it was done before."""

    voor: Dossier
    na: Dossier
    command: Fingerprint
    recorded: tuple[Recorded[KeurmerkEvent], ...] = ()
    bewakingen: tuple[Bewaking, ...] = ()
    rows: tuple[Row, ...] = ()


def prepare(dossier: Dossier, request: Request, register: Dossier = LEEG) -> Prepared:
    """Decide. Raises Geweigerd with all reasons; () of events when it was carried out before.

    `register` is the stream of the auditregister, for a command that reads it.
    """
    command, asked = request.command, request.envelope
    own = fingerprint(command, request.dossier, asked)
    if asked.command_id in dossier.commands:
        return Prepared(dossier, dossier, own)
    envelope = op_volgorde(asked, dossier)
    events = beslis(command, dossier, envelope, register)
    known = vastlegging(envelope, dossier, events)
    recorded = tuple(
        Recorded(dossier.id, dossier.versie + n, known, event) for n, event in enumerate(events, 1)
    )
    na, rows = _followed(dossier, recorded)
    guards = bewakingen(command, dossier, envelope, register)
    return Prepared(dossier, na, own, recorded, guards, rows)


def prepare_onward(
    dossier: Dossier, request: Request, register: Dossier = LEEG
) -> Iterator[tuple[Request, Prepared]]:
    """`request`, and what it asks next, until that is refused. Raises Geweigerd for the first."""
    prepared, asked = prepare(dossier, request, register), request
    yield asked, prepared
    with suppress(Geweigerd):
        while asked.onward and (following := asked.onward(prepared)):
            prepared, asked = prepare(prepared.na, following), following
            yield asked, prepared


def repeated(
    prepared: Prepared, request: Request, kept: Mapping[UUID, bytes | None]
) -> tuple[Recorded[KeurmerkEvent], ...]:
    """What the request did before; () when it is new. `kept` is what is known of commands, read no
    later than the dossier.

    Raises Geweigerd when its id is that of another command.
    """
    command_id = request.envelope.command_id
    if not prepared.recorded:
        done = earlier(prepared.na, command_id)
        require_same(
            request.command, request.envelope, done, prepared.command, kept.get(command_id)
        )
        return done
    if command_id in kept:
        raise Geweigerd([AL_GEBRUIKT])
    return ()


def _followed(
    dossier: Dossier, recorded: Iterable[Recorded[KeurmerkEvent]]
) -> tuple[Dossier, tuple[Row, ...]]:
    rows: list[Row] = []
    for each in recorded:
        na = evolve(dossier, each)
        rows.extend(rijen(dossier, each, na))
        rows.extend(letters(each))
        dossier = na
    return dossier, tuple(rows)
