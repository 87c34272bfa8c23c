"""Schorsing."""

from datetime import date

from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid
from domain.keurmerk.keurmerk import Voornemen
from domain.keurmerk.plan.besluiten import DienPlanVanAanpakIn, KeurPlanVanAanpakGoed
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.schorsing.gronden import OpheffingGrond, SanctieGrond
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.lives import HEARD, HEARD_ON, LATER, MEASURED, SUSPENDED_ON, Life
from tests.support.scenario import on
from tests.support.years import SEPTEMBER

MAXIMUM = date(2025, 2, 28)  # of a Schorsing from 2024-06-01 on
READY: Life = (*SEPTEMBER, *HEARD)
SUSPENDED: Life = (*SEPTEMBER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
ONCE: Life = (
    *SEPTEMBER,
    on(date(2024, 2, 1), SchorsVoorOnderzoek, onderzoek="o-1", laatste_dag=date(2024, 10, 31)),
    on(date(2024, 5, 1), HefSchorsingOp),  # 90 days used
)
TWICE = (
    *ONCE,
    on(
        SUSPENDED_ON,
        SchorsVoorOnderzoek,
        onderzoek="o-1",
        laatste_dag=date(2024, 6, 10),
    ),
)
PLANNED: Life = (*SUSPENDED, on(LATER, DienPlanVanAanpakIn))
APPROVED: Life = (*PLANNED, on(LATER, KeurPlanVanAanpakGoed))
NORM, MATERIAL = SanctieGrond.SCHENDING_NORM, SanctieGrond.SCHENDING_MATERIELE_NORM
SUSPENSION = (
    refusal(
        "a day longer than nine months",
        SEPTEMBER,
        on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2025, 3, 1)),
        "schorsing-te-lang",
        "onderzoek-al-gebruikt",
    ),
    refusal(
        "over before it begins",
        READY,
        on(LATER, SchorsAlsSanctie, laatste_dag=date(2024, 6, 2)),
        "schorsing-te-kort",
    ),
    refusal(
        "an investigation that is over before it begins",
        SEPTEMBER,
        on(LATER, SchorsVoorOnderzoek, laatste_dag=date(2024, 6, 2)),
        "schorsing-te-kort",
    ),
    refusal(
        "a sanction of a day longer than nine months",
        READY,
        on(SUSPENDED_ON, SchorsAlsSanctie, laatste_dag=date(2025, 3, 1)),
        "schorsing-te-lang",
    ),
    refusal(
        "the same investigation, with days used before",
        ONCE,
        on(
            SUSPENDED_ON,
            SchorsVoorOnderzoek,
            onderzoek="o-1",
            laatste_dag=date(2024, 12, 1),  # the day after the last that is left
        ),
        "onderzoek-al-gebruikt",
    ),
    refusal(
        "lengthened past nine months",
        SUSPENDED,
        on(LATER, VerlengSchorsing, laatste_dag=date(2025, 3, 1)),
        "verlenging-onmogelijk",
    ),
    refusal(
        "lengthened past the days that this investigation has left",
        TWICE,
        on(LATER, VerlengSchorsing, laatste_dag=date(2024, 12, 1)),
        "verlenging-onmogelijk",
    ),
    refusal(
        "shortened",
        SUSPENDED,
        on(LATER, VerlengSchorsing, laatste_dag=date(2024, 8, 31)),
        "verlenging-zonder-verlenging",
    ),
    refusal(
        "lengthened when it is over",
        SUSPENDED,
        on(date(2024, 9, 1), VerlengSchorsing),
        "schorsing-al-voorbij",
    ),
    refusal(
        "lengthened without a Schorsing",
        SEPTEMBER,
        on(LATER, VerlengSchorsing),
        STATUS,
    ),
    refusal("GT-34(a) not heard", SEPTEMBER, on(LATER, SchorsAlsSanctie), "niet-gehoord"),
    refusal(
        "heard, but for an Intrekking",
        (*SEPTEMBER, on(HEARD_ON, BiedHoorgelegenheid, voornemen=Voornemen.INTREKKING)),
        on(LATER, SchorsAlsSanctie),
        "niet-gehoord",
    ),
    refusal(
        "on the last day to answer",
        (*SEPTEMBER, on(LATER, BiedHoorgelegenheid, reactie_uiterlijk=date(2024, 6, 17))),
        on(date(2024, 6, 17), SchorsAlsSanctie),
        "niet-gehoord",
    ),
    refusal(
        "GT-34(c) an ordinary Norm without Waarschuwing",
        READY,
        on(LATER, SchorsAlsSanctie, gronden=(NORM,), normen=("1.4.1",)),
        "geen-verstreken-waarschuwing",
    ),
    refusal(
        "an ordinary Norm on the last day for repair",
        (*READY, on(HEARD_ON, GeefWaarschuwing, hersteltermijn_tot=LATER)),
        on(LATER, SchorsAlsSanctie, gronden=(NORM,), normen=("1.4.1",)),
        "geen-verstreken-waarschuwing",
    ),
    refusal(
        "no repair after a Waarschuwing that an aspirant never had",
        (*MEASURED, *HEARD),
        on(LATER, SchorsAlsSanctie, gronden=(SanctieGrond.GEEN_HERSTEL_NA_WAARSCHUWING,)),
        "geen-verstreken-waarschuwing",
    ),
    refusal(
        "a Norm that is not named",
        (*MEASURED, *HEARD),
        on(LATER, SchorsAlsSanctie, gronden=(NORM,)),
        "norm-ontbreekt",
    ),
    refusal(
        "an ordinary Norm as a Materiële Norm",
        READY,
        on(LATER, SchorsAlsSanctie, gronden=(MATERIAL,), normen=("1.4.1",)),
        "geen-materiele-norm",
    ),
    refusal(
        "a Norm that the Handleiding does not have",
        (*SEPTEMBER, *HEARD),
        on(date(2024, 6, 3), SchorsAlsSanctie, gronden=(NORM,), normen=("9.9.9",)),
        "norm-bestaat-niet",
        "geen-verstreken-waarschuwing",
    ),
    *(
        refusal(
            f"lifted because {grond}",
            PLANNED,
            on(LATER, HefSchorsingOp, gronden=(grond,)),
            "grond-klopt-niet",
        )
        for grond in (
            OpheffingGrond.PLAN_GOEDGEKEURD,
            OpheffingGrond.PLAN_GEIMPLEMENTEERD,
            OpheffingGrond.TERMIJN_GEEINDIGD,
        )
    ),
    refusal(
        "lifted at once, though the plan says after implementation",
        APPROVED,
        on(LATER, HefSchorsingOp, gronden=(OpheffingGrond.PLAN_GOEDGEKEURD,)),
        "grond-klopt-niet",
    ),
    refusal(
        "a sanction lifted as an investigation without a finding",
        (*READY, on(LATER, SchorsAlsSanctie)),
        on(LATER, HefSchorsingOp, gronden=(OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING,)),
        "grond-klopt-niet",
    ),
)
