"""Recording the Managementverklaring and what contradicts it (H23 1.2.3, Bijlage 6)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.documenten.bijlage6 import ALLE
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Command, Feitdag
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven, StrijdigheidGemeld
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class LegManagementverklaringVast(Command):
    """Leg de Managementverklaring vast."""

    NAAM: ClassVar[str] = "leg-managementverklaring-vast"
    afgegeven_op: Feitdag
    """Dag van ondertekening."""
    document: str
    """Kenmerk van de verklaring."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldStrijdigheid(Command):
    """Leg een melding vast dat de Managementverklaring niet meer klopt."""

    NAAM: ClassVar[str] = "meld-strijdigheid"
    gemeld_op: Feitdag
    """Dag van de melding."""
    ontstaan_op: Feitdag
    """Dag waarop de strijdigheid ontstond."""
    bekend_bij_management_op: Feitdag
    """Dag waarop het Management het wist."""
    clausules: tuple[str, ...]
    """Letters van de clausules."""
    document: str
    """Kenmerk van de melding."""


def _verklaring(vraag: Vraag[LegManagementverklaringVast]) -> ManagementverklaringAfgegeven:
    command = vraag.command
    return ManagementverklaringAfgegeven(
        afgegeven_op=command.afgegeven_op, document=command.document
    )


def _strijdigheid(vraag: Vraag[MeldStrijdigheid]) -> StrijdigheidGemeld:
    command = vraag.command
    return StrijdigheidGemeld(
        gemeld_op=command.gemeld_op,
        ontstaan_op=command.ontstaan_op,
        bekend_bij_management_op=command.bekend_bij_management_op,
        clausules=command.clausules,
        document=command.document,
    )


CLAUSULE = Regel[Vraag[MeldStrijdigheid]](
    "clausule-ontbreekt",
    h2023("Bijlage 6", "Een melding noemt waar de verklaring niet meer klopt."),
    "Noem ten minste één clausule.",
    lambda v: bool(v.command.clausules),
)
CLAUSULE_BESTAAT = Regel[Vraag[MeldStrijdigheid]](
    "clausule-onbekend",
    h2023("Bijlage 6", "Een melding noemt de letters van de verklaring."),
    "Bijlage 6 heeft geen onderdeel {clausules}.",
    lambda v: ALLE.keys() >= set(v.command.clausules),
    lambda v: {"clausules": ", ".join(c for c in v.command.clausules if c not in ALLE)},
)

BESLISSINGEN = (
    Beslissing(
        command=LegManagementverklaringVast,
        event=ManagementverklaringAfgegeven,
        leg_vast=_verklaring,
    ),
    Beslissing(
        command=MeldStrijdigheid,
        event=StrijdigheidGemeld,
        leg_vast=_strijdigheid,
        inhoud=(CLAUSULE, CLAUSULE_BESTAAT),
    ),
)
