"""Deciding on Intrekking, Ontbinding and notice (H23 6.1.2, 6.2.4, 6.2.5, 6.2.6)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain import beleid
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.beoordeling.feiten import TWEEDE
from domain.keurmerk.beslissing import Beslissing, Verloop
from domain.keurmerk.command import Besluitcommand, Command, Feitdag
from domain.keurmerk.einde.feiten import (
    EINDE_INTREKKING,
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    IntrekkingstermijnVerstreken,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.einde.gronden import IntrekkingGrond, OntbindingGrond
from domain.keurmerk.keurmerk import Planstand
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.maatregel import REGELS as MAATREGEL
from domain.keurmerk.regels import NADELIG
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag, besluit, ingang_van
from domain.rules import Regel
from domain.source import eigen_lezing, h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class TrekInVoorBepaaldeTijd(Besluitcommand):
    """Trek het keurmerk in voor bepaalde tijd."""

    NAAM: ClassVar[str] = "trek-in-voor-bepaalde-tijd"
    laatste_dag: date
    """Laatste dag van de Intrekking."""
    normen: tuple[str, ...] = ()
    """Nummers van de geschonden Normen."""
    gronden: tuple[IntrekkingGrond, ...]
    """Waarom wordt ingetrokken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrekInVoorOnbepaaldeTijd(Besluitcommand):
    """Trek het keurmerk in voor onbepaalde tijd."""

    NAAM: ClassVar[str] = "trek-in-voor-onbepaalde-tijd"
    normen: tuple[str, ...] = ()
    """Nummers van de geschonden Normen."""
    gronden: tuple[IntrekkingGrond, ...]
    """Waarom wordt ingetrokken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OntbindOvereenkomst(Besluitcommand):
    """Ontbind de Overeenkomst."""

    NAAM: ClassVar[str] = "ontbind-overeenkomst"
    gronden: tuple[OntbindingGrond, ...]
    """Waarom wordt ontbonden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerwerkOpzegging(Command):
    """Leg vast dat de houder de Overeenkomst opzegt."""

    NAAM: ClassVar[str] = "verwerk-opzegging"
    ontvangen_op: Feitdag
    """Dag van ontvangst van de opzegging."""
    einde_per: date
    """Dag vanaf wanneer de houder geen keurmerk meer heeft."""
    document: str
    """Kenmerk van de opzegging."""


def _bepaald(vraag: Vraag[TrekInVoorBepaaldeTijd]) -> IngetrokkenVoorBepaaldeTijd:
    command = vraag.command
    dag = command.besluitdatum
    return IngetrokkenVoorBepaaldeTijd(
        besluit=besluit(vraag),
        normen=command.normen,
        laatste_dag=command.laatste_dag,
        nieuwe_aanvraag_vanaf=beleid.nieuwe_aanvraag_vanaf(
            dag, vraag.naaste(dag), command.laatste_dag
        ),
    )


def _onbepaald(vraag: Vraag[TrekInVoorOnbepaaldeTijd]) -> IngetrokkenVoorOnbepaaldeTijd:
    return IngetrokkenVoorOnbepaaldeTijd(besluit=besluit(vraag), normen=vraag.command.normen)


def _ontbind(vraag: Vraag[OntbindOvereenkomst]) -> OvereenkomstOntbonden:
    return OvereenkomstOntbonden(besluit=besluit(vraag))


def _zeg_op(vraag: Vraag[VerwerkOpzegging]) -> OvereenkomstOpgezegd:
    command = vraag.command
    return OvereenkomstOpgezegd(
        ontvangen_op=command.ontvangen_op,
        einde_per=command.einde_per,
        document=command.document,
    )


P = Planstand
PLANSTAND_BIJ_GROND = {
    IntrekkingGrond.PLAN_NIET_GOEDGEKEURD: (P.AFGEKEURD,),
    IntrekkingGrond.PLAN_NIET_NAGELEEFD: (P.NIET_NAGELEEFD, P.GOEDGEKEURD),
    IntrekkingGrond.PLAN_NIET_GEIMPLEMENTEERD: (P.GOEDGEKEURD, P.NIET_NAGELEEFD),
    IntrekkingGrond.PLAN_NIET_NAAR_BEHOREN: (P.GOEDGEKEURD, P.GEIMPLEMENTEERD, P.NIET_NAGELEEFD),
}
S = Keurmerkstatus
STATUS_BIJ_GROND = {
    OntbindingGrond.NA_AFWIJZING: (S.AFGEWEZEN,),
    OntbindingGrond.NA_NIET_TOEKENNING: (S.NIET_TOEGEKEND,),
    OntbindingGrond.NA_INTREKKING: (S.INGETROKKEN_BEPAALD, S.INGETROKKEN_ONBEPAALD),
    OntbindingGrond.INTREKKING_ONBEPAALDE_TIJD: (S.INGETROKKEN_ONBEPAALD,),
    OntbindingGrond.GEEN_NIEUWE_AANVRAAG: (S.AFGEWEZEN, S.NIET_TOEGEKEND),
    OntbindingGrond.TWEEDE_AFWIJZING_OF_NIET_TOEKENNING: (S.AFGEWEZEN, S.NIET_TOEGEKEND),
}
Intrekking = TrekInVoorBepaaldeTijd | TrekInVoorOnbepaaldeTijd


