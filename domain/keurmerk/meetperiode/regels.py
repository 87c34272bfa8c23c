"""Rules that several rooms have about one Meetperiode (H23 1.3)."""

from datetime import date
from typing import Protocol

from domain.keurmerk.feit import VanPeriode
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.feiten import genoemd
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import h2023

PERIODE_BESTAAT = Regel[Vraag[VanPeriode]](
    "meetperiode-onbekend",
    h2023("1.3", "Een meting hoort bij een Meetperiode van de houder."),
    "Dit dossier heeft geen Meetperiode die op {start:%d-%m-%Y} begint.",
    lambda v: genoemd(v.keurmerk, v.command.meetperiode_start) is not None,
    lambda v: {"start": v.command.meetperiode_start},
)


class MetPeriode(Protocol):
    """A command about one Meetperiode; without a start it is the one that waits for a decision."""

    @property
    def meetperiode_start(self) -> date | None: ...


Periodevraag = Vraag[MetPeriode]


def bedoelde_periode(vraag: Periodevraag) -> Periode:
    """Only asked after PERIODE_GENOEMD held."""
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    if periode is None:
        raise LookupError("Er is geen Meetperiode bedoeld.")
    return periode


PERIODE_GENOEMD = Regel[Periodevraag](
    "meetperiode-onbekend",
    h2023("1.3", "Een meting hoort bij een Meetperiode van de houder."),
    "Dit dossier heeft geen Meetperiode die {welke}.",
    lambda v: v.periode_van(v.command.meetperiode_start) is not None,
    lambda v: {"welke": _welke(v.command.meetperiode_start)},
)


def _welke(start: date | None) -> str:
    return f"op {start:%d-%m-%Y} begint" if start else "nog beoordeeld moet worden"
