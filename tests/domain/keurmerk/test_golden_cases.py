"""The worked cases of the domain by their number, told as short lives."""

from dataclasses import replace
from datetime import date

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
)
from domain.keurmerk.audit.besluiten import LegResultatenauditVast
from domain.keurmerk.beoordeling.besluiten import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.plan.besluiten import DienPlanVanAanpakIn, KeurPlanVanAanpakGoed
from domain.keurmerk.schorsing.gronden import SanctieGrond
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from tests.support.choices import WEINIG, checklist
from tests.support.lives import (
    EXTENDED,
    HOLDER,
    LATER,
    MEASURED,
    SEPTEMBER_YEAR_TWO,
    Life,
)
from tests.support.scenario import given, on, rings, terms

S = Keurmerkstatus
STATUS = "status-laat-dit-niet-toe"
OVER, DECIDED = date(2025, 1, 2), date(2025, 6, 2)
NORM_124 = {"gronden": (SanctieGrond.SCHENDING_MATERIELE_NORM,), "normen": ("1.2.4",)}
SECOND_YEAR: Life = (
    on(OVER, LegTevredenheidsrapportVast),
    on(OVER, LegResultatenauditVast),
)


def tasks(dossier: Dossier) -> set[str]:
    """The codes of the open tasks, without the letters that must still be sent."""
    return {t.code for t in dossier.agenda.open_taken} - {"besluit-verzenden"}


@pytest.mark.parametrize(
    ("vog", "refused"), [(date(2023, 3, 10), ()), (date(2023, 3, 7), ("vog-ontbreekt-of-te-oud",))]
)
def test_gt_10_the_vog_is_at_most_six_months_old_on_the_day_of_application(
    vog: date, refused: tuple[str, ...]
) -> None:
    applied = given(on(date(2023, 9, 8), DienAanvraagIn))
    much_later = on(date(2024, 3, 4), KenAspirantToe, checklist=checklist(vog))
    if refused:
        applied.when(much_later).then_refused(*refused)
    else:
        applied.when(much_later).then_done(status=S.ASPIRANT)


@pytest.mark.parametrize(
    ("applied_on", "refused"),
    [(date(2023, 9, 10), ()), (date(2023, 9, 11), ("vog-ontbreekt-of-te-oud",))],
)
def test_gt_10_the_last_day_itself_is_in_time(applied_on: date, refused: tuple[str, ...]) -> None:
    applied = given(on(applied_on, DienAanvraagIn))
    award = on(date(2023, 9, 12), KenAspirantToe, checklist=checklist(date(2023, 3, 10)))
    if refused:
        applied.when(award).then_refused(*refused)
    else:
        applied.when(award).then_done(status=S.ASPIRANT)


@pytest.mark.parametrize(
    ("reported", "failing", "allowed"),
    [
        (1, 1, False),
        (2, 1, True),
        (3, 1, True),
        (5, 1, True),
        (5, 2, False),
        (6, 2, True),
        (6, 3, False),
    ],
)
def test_gt_25_how_many_diensten_can_be_compensated(
    reported: int, failing: int, allowed: bool
) -> None:
    step = on(
        date(2024, 10, 10),
        PasCompensatieToe,
        gerapporteerde_diensten=reported,
        diensten=tuple(Dienst)[:failing],
    )
    when = given(*SEPTEMBER_YEAR_TWO).when(step)
    if allowed:
        when.then_done(compensatie_in=date(2023, 9, 1))
    else:
        when.then_refused("compensatie-te-ruim")


def test_gt_25_not_in_two_meetperiodes_in_a_row_and_never_for_an_aspirant() -> None:
    third: Life = (
        on(OVER, PasCompensatieToe),
        on(OVER, StartMeetperiode),
        on(DECIDED, ZetKeurmerkVoort),
        on(date(2026, 1, 5), LegResultatenauditVast),
    )
    compensated = given(*HOLDER, *SECOND_YEAR, *third)
    again = on(date(2026, 1, 6), PasCompensatieToe)
    compensated.when(again).then_refused("compensatie-vorige-keer")
    given(*MEASURED).when(on(LATER, PasCompensatieToe)).then_refused(STATUS)


