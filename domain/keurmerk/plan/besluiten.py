"""Deciding on a plan van aanpak (H23 6.2.6)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Opheffing
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Besluitcommand, Command, Feitdag
from domain.keurmerk.grond import Grond, van_edities
from domain.keurmerk.keurmerk import Planstand
from domain.keurmerk.plan.feiten import (
    PlanVanAanpakAfgekeurd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakGoedgekeurd,
    PlanVanAanpakIngediend,
    PlanVanAanpakNietNageleefd,
)
from domain.keurmerk.vraag import Voorafregel, Vraag, besluit
from domain.rules import Regel
from domain.source import h2023


class PlanGrond(Grond):
    PLAN_VOLDOET = (
        "plan-voldoet",
        "6.2.6",
        "Het plan noemt de oorzaken en hoe die worden weggenomen.",
    )
    PLAN_VOLDOET_NIET = (
        "plan-voldoet-niet",
        "6.2.6",
        "Het plan noemt de oorzaken of de oplossing niet voldoende.",
    )
    vars().update(van_edities("PlanGrond"))


@dataclass(frozen=True, slots=True, kw_only=True)
class DienPlanVanAanpakIn(Command):
    """Leg een ontvangen plan van aanpak vast."""

    NAAM: ClassVar[str] = "dien-plan-van-aanpak-in"
    ingediend_op: Feitdag
    """Dag van ontvangst."""
    document: str
    """Kenmerk van het plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurPlanVanAanpakGoed(Besluitcommand):
    """Keur het plan van aanpak goed."""

    NAAM: ClassVar[str] = "keur-plan-van-aanpak-goed"
    opheffing: Opheffing
    """Kan een Schorsing direct worden opgeheven, of pas na implementatie?"""
    implementatie_uiterlijk: date | None = None
    """Laatste dag om het plan in te voeren."""
    gronden: tuple[PlanGrond, ...] = (PlanGrond.PLAN_VOLDOET,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurPlanVanAanpakAf(Besluitcommand):
    """Keur het plan van aanpak af."""

    NAAM: ClassVar[str] = "keur-plan-van-aanpak-af"
    gronden: tuple[PlanGrond, ...] = (PlanGrond.PLAN_VOLDOET_NIET,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StelImplementatieVast(Command):
    """Stel vast dat het plan van aanpak is ingevoerd."""

    NAAM: ClassVar[str] = "stel-implementatie-vast"
    vastgesteld_op: Feitdag
    """Dag van de vaststelling."""
    document: str
    """Kenmerk van het bewijs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StelNietNalevenVast(Command):
    """Stel vast dat het plan van aanpak niet wordt nageleefd."""

    NAAM: ClassVar[str] = "stel-niet-naleven-vast"
    vastgesteld_op: Feitdag
    """Dag van de vaststelling."""
    bevinding: str
    """Wat er niet is nageleefd."""


def _dien_in(vraag: Vraag[DienPlanVanAanpakIn]) -> PlanVanAanpakIngediend:
    command = vraag.command
    return PlanVanAanpakIngediend(ingediend_op=command.ingediend_op, document=command.document)


def _keur_goed(vraag: Vraag[KeurPlanVanAanpakGoed]) -> PlanVanAanpakGoedgekeurd:
    return PlanVanAanpakGoedgekeurd(
        besluit=besluit(vraag),
        opheffing=vraag.command.opheffing,
        implementatie_uiterlijk=vraag.command.implementatie_uiterlijk,
    )


def _keur_af(vraag: Vraag[KeurPlanVanAanpakAf]) -> PlanVanAanpakAfgekeurd:
    return PlanVanAanpakAfgekeurd(besluit=besluit(vraag))


def _ingevoerd(vraag: Vraag[StelImplementatieVast]) -> PlanVanAanpakGeimplementeerd:
    command = vraag.command
    return PlanVanAanpakGeimplementeerd(
        vastgesteld_op=command.vastgesteld_op, document=command.document
    )


def _niet_nageleefd(vraag: Vraag[StelNietNalevenVast]) -> PlanVanAanpakNietNageleefd:
    command = vraag.command
    return PlanVanAanpakNietNageleefd(
        vastgesteld_op=command.vastgesteld_op, bevinding=command.bevinding
    )


def _in_stand(stand: Planstand) -> Voorafregel:
    return Voorafregel(
        "plan-niet-in-deze-stand",
        h2023("6.2.6", "Een plan van aanpak wordt ingediend, beoordeeld en dan ingevoerd."),
        f"Er is geen plan van aanpak dat {stand} is.",
        lambda v: v.keurmerk.plan is not None and v.keurmerk.plan.stand is stand,
    )


def _termijn_genoemd(vraag: Vraag[KeurPlanVanAanpakGoed]) -> bool:
    command = vraag.command
    return command.opheffing is Opheffing.DIRECT or command.implementatie_uiterlijk is not None


PLAN_INGEDIEND = _in_stand(Planstand.INGEDIEND)
PLAN_GOEDGEKEURD = _in_stand(Planstand.GOEDGEKEURD)
IMPLEMENTATIETERMIJN = Regel[Vraag[KeurPlanVanAanpakGoed]](
    "implementatietermijn-ontbreekt",
    h2023("6.2.6", "Blik op Werk stelt de periode waarin het plan moet zijn ingevoerd."),
    "Noem de laatste dag om het plan in te voeren.",
    _termijn_genoemd,
)
BESLISSINGEN = (
    Beslissing(command=DienPlanVanAanpakIn, event=PlanVanAanpakIngediend, leg_vast=_dien_in),
    Beslissing(
        command=KeurPlanVanAanpakGoed,
        event=PlanVanAanpakGoedgekeurd,
        leg_vast=_keur_goed,
        vooraf=(PLAN_INGEDIEND,),
        inhoud=(IMPLEMENTATIETERMIJN,),
    ),
    Beslissing(
        command=KeurPlanVanAanpakAf,
        event=PlanVanAanpakAfgekeurd,
        leg_vast=_keur_af,
        vooraf=(PLAN_INGEDIEND,),
    ),
    Beslissing(
        command=StelImplementatieVast,
        event=PlanVanAanpakGeimplementeerd,
        leg_vast=_ingevoerd,
        vooraf=(PLAN_GOEDGEKEURD,),
    ),
    Beslissing(
        command=StelNietNalevenVast,
        event=PlanVanAanpakNietNageleefd,
        leg_vast=_niet_nageleefd,
        vooraf=(PLAN_GOEDGEKEURD,),
    ),
)
