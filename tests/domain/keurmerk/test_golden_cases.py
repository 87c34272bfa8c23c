"""The worked cases of the domain by their number, told as short lives."""

from datetime import date

import pytest

from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
)
from domain.keurmerk.audit.commands import LegReAuditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    VerlengAspirant,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.plan.besluiten import DienPlanVanAanpakIn, KeurPlanVanAanpakGoed
from tests.support.choices import gemist
from tests.support.lives import (
    EXTENDED,
    FEW,
    LATER,
    MEASURED,
    MISSED,
    Life,
    complete,
)
from tests.support.open_tasks import tasks
from tests.support.scenario import given, on, rings, terms
from tests.support.years import second_year_extended

S = Keurmerkstatus
STATUS = "status-laat-dit-niet-toe"
FEW_AGAIN = second_year_extended(afgerond=4, verschillende_personen=4)


INCOMPLETE = ("checklist-onvolledig", "afwijking-zonder-reden")


@pytest.mark.parametrize(
    ("vog", "refused"), [(date(2023, 3, 10), ()), (date(2023, 3, 7), INCOMPLETE)]
)
def test_gt_10_the_vog_is_at_most_six_months_old_on_the_day_of_application(
    vog: date, refused: tuple[str, ...]
) -> None:
    much_later = date(2024, 3, 4)
    _awarded_with(vog, date(2023, 9, 8), much_later, refused)


@pytest.mark.parametrize(
    ("applied_on", "refused"), [(date(2023, 9, 10), ()), (date(2023, 9, 11), INCOMPLETE)]
)
def test_gt_10_the_last_day_itself_is_in_time(applied_on: date, refused: tuple[str, ...]) -> None:
    _awarded_with(date(2023, 3, 10), applied_on, date(2023, 9, 12), refused)


def _awarded_with(vog: date, applied_on: date, dag: date, refused: tuple[str, ...]) -> None:
    applied: Life = (on(applied_on, DienAanvraagIn),)
    when = given(*complete(applied, dag, vog)).when(on(dag, KenAspirantToe))
    if refused:
        when.then_refused(*refused)
    else:
        when.then_done(status=S.ASPIRANT)


def test_gt_28_an_aspirant_is_extended_once_and_then_not_awarded() -> None:
    extended = given(*EXTENDED)
    assert extended.dossier.keurmerk.status is S.ASPIRANT_VERLENGD
    assert extended.dossier.keurmerk.laatste_periode is not None
    assert extended.dossier.keurmerk.laatste_periode.einde == date(2024, 12, 31)
    second = given(*FEW_AGAIN)
    second.when(on(LATER, VerlengAspirant)).then_refused(STATUS)
    opnieuw = (NietToekenningGrond.OPNIEUW_TE_WEINIG_TRAJECTEN,)
    refused = second.when(on(LATER, KenKeurmerkNietToe, gronden=opnieuw))
    na = refused.then_done(status=S.NIET_TOEGEKEND, afwijzingen=1)
    assert tasks(na) == set(), "the first failure does not oblige to dissolve"


def test_gt_28_enough_trajecten_is_no_reason_to_extend() -> None:
    given(*MEASURED).when(on(LATER, VerlengAspirant)).then_refused("genoeg-trajecten")


def test_gt_28_the_extension_must_be_decided_by_the_target_date() -> None:
    rung = given(*FEW_AGAIN, rings("streefdatum-beoordeling", date(2024, 5, 2)))
    assert tasks(rung.dossier) == {"beoordeling-afronden"}
    opnieuw = (NietToekenningGrond.OPNIEUW_TE_WEINIG_TRAJECTEN,)
    done = rung.when(on(LATER, KenKeurmerkNietToe, gronden=opnieuw)).then_done()
    assert tasks(done) == set()


def test_gt_29_no_extension_when_hoofdnorm_1_is_not_met() -> None:
    found = on(date(2024, 3, 20), LegReAuditVast, bevindingen=gemist("1.4.1"))
    poor = given(*FEW, on(date(2024, 3, 18), VerzoekReAudit), found)
    poor.when(on(LATER, VerlengAspirant)).then_refused("hoofdnorm-1-niet-gehaald")
    grond = (NietToekenningGrond.VERLENGING_NIET_MOGELIJK,)
    poor.when(on(LATER, KenKeurmerkNietToe, gronden=grond)).then_done(status=S.NIET_TOEGEKEND)
    given(*FEW).when(on(LATER, KenKeurmerkNietToe, gronden=grond)).then_refused(
        "grond-klopt-niet", "afwijking-zonder-reden"
    )


def test_gt_30_an_award_holds_from_the_day_after_the_meetperiode() -> None:
    na = given(*MEASURED).when(on(date(2024, 5, 10), KenKeurmerkToe)).then_done()
    assert (na.keurmerk.status, na.keurmerk.ingangsdatum) == (S.TOEGEKEND, date(2024, 1, 1))
    envelope = na.historie[-1].vastlegging
    assert envelope.vastgelegd_op.date() == date(2024, 5, 10)


def test_gt_31_twelve_months_before_a_new_application_and_then_six_to_make_it() -> None:
    life = (*MISSED, on(date(2024, 3, 20), KenKeurmerkNietToe))
    given(*life).when(on(date(2025, 3, 19), DienAanvraagIn)).then_refused("wachttijd-loopt")
    early = given(*life).when(on(date(2025, 3, 19), NeemAanvraagNietInBehandeling)).then_done()
    assert tasks(early) == {"aanvraag-opnieuw-bezien"}
    given(*life).when(on(date(2025, 3, 20), DienAanvraagIn)).then_done(status=S.AANVRAAG)
    dossier = given(*life).dossier
    assert [t.dag for t in terms(dossier, "ontbinding-bij-stilzitten")] == [date(2025, 9, 20)]


def test_gt_31_a_second_refusal_obliges_to_dissolve() -> None:
    again: Life = (
        *MISSED,
        on(date(2024, 5, 1), KenKeurmerkNietToe),
        on(date(2025, 5, 1), DienPlanVanAanpakIn),
        on(date(2025, 5, 1), KeurPlanVanAanpakGoed),
        on(date(2025, 5, 1), DienAanvraagIn),
    )
    second = given(
        *complete(again, date(2025, 6, 2)),
        on(date(2025, 6, 2), KenAspirantToe),
        on(date(2026, 1, 5), StartMeetperiode, start=date(2026, 1, 1)),
    )
    late = (NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,)
    refused = second.when(on(date(2027, 5, 3), KenKeurmerkNietToe, gronden=late))
    na = refused.then_done(status=S.NIET_TOEGEKEND, afwijzingen=2)
    assert tasks(na) == {"ontbinden"}
