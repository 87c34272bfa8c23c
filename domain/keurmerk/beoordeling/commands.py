"""Requests for a decision at the end of a Meetperiode: judgement and reasons, never a fact."""

from dataclasses import dataclass
from typing import ClassVar

from domain.keurmerk.beoordeling.gronden import (
    CompensatieGrond,
    NietToekenningGrond,
    ToekenningGrond,
    VerlengingGrond,
    VoortzettingGrond,
)
from domain.keurmerk.command import Besluitcommand


@dataclass(frozen=True, slots=True, kw_only=True)
class KenKeurmerkToe(Besluitcommand):
    """Ken het Keurmerk toe aan een aspirant."""

    NAAM: ClassVar[str] = "ken-keurmerk-toe"
    sterren: int | None = None
    """Aantal sterren, als dat niet uit de score volgt."""
    gronden: tuple[ToekenningGrond, ...] = (ToekenningGrond.ALLE_NORMEN_GEHAALD,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerlengAspirant(Besluitcommand):
    """Verleng het Aspirant-Keurmerk met een Meetperiode."""

    NAAM: ClassVar[str] = "verleng-aspirant"
    voorwaarden: tuple[str, ...] = ()
    """Extra voorwaarden bij de verlenging."""
    gronden: tuple[VerlengingGrond, ...] = (VerlengingGrond.TE_WEINIG_TRAJECTEN,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KenKeurmerkNietToe(Besluitcommand):
    """Ken het Keurmerk niet toe aan een aspirant."""

    NAAM: ClassVar[str] = "ken-keurmerk-niet-toe"
    gronden: tuple[NietToekenningGrond, ...]
    """Waarom het Keurmerk niet wordt toegekend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ZetKeurmerkVoort(Besluitcommand):
    """Leg de jaarlijkse beoordeling vast: het Keurmerk loopt door."""

    NAAM: ClassVar[str] = "zet-keurmerk-voort"
    sterren: int | None = None
    """Aantal sterren, als dat niet uit de score volgt."""
    gronden: tuple[VoortzettingGrond, ...] = ()
    """Waarom het Keurmerk doorloopt; leeg is wat uit het dossier volgt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasCompensatieToe(Besluitcommand):
    """Pas de compensatieregeling toe."""

    NAAM: ClassVar[str] = "pas-compensatie-toe"
    gronden: tuple[CompensatieGrond, ...] = (CompensatieGrond.DIENST_ONDER_NORM,)
    """Grond van het besluit."""
