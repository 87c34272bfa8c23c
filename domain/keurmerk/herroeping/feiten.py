"""The reversal of a decision, by the body itself or by a court (A-63)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.copying import changed
from domain.keurmerk.event import BesluitEvent
from domain.keurmerk.feit import Feit, ingang
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.source import eigen_lezing


@dataclass(frozen=True, slots=True, kw_only=True)
class BesluitHerroepen(BesluitEvent):
    """Reverses the decision with version `herroept`; where it led back to is stored.

    `vervallen`: versions of later facts that cannot stand without that decision.
    """

    TOPIC: ClassVar[str] = "keurmerk.besluit-herroepen.v2"
    herroept: int
    terug_naar: Keurmerkstatus
    overeenkomst: Overeenkomststatus
    vervallen: tuple[int, ...]


def _herroepen(k: Keurmerk, e: BesluitHerroepen, _: int) -> Keurmerk:
    """dossier.py replayed the stream without the reversed decision; the event says where to."""
    return changed(k, status=e.terug_naar, overeenkomst=e.overeenkomst)


FEITEN = (
    Feit(
        event=BesluitHerroepen,
        titel="Besluit herroepen",
        dag=ingang,
        evolve=_herroepen,
        overgang=eigen_lezing(
            "A-63", "Een besluit kan worden herroepen door de rechter of uit eigen beweging."
        ),
    ),
)
