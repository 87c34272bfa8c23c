"""Requests at the end of a Meetperiode."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Dienst
from domain.keurmerk.commands.opdrachtvorm import Besluitopdracht, Opdrachtvorm
from domain.keurmerk.gronden import (
    CompensatieGrond,
    NietToekenningGrond,
    ToekenningGrond,
    VerlengingGrond,
    VoortzettingGrond,
    VrijstellingGrond,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bevindingen(Opdrachtvorm):
    """Uitkomst van de beoordeling van de Meetperiode."""

    hoofdnorm_1_gehaald: bool
    """Hoofdnorm 1 Organisatie gehaald?"""
    hoofdnorm_2_gehaald: bool
    """Hoofdnorm 2 Resultaten gehaald?"""
    hoofdnorm_3_gehaald: bool
    """Hoofdnorm 3 Tevredenheid gehaald?"""
    afgeronde_trajecten: int
    """Afgeronde Trajecten op de Dienst met de meeste."""
    verschillende_personen: int
    """Verschillende personen op die Dienst."""
    betalingen_voldaan: bool
    """Zijn alle betalingen aan Blik op Werk voldaan?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class KenKeurmerkToe(Besluitopdracht):
    """Ken het Keurmerk toe aan een aspirant."""

    NAAM: ClassVar[str] = "ken-keurmerk-toe"
    bevindingen: Bevindingen
    """Uitkomst van de beoordeling."""
    sterren: int | None = None
    """Aantal sterren, als dat is vastgesteld."""
    gronden: tuple[ToekenningGrond, ...] = (ToekenningGrond.ALLE_NORMEN_GEHAALD,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerlengAspirant(Besluitopdracht):
    """Verleng het Aspirant-Keurmerk met een Meetperiode."""

    NAAM: ClassVar[str] = "verleng-aspirant"
    bevindingen: Bevindingen
    """Uitkomst van de beoordeling."""
    voorwaarden: tuple[str, ...] = ()
    """Extra voorwaarden bij de verlenging."""
    gronden: tuple[VerlengingGrond, ...] = (VerlengingGrond.TE_WEINIG_TRAJECTEN,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KenKeurmerkNietToe(Besluitopdracht):
    """Ken het Keurmerk niet toe aan een aspirant."""

    NAAM: ClassVar[str] = "ken-keurmerk-niet-toe"
    gronden: tuple[NietToekenningGrond, ...]
    """Waarom het Keurmerk niet wordt toegekend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ZetKeurmerkVoort(Besluitopdracht):
    """Leg de jaarlijkse beoordeling vast: het Keurmerk loopt door."""

    NAAM: ClassVar[str] = "zet-keurmerk-voort"
    bevindingen: Bevindingen
    """Uitkomst van de beoordeling."""
    sterren: int | None = None
    """Aantal sterren, als dat is vastgesteld."""
    gronden: tuple[VoortzettingGrond, ...]
    """Waarom het Keurmerk doorloopt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasCompensatieToe(Besluitopdracht):
    """Pas de compensatieregeling toe."""

    NAAM: ClassVar[str] = "pas-compensatie-toe"
    gerapporteerde_diensten: int
    """Hoeveel Diensten de houder rapporteert."""
    diensten: tuple[Dienst, ...]
    """Diensten onder de Norm die worden gecompenseerd."""
    gronden: tuple[CompensatieGrond, ...] = (CompensatieGrond.DIENST_ONDER_NORM,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerleenVoorlopigeVrijstelling(Besluitopdracht):
    """Verleen een voorlopige vrijstelling van de resultatenaudit."""

    NAAM: ClassVar[str] = "verleen-voorlopige-vrijstelling"
    gronden: tuple[VrijstellingGrond, ...]
    """Welke regeling wordt toegepast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerleenDefinitieveVrijstelling(Besluitopdracht):
    """Verleen de definitieve vrijstelling van de resultatenaudit."""

    NAAM: ClassVar[str] = "verleen-definitieve-vrijstelling"
    gronden: tuple[VrijstellingGrond, ...]
    """Welke regeling wordt toegepast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaatVrijstellingVervallen(Opdrachtvorm):
    """Leg vast dat een voorlopige vrijstelling vervalt."""

    NAAM: ClassVar[str] = "laat-vrijstelling-vervallen"
    vervallen_op: date
    """Dag waarop de voorwaarde niet meer kon worden vervuld."""
    voorwaarde: str
    """Voorwaarde die niet is vervuld."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeigerVrijstelling(Besluitopdracht):
    """Weiger de vrijstelling van de resultatenaudit."""

    NAAM: ClassVar[str] = "weiger-vrijstelling"
    gronden: tuple[VrijstellingGrond, ...]
    """Welke voorwaarde niet is vervuld."""
