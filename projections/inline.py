"""All rows that one event writes in its own transaction; live, in a rebuild and in a check."""

from collections.abc import Iterator
from typing import TypeAlias

from domain.keurmerk.dossier import AUDITREGISTER, Dossier
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from projections.dossier import DossierRow, dossier_row
from projections.registerregels import RegisterRow, registerregels
from projections.taken import TaakRow, taakrijen
from projections.termijnen import TermijnRow, termijnrijen

InlineRow: TypeAlias = DossierRow | RegisterRow | TermijnRow | TaakRow
INLINE: tuple[type[InlineRow], ...] = (DossierRow, RegisterRow, TermijnRow, TaakRow)


def rijen(voor: Dossier, recorded: Recorded[KeurmerkEvent], na: Dossier) -> Iterator[InlineRow]:
    """`voor` and `na` are the dossier before and after `recorded`.

    Letters are not here: a rebuild may repeat these rows, never a letter. The auditregister has
    none: it is small, and read from its own events.
    """
    if na.id == AUDITREGISTER:
        return
    yield dossier_row(recorded, na)
    yield from registerregels(voor, recorded, na)
    yield from termijnrijen(recorded, na)
    yield from taakrijen(recorded, na)
