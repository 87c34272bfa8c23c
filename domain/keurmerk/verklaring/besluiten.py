"""Recording the Managementverklaring and what contradicts it (H23 1.2.3, Bijlage 6)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.documenten.verklaring import BEKEND, Strijdigheid, melding
from domain.kader import kader
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
        op_tijd=_op_tijd(vraag),
        document=command.document,
    )


def _op_tijd(vraag: Vraag[MeldStrijdigheid]) -> bool | None:
    """Whether it was reported within the werkdagen of Bijlage 6, by what held on that day."""
    bekend, gemeld = vraag.command.bekend_bij_management_op, vraag.command.gemeld_op
    feit = Strijdigheid(
        ontstaan=vraag.command.ontstaan_op, bekend=bekend, peildag=gemeld, gemeld=gemeld
    )
    try:
        return melding(feit, kader(vraag.editie(bekend), bekend)).gehaald
    except LookupError:  # the edition, or the list of holidays of that year, is not here
        return None


def _onbekend(letters: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(letter for letter in letters if letter not in BEKEND)


CLAUSULE = Regel[Vraag[MeldStrijdigheid]](
    "clausule-ontbreekt",
    h2023("Bijlage 6", "Een melding noemt waar de verklaring niet meer klopt."),
    "Noem ten minste één clausule.",
    lambda v: bool(v.command.clausules),
)
CLAUSULE_BESTAAT = Regel[Vraag[MeldStrijdigheid]](
    "clausule-onbekend",
    h2023("Bijlage 6", "De verklaring heeft genummerde onderdelen."),
    "Bijlage 6 heeft geen onderdeel {letters}.",
    lambda v: not _onbekend(v.command.clausules),
    lambda v: {"letters": ", ".join(_onbekend(v.command.clausules))},
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
