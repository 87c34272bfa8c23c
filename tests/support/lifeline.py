"""What a dossier goes through from its application on: commands that fit, with some chance in it.

A script looks at the dossier again after each command that it yields.
"""

from collections.abc import Iterator

from domain.begrippen import Dienst
from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.commands import (
    Checklist,
    DienAanvraagIn,
    Gesprek,
    KenAspirantToe,
    Stuk,
    TrekAanvraagIn,
    WijsAanvraagAf,
)
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond
from domain.keurmerk.command import Command
from domain.keurmerk.einde.besluiten import TrekInVoorBepaaldeTijd
from domain.keurmerk.einde.gronden import IntrekkingGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from tests.support.incidents import approved_plan, incident, sent, terms
from tests.support.jaarfeiten import BESTUURDER, vog
from tests.support.life import Life
from tests.support.meetperiodes import assessment, measured

OFFERED = (Dienst.SCHOLING, Dienst.JOBCOACHING, Dienst.OUTPLACEMENT, Dienst.WERK_NAAR_WERK)
HOLDER = (Keurmerkstatus.ASPIRANT, Keurmerkstatus.ASPIRANT_VERLENGD, Keurmerkstatus.TOEGEKEND)
NOT_AWARDED = Keurmerkstatus.NIET_TOEGEKEND
FINE = Stuk.AKKOORD


def forever(life: Life) -> Iterator[Command]:
    while True:
        yield from _application(life)
        while life.keurmerk.status in HOLDER:
            yield from _year(life)


def _application(life: Life) -> Iterator[Command]:
    """Until there is a mark: some applications are withdrawn or turned down first."""
    if vanaf := life.keurmerk.nieuwe_aanvraag_vanaf:
        yield from terms(life)
        life.until(vanaf)
    diensten = tuple(life.chance.sample(OFFERED, life.chance.randint(1, 3)))
    yield DienAanvraagIn(
        ingediend_op=life.day,
        diensten=diensten,
        voorkeur_cyclus=life.cyclus,
        toelichting="toelichting-1",
        plan_van_aanpak="plan-1",
    )
    yield vog(plus_dagen(life.day, -60), life.day)
    life.wait(3, 40)
    if life.happens(0.05):
        yield TrekAanvraagIn(ingetrokken_op=life.day)
    elif life.happens(0.05) and not life.keurmerk.afwijzingen:
        yield WijsAanvraagAf(gronden=(AfwijzingGrond.VOLDOET_NIET_AAN_EISEN,), **life.decision())
    else:
        if life.keurmerk.aanvraag and life.keurmerk.aanvraag.vanuit is NOT_AWARDED:
            yield from approved_plan(life)
        yield _award(life)
        yield from sent(life)
    life.wait(1, 10)


def _award(life: Life) -> KenAspirantToe:
    return KenAspirantToe(
        cyclus=life.cyclus,
        uwv=life.happens(0.3),
        checklist=Checklist(
            vog_afgegeven_op=plus_dagen(life.day, -60),
            kvk_uittreksel=FINE,
            ubo_pep=FINE,
            managementverklaring=FINE,
            jaarstukken=FINE,
            aanmeldgids=Stuk.NIET_VAN_TOEPASSING,
        ),
        gesprek=Gesprek.GEHOUDEN,
        **life.decision(),
    )


def _year(life: Life) -> Iterator[Command]:
    """One Meetperiode: started, disturbed, measured, assessed."""
    laatste = life.keurmerk.laatste_periode
    start = plus_dagen(laatste.einde, 1) if laatste else life.next_start()
    life.until(start)
    yield StartMeetperiode(start=start, uwv=life.happens(0.3))
    yield LegManagementverklaringVast(
        afgegeven_op=life.day, ondertekend_door=BESTUURDER, document=f"verklaring-{start.year}"
    )
    life.wait(5, 30)
    for _ in range(life.chance.randint(0, 2)):
        yield from incident(life)
        life.wait(5, 20)
    if life.happens(0.04):
        yield _withdrawal(life)
        yield from sent(life)
        return
    yield from measured(life, start)
    yield from assessment(life)


def _withdrawal(life: Life) -> TrekInVoorBepaaldeTijd:
    return TrekInVoorBepaaldeTijd(
        laatste_dag=plus_dagen(life.day, 180),
        gronden=(IntrekkingGrond.ONJUISTE_INFORMATIE,),
        **life.decision(),
    )
