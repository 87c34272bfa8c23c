"""Ruling on a norm that no count or audit can settle (H23 4.2, 5.1, Bijlage 6)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Command, Feitdag
from domain.keurmerk.meetperiode.regels import PERIODE_GENOEMD, bedoelde_periode
from domain.keurmerk.oordeel.feiten import NormBeoordeeld
from domain.keurmerk.oordeel.ruimte import open_uitslagen, te_oordelen
from domain.keurmerk.vraag import Voorafregel, Vraag
from domain.normen.bevindingen import Oordeel
from domain.rules import Regel
from domain.source import eigen_lezing
from domain.uitslag import Uitslag


@dataclass(frozen=True, slots=True, kw_only=True)
class OordeelOverNorm(Command):
    """Oordeel over een norm die zonder Blik op Werk niet te beoordelen is."""

    NAAM: ClassVar[str] = "oordeel-over-norm"
    norm: str
    """Nummer van de norm, zoals de beoordeling het noemt."""
    oordeel: Oordeel
    """Wat Blik op Werk ervan vindt."""
    besluitdatum: Feitdag
    """Dag waarop dit is besloten."""
    motivering: str
    """Waarom: nooit leeg."""
    beslisser: str
    """Wie het oordeel geeft (kenmerk van de medewerker, geen naam)."""
    groep: str | None = None
    """Waarover de uitkomst gaat, zoals de beoordeling het noemt; leeg is de hele organisatie."""
    bewijsstukken: tuple[str, ...] = ()
    """Kenmerken van de stukken waarop het oordeel rust."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


Oordeelvraag = Vraag[OordeelOverNorm]


def _beoordeeld(vraag: Oordeelvraag) -> NormBeoordeeld:
    command = vraag.command
    return NormBeoordeeld(
        meetperiode_start=bedoelde_periode(vraag).start,
        norm=command.norm,
        groep=command.groep or "",
        oordeel=command.oordeel,
        besluitdatum=command.besluitdatum,
        beslisser=command.beslisser,
        motivering=command.motivering,
        bewijsstukken=command.bewijsstukken,
    )


def _uitslag(vraag: Oordeelvraag) -> Uitslag | None:
    command = vraag.command
    gezocht = (command.norm, command.groep or "")
    open_ = open_uitslagen(vraag)
    return next((u for u in open_ if (u.toets.code, u.toets.groep) == gezocht), None)


def _genoemd(vraag: Oordeelvraag) -> str:
    namen = (f"{u.toets.code} {u.toets.groep}".strip() for u in te_oordelen(vraag))
    return ", ".join(namen) or "geen"


_RUIMTE = eigen_lezing(
    "oordeel", "Een medewerker oordeelt waar de Handleiding dat aan Blik op Werk laat."
)
IETS_OPEN = Voorafregel(
    "geen-oordeel-nodig",
    _RUIMTE,
    "Er is nu geen norm waarover Blik op Werk zelf moet oordelen.",
    lambda v: bool(te_oordelen(v)),
)
OPEN = Regel[Oordeelvraag](
    "norm-niet-open",
    _RUIMTE,
    "Over deze norm en groep is geen oordeel nodig. Oordelen kan nu over: {open}.",
    lambda v: _uitslag(v) is not None,
    lambda v: {"open": _genoemd(v)},
)
MET_RUIMTE = Regel[Oordeelvraag](
    "norm-zonder-ruimte",
    _RUIMTE,
    "Over norm {norm} oordeelt geen medewerker: leg de feiten vast die nog ontbreken. {zin}",
    lambda v: (uitslag := _uitslag(v)) is None or uitslag in te_oordelen(v),
    lambda v: {"norm": v.command.norm, "zin": (u := _uitslag(v)) and u.zin},
)
BESLISSINGEN = (
    Beslissing(
        command=OordeelOverNorm,
        event=NormBeoordeeld,
        leg_vast=_beoordeeld,
        vooraf=(IETS_OPEN,),
        inhoud=(PERIODE_GENOEMD, OPEN, MET_RUIMTE),
        peildag=lambda command: command.besluitdatum,
    ),
)
