"""Names and contact data of a dienstverlener: a command, but no event. They can be erased."""

from dataclasses import dataclass
from typing import ClassVar

from domain.keurmerk.command import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistreerDienstverlener(Command):
    """Leg de naam en de contactgegevens van een dienstverlener vast, of verander ze."""

    NAAM: ClassVar[str] = "registreer-dienstverlener"
    naam: str
    """Naam van de organisatie."""
    vestigingsplaats: str | None = None
    """Plaats waar de organisatie is gevestigd."""
    postcode: str | None = None
    """Postcode van de vestiging."""
    provincies: tuple[str, ...] = ()
    """Provincies waarin de organisatie werkt."""
    contactpersoon: str | None = None
    """Naam van de contactpersoon."""
    e_mail: str | None = None
    """E-mailadres voor brieven en berichten."""
    telefoon: str | None = None
    """Telefoonnummer."""
