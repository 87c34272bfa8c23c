"""Facts about a verbeterplan and the points in it (H23 4.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, Start
from domain.source import h2023

VERBETERPLAN_TOETSEN = Taaksoort(
    "verbeterplan-toetsen",
    "De Meetperiode van het verbeterplan is voorbij: de Auditor toetst of het is uitgevoerd",
    h2023("4.3", "De Auditor stelt vast of het plan is uitgevoerd."),
    Groep.MEETPERIODE,
    per_geval=True,
)
VERBETERPLAN_UITVOEREN = Termijnsoort(
    "verbeterplan-uitvoeren",
    "Laatste dag om het verbeterplan uit te voeren",
    h2023("4.3", "Het plan wordt uitgevoerd in de volgende Meetperiode."),
    Groep.MEETPERIODE,
    Moment.EINDE,
    VERBETERPLAN_TOETSEN,
)
TAKEN = (VERBETERPLAN_TOETSEN,)
TERMIJNEN = (VERBETERPLAN_UITVOEREN,)


class Zwaarte(StrEnum):
    """How much a point weighs."""

    SUGGESTIE = "suggestie"
    KLACHT = "klacht"
    ONDER_DE_NORM = "onder-de-norm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbeterpunt:
    """`norm` is the one that it falls short of; `eigenaar` the id of who sees to it."""

    punt: str
    norm: str | None
    ernst: Zwaarte
    wat: str
    eigenaar: str
    uiterlijk: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbeterplanVastgesteld(KeurmerkEvent):
    """Approved by the Auditor, about the Meetperiode that was measured; carried out in the one that
    begins on `uitvoeren_vanaf`.
    """

    TOPIC: ClassVar[str] = "keurmerk.verbeterplan-vastgesteld.v1"
    meetperiode_start: date
    vastgesteld_op: date
    auditor: str  # id
    punten: tuple[Verbeterpunt, ...]
    uitvoeren_vanaf: date
    uitvoeren_tot_en_met: date
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbeterpuntAfgerond(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.verbeterpunt-afgerond.v1"
    meetperiode_start: date
    punt: str
    afgerond_op: date
    document: str
    document_sha256: str | None


def _termijn(e: VerbeterplanVastgesteld, _: int) -> Iterator[Start]:
    """It belongs to the Meetperiode in which the plan is carried out."""
    yield Start(VERBETERPLAN_UITVOEREN, e.uitvoeren_tot_en_met, e.uitvoeren_vanaf.isoformat())


FEITEN = (
    Feit(
        event=VerbeterplanVastgesteld,
        titel="Verbeterplan vastgesteld",
        dag=lambda e: e.vastgesteld_op,
        start=_termijn,
    ),
    Feit(
        event=VerbeterpuntAfgerond,
        titel="Verbeterpunt afgerond",
        dag=lambda e: e.afgerond_op,
    ),
)
