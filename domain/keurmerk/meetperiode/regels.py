"""Rules that several rooms have about one Meetperiode (H23 1.3)."""

from datetime import date
from typing import Protocol

from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.vraag import Voorafregel, Vraag
from domain.rules import Regel
from domain.source import h2023


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


ER_IS_EEN_MEETPERIODE = Voorafregel(
    "geen-meetperiode",
    h2023("1.3", "Een meting hoort bij een Meetperiode van de houder."),
    "Dit dossier heeft nog geen Meetperiode.",
    lambda v: v.keurmerk.laatste_periode is not None,
)


def _welke(start: date | None) -> str:
    return f"op {start:%d-%m-%Y} begint" if start else "nog beoordeeld moet worden"
