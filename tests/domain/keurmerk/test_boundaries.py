"""The last day, the smallest number, the first time: what is just possible, and stays so."""

from datetime import date
from decimal import Decimal

import pytest

from domain.begrippen import Cyclus
from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, Gesprek, KenAspirantToe
from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.einde.besluiten import TrekInVoorBepaaldeTijd
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.plan.besluiten import DienPlanVanAanpakIn, KeurPlanVanAanpakGoed
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsVoorOnderzoek
from domain.keurmerk.schorsing.gronden import OpheffingGrond
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast, Respons
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.vrijstelling.besluiten import (
    VerleenDefinitieveVrijstelling,
)
from domain.source import Editie
from tests.support.choices import gemist
from tests.support.gedrukt import wachttijd_om
from tests.support.jaar_vier import DEFINITIVE_ON, granted
from tests.support.lives import (
    APPLIED,
    APPLIED_ON,
    ASPIRANT,
    DECIDED_ON,
    DOCUMENTED_ON,
    HOLDER,
    LATER,
    MEASURED,
    NOT_AWARDED,
    SURVEYED,
    SUSPENDED_ON,
    Life,
    complete,
    documented,
)
from tests.support.scenario import given, on

S = Keurmerkstatus
AUDIT_DEADLINE, A_DAY_LATE = date(2024, 4, 1), date(2024, 4, 2)
REFUSED_BEFORE: Life = (
    on(date(2019, 11, 1), DienAanvraagIn),
    on(date(2019, 12, 2), KenAspirantToe),
    on(date(2020, 1, 2), StartMeetperiode, start=date(2020, 1, 1)),
    on(date(2021, 1, 22), LegTevredenheidsrapportVast),
    on(date(2021, 2, 1), LegResultatenauditVast),
    on(date(2021, 3, 1), KenKeurmerkNietToe),
    on(date(2022, 10, 3), DienPlanVanAanpakIn),
    on(date(2022, 10, 3), KeurPlanVanAanpakGoed),
)
APPLIED_AGAIN: Life = (
    *NOT_AWARDED,
    on(date(2025, 5, 12), DienPlanVanAanpakIn),
    on(date(2025, 5, 12), KeurPlanVanAanpakGoed),
    on(date(2025, 5, 12), DienAanvraagIn),
)
AGAIN: Life = (
    *complete(APPLIED_AGAIN, date(2025, 6, 2)),
    on(date(2025, 6, 2), KenAspirantToe),
)


def audited(dag: date) -> Life:
    return (*SURVEYED, *documented(DOCUMENTED_ON), on(dag, LegResultatenauditVast))


def test_an_audit_on_the_last_day_is_in_time() -> None:
    given(*audited(AUDIT_DEADLINE)).when(on(LATER, KenKeurmerkToe)).then_done(status=S.TOEGEKEND)


@pytest.mark.parametrize(
    ("life", "true"),
    [
        (audited(AUDIT_DEADLINE), False),
        (audited(A_DAY_LATE), True),
        (SURVEYED, True),
        ((*ASPIRANT, on(AUDIT_DEADLINE, LegResultatenauditVast)), True),
    ],
)
def test_not_in_time_is_a_ground_when_either_of_both_is_late_or_missing(
    life: Life, true: bool
) -> None:
    grond = (NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,)
    when = given(*life).when(on(LATER, KenKeurmerkNietToe, gronden=grond))
    if true:
        when.then_done(status=S.NIET_TOEGEKEND)
    else:
        when.then_refused("grond-klopt-niet")


@pytest.mark.parametrize(("dag", "over"), [(date(2024, 8, 31), False), (date(2024, 9, 1), True)])
def test_a_schorsing_is_over_the_day_after_its_last_day(dag: date, over: bool) -> None:
    suspended = on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31))
    step = on(dag, HefSchorsingOp, gronden=(OpheffingGrond.TERMIJN_GEEINDIGD,))
    when = given(*HOLDER, suspended).when(step)
    if over:
        when.then_done(status=S.TOEGEKEND)
    else:
        when.then_refused("grond-klopt-niet")


def test_an_intrekking_can_last_one_day() -> None:
    step = on(LATER, TrekInVoorBepaaldeTijd, laatste_dag=LATER)
    given(*HOLDER).when(step).then_done(status=S.INGETROKKEN_BEPAALD)


def test_an_audit_can_be_held_on_the_first_day_after_the_meetperiode() -> None:
    step = on(LATER, LegResultatenauditVast, uitgevoerd_op=date(2024, 1, 1))
    given(*ASPIRANT).when(step).then_done()


