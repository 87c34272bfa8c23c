"""What the body does to a mark in the middle of a Meetperiode: suspend, withdraw, end."""

from collections.abc import Callable, Mapping
from datetime import date
from random import Random

from adapters.demo.office import sent, ticked
from adapters.demo.profiles import Jaar
from adapters.demo.step import Steps, decided, decision, fact
from domain.begrippen import Opheffing, Wijze
from domain.calendar import plus_dagen
from domain.keurmerk.einde.besluiten import (
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
    VerwerkOpzegging,
)
from domain.keurmerk.einde.gronden import IntrekkingGrond, OntbindingGrond
from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid, OntvangZienswijze
from domain.keurmerk.keurmerk import Voornemen
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
)
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsAlsSanctie, SchorsVoorOnderzoek
from domain.keurmerk.schorsing.gronden import OnderzoekGrond, OpheffingGrond, SanctieGrond

Measure = Callable[[date, Random], Steps]
MATERIAL = "1.2.1"  # a Materiële norm


def investigation(dag: date, chance: Random) -> Steps:
    """Nothing is found, or the last day passes by itself."""
    base = decided(dag, "Er is een melding over facturen. Tot die is onderzocht, ligt het stil.")
    yield decision(
        dag,
        SchorsVoorOnderzoek(
            onderzoek=f"onderzoek-{dag.year}",
            laatste_dag=plus_dagen(dag, 90),
            gronden=(OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN,),
            **base,
        ),
    )
    yield sent(plus_dagen(dag, 1))
    if chance.randrange(4) == 0:
        yield from ticked(plus_dagen(dag, 95))
        return
    done = plus_dagen(dag, chance.randint(30, 85))
    yield from _lifted(
        done, OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING, "De facturen bleken te kloppen."
    )


def sanction(dag: date, chance: Random) -> Steps:
    """Heard, suspended, and lifted when the plan was carried out."""
    yield from _heard(dag, chance)
    begin = plus_dagen(dag, 21)
    base = decided(begin, "De houder erkent de schending en herstelt haar met een plan.")
    yield decision(
        begin,
        SchorsAlsSanctie(
            laatste_dag=plus_dagen(begin, 120),
            normen=(MATERIAL,),
            gronden=(SanctieGrond.SCHENDING_MATERIELE_NORM, SanctieGrond.ONREGELMATIGHEDEN),
            **base,
        ),
    )
    yield sent(plus_dagen(begin, 1))
    yield from _repaired(plus_dagen(begin, chance.randint(10, 20)))


def _heard(dag: date, chance: Random) -> Steps:
    yield fact(
        dag,
        BiedHoorgelegenheid(
            geboden_op=dag,
            voornemen=Voornemen.SCHORSING,
            reactie_uiterlijk=plus_dagen(dag, 14),
            wijze=Wijze.BRIEF,
            document=f"uitnodiging-{dag.year}",
        ),
    )
    heard = plus_dagen(dag, chance.randint(4, 13))
    yield fact(heard, OntvangZienswijze(ontvangen_op=heard, document=f"zienswijze-{dag.year}"))


def _repaired(dag: date) -> Steps:
    yield fact(dag, DienPlanVanAanpakIn(ingediend_op=dag, document=f"plan-{dag.year}"))
    approved = plus_dagen(dag, 10)
    base = decided(approved, "Het plan pakt de oorzaak aan en is te controleren.")
    yield decision(
        approved,
        KeurPlanVanAanpakGoed(
            opheffing=Opheffing.NA_IMPLEMENTATIE,
            implementatie_uiterlijk=plus_dagen(approved, 60),
            **base,
        ),
    )
    yield sent(plus_dagen(approved, 1))
    done = plus_dagen(approved, 45)
    yield fact(done, StelImplementatieVast(vastgesteld_op=done, document=f"bezoek-{done.year}"))
    yield from _lifted(done, OpheffingGrond.PLAN_GEIMPLEMENTEERD, "Het plan is ingevoerd.")


def _lifted(dag: date, grond: OpheffingGrond, why: str) -> Steps:
    yield decision(dag, HefSchorsingOp(gronden=(grond,), **decided(dag, why)))
    yield sent(plus_dagen(dag, 1))
    yield from ticked(plus_dagen(dag, 5))


def withdrawal(dag: date, _: Random) -> Steps:
    base = decided(dag, "De opgegeven kwalificaties van drie medewerkers bestonden niet.")
    yield decision(
        dag,
        TrekInVoorBepaaldeTijd(
            laatste_dag=plus_dagen(dag, 270),
            gronden=(IntrekkingGrond.ONJUISTE_INFORMATIE,),
            **base,
        ),
    )
    yield sent(plus_dagen(dag, 1))
    yield from _ended(plus_dagen(dag, 400), OntbindingGrond.NA_INTREKKING)


def for_good(dag: date, _: Random) -> Steps:
    base = decided(dag, "Facturen van niet gegeven Diensten: dit vertrouwen komt niet terug.")
    yield decision(
        dag, TrekInVoorOnbepaaldeTijd(gronden=(IntrekkingGrond.ONREGELMATIGHEDEN,), **base)
    )
    yield sent(plus_dagen(dag, 1))
    yield from _ended(plus_dagen(dag, 14), OntbindingGrond.INTREKKING_ONBEPAALDE_TIJD)


def _ended(dag: date, grond: OntbindingGrond) -> Steps:
    yield decision(
        dag, OntbindOvereenkomst(gronden=(grond,), **decided(dag, "Er is geen weg terug gekozen."))
    )
    yield sent(plus_dagen(dag, 1))
    yield from ticked(plus_dagen(dag, 5))


def notice(dag: date, _: Random) -> Steps:
    yield fact(
        dag,
        VerwerkOpzegging(
            ontvangen_op=dag, einde_per=plus_dagen(dag, 30), document=f"opzegging-{dag.year}"
        ),
    )
    yield from ticked(plus_dagen(dag, 2))


def nothing(_: date, __: Random) -> Steps:
    yield from ()


MEASURES: Mapping[Jaar, Measure] = {
    Jaar.ONDERZOEK: investigation,
    Jaar.SANCTIE: sanction,
    Jaar.INGETROKKEN: withdrawal,
    Jaar.VOORGOED: for_good,
    Jaar.OPGEZEGD: notice,
}
END = (Jaar.INGETROKKEN, Jaar.VOORGOED, Jaar.OPGEZEGD)
