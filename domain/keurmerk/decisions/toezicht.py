"""Waarschuwing, hearing and plan van aanpak (H23 6.2.2, 6.2.3, 6.2.6)."""

from domain.keurmerk.commands import (
    BiedHoorgelegenheid,
    DienPlanVanAanpakIn,
    GeefWaarschuwing,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
    LegGeenZienswijzeVast,
    OntvangZienswijze,
    StelHerstelVast,
    StelImplementatieVast,
    StelNietNalevenVast,
)
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.events import (
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
    PlanVanAanpakAfgekeurd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakGoedgekeurd,
    PlanVanAanpakIngediend,
    PlanVanAanpakNietNageleefd,
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    ZienswijzeOntvangen,
)
from domain.keurmerk.rules import toezicht as regels
from domain.keurmerk.rules.algemeen import niet_in_toekomst
from domain.keurmerk.rules.vraag import Vraag


def _waarschuwing(vraag: Vraag) -> WaarschuwingGegeven:
    command: GeefWaarschuwing = vraag.command
    return WaarschuwingGegeven(
        besluit=vraag.besluit(),
        normen=command.normen,
        hersteltermijn_tot=command.hersteltermijn_tot,
    )


def _hersteld(vraag: Vraag) -> WaarschuwingHersteld:
    return WaarschuwingHersteld(besluit=vraag.besluit(), waarschuwing=vraag.command.waarschuwing)


def _hoor(vraag: Vraag) -> HoorgelegenheidGeboden:
    command: BiedHoorgelegenheid = vraag.command
    return HoorgelegenheidGeboden(
        geboden_op=command.geboden_op,
        voornemen=command.voornemen,
        reactie_uiterlijk=command.reactie_uiterlijk,
        wijze=command.wijze,
        document=command.document,
    )


def _zienswijze(vraag: Vraag) -> ZienswijzeOntvangen:
    command: OntvangZienswijze = vraag.command
    return ZienswijzeOntvangen(ontvangen_op=command.ontvangen_op, document=command.document)


def _geen_zienswijze(vraag: Vraag) -> HoorgelegenheidNietGebruikt:
    return HoorgelegenheidNietGebruikt(vastgesteld_op=vraag.command.vastgesteld_op)


def _plan(vraag: Vraag) -> PlanVanAanpakIngediend:
    command: DienPlanVanAanpakIn = vraag.command
    return PlanVanAanpakIngediend(ingediend_op=command.ingediend_op, document=command.document)


def _goedgekeurd(vraag: Vraag) -> PlanVanAanpakGoedgekeurd:
    command: KeurPlanVanAanpakGoed = vraag.command
    return PlanVanAanpakGoedgekeurd(
        besluit=vraag.besluit(),
        opheffing=command.opheffing,
        implementatie_uiterlijk=command.implementatie_uiterlijk,
    )


def _afgekeurd(vraag: Vraag) -> PlanVanAanpakAfgekeurd:
    return PlanVanAanpakAfgekeurd(besluit=vraag.besluit())


def _ingevoerd(vraag: Vraag) -> PlanVanAanpakGeimplementeerd:
    command: StelImplementatieVast = vraag.command
    return PlanVanAanpakGeimplementeerd(
        vastgesteld_op=command.vastgesteld_op, document=command.document
    )


def _niet_nageleefd(vraag: Vraag) -> PlanVanAanpakNietNageleefd:
    command: StelNietNalevenVast = vraag.command
    return PlanVanAanpakNietNageleefd(
        vastgesteld_op=command.vastgesteld_op, bevinding=command.bevinding
    )


BESLISSINGEN = (
    Beslissing(
        GeefWaarschuwing,
        WaarschuwingGegeven,
        _waarschuwing,
        inhoud=(
            regels.COMPENSATIE_GETOETST,
            regels.GEEN_COMPENSATIE,
            regels.NORMEN_GENOEMD,
            regels.AUDIT_ALS_BEWIJS,
            regels.HERSTELTERMIJN,
        ),
    ),
    Beslissing(
        StelHerstelVast,
        WaarschuwingHersteld,
        _hersteld,
        vooraf=(regels.WAARSCHUWING_BESTAAT,),
        inhoud=(regels.WAARSCHUWING_LOOPT,),
    ),
    Beslissing(
        BiedHoorgelegenheid,
        HoorgelegenheidGeboden,
        _hoor,
        inhoud=(*niet_in_toekomst("geboden_op"), regels.REACTIETERMIJN),
    ),
    Beslissing(
        OntvangZienswijze,
        ZienswijzeOntvangen,
        _zienswijze,
        vooraf=(regels.HOOR_OPEN,),
        inhoud=niet_in_toekomst("ontvangen_op"),
    ),
    Beslissing(
        LegGeenZienswijzeVast,
        HoorgelegenheidNietGebruikt,
        _geen_zienswijze,
        vooraf=(regels.HOOR_OPEN, regels.REACTIETERMIJN_VOORBIJ),
        inhoud=niet_in_toekomst("vastgesteld_op"),
    ),
    Beslissing(
        DienPlanVanAanpakIn,
        PlanVanAanpakIngediend,
        _plan,
        inhoud=niet_in_toekomst("ingediend_op"),
    ),
    Beslissing(
        KeurPlanVanAanpakGoed,
        PlanVanAanpakGoedgekeurd,
        _goedgekeurd,
        vooraf=(regels.PLAN_INGEDIEND,),
        inhoud=(regels.IMPLEMENTATIETERMIJN,),
    ),
    Beslissing(
        KeurPlanVanAanpakAf,
        PlanVanAanpakAfgekeurd,
        _afgekeurd,
        vooraf=(regels.PLAN_INGEDIEND,),
    ),
    Beslissing(
        StelImplementatieVast,
        PlanVanAanpakGeimplementeerd,
        _ingevoerd,
        vooraf=(regels.PLAN_GOEDGEKEURD,),
        inhoud=niet_in_toekomst("vastgesteld_op"),
    ),
    Beslissing(
        StelNietNalevenVast,
        PlanVanAanpakNietNageleefd,
        _niet_nageleefd,
        vooraf=(regels.PLAN_GOEDGEKEURD,),
        inhoud=niet_in_toekomst("vastgesteld_op"),
    ),
)
