"""Reversing a decision: what it closed opens again, and what rested on it falls with it."""

from datetime import date

import pytest

from domain.keurmerk import commands as c
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.events import BesluitHerroepen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from tests.support.lives import (
    APPLIED,
    EXTENDED,
    HEARD,
    HOLDER,
    INVESTIGATED,
    LATER,
    MEASURED,
    NOT_AWARDED,
    REJECTED,
    SANCTIONED,
    SUSPENDED_ON,
    WITHDRAWN_FOR_GOOD,
    Life,
)
from tests.support.scenario import Step, given, on

S = Keurmerkstatus
LONG_AFTER = date(2027, 3, 1)
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, c.SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
PLANNED: Life = (*SUSPENDED, on(LATER, c.DienPlanVanAanpakIn))


def reverse(dag: date = LONG_AFTER) -> Step:
    return on(dag, c.HerroepBesluit)


def said(na: Dossier) -> BesluitHerroepen:
    event = na.historie[-1].event
    assert isinstance(event, BesluitHerroepen)
    return event


def open_codes(dossier: Dossier) -> list[str]:
    return sorted(t.code for t in dossier.agenda.taken.values())


@pytest.mark.parametrize(
    ("life", "step"),
    [
        (APPLIED, on(LATER, c.KenAspirantToe)),
        (APPLIED, on(LATER, c.WijsAanvraagAf)),
        (MEASURED, on(LATER, c.KenKeurmerkToe)),
        (MEASURED, on(LATER, c.VerlengAspirant)),
        (MEASURED, on(LATER, c.KenKeurmerkNietToe)),
        (HOLDER, on(LATER, c.GeefWaarschuwing)),
        (HOLDER, on(LATER, c.SchorsVoorOnderzoek)),
        ((*HOLDER, *HEARD), on(LATER, c.SchorsAlsSanctie)),
        ((*EXTENDED, *INVESTIGATED), on(LATER, c.HefSchorsingOp)),
        ((*HOLDER, *INVESTIGATED), on(LATER, c.VerlengSchorsing)),
        ((*HOLDER, *SANCTIONED), on(LATER, c.TrekInVoorBepaaldeTijd)),
        ((*HOLDER, *INVESTIGATED), on(LATER, c.TrekInVoorOnbepaaldeTijd)),
        (WITHDRAWN_FOR_GOOD, on(LATER, c.OntbindOvereenkomst)),
        (REJECTED, on(LATER, c.OntbindOvereenkomst)),
        (PLANNED, on(LATER, c.KeurPlanVanAanpakGoed)),
        (PLANNED, on(LATER, c.KeurPlanVanAanpakAf)),
    ],
)
def test_a_reversal_gives_back_the_dossier_from_before(life: Life, step: Step) -> None:
    before = given(*life).dossier
    na = given(*life, step).when(reverse()).then_done()
    assert na.keurmerk == before.keurmerk
    assert na.agenda.termijnen == before.agenda.termijnen, "the same terms run again"
    kept = {id_: t for id_, t in na.agenda.taken.items() if t.gestart_door != na.versie}
    assert kept == dict(before.agenda.taken), "the same work is to be done again"
    assert said(na).vervallen == ()
    assert na.versie == before.versie + 2


def test_it_has_to_be_sent_as_well() -> None:
    na = given(*REJECTED).when(reverse()).then_done()
    letters = [t.kenmerk for t in na.agenda.taken.values() if t.code == "besluit-verzenden"]
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
    letters = sorted(t.kenmerk for t in na.agenda.taken.values() if t.code == "besluit-verzenden")
    assert letters == ["10", "9"]
