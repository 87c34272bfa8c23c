"""The last picture of each dossier, kept or made anew from its events."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias
from uuid import UUID

from domain.keurmerk.dossier import Dossier, evolve
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.volgorde import bekend_sinds
from domain.recorded import Recorded
from projections.registerbeeld import LEEG, Beeld, overschreven
from projections.uitspraken import uitspraken

Stap: TypeAlias = tuple[Dossier, Recorded[KeurmerkEvent], Dossier]  # before, the event, after


def _opnieuw(historie: Iterable[Recorded[KeurmerkEvent]], id_: UUID) -> Beeld:
    """The picture after `historie`, from its events alone."""
    events, beeld = tuple(historie), LEEG
    for stap, bekend in zip(stappen(events, Dossier(id_)), bekend_sinds(events), strict=True):
        if nieuw := tuple(uitspraken(*stap)):
            beeld = overschreven(beeld, nieuw, bekend).beeld
    return beeld


def stappen(historie: tuple[Recorded[KeurmerkEvent], ...], dossier: Dossier) -> Iterator[Stap]:
    """Only a reversal asks for the dossier before and after it: without one, nothing is folded."""
    herroepen = any(isinstance(recorded.event, BesluitHerroepen) for recorded in historie)
    for recorded in historie:
        na = evolve(dossier, recorded) if herroepen else dossier
        yield dossier, recorded, na
        dossier = na


class _Beelden:
    """The last picture of each dossier, so that an event costs no look at all before it.

    It saves time and changes no answer: a picture counts only for the very last event that it was
    made from, and is made anew from the events when it is not here.
    """

    MOST = 1000  # dossiers

    def __init__(self) -> None:
        self._laatste: dict[UUID, tuple[Recorded[KeurmerkEvent], Beeld]] = {}

    def van(self, dossier: Dossier) -> Beeld:
        bekend = self._laatste.get(dossier.id)
        if bekend and bekend[0] is dossier.historie.laatste:
            return bekend[1]
        return _opnieuw(dossier.historie, dossier.id)

    def zwijgt(self, voor: Dossier, recorded: Recorded[KeurmerkEvent]) -> None:
        """Nothing changes by `recorded`: what is kept counts for it as well."""
        bekend = self._laatste.get(voor.id)
        if bekend and bekend[0] is voor.historie.laatste:
            self._laatste[voor.id] = (recorded, bekend[1])

    def bewaar(self, recorded: Recorded[KeurmerkEvent], beeld: Beeld) -> None:
        if len(self._laatste) >= self.MOST:
            self._laatste.clear()
        self._laatste[recorded.originator_id] = (recorded, beeld)


BEELDEN = _Beelden()
