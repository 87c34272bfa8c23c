"""Reversing a decision: what it closed opens again, and what rested on it falls with it."""

from datetime import date

import pytest

from domain.keurmerk.aanvraag.commands import KenAspirantToe, WijsAanvraagAf
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    VerlengAspirant,
)
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.einde.besluiten import (
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
)
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
)
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from tests.support.lives import (
    APPLIED,
    EXTENDED,
    FEW,
    HEARD,
    HOLDER,
    INVESTIGATED,
    LATER,
    MEASURED,
    MISSED,
    NOT_AWARDED,
    REJECTED,
    SANCTIONED,
    SUSPENDED_ON,
    WITHDRAWN_FOR_GOOD,
    Life,
    complete,
)
from tests.support.scenario import Step, given, on

S = Keurmerkstatus
LONG_AFTER = date(2027, 3, 1)
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
PLANNED: Life = (*SUSPENDED, on(LATER, DienPlanVanAanpakIn))


def reverse(dag: date = LONG_AFTER) -> Step:
    return on(dag, HerroepBesluit)


def said(na: Dossier) -> BesluitHerroepen:
    event = na.historie[-1].event
    assert isinstance(event, BesluitHerroepen)
    return event


@pytest.mark.parametrize(
    ("life", "step"),
    [
        (complete(APPLIED, LATER), on(LATER, KenAspirantToe)),
        (APPLIED, on(LATER, WijsAanvraagAf)),
        (MEASURED, on(LATER, KenKeurmerkToe)),
        (FEW, on(LATER, VerlengAspirant)),
        (MISSED, on(LATER, KenKeurmerkNietToe)),
        (HOLDER, on(LATER, GeefWaarschuwing)),
        (HOLDER, on(LATER, SchorsVoorOnderzoek)),
        ((*HOLDER, *HEARD), on(LATER, SchorsAlsSanctie)),
        ((*EXTENDED, *INVESTIGATED), on(LATER, HefSchorsingOp)),
        ((*HOLDER, *INVESTIGATED), on(LATER, VerlengSchorsing)),
        ((*HOLDER, *SANCTIONED), on(LATER, TrekInVoorBepaaldeTijd)),
        ((*HOLDER, *INVESTIGATED), on(LATER, TrekInVoorOnbepaaldeTijd)),
        (WITHDRAWN_FOR_GOOD, on(LATER, OntbindOvereenkomst)),
        (REJECTED, on(LATER, OntbindOvereenkomst)),
        (PLANNED, on(LATER, KeurPlanVanAanpakGoed)),
        (PLANNED, on(LATER, KeurPlanVanAanpakAf)),
    ],
)
def test_a_reversal_gives_back_the_dossier_from_before(life: Life, step: Step) -> None:
    before = given(*life).dossier
    na = given(*life, step).when(reverse()).then_done()
    assert na.keurmerk == before.keurmerk
    assert set(na.agenda.termijnen) == set(before.agenda.termijnen), "the same terms run again"
    kept = [t for t in na.agenda.open_taken if t.gestart_door != na.versie]
    assert set(kept) == set(before.agenda.open_taken), "the same work is to be done again"
    assert said(na).vervallen == ()
    assert na.versie == before.versie + 2


def test_it_has_to_be_sent_as_well() -> None:
    na = given(*REJECTED).when(reverse()).then_done()
    letters = [t.kenmerk for t in na.agenda.open_taken if t.code == "besluit-verzenden"]
    assert letters == [f"{na.versie}"]


def test_reversing_goes_back_step_by_step() -> None:
    once = given(*NOT_AWARDED, reverse())
    assert once.dossier.keurmerk.status is S.ASPIRANT
    na = once.when(reverse()).then_done(status=S.AANVRAAG)
    assert said(na).herroept == 2
    na_all = given(*NOT_AWARDED, reverse(), reverse())
    na_all.when(reverse()).then_refused("geen-besluit", "niet-het-laatste-besluit")


def test_the_letter_of_an_earlier_reversal_is_not_forgotten() -> None:
    na = given(*NOT_AWARDED, reverse()).when(reverse()).then_done()
    letters = sorted(t.kenmerk for t in na.agenda.open_taken if t.code == "besluit-verzenden")
    assert letters == ["19", "20"]