def test_gt_25_a_year_without_it_makes_it_possible_again() -> None:
    years: Life = (
        on(OVER, PasCompensatieToe),
        on(OVER, StartMeetperiode),
        on(DECIDED, ZetKeurmerkVoort),
        on(date(2026, 1, 5), LegResultatenauditVast),
        on(date(2026, 1, 5), LegTevredenheidsrapportVast),
        on(date(2026, 1, 5), StartMeetperiode),
        on(date(2026, 2, 2), ZetKeurmerkVoort),
        on(date(2027, 1, 4), LegResultatenauditVast),
    )
    given(*HOLDER, *SECOND_YEAR, *years).when(on(date(2027, 1, 5), PasCompensatieToe)).then_done(
        compensatie_in=date(2026, 1, 1)
    )


def test_gt_28_an_aspirant_is_extended_once_and_then_not_awarded() -> None:
    extended = given(*EXTENDED)
    assert extended.dossier.keurmerk.status is S.ASPIRANT_VERLENGD
    assert extended.dossier.keurmerk.laatste_periode is not None
    assert extended.dossier.keurmerk.laatste_periode.einde == date(2024, 12, 31)
    second = given(*EXTENDED, *SECOND_YEAR)
    second.when(on(DECIDED, VerlengAspirant)).then_refused(STATUS)
    opnieuw = (NietToekenningGrond.OPNIEUW_TE_WEINIG_TRAJECTEN,)
    refused = second.when(on(DECIDED, KenKeurmerkNietToe, gronden=opnieuw))
    na = refused.then_done(status=S.NIET_TOEGEKEND, afwijzingen=1)
    assert tasks(na) == set(), "the first failure does not oblige to dissolve"


def test_gt_28_the_extension_must_be_decided_by_the_target_date() -> None:
    rung = given(*EXTENDED, *SECOND_YEAR, rings("streefdatum-beoordeling", date(2025, 5, 2)))
    assert tasks(rung.dossier) == {"beoordeling-afronden"}
    done = rung.when(on(DECIDED, KenKeurmerkNietToe)).then_done()
    assert tasks(done) == set()


def test_gt_29_no_extension_when_hoofdnorm_1_is_not_met() -> None:
    poor = replace(WEINIG, hoofdnorm_1_gehaald=False)
    given(*MEASURED).when(on(LATER, VerlengAspirant, bevindingen=poor)).then_refused(
        "hoofdnorm-1-niet-gehaald"
    )
    grond = (NietToekenningGrond.VERLENGING_NIET_MOGELIJK,)
    given(*MEASURED).when(on(LATER, KenKeurmerkNietToe, gronden=grond)).then_done(
        status=S.NIET_TOEGEKEND
    )


def test_gt_30_an_award_holds_from_the_day_after_the_meetperiode() -> None:
    na = given(*MEASURED).when(on(date(2024, 5, 10), KenKeurmerkToe)).then_done()
    assert (na.keurmerk.status, na.keurmerk.ingangsdatum) == (S.TOEGEKEND, date(2024, 1, 1))
    envelope = na.historie[-1].vastlegging
    assert envelope.vastgelegd_op.date() == date(2024, 5, 10)


def test_gt_31_twelve_months_before_a_new_application_and_then_six_to_make_it() -> None:
    refused_on = date(2024, 3, 1)
    life = (*MEASURED, on(refused_on, KenKeurmerkNietToe))
    given(*life).when(on(date(2025, 2, 28), DienAanvraagIn)).then_refused("wachttijd-loopt")
    early = given(*life).when(on(date(2025, 2, 28), NeemAanvraagNietInBehandeling)).then_done()
    assert tasks(early) == {"aanvraag-opnieuw-bezien"}
    given(*life).when(on(date(2025, 3, 1), DienAanvraagIn)).then_done(status=S.AANVRAAG)
    dossier = given(*life).dossier
    assert [t.dag for t in terms(dossier, "ontbinding-bij-stilzitten")] == [date(2025, 9, 1)]


def test_gt_31_a_second_refusal_obliges_to_dissolve() -> None:
    again: Life = (
        on(date(2024, 5, 1), KenKeurmerkNietToe),
        on(date(2025, 5, 1), DienPlanVanAanpakIn),
        on(date(2025, 5, 1), KeurPlanVanAanpakGoed),
        on(date(2025, 5, 1), DienAanvraagIn),
        on(date(2025, 6, 2), KenAspirantToe),
        on(date(2026, 1, 5), StartMeetperiode, start=date(2026, 1, 1)),
    )
    second = given(*MEASURED, *again).when(on(date(2027, 5, 3), KenKeurmerkNietToe))
    na = second.then_done(status=S.NIET_TOEGEKEND, afwijzingen=2)
    assert tasks(na) == {"ontbinden"}
