"""Which verbeterplan belongs to a Meetperiode, from the events of the dossier (H23 4.3)."""

from collections.abc import Set
from datetime import date
from typing import Protocol

from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.regels import MetPeriode
from domain.keurmerk.verbeterplan.feiten import VerbeterplanVastgesteld, VerbeterpuntAfgerond
from domain.keurmerk.vraag import Vooraf, Vraag
from domain.rules import Regel
from domain.source import h2023

NORM = "3.3.1"


class Genormeerd(Protocol):
    @property
    def norm(self) -> str: ...


class MetOordelen(MetPeriode, Protocol):
    """A command with what the Auditor found on norms."""

    @property
    def bevindingen(self) -> tuple[Genormeerd, ...]: ...


def plan_over(vraag: Vooraf, start: date) -> VerbeterplanVastgesteld | None:
    """The plan about the Meetperiode that began on `start`."""
    alle = (plan for _, plan in vraag.dossier.events(VerbeterplanVastgesteld))
    return next((plan for plan in alle if plan.meetperiode_start == start), None)


def plan_in(vraag: Vooraf, periode: Periode | None) -> VerbeterplanVastgesteld | None:
    """The plan that had to be carried out in this Meetperiode."""
    alle = (plan for _, plan in vraag.dossier.events(VerbeterplanVastgesteld))
    return next((p for p in alle if periode and p.uitvoeren_vanaf == periode.start), None)


def open_punten(vraag: Vooraf) -> Set[tuple[date, str]]:
    """Each by the Meetperiode that its plan is about, and its own kenmerk."""
    dossier = vraag.dossier
    plannen = [plan for _, plan in dossier.events(VerbeterplanVastgesteld)]
    alle = {(plan.meetperiode_start, punt.punt) for plan in plannen for punt in plan.punten}
    klaar = {(e.meetperiode_start, e.punt) for _, e in dossier.events(VerbeterpuntAfgerond)}
    return alle - klaar


def _getoetst(vraag: Vraag[MetOordelen]) -> bool:
    """Whoever tells history tells what was found then."""
    plan = plan_in(vraag, vraag.periode_van(vraag.command.meetperiode_start))
    gevonden = {bevinding.norm for bevinding in vraag.command.bevindingen}
    return vraag.geimporteerd or plan is None or NORM in gevonden


PLAN_GETOETST = Regel[Vraag[MetOordelen]](
    "verbeterplan-niet-getoetst",
    h2023("3.3.1", "Het plan van de vorige Meetperiode wordt in de volgende getoetst."),
    "In deze Meetperiode moest een verbeterplan worden uitgevoerd. Zeg bij Norm {norm} of dat is"
    " gebeurd.",
    _getoetst,
    lambda v: {"norm": NORM},
)