def _plan_past(vraag: Vraag[Intrekking]) -> bool:
    plan = vraag.keurmerk.plan
    stand = plan.stand if plan else None
    eisen = (PLANSTAND_BIJ_GROND.get(grond) for grond in vraag.command.gronden)
    return all(stand in eis for eis in eisen if eis is not None)


def _weerlegd(vraag: Vraag[OntbindOvereenkomst]) -> tuple[str, ...]:
    return tuple(g.value for g in vraag.command.gronden if not _ontbinding_klopt(vraag, g))


def _ontbinding_klopt(vraag: Vraag[OntbindOvereenkomst], grond: OntbindingGrond) -> bool:
    keurmerk = vraag.keurmerk
    if keurmerk.status not in STATUS_BIJ_GROND.get(grond, (keurmerk.status,)):
        return False
    if grond is OntbindingGrond.TWEEDE_AFWIJZING_OF_NIET_TOEKENNING:
        return keurmerk.afwijzingen >= TWEEDE
    if grond is OntbindingGrond.GEEN_NIEUWE_AANVRAAG:
        uiterlijk = keurmerk.ontbinding_bij_stilzitten
        return uiterlijk is not None and vraag.dag > uiterlijk
    return True


PLAN_PAST = Regel[Vraag[Intrekking]](
    "plan-past-niet-bij-grond",
    h2023("6.2.4", "De grond moet kloppen met de stand van het plan van aanpak."),
    "De stand van het plan van aanpak past niet bij de gekozen grond.",
    _plan_past,
)
INTREKKING_EINDE = Regel[Vraag[TrekInVoorBepaaldeTijd]](
    "intrekking-zonder-duur",
    h2023("6.2.4", "Een Intrekking voor bepaalde tijd heeft een laatste dag (A-47)."),
    "De laatste dag van de Intrekking moet op of na de ingangsdatum liggen.",
    lambda v: v.command.laatste_dag >= ingang_van(v),
)
ONTBINDING_KLOPT = Regel[Vraag[OntbindOvereenkomst]](
    "grond-klopt-niet",
    h2023("6.2.5", "Ontbinden kan op de gronden die bij de status horen."),
    "Deze gronden passen niet bij dit dossier: {gronden}.",
    lambda v: not _weerlegd(v),
    lambda v: {"gronden": ", ".join(_weerlegd(v))},
)
OPZEGGING = Voorafregel(
    "opzegging-niet-toegestaan",
    eigen_lezing("E35", "Of een houder kan opzeggen is beleid: de Overeenkomst ontbreekt."),
    "Het beleid staat geen opzegging door de houder toe.",
    lambda v: beleid.OPZEGGING_TOEGESTAAN.op(v.dag),
)


def _intrekking_voorbij(_: Vooraf, termijn: Termijn) -> IntrekkingstermijnVerstreken:
    return IntrekkingstermijnVerstreken(termijn=f"{termijn.id}", laatste_dag=termijn.dag)


VERLOOP = (Verloop(soort=EINDE_INTREKKING, leg_vast=_intrekking_voorbij),)

BESLISSINGEN = (
    Beslissing(
        command=TrekInVoorBepaaldeTijd,
        event=IngetrokkenVoorBepaaldeTijd,
        leg_vast=_bepaald,
        inhoud=(INTREKKING_EINDE, PLAN_PAST, *MAATREGEL, *NADELIG),
    ),
    Beslissing(
        command=TrekInVoorOnbepaaldeTijd,
        event=IngetrokkenVoorOnbepaaldeTijd,
        leg_vast=_onbepaald,
        inhoud=(PLAN_PAST, *MAATREGEL, *NADELIG),
    ),
    Beslissing(
        command=OntbindOvereenkomst,
        event=OvereenkomstOntbonden,
        leg_vast=_ontbind,
        inhoud=(ONTBINDING_KLOPT, *NADELIG),
    ),
    Beslissing(
        command=VerwerkOpzegging,
        event=OvereenkomstOpgezegd,
        leg_vast=_zeg_op,
        vooraf=(OPZEGGING,),
    ),
)
