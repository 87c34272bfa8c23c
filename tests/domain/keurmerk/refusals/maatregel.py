"""Schorsing."""

from datetime import date

from domain.keurmerk import commands as c
from domain.keurmerk.commands.toezicht import Compensatietoets
from domain.keurmerk.events.schorsing import Voornemen
from domain.keurmerk.gronden import OpheffingGrond, SanctieGrond
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.lives import HEARD, HEARD_ON, HOLDER, LATER, MEASURED, SUSPENDED_ON, Life
from tests.support.scenario import on

MAXIMUM = date(2025, 2, 28)  # of a Schorsing from 2024-06-01 on
READY: Life = (*HOLDER, *HEARD)
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, c.SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
ONCE: Life = (
    *HOLDER,
    on(SUSPENDED_ON, c.SchorsVoorOnderzoek, onderzoek="o-1", laatste_dag=MAXIMUM),
    on(date(2025, 1, 1), c.HefSchorsingOp),  # 214 days used
)
TWICE = (
    *ONCE,
    on(
        date(2025, 3, 1),
        c.SchorsVoorOnderzoek,
        onderzoek="o-1",
        laatste_dag=date(2025, 3, 10),
    ),
)
PLANNED: Life = (*SUSPENDED, on(LATER, c.DienPlanVanAanpakIn))
APPROVED: Life = (*PLANNED, on(LATER, c.KeurPlanVanAanpakGoed))
NORM, MATERIAL = SanctieGrond.SCHENDING_NORM, SanctieGrond.SCHENDING_MATERIELE_NORM
SUSPENSION = (
    refusal(
        "a day longer than nine months",
        HOLDER,
        on(SUSPENDED_ON, c.SchorsVoorOnderzoek, laatste_dag=date(2025, 3, 1)),
        "schorsing-te-lang",
        "onderzoek-al-gebruikt",
    ),
    refusal(
        "over before it begins",
        READY,
        on(LATER, c.SchorsAlsSanctie, laatste_dag=date(2024, 6, 2)),
        "schorsing-te-lang",
    ),
    refusal(
        "the same investigation, with days used before",
        ONCE,
        on(
            date(2025, 3, 1),
            c.SchorsVoorOnderzoek,
            onderzoek="o-1",
            laatste_dag=date(2025, 5, 1),
        ),
        "onderzoek-al-gebruikt",
    ),
    refusal(
        "lengthened past nine months",
        SUSPENDED,
        on(LATER, c.VerlengSchorsing, laatste_dag=date(2025, 3, 1)),
        "verlenging-onmogelijk",
    ),
    refusal(
        "lengthened past the days that this investigation has left",
        TWICE,
        on(date(2025, 3, 3), c.VerlengSchorsing, laatste_dag=date(2025, 5, 1)),
        "verlenging-onmogelijk",
    ),
    refusal(
        "shortened",
        SUSPENDED,
        on(LATER, c.VerlengSchorsing, laatste_dag=date(2024, 8, 31)),
        "verlenging-onmogelijk",
    ),
    refusal(
        "lengthened when it is over",
        SUSPENDED,
        on(date(2024, 9, 1), c.VerlengSchorsing),
        "schorsing-al-voorbij",
    ),
    refusal(
        "lengthened without a Schorsing",
        HOLDER,
        on(LATER, c.VerlengSchorsing),
        STATUS,
    ),
    refusal("GT-34(a) not heard", HOLDER, on(LATER, c.SchorsAlsSanctie), "niet-gehoord"),
    refusal(
        "heard, but for an Intrekking",
        (*HOLDER, on(HEARD_ON, c.BiedHoorgelegenheid, voornemen=Voornemen.INTREKKING)),
        on(LATER, c.SchorsAlsSanctie),
        "niet-gehoord",
    ),
    refusal(
        "on the last day to answer",
        (*HOLDER, on(LATER, c.BiedHoorgelegenheid, reactie_uiterlijk=date(2024, 6, 17))),
        on(date(2024, 6, 17), c.SchorsAlsSanctie),
        "niet-gehoord",
    ),
    refusal(
        "GT-34(c) an ordinary Norm without Waarschuwing",
        READY,
        on(LATER, c.SchorsAlsSanctie, gronden=(NORM,), normen=("1.4.1",)),
        "geen-verstreken-waarschuwing",
    ),
    refusal(
        "an ordinary Norm on the last day for repair",
        (*READY, on(HEARD_ON, c.GeefWaarschuwing, hersteltermijn_tot=LATER)),
        on(LATER, c.SchorsAlsSanctie, gronden=(NORM,), normen=("1.4.1",)),
        "geen-verstreken-waarschuwing",
    ),
    refusal(
        "no repair after a Waarschuwing that an aspirant never had",
        (*MEASURED, *HEARD),
        on(LATER, c.SchorsAlsSanctie, gronden=(SanctieGrond.GEEN_HERSTEL_NA_WAARSCHUWING,)),
        "geen-verstreken-waarschuwing",
    ),
    refusal(
        "a Norm that is not named",
        (*MEASURED, *HEARD),
        on(LATER, c.SchorsAlsSanctie, gronden=(NORM,)),
        "norm-ontbreekt",
    ),
    refusal(
        "an ordinary Norm as a Materiële Norm",
        READY,
        on(LATER, c.SchorsAlsSanctie, gronden=(MATERIAL,), normen=("1.4.1",)),
        "geen-materiele-norm",
    ),
    refusal(
        "compensatie goes first",
        (*MEASURED, *HEARD),
        on(
            LATER,
            c.SchorsAlsSanctie,
            gronden=(NORM,),
            normen=("2.1.3",),
            compensatie=Compensatietoets.MOGELIJK,
        ),
        "compensatie-mogelijk",
    ),
    refusal(
        "compensatie was not looked at",
        HOLDER,
        on(LATER, c.TrekInVoorOnbepaaldeTijd, compensatie=Compensatietoets.NIET_GETOETST),
        "compensatie-niet-getoetst",
    ),
    *(
        refusal(
            f"lifted because {grond}",
            PLANNED,
            on(LATER, c.HefSchorsingOp, gronden=(grond,)),
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
        on(LATER, c.HefSchorsingOp, gronden=(OpheffingGrond.PLAN_GOEDGEKEURD,)),
        "grond-klopt-niet",
    ),
    refusal(
        "a sanction lifted as an investigation without a finding",
        (*READY, on(LATER, c.SchorsAlsSanctie)),
        on(LATER, c.HefSchorsingOp, gronden=(OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING,)),
        "grond-klopt-niet",
    ),
)
