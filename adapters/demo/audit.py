"""The resultatenaudit of an invented holder: the appointment, and what the Auditor found."""

from collections.abc import Sequence
from datetime import date

from adapters.demo.profiles import BELOW, Jaar
from adapters.demo.step import Step, fact
from adapters.demo.year import Year
from domain.keurmerk.audit.commands import (
    LegResultatenauditVast,
    Normbevinding,
    PlanResultatenaudit,
)
from domain.keurmerk.audit.feiten import Auditadvies
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.keurmerk import Vrijstelling
from domain.normen.bevindingen import Oordeel

MISSED_NORM = "1.4.1"


def planned(y: Year, dag: date) -> Step:
    return fact(
        dag,
        PlanResultatenaudit(
            gemeld_op=dag,
            afspraak_op=y.na(60),
            certificerende_instelling=y.auditor.instelling,
            auditor=y.auditor.kenmerk,
            document=f"afspraak-{y.start.year}",
        ),
    )


def held(y: Year, dag: date) -> Step:
    """Not for who is exempt."""
    command = _report(y, dag)

    def ask(dossier: Dossier) -> Sequence[Command]:
        return () if dossier.keurmerk.vrijstelling is Vrijstelling.DEFINITIEF else (command,)

    return Step(dag, ask)


def _report(y: Year, dag: date) -> LegResultatenauditVast:
    bad = y.jaar is Jaar.NORM_GEMIST
    missed = Normbevinding(
        norm=MISSED_NORM,
        oordeel=Oordeel.NIET_GEHAALD,
        bewijs=f"audit-{y.start.year}",
        toelichting="Bij drie van de tien dossiers was dit niet te vinden.",
    )
    return LegResultatenauditVast(
        uitgevoerd_op=dag,
        certificerende_instelling=y.auditor.instelling,
        auditor=y.auditor.kenmerk,
        rapport=f"audit-{y.start.year}",
        overige_normen_gehaald=True,
        aantekeningen=bad,
        bijzonderheden=False,
        bevindingen=(missed,) if bad else (),
        advies=None if y.jaar in BELOW else Auditadvies.POSITIEF,
        meetperiode_start=y.start,
    )
