"""GT-26: the exemption of cyclusjaar 4 as decisions, condition by condition (H23 5.1.1)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import ZetKeurmerkVoort
from domain.keurmerk.betaling.besluiten import LegFactuurVast
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.keurmerk import Vrijstelling
from domain.keurmerk.meetperiode.feiten import genoemd
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
)
from domain.keurmerk.vrijstelling.gronden import VrijstellingGrond
from tests.support.jaar_vier import (
    DEFINITIVE_ON,
    LATE,
    PROVISIONAL_ON,
    UNPAID,
    Odd,
    granted,
    provisional,
    year_four,
)
from tests.support.lives import Life
from tests.support.scenario import Given, given, on, record, rings, terms
from tests.support.years import holder_since_2022, second_year

OWN: dict[str, Any] = {"gronden": ()}  # what follows from the log


def test_gt_26_a_granted_when_every_condition_holds() -> None:
    life = year_four()
    given(*life).when(on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling, **OWN)).then_done(
        vrijstelling=Vrijstelling.VOORLOPIG
    )
    na = (
        given(*granted())
        .when(on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling, **OWN))
        .then_done(vrijstelling=Vrijstelling.DEFINITIEF)
    )
    event = na.historie[-1].event
    assert isinstance(event, VrijstellingDefinitiefToegekend)
    besluit = event.besluit
    assert besluit.gronden == (VrijstellingGrond.VOORWAARDEN_JAAR_VIER.value,)
    assert besluit.receipt is not None
    assert [t.code for t in terms(na, "resultatenaudit") if t.kenmerk == "2023-01-01"] == []


def test_gt_26_an_exempt_year_is_assessed_without_an_audit_and_keeps_its_stars() -> None:
    exempt = given(*granted(), on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling))
    declared = exempt.when(on(date(2024, 3, 1), LegManagementverklaringVast)).then_done()
    went_on = Given(declared)
    went_on.when(on(date(2024, 4, 3), ZetKeurmerkVoort, sterren=4)).then_refused(
        "sterren-zonder-audit"
    )
    went_on.when(on(date(2024, 4, 3), ZetKeurmerkVoort)).then_done(sterren=3, vrijstelling=None)


def _with_re_audit(life: Life) -> Life:
    """Asked and held just before the decision on the second year."""
    decided = next(n for n, step in enumerate(life) if step.dag == date(2022, 4, 3))
    again = (on(date(2022, 3, 2), VerzoekReAudit), on(date(2022, 3, 3), LegReAuditVast))
    return (*life[:decided], *again, *life[decided:])


def test_gt_26_b_a_re_audit_in_year_two() -> None:
    re_audited = _with_re_audit(year_four())
    given(*re_audited).when(on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling)).then_refused(
        "vrijstelling-niet-voorlopig"
    )


def test_gt_26_c_one_day_late_and_it_lapses() -> None:
    late = given(*granted(LATE))
    late.when(on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling)).then_refused(
        "vrijstelling-niet-definitief"
    )
    na = late.when(on(date(2024, 1, 22), LaatVrijstellingVervallen)).then_done(vrijstelling=None)
    event = na.historie[-1].event
    assert isinstance(event, VrijstellingVervallen)
    assert "21-01-2024" in event.voorwaarde
    assert "verzoek-audit-inplannen" in {t.code for t in na.agenda.open_taken}
    given(*granted()).when(on(DEFINITIVE_ON, LaatVrijstellingVervallen)).then_refused(
        "vrijstelling-vervalt-niet"
    )


def test_gt_26_d_refused_by_an_open_invoice() -> None:
    unpaid = given(*granted(UNPAID))
    unpaid.when(on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling)).then_refused(
        "vrijstelling-niet-definitief"
    )
    unpaid.when(on(DEFINITIVE_ON, WeigerVrijstelling, **OWN)).then_done(vrijstelling=None)
    unpaid.when(
        on(DEFINITIVE_ON, WeigerVrijstelling, gronden=(VrijstellingGrond.GEGEVENS_TE_LAAT,))
    ).then_refused("grond-klopt-niet")


@pytest.mark.parametrize(
    ("uiterlijk", "granted_then"), [(DEFINITIVE_ON, True), (date(2024, 2, 19), False)]
)
def test_an_invoice_is_late_the_day_after_its_last_day(uiterlijk: date, granted_then: bool) -> None:
    billed = on(date(2024, 2, 12), LegFactuurVast, nummer="2024-2", uiterlijk=uiterlijk)
    when = given(*granted(), billed).when(on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling))
    if granted_then:
        when.then_done()
    else:
        when.then_refused("vrijstelling-niet-definitief")


AUDIT_BY, TOLD_BY = date(2024, 4, 1), date(2024, 2, 22)  # a month after the concept report


def _audit_terms(dossier: Dossier) -> list[date]:
    return [t.dag for t in terms(dossier, "resultatenaudit") if t.kenmerk == "2023-01-01"]


def _audit_by(dossier: Dossier) -> date:
    periode = genoemd(dossier.keurmerk, date(2023, 1, 1))
    assert periode is not None
    return periode.audit_uiterlijk


@pytest.mark.parametrize(
    ("odd", "command"), [(UNPAID, WeigerVrijstelling), (LATE, LaatVrijstellingVervallen)]
)
@pytest.mark.parametrize(
    ("told_on", "told", "audit_by"),
    [
        (TOLD_BY - timedelta(days=1), None, AUDIT_BY),
        (TOLD_BY, None, AUDIT_BY),
        (TOLD_BY + timedelta(days=1), date(2024, 4, 2), date(2024, 4, 2)),
        (date(2024, 4, 5), date(2024, 5, 14), date(2024, 5, 14)),
    ],
)
def test_a_74_a_late_no_moves_the_audit_as_much(
    odd: Odd, command: type[Command], told_on: date, told: date | None, audit_by: date
) -> None:
    na = given(*granted(odd)).when(on(told_on, command)).then_done(vrijstelling=None)
    event = na.historie[-1].event
    assert isinstance(event, VrijstellingGeweigerd | VrijstellingVervallen)
    assert event.audit_uiterlijk == told
    assert _audit_by(na) == audit_by
    assert _audit_terms(na) == [audit_by]


def test_a_74_taken_back_and_the_old_day_is_there_again() -> None:
    refused = on(TOLD_BY + timedelta(days=1), WeigerVrijstelling)
    na = given(*granted(UNPAID), refused).when(on(date(2024, 2, 26), HerroepBesluit)).then_done()
    assert (_audit_by(na), _audit_terms(na)) == (AUDIT_BY, [AUDIT_BY])


def test_a_74_a_second_no_does_not_add_up() -> None:
    lapsed = on(date(2024, 2, 24), LaatVrijstellingVervallen)
    na = (
        given(*granted(LATE), lapsed)
        .when(on(date(2024, 2, 26), WeigerVrijstelling, gronden=()))
        .then_done()
    )
    assert (_audit_by(na), _audit_terms(na)) == (date(2024, 4, 5), [date(2024, 4, 5)])


def test_a_74_a_day_that_passed_before_the_late_no_is_passed_no_more() -> None:
    life = (*granted(UNPAID), rings("resultatenaudit", date(2024, 4, 2)))
    assert "audit-niet-tijdig" in {t.code for t in given(*life).dossier.agenda.open_taken}
    na = given(*life).when(on(date(2024, 4, 5), WeigerVrijstelling)).then_done()
    assert _audit_terms(na) == [date(2024, 5, 14)]
    assert "audit-niet-tijdig" not in {t.code for t in na.agenda.open_taken}


def test_a_74_the_day_stays_when_the_audit_was_held() -> None:
    held = on(date(2024, 2, 21), LegResultatenauditVast)
    na = given(*granted(UNPAID), held).when(on(date(2024, 3, 1), WeigerVrijstelling)).then_done()
    assert (_audit_by(na), _audit_terms(na)) == (AUDIT_BY, [])


def test_never_in_cyclusjaar_one_or_two() -> None:
    """2023 is the second year with the full Keurmerk, or the first."""
    for life in (second_year(Dienst.SCHOLING), holder_since_2022(Dienst.SCHOLING)):
        before_audit = tuple(step for step in life if step.dag <= PROVISIONAL_ON)
        given(*before_audit).when(on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling)).then_refused(
            "vrijstelling-niet-voorlopig"
        )


def test_an_exemption_of_before_has_no_last_day_for_its_data() -> None:
    """Version 1 did not say by when they had to be there."""
    life = given(*provisional())
    (event,) = [e for _, e in life.dossier.events(VrijstellingVoorlopigToegekend)]
    before = given(*year_four()).dossier
    after = record(before, on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling), event)
    old = replace(event, gegevens_uiterlijk=None)
    assert terms(after, "gegevens-vrijstelling")
    undated = record(before, on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling), old)
    assert not terms(undated, "gegevens-vrijstelling")
