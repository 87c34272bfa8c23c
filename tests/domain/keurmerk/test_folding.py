"""Folding judges nothing: any fact can be read, whatever lies before it."""

from dataclasses import replace
from datetime import date

import pytest

from domain.begrippen import Rol
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe, TrekAanvraagIn
from domain.keurmerk.aanvullend.commands import LegAanvullendeAuditVast
from domain.keurmerk.agenda.lopend import Agenda
from domain.keurmerk.audit.feiten import ReAuditUitgevoerd
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe
from domain.keurmerk.beoordeling.regels import te_beoordelen
from domain.keurmerk.besluiten import BESLISSING
from domain.keurmerk.dossier import Dossier, dossier_id, evolve, evolve_all, evolve_keurmerk
from domain.keurmerk.einde.besluiten import TrekInVoorOnbepaaldeTijd
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import geldt_vanaf
from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid, OntvangZienswijze
from domain.keurmerk.hoor.feiten import HoorgelegenheidNietGebruikt
from domain.keurmerk.keurmerk import Keurmerk, Voornemen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf
from domain.keurmerk.meetperiode.feiten import MeetperiodeAfgesloten, in_periode
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
)
from domain.keurmerk.schorsing.besluiten import VERLENGING
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.vraag import Vraag, beoordelingseditie
from domain.recorded import Recorded
from domain.source import Editie
from tests.domain.keurmerk.outcomes import OUTCOMES
from tests.support.asking import fill_in
from tests.support.examples import known
from tests.support.lives import HEARD_ON, HOLDER, LATER, MEASURED, NOT_AWARDED, Life, complete
from tests.support.scenario import EMPTY, KVK, given, on, terms

S = Keurmerkstatus
EVENTS = [outcome.event for outcome in OUTCOMES]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_every_fact_can_be_read_on_its_own(event: KeurmerkEvent) -> None:
    """A stream may have been imported from the middle of a life."""
    na = evolve(EMPTY, Recorded(EMPTY.id, 1, known(), event))
    assert na.versie == 1
    assert na.historie[0].event == event


def test_all_facts_after_one_another_can_be_read() -> None:
    stream = [Recorded(EMPTY.id, n, known(), event) for n, event in enumerate(EVENTS, 1)]
    forwards = evolve_all(EMPTY, stream)
    assert forwards.versie == len(EVENTS)
    backwards = [replace(r, originator_version=n) for n, r in enumerate(reversed(stream), 1)]
    assert evolve_all(EMPTY, backwards).versie == len(EVENTS)


def test_a_fact_that_is_not_about_this_dossier_changes_nothing() -> None:
    empty = Keurmerk()
    for event in (
        ReAuditUitgevoerd(
            meetperiode_start=None,
            uitgevoerd_op=LATER,
            te_laat=False,
            certificerende_instelling=None,
            auditor=None,
            rapport="r",
            bevindingen=(),
            overige_normen_gehaald=True,
            normen_niet_gehaald=(),
            advies=None,
            document_sha256=None,
        ),
        HoorgelegenheidNietGebruikt(vastgesteld_op=LATER),
        MeetperiodeAfgesloten(start=LATER, einde=LATER),
    ):
        assert evolve_keurmerk(empty, event, 1) == empty


def test_a_new_dossier_is_empty() -> None:
    assert (EMPTY.versie, EMPTY.alleen_import, EMPTY.laatst_vastgelegd) == (0, True, None)
    assert EMPTY.agenda == Agenda()
    assert EMPTY.id == dossier_id(KVK) != dossier_id("00000002")


def test_a_dossier_knows_whether_everything_was_imported() -> None:
    imported = on(LATER, DienAanvraagIn, geimporteerd=True)
    assert given(imported).dossier.alleen_import
    live = on(LATER, LegManagementverklaringVast)
    assert not given(imported, live).dossier.alleen_import


def test_an_investigation_does_not_use_up_a_hearing_about_a_sanction() -> None:
    life: Life = (*HOLDER, on(HEARD_ON, BiedHoorgelegenheid), on(LATER, SchorsVoorOnderzoek))
    heard = given(*life, on(LATER, OntvangZienswijze))
    heard.when(on(LATER, SchorsAlsSanctie)).then_done(status=S.GESCHORST_SANCTIE, hoor=None)


def test_after_a_schorsing_was_lifted_a_new_sanction_needs_a_new_hearing() -> None:
    life: Life = (
        *HOLDER,
        on(LATER, SchorsVoorOnderzoek),
        on(LATER, BiedHoorgelegenheid),
        on(LATER, OntvangZienswijze),
        on(date(2024, 6, 20), HefSchorsingOp),
    )
    given(*life).when(on(date(2024, 6, 21), SchorsAlsSanctie)).then_refused("niet-gehoord")


