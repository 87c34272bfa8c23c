"""Requests about permissions, sent decisions, tasks, and terms that have passed."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Wijze
from domain.keurmerk.commands.opdrachtvorm import Besluitopdracht, Opdrachtvorm
from domain.keurmerk.events.administratie import Toestemming
from domain.keurmerk.gronden import ToestemmingGrond


@dataclass(frozen=True, slots=True, kw_only=True)
class VerleenToestemming(Besluitopdracht):
    """Geef toestemming voor gebruik door een ander of overdracht van Zeggenschap."""

    NAAM: ClassVar[str] = "verleen-toestemming"
    onderwerp: Toestemming
    """Waarvoor toestemming wordt gegeven."""
    voor: str
    """Kenmerk van de Persoon."""
    voorwaarden: tuple[str, ...] = ()
    """Voorwaarden bij de toestemming."""
    gronden: tuple[ToestemmingGrond, ...] = (ToestemmingGrond.GEMOTIVEERD_VERZOEK,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeigerToestemming(Besluitopdracht):
    """Weiger toestemming voor gebruik door een ander of overdracht van Zeggenschap."""

    NAAM: ClassVar[str] = "weiger-toestemming"
    onderwerp: Toestemming
    """Waarvoor toestemming is gevraagd."""
    voor: str
    """Kenmerk van de Persoon."""
    gronden: tuple[ToestemmingGrond, ...] = (ToestemmingGrond.VERZOEK_ONVOLDOENDE,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldBesluitVerzonden(Opdrachtvorm):
    """Leg vast dat een besluit schriftelijk aan de houder is verzonden."""

    NAAM: ClassVar[str] = "meld-besluit-verzonden"
    besluit: int
    """Volgnummer van het besluit in de tijdlijn."""
    verzonden_op: date
    """Dag van verzending."""
    wijze: Wijze
    """Per brief of per e-mail."""
    document: str
    """Kenmerk van de brief."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandelTaakAf(Opdrachtvorm):
    """Leg vast dat een taak is afgehandeld."""

    NAAM: ClassVar[str] = "handel-taak-af"
    taak: str
    """Kenmerk van de taak (zie `keurmerk taken`)."""
    afgehandeld_op: date
    """Dag van afhandeling."""
    toelichting: str
    """Wat er is gedaan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaatTermijnVerstrijken(Opdrachtvorm):
    """Leg vast dat een termijn is verstreken (alleen door het systeem)."""

    NAAM: ClassVar[str] = "laat-termijn-verstrijken"
    termijn: str
    """Kenmerk van de termijn."""
