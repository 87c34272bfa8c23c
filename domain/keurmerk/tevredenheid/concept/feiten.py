"""Facts about the concept of the survey report (H23 5.1.2, Tabel 2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, Start, stop_van, van_periode
from domain.keurmerk.meetperiode.agenda import CONCEPTRAPPORT, CONCEPTRAPPORT_OPVRAGEN
from domain.source import eigen_lezing

REACTIE_CONCEPT = Termijnsoort(
    "reactie-conceptrapport",
    "Laatste dag om op het conceptrapport te reageren",
    eigen_lezing("A-29", "De houder krijgt tijd om op het conceptrapport te reageren."),
    Groep.MEETPERIODE,
    Moment.EINDE,
)
TAKEN: tuple[Taaksoort, ...] = ()
TERMIJNEN = (REACTIE_CONCEPT,)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptrapportOntvangen(KeurmerkEvent):
    """`reageren_tot_en_met`: the last day for the holder to say something about it."""

    TOPIC: ClassVar[str] = "keurmerk.conceptrapport-ontvangen.v1"
    meetperiode_start: date
    ontvangen_op: date
    reageren_tot_en_met: date
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactieOpConceptrapport(KeurmerkEvent):
    """`te_laat` stays for ever."""

    TOPIC: ClassVar[str] = "keurmerk.reactie-op-conceptrapport.v1"
    meetperiode_start: date
    ontvangen_op: date
    te_laat: bool
    document: str
    document_sha256: str | None


def _reactietermijn(e: ConceptrapportOntvangen, _: int) -> Iterator[Start]:
    yield Start(REACTIE_CONCEPT, e.reageren_tot_en_met, van_periode(e))


FEITEN = (
    Feit(
        event=ConceptrapportOntvangen,
        titel="Conceptrapport ontvangen",
        dag=lambda e: e.ontvangen_op,
        start=_reactietermijn,
        stopt=(stop_van(van_periode, CONCEPTRAPPORT, CONCEPTRAPPORT_OPVRAGEN),),
    ),
    Feit(
        event=ReactieOpConceptrapport,
        titel="Reactie op het conceptrapport",
        dag=lambda e: e.ontvangen_op,
        stopt=(stop_van(van_periode, REACTIE_CONCEPT),),
    ),
)
