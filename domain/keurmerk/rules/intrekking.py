"""Rules that only an Intrekking has (H23 6.2.4, 6.2.6; guard G15)."""

from domain.keurmerk.gronden import IntrekkingGrond
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.keurmerk.state.keurmerk import Planstand
from domain.source import h2023

PLANSTAND_BIJ_GROND = {
    IntrekkingGrond.PLAN_NIET_GOEDGEKEURD: (Planstand.AFGEKEURD,),
    IntrekkingGrond.PLAN_NIET_NAGELEEFD: (Planstand.NIET_NAGELEEFD, Planstand.GOEDGEKEURD),
    IntrekkingGrond.PLAN_NIET_GEIMPLEMENTEERD: (Planstand.GOEDGEKEURD, Planstand.NIET_NAGELEEFD),
    IntrekkingGrond.PLAN_NIET_NAAR_BEHOREN: (
        Planstand.GOEDGEKEURD,
        Planstand.GEIMPLEMENTEERD,
        Planstand.NIET_NAGELEEFD,
    ),
}


def _plan_past(vraag: Vraag) -> bool:
    plan = vraag.keurmerk.plan
    stand = plan.stand if plan else None
    eisen = (PLANSTAND_BIJ_GROND.get(grond) for grond in vraag.command.gronden)
    return all(stand in eis for eis in eisen if eis is not None)


PLAN_PAST = VraagRegel(
    "plan-past-niet-bij-grond",
    h2023("6.2.4", "De grond moet kloppen met de stand van het plan van aanpak."),
    "De stand van het plan van aanpak past niet bij de gekozen grond.",
    _plan_past,
)
INTREKKING_EINDE = VraagRegel(
    "intrekking-zonder-duur",
    h2023("6.2.4", "Een Intrekking voor bepaalde tijd heeft een laatste dag (A-47)."),
    "De laatste dag van de Intrekking moet op of na de ingangsdatum liggen.",
    lambda v: v.command.laatste_dag >= v.command.ingangsdatum,
)
