"""Requests that end a mark or a contract, or reverse a decision."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.commands.opdrachtvorm import Besluitopdracht, Opdrachtvorm
from domain.keurmerk.commands.toezicht import Compensatietoets
from domain.keurmerk.gronden import HerroepingGrond, IntrekkingGrond, OntbindingGrond


@dataclass(frozen=True, slots=True, kw_only=True)
class TrekInVoorBepaaldeTijd(Besluitopdracht):
    """Trek het keurmerk in voor bepaalde tijd."""

    NAAM: ClassVar[str] = "trek-in-voor-bepaalde-tijd"
    laatste_dag: date
    """Laatste dag van de Intrekking."""
    compensatie: Compensatietoets
    """Uitkomst van de toets aan de compensatieregeling."""
    normen: tuple[str, ...] = ()
    """Nummers van de geschonden Normen."""
    gronden: tuple[IntrekkingGrond, ...]
    """Waarom wordt ingetrokken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrekInVoorOnbepaaldeTijd(Besluitopdracht):
    """Trek het keurmerk in voor onbepaalde tijd."""

    NAAM: ClassVar[str] = "trek-in-voor-onbepaalde-tijd"
    compensatie: Compensatietoets
    """Uitkomst van de toets aan de compensatieregeling."""
    normen: tuple[str, ...] = ()
    """Nummers van de geschonden Normen."""
    gronden: tuple[IntrekkingGrond, ...]
    """Waarom wordt ingetrokken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OntbindOvereenkomst(Besluitopdracht):
    """Ontbind de Overeenkomst."""

    NAAM: ClassVar[str] = "ontbind-overeenkomst"
    gronden: tuple[OntbindingGrond, ...]
    """Waarom wordt ontbonden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerwerkOpzegging(Opdrachtvorm):
    """Leg vast dat de houder de Overeenkomst opzegt."""

    NAAM: ClassVar[str] = "verwerk-opzegging"
    ontvangen_op: date
    """Dag van ontvangst van de opzegging."""
    einde_per: date
    """Dag vanaf wanneer de houder geen keurmerk meer heeft."""
    document: str
    """Kenmerk van de opzegging."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HerroepBesluit(Besluitopdracht):
    """Herroep het laatste besluit van dit dossier."""

    NAAM: ClassVar[str] = "herroep-besluit"
    herroept: int
    """Volgnummer van het besluit in de tijdlijn."""
    gronden: tuple[HerroepingGrond, ...]
    """Waarom het besluit wordt herroepen."""
