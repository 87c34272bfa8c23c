"""Intrekking, Ontbinding, notice by the holder, and reversal of a decision (H23 6.2.4, 6.2.5)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.events.besluit import Besluit
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus


@dataclass(frozen=True, slots=True, kw_only=True)
class IngetrokkenVoorBepaaldeTijd:
    TOPIC: ClassVar[str] = "keurmerk.ingetrokken-voor-bepaalde-tijd.v1"
    besluit: Besluit
    normen: tuple[str, ...]
    laatste_dag: date
    nieuwe_aanvraag_vanaf: date


@dataclass(frozen=True, slots=True, kw_only=True)
class IngetrokkenVoorOnbepaaldeTijd:
    TOPIC: ClassVar[str] = "keurmerk.ingetrokken-voor-onbepaalde-tijd.v1"
    besluit: Besluit
    normen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntrekkingstermijnVerstreken:
    TOPIC: ClassVar[str] = "keurmerk.intrekkingstermijn-verstreken.v1"
    termijn: str
    laatste_dag: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OvereenkomstOntbonden:
    TOPIC: ClassVar[str] = "keurmerk.overeenkomst-ontbonden.v1"
    besluit: Besluit


@dataclass(frozen=True, slots=True, kw_only=True)
class OvereenkomstOpgezegd:
    TOPIC: ClassVar[str] = "keurmerk.overeenkomst-opgezegd.v1"
    ontvangen_op: date
    einde_per: date
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BesluitHerroepen:
    """Reverses the decision with version `herroept`; where it led back to is stored.

    `vervallen`: versions of later facts that cannot stand without that decision.
    """

    TOPIC: ClassVar[str] = "keurmerk.besluit-herroepen.v2"
    besluit: Besluit
    herroept: int
    terug_naar: Keurmerkstatus
    overeenkomst: Overeenkomststatus
    vervallen: tuple[int, ...]
