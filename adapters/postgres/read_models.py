"""Every read model and how it comes from the log: the same row functions as in live work."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from adapters.postgres.event_log import Stream
from adapters.postgres.rows import Row
from domain.keurmerk.dossier import Dossier, evolve
from projections.geschiedenis import GeschiedenisRow, geschiedenis_row
from projections.inline import INLINE, rijen

Herhaling: TypeAlias = Callable[[Stream], Iterable[Row]]


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
        na = evolve(dossier, regel.recorded)
        yield from rijen(dossier, regel.recorded, na)
        dossier = na


def geschiedenisrijen(stream: Stream) -> Iterable[Row]:
    return map(geschiedenis_row, stream)


DOSSIERS = ReadModel("dossiers", 1, INLINE, dossierrijen)
GESCHIEDENIS = ReadModel("geschiedenis", 1, (GeschiedenisRow,), geschiedenisrijen, "geschiedenis")
READ_MODELS = (DOSSIERS, GESCHIEDENIS)
