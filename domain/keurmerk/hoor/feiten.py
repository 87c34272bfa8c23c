"""Facts about the hearing before a measure (H23 6.2.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Wijze
from domain.copying import changed
from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, Opening, Start, stop
from domain.keurmerk.keurmerk import Hoor, Keurmerk, Voornemen
from domain.source import h2023

BESLUIT_NA_HOOR = Taaksoort(
    "besluit-na-hoorgelegenheid",
    "De houder is gehoord of kon dat: neem het voorgenomen besluit of zie ervan af",
    h2023("6.2.3", "Na de hoorgelegenheid kan het besluit worden genomen."),
    Groep.HOOR,
)
REACTIE = Termijnsoort(
    "reactie-hoorgelegenheid",
    "Laatste dag voor een zienswijze",
    h2023("6.2.3", "Daarna kan het besluit worden genomen."),
    Groep.HOOR,
    Moment.EINDE,
    BESLUIT_NA_HOOR,
)
TAKEN = (BESLUIT_NA_HOOR,)
TERMIJNEN = (REACTIE,)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoorgelegenheidGeboden(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.hoorgelegenheid-geboden.v1"
    geboden_op: date
    voornemen: Voornemen
    reactie_uiterlijk: date
    wijze: Wijze
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ZienswijzeOntvangen(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.zienswijze-ontvangen.v1"
    ontvangen_op: date
    document: str  # the written view, or the report of the hearing


@dataclass(frozen=True, slots=True, kw_only=True)
class HoorgelegenheidNietGebruikt(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.hoorgelegenheid-niet-gebruikt.v1"
    vastgesteld_op: date


def _geboden(k: Keurmerk, e: HoorgelegenheidGeboden, _: int) -> Keurmerk:
    return changed(k, hoor=Hoor(voornemen=e.voornemen, reactie_uiterlijk=e.reactie_uiterlijk))


def _afgerond(
    k: Keurmerk, _e: ZienswijzeOntvangen | HoorgelegenheidNietGebruikt, _: int
) -> Keurmerk:
    return changed(k, hoor=changed(k.hoor, afgerond=True)) if k.hoor else k


def _reactie(e: HoorgelegenheidGeboden, versie: int) -> Iterator[Start]:
    yield Start(REACTIE, e.reactie_uiterlijk, f"{versie}")


def _besluiten(
    _e: ZienswijzeOntvangen | HoorgelegenheidNietGebruikt, _na: Keurmerk
) -> Iterator[Opening]:
    yield Opening(BESLUIT_NA_HOOR)


FEITEN = (
    Feit(
        event=HoorgelegenheidGeboden,
        titel="Gelegenheid gegeven om gehoord te worden",
        dag=lambda e: e.geboden_op,
        evolve=_geboden,
        start=_reactie,
        stopt=(stop(REACTIE),),
        overgang=h2023("6.2.3", "Vóór een sanctie kan de houder worden gehoord."),
    ),
    Feit(
        event=ZienswijzeOntvangen,
        titel="Zienswijze ontvangen",
        dag=lambda e: e.ontvangen_op,
        evolve=_afgerond,
        stopt=(stop(REACTIE),),
        opent=_besluiten,
        overgang=h2023("6.2.3", "De houder kan zijn visie schriftelijk geven."),
    ),
    Feit(
        event=HoorgelegenheidNietGebruikt,
        titel="Hoorgelegenheid niet gebruikt",
        dag=lambda e: e.vastgesteld_op,
        evolve=_afgerond,
        stopt=(stop(REACTIE),),
        opent=_besluiten,
        overgang=h2023("6.2.3", "De houder hoeft de gelegenheid niet te gebruiken."),
    ),
)
