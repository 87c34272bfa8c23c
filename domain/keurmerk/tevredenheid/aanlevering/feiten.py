"""Facts about the contact data for the survey (H23 4.2, 5.1.2)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.copying import changed
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, Stop, van_periode
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.meetperiode.agenda import TVO_DEADLINE, TVO_OPVRAGEN
from domain.keurmerk.meetperiode.feiten import genoemd, in_periode
from domain.vrijstelling.feiten import Aanleverwijze


class TvoGroep(StrEnum):
    """Whose data were delivered; those of UWV have a date of their own."""

    CLIENTEN = "clienten"
    CLIENTEN_UWV = "clienten-uwv"
    OPDRACHTGEVERS = "opdrachtgevers"


@dataclass(frozen=True, slots=True, kw_only=True)
class TvoAangeleverd(KeurmerkEvent):
    """`wijze` says how it relates to the last day; `volledig`: nobody was left out."""

    TOPIC: ClassVar[str] = "keurmerk.tvo-aangeleverd.v1"
    meetperiode_start: date
    groep: TvoGroep
    aangeleverd_op: date
    aantal: int
    volledig: bool
    wijze: Aanleverwijze
    document: str
    document_sha256: str | None


def _compleet(k: Keurmerk, e: TvoAangeleverd, _: int) -> Keurmerk:
    periode = genoemd(k, e.meetperiode_start)
    if periode is None or not e.volledig:
        return k
    binnen = changed(periode, tvo_binnen=periode.tvo_binnen | {e.groep.value})
    return in_periode(k, e.meetperiode_start, binnen)


def _alles_binnen(e: TvoAangeleverd, na: Keurmerk) -> bool:
    """Everything of every group that this Meetperiode asks for."""
    periode = genoemd(na, e.meetperiode_start)
    if periode is None:
        return False
    nodig = {TvoGroep.CLIENTEN.value, TvoGroep.OPDRACHTGEVERS.value}
    if periode.uwv:
        nodig.add(TvoGroep.CLIENTEN_UWV.value)
    return nodig <= periode.tvo_binnen


FEITEN = (
    Feit(
        event=TvoAangeleverd,
        titel="Gegevens voor het Tevredenheidsonderzoek aangeleverd",
        dag=lambda e: e.aangeleverd_op,
        evolve=_compleet,
        stopt=(Stop((TVO_DEADLINE, TVO_OPVRAGEN), kenmerk=van_periode, na=_alles_binnen),),
    ),
)
