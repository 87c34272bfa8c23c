"""Every read model and how it comes from the log: the same row functions as in live work."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from adapters.postgres.event_log import Stream
from adapters.postgres.rows import Row
from adapters.postgres.unreadable import NIET_TE_VOLGEN, NietTeVolgen, Onleesbaar, machine_text
from domain.keurmerk.dossier import Dossier, evolve
from projections.geschiedenis import GeschiedenisRow, Logregel, geschiedenis_row
from projections.inline import INLINE, rijen

Herhaling: TypeAlias = Callable[[Stream], Iterable[Row]]  # raises NietTeVolgen


@dataclass(frozen=True, slots=True)
class ReadModel:
    """Tables that are rebuilt together. `projectie` names its position in proj.voortgang; without
    one, its rows are written with the events.

    `versie` goes up when the same events give other rows; a test knows when (DECISIONS 17).
    """

    naam: str
    versie: int
    soorten: tuple[type[Row], ...]
    rijen: Herhaling
    projectie: str | None = None


def dossierrijen(stream: Stream) -> Iterable[Row]:
    """All rows that the events of one dossier wrote with themselves, in order."""
    dossier = Dossier(stream[0].recorded.originator_id)
    for regel in stream:
        try:
            na = evolve(dossier, regel.recorded)
            rows = tuple(rijen(dossier, regel.recorded, na))
        except Exception as error:
            raise NietTeVolgen(not_followed(regel, error)) from error
        yield from rows
        dossier = na


def geschiedenisrijen(stream: Stream) -> Iterable[Row]:
    for regel in stream:
        try:
            row = geschiedenis_row(regel)
        except Exception as error:
            raise NietTeVolgen(not_followed(regel, error)) from error
        yield row


def gaaf(stream: Stream) -> tuple[Stream, Onleesbaar | None]:
    """The part of one dossier that can be followed as well as read, and what ends it."""
    if not stream:  # contact data alone
        return stream, None
    try:
        deque(dossierrijen(stream), maxlen=0)
    except NietTeVolgen as error:
        broken = error.gebeurtenis
        return tuple(regel for regel in stream if regel.positie < broken.positie), broken
    return stream, None


def not_followed(regel: Logregel, error: Exception) -> Onleesbaar:
    """That the event of `regel` could be read, but not be brought in."""
    recorded = regel.recorded
    return Onleesbaar(
        regel.positie,
        recorded.originator_id,
        recorded.originator_version,
        recorded.event.TOPIC,
        NIET_TE_VOLGEN,
        machine_text(error),
    )


DOSSIERS = ReadModel("dossiers", 3, INLINE, dossierrijen)
GESCHIEDENIS = ReadModel("geschiedenis", 3, (GeschiedenisRow,), geschiedenisrijen, "geschiedenis")
READ_MODELS = (DOSSIERS, GESCHIEDENIS)
