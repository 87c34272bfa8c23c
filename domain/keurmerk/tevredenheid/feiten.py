"""Facts about the Tevredenheidsonderzoek (H23 4)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from domain.begrippen import Dienst
from domain.copying import changed
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, stop_van, van_periode
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.meetperiode.agenda import (
    CONCEPTRAPPORT,
    CONCEPTRAPPORT_OPVRAGEN,
    TVO_DEADLINE,
    TVO_OPEN,
    TVO_OPVRAGEN,
)
from domain.keurmerk.meetperiode.feiten import genoemd, in_periode


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsregel:
    """One row of the survey report: people effectively invited, questionnaires completed, grade."""

    uitgenodigd: int
    ingevuld: int
    rapportcijfer: Decimal | None  # one decimal, as printed in the report


@dataclass(frozen=True, slots=True, kw_only=True)
class Dienstrespons(Responsregel):
    dienst: Dienst


@dataclass(frozen=True, slots=True, kw_only=True)
class TevredenheidsrapportVastgelegd(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.tevredenheidsrapport-vastgelegd.v1"
    meetperiode_start: date
    rapportdatum: date
    bureau: str
    rapport: str  # id of the document
    diensten: tuple[Dienstrespons, ...]
    totaal: Responsregel
    opdrachtgevers: Responsregel | None


def _rapport(k: Keurmerk, e: TevredenheidsrapportVastgelegd, _: int) -> Keurmerk:
    start, periode = e.meetperiode_start, genoemd(k, e.meetperiode_start)
    return in_periode(k, start, changed(periode, rapportdatum=e.rapportdatum)) if periode else k


FEITEN = (
    Feit(
        event=TevredenheidsrapportVastgelegd,
        titel="Rapport van het Tevredenheidsonderzoek vastgelegd",
        dag=lambda e: e.rapportdatum,
        evolve=_rapport,
        stopt=(
            stop_van(
                van_periode,
                TVO_OPEN,
                TVO_OPVRAGEN,
                TVO_DEADLINE,
                CONCEPTRAPPORT,
                CONCEPTRAPPORT_OPVRAGEN,
            ),
        ),
    ),
)
