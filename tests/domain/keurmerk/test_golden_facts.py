"""Golden cases of the guide as decisions on recorded facts: what was delivered decides."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from domain.begrippen import Cyclus
from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
)
from domain.resultaten.prestatiecontract import Percentagecontract
from tests.support.lives import (
    ASPIRANT,
    AUDITED_ON,
    DOCUMENTED_ON,
    LATER,
    SURVEYED,
    Life,
    documented,
)
from tests.support.scenario import given, on
from tests.support.verhaaldelen import een_rapport

S = Keurmerkstatus
LATE = (NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,)
MISSED = (NietToekenningGrond.NORM_NIET_GEHAALD,)
DECIDED = date(2024, 7, 15)


def in_cycle(cyclus: Cyclus, start: date, audit: date) -> Life:
    """An Aspirant of 2023 with everything in order, audited on `audit`."""
    begin: Life = (
        on(plus_dagen(start, -60), DienAanvraagIn, voorkeur_cyclus=cyclus),
        on(plus_dagen(start, -20), KenAspirantToe, cyclus=cyclus),
        on(start, StartMeetperiode, start=start),
        on(date(2024, 4, 1), SluitMeetperiodeAf),
        on(date(2024, 4, 1), LegTevredenheidsrapportVast),
    )
    return (
        *begin,
        *documented(date(2024, 4, 1), begin),
        on(audit, LegResultatenauditVast),
    )


@pytest.mark.parametrize(
    ("cyclus", "start", "last_day"),
    [
        (Cyclus.APRIL, date(2023, 4, 1), date(2024, 7, 1)),  # GT-05: not 30 June
        (Cyclus.JANUARI, date(2023, 1, 1), date(2024, 4, 1)),  # GT-06: Easter Monday (C-3)
    ],
)
@pytest.mark.parametrize("late", [0, 1])
def test_gt_05_gt_06_the_printed_day_is_the_last_one(
    cyclus: Cyclus, start: date, last_day: date, late: int
) -> None:
    life = given(*in_cycle(cyclus, start, plus_dagen(last_day, late)))
    award, refusal = on(DECIDED, KenKeurmerkToe), on(DECIDED, KenKeurmerkNietToe, gronden=LATE)
    if late:
        life.when(award).then_refused("audit-te-laat")
        life.when(refusal).then_done(status=S.NIET_TOEGEKEND)
    else:
        life.when(award).then_done(status=S.TOEGEKEND)
        life.when(refusal).then_refused("grond-klopt-niet")


@pytest.mark.parametrize(("placed", "enough"), [(18, True), (16, True), (15, False)])
def test_gt_14_half_of_forty_must_be_placed_and_of_those_four_in_five(
    placed: int, enough: bool
) -> None:
    contract = Percentagecontract(trajecten=40, aandeel=Fraction(1, 2), aantal_geslaagd=placed)
    figures: dict[str, Any] = {
        "afgerond_of_beeindigd": 45,
        "met_prestatieafspraak": 40,
        "succesvol": 40,
        "succesvol_met_prestatieafspraak": placed,
        "had_succesvol_moeten_zijn": 20,
        "tvo_afnemers": 45,
        "afgerond": 42,
        "verschillende_personen": 42,
        "prestatiecontracten": (contract,),
    }
    life = given(
        *SURVEYED, *documented(DOCUMENTED_ON, **figures), on(AUDITED_ON, LegResultatenauditVast)
    )
    award, refusal = on(LATER, KenKeurmerkToe), on(LATER, KenKeurmerkNietToe, gronden=MISSED)
    if enough:
        life.when(award).then_done(status=S.TOEGEKEND)
        life.when(refusal).then_refused("grond-klopt-niet", "afwijking-zonder-reden")
    else:
        life.when(award).then_refused("hoofdnorm-2-niet-gehaald")
        life.when(refusal).then_done(status=S.NIET_TOEGEKEND)


def answered(invited: int, filled_in: int) -> Life:
    report = een_rapport("22 januari 2024", uitgenodigd=invited, ingevuld=filled_in)
    audit = on(AUDITED_ON, LegResultatenauditVast)
    return (*ASPIRANT, report, *documented(DOCUMENTED_ON), audit)


@pytest.mark.parametrize(("invited", "filled_in"), [(380, 39), (500, 40)])
def test_gt_20_a_tenth_or_forty_is_response_enough(invited: int, filled_in: int) -> None:
    given(*answered(invited, filled_in)).when(on(LATER, KenKeurmerkToe)).then_done(
        status=S.TOEGEKEND
    )


def test_gt_20_gt_55_too_few_answers_are_no_award_and_no_refusal_without_a_clientenaudit() -> None:
    """Nobody is refused for a response before a cliëntenaudit was offered (A-28)."""
    life = given(*answered(500, 39))
    life.when(on(LATER, KenKeurmerkToe)).then_refused("hoofdnorm-3-niet-gehaald")
    life.when(on(LATER, KenKeurmerkNietToe, gronden=MISSED)).then_refused("grond-klopt-niet")
