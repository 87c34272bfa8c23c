"""Recording a verbeterplan that the Auditor approved, and that a point of it is done (H23 4.3)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Commanddeel, Feitdag
from domain.keurmerk.meetperiode.regels import (
    ER_IS_EEN_MEETPERIODE,
    PERIODE_GENOEMD,
    bedoelde_periode,
)
from domain.keurmerk.verbeterplan.feiten import (
    VerbeterplanVastgesteld,
    Verbeterpunt,
    VerbeterpuntAfgerond,
    Zwaarte,
)
from domain.keurmerk.verbeterplan.plannen import open_punten, plan_over
from domain.keurmerk.vraag import Voorafregel, Vraag
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class Actiepunt(Commanddeel):
    """Eén punt van het verbeterplan."""

    punt: str
    """Eigen kenmerk van dit punt."""
    ernst: Zwaarte
    """Hoe zwaar het weegt."""
    wat: str
    """Wat er beter moet."""
    eigenaar: str
    """Kenmerk van wie ervoor zorgt, geen naam."""
    uiterlijk: date
    """Laatste dag om het te doen."""
    norm: str | None = None
    """Nummer van de Norm die niet is gehaald; leeg bij een klacht of suggestie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegVerbeterplanVast(Feitcommand):
    """Leg het verbeterplan vast dat de Auditor heeft goedgekeurd."""

    NAAM: ClassVar[str] = "leg-verbeterplan-vast"
    vastgesteld_op: Feitdag
    """Dag waarop de Auditor het plan goedkeurde."""
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    punten: tuple[Actiepunt, ...]
    """Wat er beter moet."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode waar het plan uit volgt; leeg is de Meetperiode die nog
    beoordeeld wordt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RondVerbeterpuntAf(Feitcommand):
    """Leg vast dat een punt van het verbeterplan is uitgevoerd."""

    NAAM: ClassVar[str] = "rond-verbeterpunt-af"
    meetperiode_start: date
    """Eerste dag van de Meetperiode waar het plan uit volgt."""
    punt: str
    """Kenmerk van het punt."""
    afgerond_op: Feitdag
    """Dag waarop het klaar was."""


Planvraag = Vraag[LegVerbeterplanVast]
Puntvraag = Vraag[RondVerbeterpuntAf]
_PLAN = h2023("4.3", "Bij een Norm die niet is gehaald, klachten of suggesties hoort een plan.")


def uitvoeren_tot_en_met(vraag: Planvraag) -> date | None:
    """The last day of the Meetperiode that follows; None when no Meetperiode is meant."""
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    if periode is None:
        return None
    begin = plus_dagen(periode.einde, 1)
    maanden = vraag.naaste(begin).meetperiode.maanden.waarde
    return plus_dagen(plus_maanden(begin, maanden), -1)


def _plan(vraag: Planvraag) -> VerbeterplanVastgesteld:
    command, periode = vraag.command, bedoelde_periode(vraag)
    return VerbeterplanVastgesteld(
        meetperiode_start=periode.start,
        vastgesteld_op=command.vastgesteld_op,
        auditor=command.auditor,
        punten=tuple(map(_punt, command.punten)),
        uitvoeren_vanaf=plus_dagen(periode.einde, 1),
        uitvoeren_tot_en_met=uitvoeren_tot_en_met(vraag) or periode.einde,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _punt(punt: Actiepunt) -> Verbeterpunt:
    return Verbeterpunt(
        punt=punt.punt,
        norm=punt.norm,
        ernst=punt.ernst,
        wat=punt.wat,
        eigenaar=punt.eigenaar,
        uiterlijk=punt.uiterlijk,
    )


def _afgerond(vraag: Puntvraag) -> VerbeterpuntAfgerond:
    command = vraag.command
    return VerbeterpuntAfgerond(
        meetperiode_start=command.meetperiode_start,
        punt=command.punt,
        afgerond_op=command.afgerond_op,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _eerste_plan(vraag: Planvraag) -> bool:
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    return periode is None or plan_over(vraag, periode.start) is None


def _elk_punt_een_keer(vraag: Planvraag) -> bool:
    namen = [punt.punt for punt in vraag.command.punten]
    return bool(namen) and len(namen) == len(set(namen))


def _punten_op_tijd(vraag: Planvraag) -> bool:
    laatste, vanaf = uitvoeren_tot_en_met(vraag), vraag.command.vastgesteld_op
    return laatste is None or all(vanaf <= p.uiterlijk <= laatste for p in vraag.command.punten)


def _open_punt(vraag: Puntvraag) -> bool:
    command = vraag.command
    return (command.meetperiode_start, command.punt) in open_punten(vraag)


def _na_plan(vraag: Puntvraag) -> bool:
    plan = plan_over(vraag, vraag.command.meetperiode_start)
    return plan is None or vraag.command.afgerond_op >= plan.vastgesteld_op


PLAN_EEN_KEER = Regel[Planvraag](
    "verbeterplan-al-vastgelegd",
    _PLAN,
    "Over deze Meetperiode is al een verbeterplan vastgelegd.",
    _eerste_plan,
)
PUNTEN = Regel[Planvraag](
    "verbeterpunten-onjuist",
    _PLAN,
    "Noem ten minste één punt, en geef elk punt een eigen kenmerk.",
    _elk_punt_een_keer,
)
PUNTEN_OP_TIJD = Regel[Planvraag](
    "verbeterpunt-dag-onmogelijk",
    h2023("4.3", "Het plan wordt uitgevoerd in de volgende Meetperiode."),
    "De laatste dag van elk punt ligt op of na de dag van het plan en niet na {laatste:%d-%m-%Y}.",
    _punten_op_tijd,
    lambda v: {"laatste": uitvoeren_tot_en_met(v)},
)
ER_IS_EEN_OPEN_PUNT = Voorafregel(
    "geen-verbeterpunt-open",
    _PLAN,
    "In dit dossier is geen punt van een verbeterplan dat nog open is.",
    lambda v: bool(open_punten(v)),
)
OPEN_PUNT = Regel[Puntvraag](
    "verbeterpunt-onbekend",
    _PLAN,
    "Het verbeterplan over die Meetperiode heeft geen punt ‘{punt}’ dat nog open is.",
    _open_punt,
    lambda v: {"punt": v.command.punt},
)
NA_PLAN = Regel[Puntvraag](
    "verbeterpunt-voor-plan",
    _PLAN,
    "Het punt kan niet klaar zijn vóór het plan er was.",
    _na_plan,
)
BESLISSINGEN = (
    Beslissing(
        command=LegVerbeterplanVast,
        event=VerbeterplanVastgesteld,
        leg_vast=_plan,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(PERIODE_GENOEMD, PLAN_EEN_KEER, PUNTEN, PUNTEN_OP_TIJD, VINGERAFDRUK),
    ),
    Beslissing(
        command=RondVerbeterpuntAf,
        event=VerbeterpuntAfgerond,
        leg_vast=_afgerond,
        vooraf=(ER_IS_EEN_OPEN_PUNT,),
        inhoud=(OPEN_PUNT, NA_PLAN, VINGERAFDRUK),
    ),
)
