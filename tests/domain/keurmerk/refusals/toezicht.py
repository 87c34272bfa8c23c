"""Waarschuwing, hearing, plan van aanpak."""

from datetime import date

from domain.keurmerk.hoor.besluiten import (
    BiedHoorgelegenheid,
    LegGeenZienswijzeVast,
    OntvangZienswijze,
)
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
    StelNietNalevenVast,
)
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.lives import HOLDER, INVESTIGATED, LATER, Life
from tests.support.scenario import on

WARNED: Life = (*HOLDER, on(LATER, GeefWaarschuwing))
INVITED: Life = (*HOLDER, on(LATER, BiedHoorgelegenheid, reactie_uiterlijk=date(2024, 6, 17)))
SUSPENDED: Life = (*HOLDER, *INVESTIGATED)
SUPERVISION = (
    refusal(
        "a Waarschuwing without a Norm",
        HOLDER,
        on(LATER, GeefWaarschuwing, normen=()),
        "norm-ontbreekt",
    ),
    refusal(
        "a Waarschuwing without the report of the Audit",
        HOLDER,
        on(LATER, GeefWaarschuwing, bewijsstukken=()),
        "bewijsstuk-ontbreekt",
    ),
    refusal(
        "a Waarschuwing that leaves no day for repair",
        HOLDER,
        on(LATER, GeefWaarschuwing, hersteltermijn_tot=LATER),
        "hersteltermijn-te-kort",
    ),
    refusal(
        "repair of another Waarschuwing",
        WARNED,
        on(LATER, StelHerstelVast, waarschuwing=1),
        "geen-open-waarschuwing",
    ),
    refusal(
        "repair without a Waarschuwing",
        HOLDER,
        on(LATER, StelHerstelVast),
        "geen-waarschuwing",
        "geen-open-waarschuwing",
    ),
    refusal(
        "a hearing that leaves no day to answer",
        HOLDER,
        on(LATER, BiedHoorgelegenheid, reactie_uiterlijk=LATER),
        "reactietermijn-te-kort",
    ),
    refusal(
        "a view nobody asked for", HOLDER, on(LATER, OntvangZienswijze), "geen-hoorgelegenheid"
    ),
    refusal(
        "a second view",
        (*INVITED, on(LATER, OntvangZienswijze)),
        on(LATER, OntvangZienswijze),
        "geen-hoorgelegenheid",
    ),
    refusal(
        "silence on the last day to answer",
        INVITED,
        on(date(2024, 6, 17), LegGeenZienswijzeVast),
        "reactietermijn-loopt",
    ),
    refusal("a plan in an ordinary year", HOLDER, on(LATER, DienPlanVanAanpakIn), STATUS),
    *(
        refusal(
            f"{kind.NAAM} without a plan", SUSPENDED, on(LATER, kind), "plan-niet-in-deze-stand"
        )
        for kind in (
            KeurPlanVanAanpakGoed,
            KeurPlanVanAanpakAf,
            StelImplementatieVast,
            StelNietNalevenVast,
        )
    ),
    refusal(
        "implementation of a plan that was not judged yet",
        (*SUSPENDED, on(LATER, DienPlanVanAanpakIn)),
        on(LATER, StelImplementatieVast),
        "plan-niet-in-deze-stand",
    ),
    refusal(
        "approval for later, without a day",
        (*SUSPENDED, on(LATER, DienPlanVanAanpakIn)),
        on(LATER, KeurPlanVanAanpakGoed, implementatie_uiterlijk=None),
        "implementatietermijn-ontbreekt",
    ),
)
