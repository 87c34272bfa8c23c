"""Facts of the administration around decisions, such as that one was sent."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Wijze
from domain.keurmerk.agenda.soorten import Groep, Taaksoort
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, stop_van
from domain.source import eigen_lezing

BESLUIT_VERZENDEN = Taaksoort(
    "besluit-verzenden",
    "Stuur het besluit schriftelijk naar de houder",
    eigen_lezing("L-01", "Een besluit nemen en een besluit verzenden zijn twee feiten."),
    Groep.BESLUIT,
    verplicht=True,
    alleen_door_besluit=True,
    per_geval=True,
)

TAKEN = (BESLUIT_VERZENDEN,)


@dataclass(frozen=True, slots=True, kw_only=True)
class BesluitVerzonden(KeurmerkEvent):
    """The notice of a decision: a fact of its own, later than the decision."""

    TOPIC: ClassVar[str] = "keurmerk.besluit-verzonden.v1"
    besluit_versie: int
    verzonden_op: date
    wijze: Wijze
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaakAfgehandeld(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.taak-afgehandeld.v1"
    taak: str
    code: str
    afgehandeld_op: date
    toelichting: str


def van_besluit(event: BesluitVerzonden) -> str:
    """The kenmerk of what belongs to one decision: the version of its event."""
    return f"{event.besluit_versie}"


FEITEN = (
    Feit(
        event=BesluitVerzonden,
        titel="Besluit verzonden",
        dag=lambda e: e.verzonden_op,
        stopt=(stop_van(van_besluit, BESLUIT_VERZENDEN),),
    ),
    Feit(event=TaakAfgehandeld, titel="Taak afgehandeld", dag=lambda e: e.afgehandeld_op),
)
