"""Requests of supervision: Waarschuwing, Schorsing, hearing and plan van aanpak."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.begrippen import Wijze
from domain.keurmerk.commands.opdrachtvorm import Besluitopdracht, Opdrachtvorm
from domain.keurmerk.events.plan import Opheffing
from domain.keurmerk.events.schorsing import Voornemen
from domain.keurmerk.gronden import (
    HerstelGrond,
    OnderzoekGrond,
    OpheffingGrond,
    PlanGrond,
    SanctieGrond,
    VerlengingSchorsingGrond,
    WaarschuwingGrond,
)


class Compensatietoets(StrEnum):
    """Compensatie is looked at before any measure (6.2, 6.2.1)."""

    NIET_MOGELIJK = "niet-mogelijk"
    MOGELIJK = "mogelijk"
    NIET_GETOETST = "niet-getoetst"


@dataclass(frozen=True, slots=True, kw_only=True)
class GeefWaarschuwing(Besluitopdracht):
    """Geef een Waarschuwing met een hersteltermijn."""

    NAAM: ClassVar[str] = "geef-waarschuwing"
    normen: tuple[str, ...]
    """Nummers van de Normen die niet zijn gehaald."""
    hersteltermijn_tot: date
    """Laatste dag om te herstellen."""
    compensatie: Compensatietoets
    """Uitkomst van de toets aan de compensatieregeling."""
    gronden: tuple[WaarschuwingGrond, ...] = (WaarschuwingGrond.NORM_NIET_GEHAALD_BIJ_AUDIT,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StelHerstelVast(Besluitopdracht):
    """Stel vast dat de Normen van een Waarschuwing zijn hersteld."""

    NAAM: ClassVar[str] = "stel-herstel-vast"
    waarschuwing: int
    """Volgnummer van de Waarschuwing in de tijdlijn."""
    gronden: tuple[HerstelGrond, ...] = (HerstelGrond.NORM_HERSTELD,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsVoorOnderzoek(Besluitopdracht):
    """Schors het keurmerk voor (nader) onderzoek."""

    NAAM: ClassVar[str] = "schors-voor-onderzoek"
    onderzoek: str
    """Kenmerk van het onderzoek."""
    laatste_dag: date
    """Laatste dag van de Schorsing."""
    gronden: tuple[OnderzoekGrond, ...]
    """Waarom wordt geschorst."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerlengSchorsing(Besluitopdracht):
    """Verleng de Schorsing voor onderzoek binnen negen maanden."""

    NAAM: ClassVar[str] = "verleng-schorsing"
    laatste_dag: date
    """Nieuwe laatste dag van de Schorsing."""
    gronden: tuple[VerlengingSchorsingGrond, ...] = (
        VerlengingSchorsingGrond.ONDERZOEK_NIET_AFGEROND,
    )
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BiedHoorgelegenheid(Opdrachtvorm):
    """Leg vast dat de houder kan worden gehoord of een zienswijze kan geven."""

    NAAM: ClassVar[str] = "bied-hoorgelegenheid"
    geboden_op: date
    """Dag van de uitnodiging."""
    voornemen: Voornemen
    """Welk besluit wordt overwogen."""
    reactie_uiterlijk: date
    """Laatste dag om te reageren."""
    wijze: Wijze
    """Hoe de uitnodiging is verstuurd."""
    document: str
    """Kenmerk van de uitnodiging."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OntvangZienswijze(Opdrachtvorm):
    """Leg de zienswijze of het verslag van de hoorzitting vast."""

    NAAM: ClassVar[str] = "ontvang-zienswijze"
    ontvangen_op: date
    """Dag van ontvangst of van de hoorzitting."""
    document: str
    """Kenmerk van de zienswijze of het verslag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegGeenZienswijzeVast(Opdrachtvorm):
    """Leg vast dat de hoorgelegenheid niet is gebruikt."""

    NAAM: ClassVar[str] = "leg-geen-zienswijze-vast"
    vastgesteld_op: date
    """Dag van de vaststelling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsAlsSanctie(Besluitopdracht):
    """Schors het keurmerk als sanctie."""

    NAAM: ClassVar[str] = "schors-als-sanctie"
    laatste_dag: date
    """Laatste dag van de Schorsing."""
    compensatie: Compensatietoets
    """Uitkomst van de toets aan de compensatieregeling."""
    normen: tuple[str, ...] = ()
    """Nummers van de geschonden Normen."""
    voorwaarden: tuple[str, ...] = ()
    """Aanvullende voorwaarden."""
    gronden: tuple[SanctieGrond, ...]
    """Waarom wordt geschorst."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HefSchorsingOp(Besluitopdracht):
    """Hef de Schorsing op."""

    NAAM: ClassVar[str] = "hef-schorsing-op"
    gronden: tuple[OpheffingGrond, ...]
    """Waarom de Schorsing eindigt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DienPlanVanAanpakIn(Opdrachtvorm):
    """Leg een ontvangen plan van aanpak vast."""

    NAAM: ClassVar[str] = "dien-plan-van-aanpak-in"
    ingediend_op: date
    """Dag van ontvangst."""
    document: str
    """Kenmerk van het plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurPlanVanAanpakGoed(Besluitopdracht):
    """Keur het plan van aanpak goed."""

    NAAM: ClassVar[str] = "keur-plan-van-aanpak-goed"
    opheffing: Opheffing
    """Kan een Schorsing direct worden opgeheven, of pas na implementatie?"""
    implementatie_uiterlijk: date | None = None
    """Laatste dag om het plan in te voeren."""
    gronden: tuple[PlanGrond, ...] = (PlanGrond.PLAN_VOLDOET,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurPlanVanAanpakAf(Besluitopdracht):
    """Keur het plan van aanpak af."""

    NAAM: ClassVar[str] = "keur-plan-van-aanpak-af"
    gronden: tuple[PlanGrond, ...] = (PlanGrond.PLAN_VOLDOET_NIET,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StelImplementatieVast(Opdrachtvorm):
    """Stel vast dat het plan van aanpak is ingevoerd."""

    NAAM: ClassVar[str] = "stel-implementatie-vast"
    vastgesteld_op: date
    """Dag van de vaststelling."""
    document: str
    """Kenmerk van het bewijs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StelNietNalevenVast(Opdrachtvorm):
    """Stel vast dat het plan van aanpak niet wordt nageleefd."""

    NAAM: ClassVar[str] = "stel-niet-naleven-vast"
    vastgesteld_op: date
    """Dag van de vaststelling."""
    bevinding: str
    """Wat er niet is nageleefd."""
