"""Recording the Managementverklaring and what contradicts it (H23 1.2.3, Bijlage 6)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.documenten.bijlage6 import ALLE
from domain.documenten.melding import Strijdigheid, melding
from domain.kader import kader
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Command, Feitdag
from domain.keurmerk.organisatie.feiten import OrganisatieVastgelegd
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven, StrijdigheidGemeld
from domain.keurmerk.vraag import Vooraf, Vraag
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class LegManagementverklaringVast(Feitcommand):
    """Leg de Managementverklaring vast."""

    NAAM: ClassVar[str] = "leg-managementverklaring-vast"
    afgegeven_op: Feitdag
    """Dag van ondertekening."""
    ondertekend_door: str | None = None
    """Kenmerk van wie tekende, geen naam; leeg als het Management één persoon is."""
    voorbehoud: tuple[str, ...] = ()
    """Letters van Bijlage 6 die niet zijn verklaard."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die loopt op de dag van tekenen."""


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
        meetperiode_start=_periode(vraag),
        afgegeven_op=command.afgegeven_op,
        ondertekend_door=command.ondertekend_door or _enige(vraag),
        voorbehoud=command.voorbehoud,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _periode(vraag: Vraag[LegManagementverklaringVast]) -> date | None:
    """An applicant has none yet."""
    command, perioden = vraag.command, vraag.keurmerk.perioden
    if command.meetperiode_start:
        return command.meetperiode_start
    lopend = (p.start for p in perioden if p.start <= command.afgegeven_op <= p.einde)
    return next(lopend, perioden[-1].start if perioden else None)


def _management(vraag: Vooraf) -> tuple[str, ...]:
    """As it was recorded last."""
    *_, laatste = ((), *(e.management for _, e in vraag.dossier.events(OrganisatieVastgelegd)))
    return tuple(lid.persoon for lid in laatste)


def _enige(vraag: Vooraf) -> str | None:
    """Who must have signed, when there is nobody else."""
    management = _management(vraag)
    return management[0] if len(management) == 1 else None


def _ondertekenaar_bekend(vraag: Vraag[LegManagementverklaringVast]) -> bool:
    return vraag.command.ondertekend_door is not None or len(_management(vraag)) <= 1


def _bestaat(vraag: Vraag[LegManagementverklaringVast]) -> bool:
    start = vraag.command.meetperiode_start
    return start is None or vraag.periode_van(start) is not None


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
    return tuple(letter for letter in letters if letter not in ALLE)


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
    lambda v: not _onbekend(v.command.clausules),
    lambda v: {"clausules": ", ".join(_onbekend(v.command.clausules))},
)

PERIODE = Regel[Vraag[LegManagementverklaringVast]](
    "meetperiode-onbekend",
    h2023("1.2.3", "De verklaring hoort bij een Meetperiode van de houder."),
    "Dit dossier heeft geen Meetperiode die op {start:%d-%m-%Y} begint.",
    _bestaat,
    lambda v: {"start": v.command.meetperiode_start},
)
ONDERTEKENAAR = Regel[Vraag[LegManagementverklaringVast]](
    "ondertekenaar-ontbreekt",
    h2023("1.2.3", "Iemand van het Management ondertekent de verklaring."),
    "Zeg wie heeft ondertekend: het Management bestaat uit {namen}.",
    _ondertekenaar_bekend,
    lambda v: {"namen": ", ".join(_management(v))},
)
VOORBEHOUD = Regel[Vraag[LegManagementverklaringVast]](
    "clausule-onbekend",
    h2023("Bijlage 6", "De verklaring heeft genummerde onderdelen."),
    "Bijlage 6 heeft geen onderdeel {letters}.",
    lambda v: not _onbekend(v.command.voorbehoud),
    lambda v: {"letters": ", ".join(_onbekend(v.command.voorbehoud))},
)
BESLISSINGEN = (
    Beslissing(
        command=LegManagementverklaringVast,
        event=ManagementverklaringAfgegeven,
        leg_vast=_verklaring,
        inhoud=(PERIODE, ONDERTEKENAAR, VOORBEHOUD, VINGERAFDRUK),
    ),
    Beslissing(
        command=MeldStrijdigheid,
        event=StrijdigheidGemeld,
        leg_vast=_strijdigheid,
        inhoud=(CLAUSULE, CLAUSULE_BESTAAT),
    ),
)
