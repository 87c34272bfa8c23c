"""Intrekking."""

from datetime import date

from domain.begrippen import Opheffing
from domain.keurmerk.einde.besluiten import TrekInVoorBepaaldeTijd, TrekInVoorOnbepaaldeTijd
from domain.keurmerk.einde.gronden import IntrekkingGrond
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
)
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsVoorOnderzoek
from tests.domain.keurmerk.refusals.refusal import refusal
from tests.support.lives import HOLDER, LATER, SUSPENDED_ON, Life
from tests.support.scenario import on

MAXIMUM = date(2025, 2, 28)  # of a Schorsing from 2024-06-01 on
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
ONCE: Life = (
    *HOLDER,
    on(SUSPENDED_ON, SchorsVoorOnderzoek, onderzoek="o-1", laatste_dag=MAXIMUM),
    on(date(2025, 1, 1), HefSchorsingOp),  # 214 days used
)
PLANNED: Life = (*SUSPENDED, on(LATER, DienPlanVanAanpakIn))
APPROVED: Life = (*PLANNED, on(LATER, KeurPlanVanAanpakGoed))
WITHDRAWAL = (
    refusal(
        "for a time that is over already",
        HOLDER,
        on(LATER, TrekInVoorBepaaldeTijd, laatste_dag=date(2024, 6, 2)),
        "intrekking-zonder-duur",
    ),
    *(
        refusal(
            f"withdrawn because {grond}, without a plan",
            SUSPENDED,
            on(LATER, TrekInVoorOnbepaaldeTijd, gronden=(grond,)),
            "plan-past-niet-bij-grond",
        )
        for grond in IntrekkingGrond
        if grond.value.startswith("plan-")
    ),
    refusal(
        "withdrawn because of a plan that was carried out",
        (
            *PLANNED,
            on(LATER, KeurPlanVanAanpakGoed, opheffing=Opheffing.DIRECT),
            on(LATER, StelImplementatieVast),
        ),
        on(LATER, TrekInVoorOnbepaaldeTijd, gronden=(IntrekkingGrond.PLAN_NIET_GEIMPLEMENTEERD,)),
        "plan-past-niet-bij-grond",
    ),
)
