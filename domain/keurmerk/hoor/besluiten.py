"""Recording the hearing before a measure (H23 6.2.3)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Wijze
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Command, Feitdag
from domain.keurmerk.hoor.feiten import (
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
    ZienswijzeOntvangen,
)
from domain.keurmerk.keurmerk import Voornemen
from domain.keurmerk.vraag import Voorafregel, Vraag
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class BiedHoorgelegenheid(Command):
    """Leg vast dat de houder kan worden gehoord of een zienswijze kan geven."""

    NAAM: ClassVar[str] = "bied-hoorgelegenheid"
    geboden_op: Feitdag
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
class OntvangZienswijze(Command):
    """Leg de zienswijze of het verslag van de hoorzitting vast."""

    NAAM: ClassVar[str] = "ontvang-zienswijze"
    ontvangen_op: Feitdag
    """Dag van ontvangst of van de hoorzitting."""
    document: str
    """Kenmerk van de zienswijze of het verslag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegGeenZienswijzeVast(Command):
    """Leg vast dat de hoorgelegenheid niet is gebruikt."""

    NAAM: ClassVar[str] = "leg-geen-zienswijze-vast"
    vastgesteld_op: Feitdag
    """Dag van de vaststelling."""


def _bied(vraag: Vraag[BiedHoorgelegenheid]) -> HoorgelegenheidGeboden:
    command = vraag.command
    return HoorgelegenheidGeboden(
        geboden_op=command.geboden_op,
        voornemen=command.voornemen,
        reactie_uiterlijk=command.reactie_uiterlijk,
        wijze=command.wijze,
        document=command.document,
    )


def _ontvang(vraag: Vraag[OntvangZienswijze]) -> ZienswijzeOntvangen:
    command = vraag.command
    return ZienswijzeOntvangen(ontvangen_op=command.ontvangen_op, document=command.document)


def _geen(vraag: Vraag[LegGeenZienswijzeVast]) -> HoorgelegenheidNietGebruikt:
    return HoorgelegenheidNietGebruikt(vastgesteld_op=vraag.command.vastgesteld_op)


REACTIETERMIJN = Regel[Vraag[BiedHoorgelegenheid]](
    "reactietermijn-te-kort",
    h2023("6.2.3", "De houder moet echt kunnen reageren."),
    "De laatste dag om te reageren moet na de uitnodiging liggen.",
    lambda v: v.command.reactie_uiterlijk > v.command.geboden_op,
)
HOOR_OPEN = Voorafregel(
    "geen-hoorgelegenheid",
    h2023("6.2.3", "Een zienswijze hoort bij een geboden gelegenheid."),
    "Er is geen hoorgelegenheid geboden die nog openstaat.",
    lambda v: v.keurmerk.hoor is not None and not v.keurmerk.hoor.afgerond,
)
REACTIETERMIJN_VOORBIJ = Voorafregel(
    "reactietermijn-loopt",
    h2023("6.2.3", "Tot de laatste dag kan de houder nog reageren."),
    "De houder kan nog reageren tot en met {tot:%d-%m-%Y}.",
    lambda v: v.keurmerk.hoor is None or v.dag > v.keurmerk.hoor.reactie_uiterlijk,
    lambda v: {"tot": v.keurmerk.hoor.reactie_uiterlijk if v.keurmerk.hoor else v.dag},
)
BESLISSINGEN = (
    Beslissing(
        command=BiedHoorgelegenheid,
        event=HoorgelegenheidGeboden,
        leg_vast=_bied,
        inhoud=(REACTIETERMIJN,),
    ),
    Beslissing(
        command=OntvangZienswijze,
        event=ZienswijzeOntvangen,
        leg_vast=_ontvang,
        vooraf=(HOOR_OPEN,),
    ),
    Beslissing(
        command=LegGeenZienswijzeVast,
        event=HoorgelegenheidNietGebruikt,
        leg_vast=_geen,
        vooraf=(HOOR_OPEN, REACTIETERMIJN_VOORBIJ),
    ),
)
