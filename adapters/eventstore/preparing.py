"""One request on one dossier: what would be written. No I/O; the store and the import share it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from adapters.eventstore.outbox import letters
from adapters.postgres.rows import Row
from domain.calendar import AMSTERDAM
from domain.keurmerk.besluiten import beslis, bewakingen, vastlegging
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier, evolve
from domain.keurmerk.envelope import Bewaking, Envelope
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from domain.rules import Geweigerd, Regel, geschonden
from domain.source import eigen_lezing
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


IMPORTREGELS: tuple[Regel[tuple[Dossier, Envelope]], ...] = (
    Regel(
        "import-na-levend-werk",
        eigen_lezing("import", "Geschiedenis past alleen vóór het werk dat hier is gedaan."),
        "In dit dossier is al gewerkt. Geschiedenis kan er niet meer bij.",
        lambda facts: facts[0].alleen_import,
    ),
    Regel(
        "import-niet-op-volgorde",
        eigen_lezing("import", "Wat eerder bekend was, staat eerder in het dossier."),
        "Dit moment ligt vóór wat al in het dossier staat ({laatst}). Zet de regels op volgorde.",
        lambda facts: _not_before(*facts),
        lambda facts: {"laatst": _in_dutch_time(facts[0].laatst_vastgelegd)},
    ),
)


def prepare(dossier: Dossier, request: Request) -> Prepared:
    """Decide. Raises Geweigerd with all reasons; () of events when it was carried out before."""
    if request.envelope.command_id in dossier.commands:
        return Prepared(dossier)
    envelope = _placed(dossier, request.envelope)
    events = beslis(request.command, dossier, envelope)
    if not events:
        return Prepared(dossier)
    known = vastlegging(envelope, dossier, events)
    recorded = tuple(
        Recorded(dossier.id, dossier.versie + n, known, event) for n, event in enumerate(events, 1)
    )
    na, rows = _followed(dossier, recorded)
    return Prepared(na, recorded, bewakingen(request.command, dossier, envelope), rows)


def _placed(dossier: Dossier, envelope: Envelope) -> Envelope:
    """The request at a moment that is not before what the dossier knows already.

    Live work takes the later of both: two machines differ by less than a person notices, and a
    clock that was set back may not stop the work. Imported history is refused: its order is wrong.
    Raises Geweigerd.
    """
    if envelope.geimporteerd:
        if broken := geschonden(IMPORTREGELS, (dossier, envelope)):
            raise Geweigerd(broken)
        return envelope
    if _not_before(dossier, envelope) or dossier.laatst_vastgelegd is None:
        return envelope
    return replace(envelope, moment=dossier.laatst_vastgelegd)


def _not_before(dossier: Dossier, envelope: Envelope) -> bool:
    return dossier.laatst_vastgelegd is None or envelope.moment >= dossier.laatst_vastgelegd


def _in_dutch_time(moment: datetime | None) -> str:
    return f"{moment.astimezone(AMSTERDAM):%d-%m-%Y %H:%M:%S}" if moment else ""


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
