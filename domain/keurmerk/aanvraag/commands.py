"""Commands around the application."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.begrippen import Cyclus, Dienst
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond, AspirantGrond, UitsluitingGrond
from domain.keurmerk.command import Besluitcommand, Command, Commanddeel, Feitdag


class Stuk(StrEnum):
    """How a document of the checklist stands."""

    AKKOORD = "akkoord"
    ONTBREEKT = "ontbreekt"
    NIET_VAN_TOEPASSING = "niet-van-toepassing"


class Gesprek(StrEnum):
    """The interview before a renewed award (6.2.6)."""

    GEHOUDEN = "gehouden"
    AFGEZIEN = "afgezien-of-niet-verschenen"
    NIET_GEHOUDEN = "niet-gehouden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist(Commanddeel):
    """What somebody stated about the documents (1.2.x, Bijlage 1), before they were facts."""

    vog_afgegeven_op: date | None
    """Dag waarop de VOG van het Management is afgegeven; leeg als die er niet is."""
    kvk_uittreksel: Stuk
    """Inschrijving in het Handelsregister."""
    ubo_pep: Stuk
    """UBO/PEP-registratie."""
    managementverklaring: Stuk
    """Managementverklaring."""
    jaarstukken: Stuk
    """Jaarrekening, omzetverklaring of (start)balans."""
    aanmeldgids: Stuk
    """Overige stukken uit de Aanmeldgids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DienAanvraagIn(Command):
    """Leg een aanvraag voor het Aspirant-Keurmerk vast en neem die in behandeling."""

    NAAM: ClassVar[str] = "dien-aanvraag-in"
    ingediend_op: Feitdag
    """Dag waarop de aanvraag is ontvangen."""
    diensten: tuple[Dienst, ...]
    """Diensten waarvoor het keurmerk wordt gevraagd."""
    voorkeur_cyclus: Cyclus
    """Gewenste start van de eerste Meetperiode."""
    toelichting: str | None = None
    """Kenmerk van de schriftelijke toelichting (verplicht bij een nieuwe aanvraag)."""
    plan_van_aanpak: str | None = None
    """Kenmerk van het plan van aanpak (verplicht na niet-toekenning)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeemAanvraagNietInBehandeling(Besluitcommand):
    """Leg een aanvraag vast die (nog) niet in behandeling mag worden genomen."""

    NAAM: ClassVar[str] = "neem-aanvraag-niet-in-behandeling"
    ingediend_op: Feitdag
    """Dag waarop de aanvraag is ontvangen."""
    gronden: tuple[UitsluitingGrond, ...]
    """Waarom de aanvraag niet in behandeling wordt genomen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KenAspirantToe(Besluitcommand):
    """Ken het Aspirant-Keurmerk toe."""

    NAAM: ClassVar[str] = "ken-aspirant-toe"
    cyclus: Cyclus
    """Start van de Meetperiodes van deze houder."""
    uwv: bool
    """Heeft de houder UWV als Opdrachtgever?"""
    checklist: Checklist | None = None
    """Alleen als de stukken niet in het dossier staan, zoals in geschiedenis: hun stand."""
    gesprek: Gesprek = Gesprek.NIET_GEHOUDEN
    """Gesprek bij een nieuwe aanvraag na een eerder besluit."""
    gronden: tuple[AspirantGrond, ...] = (AspirantGrond.CHECKLIST_VOLLEDIG,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WijsAanvraagAf(Besluitcommand):
    """Wijs de aanvraag af."""

    NAAM: ClassVar[str] = "wijs-aanvraag-af"
    gronden: tuple[AfwijzingGrond, ...]
    """Waarom de aanvraag wordt afgewezen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrekAanvraagIn(Command):
    """Leg vast dat de aanvrager de aanvraag intrekt."""

    NAAM: ClassVar[str] = "trek-aanvraag-in"
    ingetrokken_op: Feitdag
    """Dag waarop de aanvrager de aanvraag introk."""
