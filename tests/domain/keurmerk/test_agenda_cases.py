"""Terms that could be lost, doubled, or left behind."""

from datetime import date

import pytest

from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe, TrekAanvraagIn
from domain.keurmerk.audit.commands import VerzoekReAudit
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid
from domain.keurmerk.plan.besluiten import DienPlanVanAanpakIn, KeurPlanVanAanpakGoed
from domain.keurmerk.schorsing.commands import SchorsAlsSanctie, SchorsVoorOnderzoek
from tests.support.lives import (
    HEARD,
    HOLDER,
    LATER,
    MEASURED,
    NOT_AWARDED,
    REJECTED,
    SURVEYED,
    SUSPENDED_ON,
    WITHDRAWN,
    WITHDRAWN_FOR_GOOD,
    Life,
    complete,
)
from tests.support.scenario import given, on, terms

Terms = set[tuple[str, date]]
OVER = date(2025, 1, 2)
YEAR_1 = {
    ("tvo-aanleveren-open", date(2023, 2, 1)),
    ("audit-inplannen", date(2023, 11, 5)),
    ("vrijstellingscontrole", date(2023, 12, 1)),
    ("link-keurmerkapplicatie", date(2023, 12, 10)),
    ("tvo-deadline", date(2023, 12, 15)),
    ("resultaatgegevens", date(2024, 1, 21)),
    ("conceptrapport-tvo", date(2024, 1, 22)),
    ("resultatenaudit", date(2024, 4, 1)),
    ("streefdatum-beoordeling", date(2024, 5, 1)),
}
TVO = {"tvo-aanleveren-open", "tvo-deadline", "conceptrapport-tvo"}
AUDIT = {"audit-inplannen", "link-keurmerkapplicatie", "resultaatgegevens", "resultatenaudit"}
WAITING = {"nieuwe-aanvraag-mogelijk", "ontbinding-aankondigen", "ontbinding-bij-stilzitten"}
SUSPENSION = {"schorsing-nadert-einde", "einde-schorsing"}
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
PLANNED: Life = (*SUSPENDED, on(LATER, DienPlanVanAanpakIn), on(LATER, KeurPlanVanAanpakGoed))
HEARING: Life = (*HOLDER, on(LATER, BiedHoorgelegenheid))
RE_AUDIT: Life = (*MEASURED, on(LATER, VerzoekReAudit))


def running(dossier: Dossier) -> Terms:
    return {(t.code, t.dag) for t in dossier.agenda.termijnen}


def test_a_report_of_one_meetperiode_does_not_end_the_terms_of_another() -> None:
    two = given(*SURVEYED).dossier  # the second Meetperiode runs
    assert {t.kenmerk for t in two.agenda.termijnen if t.code == "tvo-deadline"} == {"2024-01-01"}
    assert {t.kenmerk for t in two.agenda.termijnen if t.code == "resultatenaudit"} == {
        "2023-01-01",
        "2024-01-01",
    }


@pytest.mark.parametrize("life", [NOT_AWARDED, WITHDRAWN, WITHDRAWN_FOR_GOOD])
def test_a_mark_that_ended_has_only_terms_about_what_comes_next(life: Life) -> None:
    codes = {code for code, _ in running(given(*life).dossier)}
    assert codes <= WAITING | {"einde-intrekking"}


def test_a_withdrawn_application_lets_the_terms_run_that_it_had_stopped() -> None:
    waiting = given(*REJECTED).dossier
    applied: Life = (*REJECTED, on(date(2024, 1, 2), DienAanvraagIn))
    na = given(*applied).when(on(date(2024, 2, 1), TrekAanvraagIn)).then_done()
    assert na.agenda.termijnen == waiting.agenda.termijnen


def test_an_application_that_was_awarded_ends_them_for_good() -> None:
    again = complete((*REJECTED, on(date(2024, 1, 2), DienAanvraagIn)), date(2024, 2, 1))
    awarded = given(*again, on(date(2024, 2, 1), KenAspirantToe))
    assert running(awarded.dossier) == set()


def test_an_investigation_during_a_sanction_runs_in_the_time_of_the_sanction() -> None:
    sanction = on(LATER, SchorsAlsSanctie, laatste_dag=date(2024, 12, 2))
    life: Life = (*HOLDER, *HEARD, sanction)
    shorter = on(date(2024, 6, 10), SchorsVoorOnderzoek, laatste_dag=date(2024, 7, 1))
    dossier = given(*life).dossier
    na = given(*life).when(shorter).then_done()
    assert na.agenda.termijnen == dossier.agenda.termijnen
    assert [t.dag for t in terms(na, "einde-schorsing")] == [date(2024, 12, 2)]


def test_a_new_approval_replaces_the_day_of_the_earlier_plan() -> None:
    again = (*PLANNED, on(date(2024, 6, 10), DienPlanVanAanpakIn))
    na = given(*again).when(on(date(2024, 6, 10), KeurPlanVanAanpakGoed)).then_done()
    assert [t.dag for t in terms(na, "plan-implementatie")] == [date(2024, 7, 10)]
