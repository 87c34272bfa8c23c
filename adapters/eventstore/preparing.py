"""One request on one dossier: what would be written. No I/O; the store and the import share it."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from adapters.eventstore.outbox import letters
from adapters.postgres.rows import Row
from domain.keurmerk.besluiten import beslis, bewakingen, vastlegging
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier, evolve
from domain.keurmerk.envelope import Bewaking, Envelope
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.volgorde import op_volgorde
from domain.recorded import Recorded
from projections.inline import rijen


@dataclass(frozen=True, slots=True)
class Request:
    """A command on a dossier, and who asks it when."""

    dossier: UUID
    command: Command
    envelope: Envelope


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a request comes to. Without `recorded` it was carried out before, or changes nothing."""

    na: Dossier
    recorded: tuple[Recorded[KeurmerkEvent], ...] = ()
    bewakingen: tuple[Bewaking, ...] = ()
    rows: tuple[Row, ...] = ()


def prepare(dossier: Dossier, request: Request) -> Prepared:
    """Decide. Raises Geweigerd with all reasons; () of events when it was carried out before."""
    if request.envelope.command_id in dossier.commands:
        return Prepared(dossier)
    envelope = op_volgorde(request.envelope, dossier)
    events = beslis(request.command, dossier, envelope)
    if not events:
        return Prepared(dossier)
    known = vastlegging(envelope, dossier, events)
    recorded = tuple(
        Recorded(dossier.id, dossier.versie + n, known, event) for n, event in enumerate(events, 1)
    )
    na, rows = _followed(dossier, recorded)
    return Prepared(na, recorded, bewakingen(request.command, dossier, envelope), rows)


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
