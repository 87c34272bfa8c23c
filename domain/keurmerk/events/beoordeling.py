"""Decisions at the end of a Meetperiode (H23 6.1, 6.2.1)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Dienst
from domain.keurmerk.events.besluit import Besluit


@dataclass(frozen=True, slots=True, kw_only=True)
class Beoordeling:
    """What the assessment found for one Meetperiode; staff answer for it with `bewijsstukken`."""

    hoofdnorm_1_gehaald: bool
    hoofdnorm_2_gehaald: bool
    hoofdnorm_3_gehaald: bool
    afgeronde_trajecten: int  # on the Dienst with the most
    verschillende_personen: int  # on that same Dienst
    betalingen_voldaan: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurmerkToegekend:
    TOPIC: ClassVar[str] = "keurmerk.toegekend.v1"
    besluit: Besluit
    meetperiode_start: date
    beoordeling: Beoordeling
    sterren: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AspirantVerlengd:
    TOPIC: ClassVar[str] = "keurmerk.aspirant-verlengd.v1"
    besluit: Besluit
    meetperiode_start: date
    beoordeling: Beoordeling
    voorwaarden: tuple[str, ...]
    tijdens_schorsing: bool  # then the underlying status is extended


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurmerkNietToegekend:
    TOPIC: ClassVar[str] = "keurmerk.niet-toegekend.v1"
    besluit: Besluit
    meetperiode_start: date
    nieuwe_aanvraag_vanaf: date
    ontbinding_bij_stilzitten: date


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurmerkVoortgezet:
    TOPIC: ClassVar[str] = "keurmerk.voortgezet.v1"
    besluit: Besluit
    meetperiode_start: date
    beoordeling: Beoordeling
    sterren: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompensatieToegepast:
    TOPIC: ClassVar[str] = "keurmerk.compensatie-toegepast.v1"
    besluit: Besluit
    meetperiode_start: date
    gerapporteerde_diensten: int
    diensten: tuple[Dienst, ...]
