"""Recording a document with an age (H23 1.2.2, 1.2.4, 2.12.1, 5.1.1)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import ER_IS_EEN_AANVRAAG, VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Feitdag
from domain.keurmerk.stukken.feiten import VAN_OMZET, VAN_PERSOON, Stuksoort, StukVastgelegd
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class LegStukVast(Feitcommand):
    """Leg een stuk vast waar een norm of vrijstelling om vraagt."""

    NAAM: ClassVar[str] = "leg-stuk-vast"
    soort: Stuksoort
    """Wat voor stuk het is."""
    afgegeven_op: Feitdag
    """Dag die op het stuk staat."""
    ontvangen_op: Feitdag
    """Dag waarop Blik op Werk het stuk ontving of de Auditor het zag."""
    boekjaar: date | None = None
    """Laatste dag van het boekjaar; alleen bij een stuk over de omzet."""
    persoon: str | None = None
    """Kenmerk van de persoon; alleen bij een VOG."""
    aspecten: tuple[int, ...] = ()
    """Nummers van de functieaspecten op de VOG."""
    origineel: bool = True
    """Is het originele stuk gezien?"""
    ondertekend: bool = True
    """Is het stuk ondertekend?"""


def _stuk(vraag: Vraag[LegStukVast]) -> StukVastgelegd:
    command = vraag.command
    return StukVastgelegd(
        soort=command.soort,
        afgegeven_op=command.afgegeven_op,
        ontvangen_op=command.ontvangen_op,
        boekjaar=command.boekjaar,
        persoon=command.persoon,
        aspecten=command.aspecten,
        origineel=command.origineel,
        ondertekend=command.ondertekend,
        document=command.document,
        document_sha256=command.document_sha256,
    )


PERSOON = Regel[Vraag[LegStukVast]](
    "persoon-onjuist",
    h2023("1.2.4", "Een VOG staat op naam van één persoon."),
    "Noem de persoon bij een VOG, en alleen daar.",
    lambda v: (v.command.soort in VAN_PERSOON) == (v.command.persoon is not None),
)
BOEKJAAR = Regel[Vraag[LegStukVast]](
    "boekjaar-onjuist",
    h2023("1.2.2.a", "Een stuk over de omzet gaat over een boekjaar."),
    "Noem het boekjaar bij een stuk over de omzet, en alleen daar.",
    lambda v: (v.command.soort in VAN_OMZET) == (v.command.boekjaar is not None),
)
VOLGORDE = Regel[Vraag[LegStukVast]](
    "ontvangen-voor-afgegeven",
    h2023("5.1.1", "Een stuk is er eerst, en wordt dan getoond."),
    "Het stuk is ontvangen vóór de dag die erop staat.",
    lambda v: v.command.ontvangen_op >= v.command.afgegeven_op,
)
BESLISSINGEN = (
    Beslissing(
        command=LegStukVast,
        event=StukVastgelegd,
        leg_vast=_stuk,
        vooraf=(ER_IS_EEN_AANVRAAG,),
        inhoud=(PERSOON, BOEKJAAR, VOLGORDE, VINGERAFDRUK),
    ),
)
