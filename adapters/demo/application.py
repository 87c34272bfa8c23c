"""How an invented organisation applies, and what comes of that."""

from datetime import date
from random import Random

from adapters.demo import documents
from adapters.demo.office import sent
from adapters.demo.organisation import Organisation
from adapters.demo.profiles import Begin
from adapters.demo.step import Steps, decided, decision, fact
from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.commands import (
    Checklist,
    DienAanvraagIn,
    KenAspirantToe,
    Stuk,
    TrekAanvraagIn,
    WijsAanvraagAf,
)
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond

FINE = Stuk.AKKOORD


def application(org: Organisation, chance: Random) -> Steps:
    dag = plus_dagen(org.start, -chance.randint(60, 140))
    yield fact(
        dag,
        DienAanvraagIn(ingediend_op=dag, diensten=org.diensten, voorkeur_cyclus=org.cyclus),
    )
    yield fact(dag, documents.who(org, dag))
    if org.profile.begin is Begin.ASPIRANT:
        for paper in documents.papers(org, dag, dag.year - 2):
            yield fact(dag, paper)
        yield fact(dag, documents.declaration(org, dag))
    decided_on = plus_dagen(dag, chance.randint(14, 50))
    yield from OUTCOME[org.profile.begin](org, dag, decided_on)


def _awarded(org: Organisation, applied: date, dag: date) -> Steps:
    checklist = Checklist(
        vog_afgegeven_op=plus_dagen(applied, -30),
        kvk_uittreksel=FINE,
        ubo_pep=FINE,
        managementverklaring=FINE,
        jaarstukken=FINE,
        aanmeldgids=FINE,
    )
    base = decided(dag, "De stukken zijn er en er is niets wat de toelating tegenhoudt.")
    yield decision(dag, KenAspirantToe(cyclus=org.cyclus, uwv=org.uwv, checklist=checklist, **base))
    yield sent(plus_dagen(dag, 1))


def _rejected(_: Organisation, applied: date, dag: date) -> Steps:
    base = decided(dag, "Na twee keer vragen ontbreken de VOG en de jaarrekening nog.")
    yield decision(dag, WijsAanvraagAf(gronden=(AfwijzingGrond.CHECKLIST_ONVOLLEDIG,), **base))
    yield sent(plus_dagen(dag, 1))


def _withdrawn(_: Organisation, applied: date, dag: date) -> Steps:
    yield fact(dag, TrekAanvraagIn(ingetrokken_op=dag))


OUTCOME = {Begin.ASPIRANT: _awarded, Begin.AFGEWEZEN: _rejected, Begin.INGETROKKEN: _withdrawn}
