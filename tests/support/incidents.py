"""What disturbs a mark and what follows by itself: measures, reversals, terms, letters, tasks."""

from collections.abc import Iterator
from datetime import UTC, datetime, time

from domain.begrippen import Opheffing, Toestemming, Wijze
from domain.calendar import plus_dagen
from domain.keurmerk.administratie.besluiten import HandelTaakAf, MeldBesluitVerzonden
from domain.keurmerk.command import Command
from domain.keurmerk.feiten import TAAKSOORT, TERMIJNSOORT
from domain.keurmerk.herroeping.besluiten import HerroepBesluit, HerroepingGrond
from domain.keurmerk.hoor.besluiten import (
    BiedHoorgelegenheid,
    LegGeenZienswijzeVast,
    OntvangZienswijze,
)
from domain.keurmerk.keurmerk import Voornemen
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
)
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.schorsing.gronden import OnderzoekGrond, OpheffingGrond, SanctieGrond
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.keurmerk.toestemming.besluiten import VerleenToestemming, WeigerToestemming
from domain.keurmerk.verklaring.besluiten import MeldStrijdigheid
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast
from tests.support.life import Life

Commands = Iterator[Command]


def incident(life: Life) -> Commands:
    yield from life.chance.choice((_warning, _investigation, _sanction, _paper))(life)


def sent(life: Life) -> Commands:
    """Most decisions are told by letter."""
    if life.happens(0.8):
        yield MeldBesluitVerzonden(
            besluit=life.last_decision,
            verzonden_op=life.day,
            wijze=life.chance.choice(list(Wijze)),
            document=f"brief-{life.last_decision}",
        )


def terms(life: Life) -> Commands:
    """The terms that have passed, as a source that kept them would tell."""
    now = datetime.combine(life.day, time(10), UTC)
    running = life.dossier.agenda.termijnen
    due = [t for t in running if TERMIJNSOORT[t.code].vervalt_op(t.dag) <= now]
    for term in sorted(due, key=lambda term: (term.dag, term.code)):
        if any(term.id == each.id for each in life.dossier.agenda.termijnen):
            yield LaatTermijnVerstrijken(termijn=f"{term.id}")


def task(life: Life) -> Commands:
    """Tick off one task, when there is one that needs no decision."""
    for each in list(life.dossier.agenda.open_taken)[:1]:
        if not TAAKSOORT[each.code].alleen_door_besluit:
            yield HandelTaakAf(
                taak=f"{each.id}", afgehandeld_op=life.day, toelichting="Afgehandeld."
            )


def _warning(life: Life) -> Commands:
    yield GeefWaarschuwing(
        normen=("2.1.1",),
        hersteltermijn_tot=plus_dagen(life.day, 42),
        **life.decision(),
    )
    warning = life.dossier.versie
    yield from sent(life)
    if life.happens(0.1):
        yield _reversal(life)
        return
    if life.happens(0.3):
        life.wait(50)
        yield from terms(life)
    else:
        life.wait(10, 30)
    yield StelHerstelVast(waarschuwing=warning, **life.decision())


def _investigation(life: Life) -> Commands:
    yield SchorsVoorOnderzoek(
        onderzoek=f"onderzoek-{life.dossier.versie}",
        laatste_dag=plus_dagen(life.day, 70),
        gronden=(OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN,),
        **life.decision(),
    )
    yield from sent(life)
    life.wait(3, 30)
    if life.happens(0.1):
        yield _reversal(life)
        return
    if life.happens(0.3):
        yield VerlengSchorsing(laatste_dag=plus_dagen(life.day, 90), **life.decision())
        life.wait(3, 30)
    if life.happens(0.2):
        life.wait(100)
        yield from terms(life)
    if life.keurmerk.schorsing:
        yield _lifted(life, OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING)


def _sanction(life: Life) -> Commands:
    yield BiedHoorgelegenheid(
        geboden_op=life.day,
        voornemen=Voornemen.SCHORSING,
        reactie_uiterlijk=plus_dagen(life.day, 14),
        wijze=Wijze.BRIEF,
        document="uitnodiging-1",
    )
    life.wait(16)
    if life.happens(0.5):
        yield OntvangZienswijze(ontvangen_op=life.day, document="zienswijze-1")
    else:
        yield LegGeenZienswijzeVast(vastgesteld_op=life.day)
    yield SchorsAlsSanctie(
        laatste_dag=plus_dagen(life.day, 120),
        normen=("1.2.1",),
        gronden=(SanctieGrond.SCHENDING_MATERIELE_NORM, SanctieGrond.ONREGELMATIGHEDEN),
        **life.decision(),
    )
    life.wait(5, 20)
    yield from approved_plan(life)
    life.wait(5, 20)
    yield StelImplementatieVast(vastgesteld_op=life.day, document="bewijs-1")
    yield _lifted(life, OpheffingGrond.PLAN_GEIMPLEMENTEERD)


def approved_plan(life: Life) -> Commands:
    yield DienPlanVanAanpakIn(ingediend_op=life.day, document="plan-1")
    if life.happens(0.2):
        yield KeurPlanVanAanpakAf(**life.decision())
        life.wait(5)
        yield DienPlanVanAanpakIn(ingediend_op=life.day, document="plan-2")
    yield KeurPlanVanAanpakGoed(
        opheffing=Opheffing.NA_IMPLEMENTATIE,
        implementatie_uiterlijk=plus_dagen(life.day, 60),
        **life.decision(),
    )


def _paper(life: Life) -> Commands:
    if life.happens(0.4):
        yield MeldStrijdigheid(
            gemeld_op=life.day,
            ontstaan_op=plus_dagen(life.day, -20),
            bekend_bij_management_op=plus_dagen(life.day, -10),
            clausules=("a",),
            document="melding-1",
        )
    kind = VerleenToestemming if life.happens(0.5) else WeigerToestemming
    yield kind(
        onderwerp=Toestemming.VOEREN_DOOR_ANDERE_PERSOON, voor="persoon-1", **life.decision()
    )


def _lifted(life: Life, grond: OpheffingGrond) -> HefSchorsingOp:
    return HefSchorsingOp(gronden=(grond,), **life.decision())


def _reversal(life: Life) -> HerroepBesluit:
    return HerroepBesluit(
        herroept=life.last_decision,
        gronden=(HerroepingGrond.EIGEN_CORRECTIE,),
        **life.decision(),
    )
