"""What rested on a reversed decision falls with it; what stands on its own stays."""

from datetime import date

import pytest

from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
    TrekAanvraagIn,
)
from domain.keurmerk.administratie.besluiten import MeldBesluitVerzonden
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.einde.besluiten import OntbindOvereenkomst, VerwerkOpzegging
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
    StelNietNalevenVast,
)
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsVoorOnderzoek
from domain.keurmerk.schorsing.gronden import OpheffingGrond
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from tests.support.lives import (
    APPLIED,
    APPLIED_ON,
    ASPIRANT,
    AWARDED,
    HOLDER,
    LATER,
    MISSED,
    SUSPENDED_ON,
    WITHDRAWN,
    WITHDRAWN_FOR_GOOD,
    Life,
    papers,
)
from tests.support.open_tasks import open_codes
from tests.support.scenario import Step, carry_out, given, on, rings, terms

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


def test_a_waarschuwing_that_was_reversed_obliges_to_nothing() -> None:
    warned = on(LATER, GeefWaarschuwing, hersteltermijn_tot=date(2024, 7, 1))
    rung = rings("herstel-na-waarschuwing", date(2024, 7, 2))
    life: Life = (*HOLDER, warned, rung)
    assert "sanctie-na-waarschuwing" in open_codes(given(*life).dossier)
    na = given(*life).when(reverse()).then_done(waarschuwingen=())
    assert said(na).vervallen == (20,)
    assert "sanctie-na-waarschuwing" not in open_codes(na)


def test_a_schorsing_that_ended_and_is_reversed_leaves_no_trace_in_the_status() -> None:
    rung = rings("einde-schorsing", date(2024, 9, 1))
    na = (
        given(*SUSPENDED, rung)
        .when(reverse())
        .then_done(status=S.TOEGEKEND, ingangsdatum=date(2024, 1, 1))
    )
    assert said(na).vervallen == (20,)


def test_a_plan_made_during_a_schorsing_falls_with_it() -> None:
    na = given(*PLANNED).when(reverse()).then_done(status=S.TOEGEKEND, plan=None)
    assert said(na).vervallen == (20,)
    assert "plan-beoordelen" not in open_codes(na)


@pytest.mark.parametrize("carried_out", [StelImplementatieVast, StelNietNalevenVast])
def test_what_happened_with_a_plan_falls_with_its_approval(
    carried_out: type[Command],
) -> None:
    life: Life = (*PLANNED, on(LATER, KeurPlanVanAanpakGoed), on(LATER, carried_out))
    na = given(*life).when(reverse()).then_done()
    assert na.keurmerk == given(*PLANNED).dossier.keurmerk
    assert said(na).vervallen == (22,)
    assert "plan-beoordelen" in open_codes(na)


def test_a_meetperiode_falls_with_the_award_it_belongs_to() -> None:
    na = given(*ASPIRANT).when(reverse()).then_done(status=S.AANVRAAG, perioden=(), cyclus=None)
    assert said(na).vervallen == (3,)
    assert na.agenda.termijnen == ()
    again = carry_out(na, *papers(APPLIED_ON, LONG_AFTER), on(LONG_AFTER, KenAspirantToe))
    carry_out(again, on(LONG_AFTER, StartMeetperiode, start=date(2023, 1, 1)))


def test_an_application_after_an_intrekking_falls_when_the_court_reverses_it() -> None:
    life: Life = (*WITHDRAWN, on(date(2026, 1, 5), DienAanvraagIn))
    na = given(*life).when(reverse()).then_done(status=S.TOEGEKEND, aanvraag=None)
    assert said(na).vervallen == (20,)
    assert na.keurmerk == given(*HOLDER).dossier.keurmerk


def test_so_does_an_application_that_was_withdrawn_meanwhile() -> None:
    applied = on(date(2026, 1, 5), DienAanvraagIn)
    life: Life = (*WITHDRAWN, applied, on(date(2026, 2, 2), TrekAanvraagIn))
    na = given(*life).when(reverse()).then_done(status=S.TOEGEKEND)
    assert said(na).vervallen == (20, 21)


def test_facts_that_stand_on_their_own_stay() -> None:
    life: Life = (
        *HOLDER,
        on(LATER, GeefWaarschuwing),
        on(LATER, LegManagementverklaringVast),
        on(LATER, MeldBesluitVerzonden, besluit=19),
        on(date(2025, 1, 6), LegResultatenauditVast),
    )
    na = given(*life).when(reverse()).then_done()
    assert said(na).vervallen == ()
    assert na.keurmerk.perioden[1].audit_op == date(2025, 1, 6)


def test_notice_by_the_holder_stands_whatever_is_reversed() -> None:
    life: Life = (*HOLDER, on(LATER, VerwerkOpzegging))
    given(*life).when(reverse()).then_done(status=S.GEEN)


def test_terms_that_rang_before_the_decision_do_not_ring_again() -> None:
    rung = rings("streefdatum-beoordeling", LATER)
    na = given(*MISSED, rung, on(LATER, KenKeurmerkNietToe)).when(reverse()).then_done()
    assert terms(na, "streefdatum-beoordeling")[0].kenmerk == "2024-01-01"
    assert "beoordeling-afronden" in open_codes(na)


def test_the_days_of_a_reversed_schorsing_were_not_used() -> None:
    lifted = on(date(2024, 8, 1), HefSchorsingOp, gronden=(OpheffingGrond.GROND_VERVALLEN,))
    life: Life = (*SUSPENDED, lifted)
    assert dict(given(*life).dossier.keurmerk.schorsingsdagen) == {"onderzoek-18": 61}
    na = given(*life, reverse()).when(reverse()).then_done(status=S.TOEGEKEND)
    assert dict(na.keurmerk.schorsingsdagen) == {}


def test_in_an_ontbonden_dossier_a_later_refusal_can_be_reversed() -> None:
    life: Life = (
        *WITHDRAWN_FOR_GOOD,
        on(SUSPENDED_ON, OntbindOvereenkomst),
        on(LATER, NeemAanvraagNietInBehandeling),
    )
    na = given(*life).when(reverse()).then_done(status=S.ONTBONDEN)
    assert said(na).overeenkomst == "ontbonden"


def test_before_anything_was_decided_there_is_nothing_to_reverse() -> None:
    given(*AWARDED).when(reverse()).then_done(status=S.AANVRAAG)
    given(*APPLIED).when(reverse()).then_refused("geen-besluit", "niet-het-laatste-besluit")
