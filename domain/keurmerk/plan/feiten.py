"""Facts about the plan van aanpak (H23 6.2.6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Opheffing
from domain.copying import changed
from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feit import Feit, Opening, Start, ingang, stop
from domain.keurmerk.keurmerk import Keurmerk, Plan, Planstand
from domain.source import h2023

PLAN_BEOORDELEN = Taaksoort(
    "plan-beoordelen",
    "Beoordeel het plan van aanpak",
    h2023("6.2.6", "Blik op Werk keurt het plan goed of af."),
    Groep.PLAN,
    alleen_door_besluit=True,
)
PLAN_NIET_INGEVOERD = Taaksoort(
    "plan-niet-geimplementeerd",
    "Het plan van aanpak is niet op tijd ingevoerd: beslis wat er volgt",
    h2023("6.2.6", "Intrekking is dan mogelijk."),
    Groep.PLAN,
)
PLAN_IMPLEMENTATIE = Termijnsoort(
    "plan-implementatie",
    "Laatste dag om het plan van aanpak in te voeren",
    h2023("6.2.6", "Blik op Werk stelt deze termijn."),
    Groep.PLAN,
    Moment.EINDE,
    PLAN_NIET_INGEVOERD,
)
TAKEN = (PLAN_BEOORDELEN, PLAN_NIET_INGEVOERD)
TERMIJNEN = (PLAN_IMPLEMENTATIE,)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakIngediend(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-ingediend.v1"
    ingediend_op: date
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakGoedgekeurd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-goedgekeurd.v1"
    opheffing: Opheffing
    implementatie_uiterlijk: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakAfgekeurd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-afgekeurd.v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakGeimplementeerd(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-geimplementeerd.v1"
    vastgesteld_op: date
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanAanpakNietNageleefd(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.plan-van-aanpak-niet-nageleefd.v1"
    vastgesteld_op: date
    bevinding: str


def _ingediend(k: Keurmerk, _e: PlanVanAanpakIngediend, _: int) -> Keurmerk:
    return changed(k, plan=Plan(stand=Planstand.INGEDIEND))


def _goedgekeurd(k: Keurmerk, e: PlanVanAanpakGoedgekeurd, _: int) -> Keurmerk:
    goed = Planstand.GOEDGEKEURD
    plan = Plan(stand=goed, opheffing=e.opheffing, uiterlijk=e.implementatie_uiterlijk)
    return changed(k, plan=plan)


def _afgekeurd(k: Keurmerk, _e: PlanVanAanpakAfgekeurd, _: int) -> Keurmerk:
    return changed(k, plan=Plan(stand=Planstand.AFGEKEURD))


def _ingevoerd(k: Keurmerk, _e: PlanVanAanpakGeimplementeerd, _: int) -> Keurmerk:
    return _in_stand(k, Planstand.GEIMPLEMENTEERD)


def _niet_nageleefd(k: Keurmerk, _e: PlanVanAanpakNietNageleefd, _: int) -> Keurmerk:
    return _in_stand(k, Planstand.NIET_NAGELEEFD)


def _in_stand(k: Keurmerk, stand: Planstand) -> Keurmerk:
    plan = k.plan or Plan(stand=stand)
    return changed(k, plan=Plan(stand=stand, opheffing=plan.opheffing, uiterlijk=plan.uiterlijk))


def _invoeren(e: PlanVanAanpakGoedgekeurd, versie: int) -> Iterator[Start]:
    if e.implementatie_uiterlijk:
        yield Start(PLAN_IMPLEMENTATIE, e.implementatie_uiterlijk, f"{versie}")


def _beoordelen(_e: PlanVanAanpakIngediend, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening(PLAN_BEOORDELEN)


_BEOORDEELD = h2023("6.2.6", "Blik op Werk beoordeelt het plan van aanpak.")
FEITEN = (
    Feit(
        event=PlanVanAanpakIngediend,
        titel="Plan van aanpak ingediend",
        dag=lambda e: e.ingediend_op,
        evolve=_ingediend,
        opent=_beoordelen,
        overgang=h2023(
            "6.2.6",
            "Een plan van aanpak hoort bij niet-toekenning, Schorsing of een nieuwe aanvraag.",
        ),
    ),
    Feit(
        event=PlanVanAanpakGoedgekeurd,
        titel="Plan van aanpak goedgekeurd",
        dag=ingang,
        evolve=_goedgekeurd,
        start=_invoeren,
        stopt=(stop(PLAN_IMPLEMENTATIE, PLAN_BEOORDELEN),),
        overgang=_BEOORDEELD,
    ),
    Feit(
        event=PlanVanAanpakAfgekeurd,
        titel="Plan van aanpak afgekeurd",
        dag=ingang,
        evolve=_afgekeurd,
        stopt=(stop(PLAN_IMPLEMENTATIE, PLAN_BEOORDELEN),),
        overgang=_BEOORDEELD,
    ),
    Feit(
        event=PlanVanAanpakGeimplementeerd,
        titel="Plan van aanpak ingevoerd",
        dag=lambda e: e.vastgesteld_op,
        evolve=_ingevoerd,
        stopt=(stop(PLAN_IMPLEMENTATIE, PLAN_NIET_INGEVOERD),),
        overgang=h2023("6.2.6", "Een goedgekeurd plan wordt ingevoerd."),
    ),
    Feit(
        event=PlanVanAanpakNietNageleefd,
        titel="Plan van aanpak niet nageleefd",
        dag=lambda e: e.vastgesteld_op,
        evolve=_niet_nageleefd,
        stopt=(stop(PLAN_IMPLEMENTATIE),),
        overgang=h2023("6.2.6", "Een goedgekeurd plan moet worden nageleefd."),
    ),
)