def test_a_hearing_about_intrekking_is_kept_apart() -> None:
    offered = on(LATER, BiedHoorgelegenheid, voornemen=Voornemen.INTREKKING)
    hoor = given(*HOLDER, offered).dossier.keurmerk.hoor
    assert hoor is not None
    assert hoor.voornemen is Voornemen.INTREKKING


def test_a_plan_that_was_carried_out_is_good_enough_for_a_new_award() -> None:
    life: Life = (
        *NOT_AWARDED,
        on(LATER, DienPlanVanAanpakIn),
        on(LATER, KeurPlanVanAanpakGoed),
        on(LATER, StelImplementatieVast),
        on(date(2025, 5, 12), DienAanvraagIn),
    )
    ready = given(*complete(life, date(2025, 6, 2)))
    na = ready.when(on(date(2025, 6, 2), KenAspirantToe)).then_done(status=S.ASPIRANT)
    assert (na.keurmerk.plan, terms(na, "plan-implementatie")) == (None, [])


def test_a_plan_of_an_application_goes_with_the_application() -> None:
    applied = given(on(LATER, DienAanvraagIn), on(LATER, DienPlanVanAanpakIn))
    na = applied.when(on(LATER, TrekAanvraagIn)).then_done(status=S.GEEN, plan=None)
    assert dict(na.agenda.taken) == {}


def test_a_plan_from_before_the_application_stays_when_it_is_withdrawn() -> None:
    planned: Life = (*NOT_AWARDED, on(LATER, DienPlanVanAanpakIn))
    applied: Life = (*planned, on(date(2025, 5, 12), DienAanvraagIn))
    na = given(*applied).when(on(date(2025, 5, 13), TrekAanvraagIn)).then_done()
    assert na.keurmerk.plan is not None
    assert "plan-beoordelen" in {t.code for t in na.agenda.open_taken}


def test_after_intrekking_for_good_no_day_is_left_to_apply() -> None:
    suspended: Life = (*HOLDER, on(LATER, SchorsVoorOnderzoek))
    na = given(*suspended).when(on(LATER, TrekInVoorOnbepaaldeTijd))
    na.then_done(nieuwe_aanvraag_vanaf=None)


def test_a_report_need_not_tell_the_diensten_apart() -> None:
    step = on(LATER, LegTevredenheidsrapportVast, diensten=())
    na = given(*MEASURED).when(step).then_done()
    assert na.keurmerk.perioden[0].rapportdatum == LATER


def test_what_is_asked_only_after_the_rules_held_says_so_when_it_is_asked_before() -> None:
    command = fill_in(LaatTermijnVerstrijken, EMPTY, LATER)
    empty = Vraag(EMPTY, LATER, Rol.SYSTEEM, KVK, LATER, command)
    with pytest.raises(LookupError):
        te_beoordelen(empty)
    with pytest.raises(LookupError):
        BESLISSING[LaatTermijnVerstrijken].leg_vast(empty)
    for kind in (SluitMeetperiodeAf, LegAanvullendeAuditVast):
        unasked = replace(empty, command=fill_in(kind, EMPTY, LATER))
        with pytest.raises(LookupError):
            BESLISSING[kind].leg_vast(unasked)


def test_every_fact_holds_from_the_day_that_its_room_says() -> None:
    for event in EVENTS:
        assert isinstance(geldt_vanaf(event), date)


def test_a_meetperiode_that_is_not_there_is_not_put_in() -> None:
    keurmerk = given(*MEASURED).dossier.keurmerk
    assert in_periode(keurmerk, LATER, keurmerk.perioden[0]) is keurmerk


def test_a_rule_can_say_its_sentence_for_a_dossier_it_is_not_about() -> None:
    command = fill_in(VerlengSchorsing, EMPTY, LATER)
    reden = VERLENGING.reden(Vraag(EMPTY, LATER, Rol.BESLISSER, KVK, LATER, command))
    assert "2024-06-03" in reden.zin or "03-06-2024" in reden.zin


def test_without_a_meetperiode_an_assessment_goes_by_the_day_of_the_decision() -> None:
    dag = date(2023, 5, 1)
    command = fill_in(KenKeurmerkNietToe, EMPTY, dag)
    assert isinstance(command, KenKeurmerkNietToe)
    vraag = Vraag(EMPTY, dag, Rol.BESLISSER, KVK, dag, command)
    assert beoordelingseditie(vraag) is Editie.H2023


def test_two_dossiers_with_the_same_history_are_the_same() -> None:
    one, two = given(*HOLDER).dossier, given(*HOLDER).dossier
    assert one == two
    assert isinstance(one, Dossier)
