"""The shape of a reading: how we read a passage that is unclear, without a choice to change."""

from dataclasses import dataclass
from enum import StrEnum


class Later(StrEnum):
    """What carries out a rule that this part of the product does not."""

    AUDIT = "het deel voor Audits en certificerende instellingen"
    BRIEVEN = "het deel voor brieven en documenten"
    FINANCIEN = "het deel voor facturen en bijdragen"
    PORTAAL = "het deel waarin organisaties zelf gegevens aanleveren"
    TVO = "het deel voor het Tevredenheidsonderzoek"
    AVG = "het deel voor bewaartermijnen en inzage"
    BUITEN = "geen programma: dit doet iemand anders, of het is alleen achtergrond"


@dataclass(frozen=True, slots=True)
class Lezing:
    """`punt` is the A-number; `waar` names the code (module or module:name) or the later part."""

    punt: str
    zin: str
    waar: str | Later