@pytest.mark.parametrize("cijfer", ["1", "10", "6.5"])
def test_the_lowest_and_the_highest_grade(cijfer: str) -> None:
    row = Respons(uitgenodigd=1, ingevuld=1, rapportcijfer=Decimal(cijfer))
    given(*ASPIRANT).when(on(LATER, LegTevredenheidsrapportVast, opdrachtgevers=row)).then_done()


def test_nobody_was_invited() -> None:
    row = Respons(uitgenodigd=0, ingevuld=0)
    given(*ASPIRANT).when(on(LATER, LegTevredenheidsrapportVast, opdrachtgevers=row)).then_done()


@pytest.mark.parametrize("sterren", [None, 1, 4])
def test_stars(sterren: int | None) -> None:
    given(*MEASURED).when(on(LATER, KenKeurmerkToe, sterren=sterren)).then_done(sterren=sterren)


def test_a_first_application_needs_no_interview_explanation_or_plan() -> None:
    bare = on(APPLIED_ON, DienAanvraagIn, toelichting=None, plan_van_aanpak=None)
    award = on(LATER, KenAspirantToe, gesprek=Gesprek.NIET_GEHOUDEN)
    given(*complete((bare,), LATER)).when(award).then_done(status=S.ASPIRANT)


def test_a_new_award_wipes_the_waiting_times_but_not_the_first_refusal() -> None:
    keurmerk = given(*AGAIN).dossier.keurmerk
    assert (keurmerk.nieuwe_aanvraag_vanaf, keurmerk.ontbinding_bij_stilzitten) == (None, None)
    assert keurmerk.afwijzingen == 1


def test_the_full_keurmerk_wipes_the_first_refusal() -> None:
    again = given(*REFUSED_BEFORE, *MEASURED)
    assert again.dossier.keurmerk.afwijzingen == 1
    again.when(on(DECIDED_ON, KenKeurmerkToe)).then_done(afwijzingen=0)


def test_gt_48_the_yearly_assessment_ends_the_exemption_and_leaves_the_stars() -> None:
    life: Life = (
        *granted(),
        on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling),
        on(date(2024, 3, 1), LegManagementverklaringVast),
    )
    assessed = given(*life)
    assessed.when(on(date(2024, 4, 3), ZetKeurmerkVoort)).then_done(vrijstelling=None, sterren=3)
    again = on(date(2024, 4, 3), ZetKeurmerkVoort, sterren=4)
    assessed.when(again).then_refused("sterren-zonder-audit")


def test_a_re_audit_replaces_what_the_audit_found() -> None:
    found = on(AUDIT_DEADLINE, LegResultatenauditVast, bevindingen=gemist("1.4.1", "1.5.2"))
    life: Life = (*SURVEYED, found)
    assert given(*life).dossier.keurmerk.perioden[0].normen_niet_gehaald == ("1.4.1", "1.5.2")
    again = on(DECIDED_ON, LegReAuditVast, bevindingen=gemist("1.5.2"))
    na = given(*life, on(DECIDED_ON, VerzoekReAudit)).when(again).then_done(re_audit=None)
    assert na.keurmerk.perioden[0].normen_niet_gehaald == ("1.5.2",)


def test_one_live_fact_among_imported_ones_is_enough() -> None:
    live = given(on(APPLIED_ON, DienAanvraagIn))
    na = live.when(on(LATER, DienPlanVanAanpakIn, geimporteerd=True)).then_done()
    assert not na.alleen_import


def test_results_go_by_the_edition_of_hoofdnorm_2() -> None:
    """In cycle september the parts of Tabel 1 differ: hoofdnorm 1 ends in March."""
    life: Life = (
        *complete(APPLIED, date(2023, 8, 1)),
        on(date(2023, 8, 1), KenAspirantToe, cyclus=Cyclus.SEPTEMBER),
        on(date(2023, 9, 1), StartMeetperiode, start=date(2023, 9, 1)),
    )
    late = (NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,)
    na = given(*life).when(on(date(2024, 12, 2), KenKeurmerkNietToe, gronden=late)).then_done()
    assert na.historie[-1].vastlegging.editie is Editie.H2023


def test_a_bar_counts_for_the_day_of_the_application_not_for_today() -> None:
    too_early = plus_dagen(wachttijd_om(DECIDED_ON), -1)
    late = on(date(2025, 6, 2), DienAanvraagIn, ingediend_op=too_early)
    given(*NOT_AWARDED).when(late).then_refused("wachttijd-loopt")
