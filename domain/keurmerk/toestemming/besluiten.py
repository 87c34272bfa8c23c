"""Deciding on permissions (H23 6.2.6)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.begrippen import Toestemming
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Besluitcommand
from domain.keurmerk.grond import Grond, van_edities
from domain.keurmerk.toestemming.feiten import ToestemmingGeweigerd, ToestemmingVerleend
from domain.keurmerk.vraag import Vraag, besluit


class ToestemmingGrond(Grond):
    GEMOTIVEERD_VERZOEK = (
        "gemotiveerd-verzoek",
        "6.2.6",
        "De houder heeft een gemotiveerd verzoek gedaan.",
    )
    VERZOEK_ONVOLDOENDE = (
        "verzoek-onvoldoende",
        "6.2.6",
        "Het verzoek is niet voldoende gemotiveerd.",
    )
    vars().update(van_edities("ToestemmingGrond"))


@dataclass(frozen=True, slots=True, kw_only=True)
class VerleenToestemming(Besluitcommand):
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
class WeigerToestemming(Besluitcommand):
    """Weiger toestemming voor gebruik door een ander of overdracht van Zeggenschap."""

    NAAM: ClassVar[str] = "weiger-toestemming"
    onderwerp: Toestemming
    """Waarvoor toestemming is gevraagd."""
    voor: str
    """Kenmerk van de Persoon."""
    gronden: tuple[ToestemmingGrond, ...] = (ToestemmingGrond.VERZOEK_ONVOLDOENDE,)
    """Grond van het besluit."""


def _verleen(vraag: Vraag[VerleenToestemming]) -> ToestemmingVerleend:
    command = vraag.command
    return ToestemmingVerleend(
        besluit=besluit(vraag),
        onderwerp=command.onderwerp,
        voor=command.voor,
        voorwaarden=command.voorwaarden,
    )


def _weiger(vraag: Vraag[WeigerToestemming]) -> ToestemmingGeweigerd:
    command = vraag.command
    return ToestemmingGeweigerd(
        besluit=besluit(vraag), onderwerp=command.onderwerp, voor=command.voor
    )


BESLISSINGEN = (
    Beslissing(command=VerleenToestemming, event=ToestemmingVerleend, leg_vast=_verleen),
    Beslissing(command=WeigerToestemming, event=ToestemmingGeweigerd, leg_vast=_weiger),
)
