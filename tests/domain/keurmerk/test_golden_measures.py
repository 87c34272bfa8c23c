"""The worked cases about supervision and the end of a mark, by their number."""

from datetime import date, timedelta
from typing import Any

from domain.begrippen import Dienst
from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
)
from domain.keurmerk.audit.commands import LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
)
from domain.keurmerk.einde.besluiten import OntbindOvereenkomst, TrekInVoorOnbepaaldeTijd
from domain.keurmerk.einde.gronden import IntrekkingGrond, OntbindingGrond
from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid
from domain.keurmerk.lifecycle.statussen import ZICHTBAAR, Keurmerkstatus
from domain.keurmerk.plan.besluiten import DienPlanVanAanpakIn
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsAlsSanctie, SchorsVoorOnderzoek
from domain.keurmerk.schorsing.gronden import SanctieGrond
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from tests.support.choices import gemist
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    DISSOLVED,
    END,
    HEARD,
    HOLDER,
    LATER,
    MEASURED,
    MISSED,
    START,
    SURVEYED,
    WITHDRAWN,
    Life,
)
from tests.support.open_tasks import tasks
from tests.support.scenario import given, on, rings, terms
from tests.support.years import second_year

S = Keurmerkstatus
STATUS = "status-laat-dit-niet-toe"
NORM_124: dict[str, Any] = {
    "gronden": (SanctieGrond.SCHENDING_MATERIELE_NORM,),
    "normen": ("1.2.4",),
}


def test_gt_34_a_sanction_after_a_hearing() -> None:
    silent = (*HOLDER, on(LATER, BiedHoorgelegenheid, reactie_uiterlijk=date(2024, 6, 17)))
    expired = on(date(2024, 6, 18), SchorsAlsSanctie)
    given(*silent).when(expired).then_done(status=S.GESCHORST_SANCTIE)  # (b)
    heard = given(*HOLDER, *HEARD)
    heard.when(on(LATER, SchorsAlsSanctie, **NORM_124)).then_done()  # (d)


def test_gt_34_an_ordinary_norm_after_a_waarschuwing_without_repair() -> None:
    warned = on(LATER, GeefWaarschuwing, hersteltermijn_tot=date(2024, 7, 1))
    norm: dict[str, Any] = {"gronden": (SanctieGrond.SCHENDING_NORM,), "normen": ("1.4.1",)}
    given(*HOLDER, *HEARD, warned).when(on(date(2024, 7, 2), SchorsAlsSanctie, **norm)).then_done()
    given(*MEASURED, *HEARD).when(on(LATER, SchorsAlsSanctie, **norm)).then_done()


def test_gt_35_what_is_never_possible() -> None:
    suspended = (*MEASURED, on(LATER, SchorsVoorOnderzoek))
    given(*suspended).when(on(LATER, KenKeurmerkToe)).then_refused(STATUS)
    given(*HOLDER).when(on(LATER, DienPlanVanAanpakIn)).then_refused(STATUS)
    sanctioned = (*HOLDER, *HEARD, on(LATER, SchorsAlsSanctie), *HEARD)
    given(*sanctioned).when(on(LATER, SchorsAlsSanctie)).then_refused(STATUS)
    given(*sanctioned).when(on(LATER, SchorsVoorOnderzoek)).then_done(status=S.GESCHORST_SANCTIE)
    given(*WITHDRAWN).when(on(date(2024, 9, 1), DienAanvraagIn)).then_refused("wachttijd-loopt")
    given(*DISSOLVED).when(on(date(2024, 9, 1), DienAanvraagIn)).then_refused(
        STATUS, "overeenkomst-laat-dit-niet-toe", "overeenkomst-ontbonden"
    )


def test_gt_36_a_materiele_norm_needs_no_waarschuwing_and_ends_in_ontbinding() -> None:
    direct = on(
        LATER,
        TrekInVoorOnbepaaldeTijd,
        gronden=(IntrekkingGrond.SCHENDING_MATERIELE_NORM,),
        normen=("informatie-bij-audit",),
    )
    na = given(*HOLDER).when(direct).then_done(status=S.INGETROKKEN_ONBEPAALD)
    (must,) = [t for t in na.agenda.open_taken if t.code == "ontbinden"]
    assert must.soort.verplicht


def test_gt_47_a_schorsing_hides_and_its_end_shows_again() -> None:
    life: Life = (
        *HOLDER,
        on(date(2024, 6, 1), SchorsVoorOnderzoek),
        on(date(2024, 9, 1), HefSchorsingOp),
    )
    visible = [given(*life[:n]).dossier.keurmerk.status in ZICHTBAAR for n in (-2, -1, len(life))]
    assert visible == [True, False, True]
    kept = [type(r.event).__name__ for r in given(*life).dossier.historie]
    assert kept[-2:] == ["GeschorstVoorOnderzoek", "SchorsingOpgeheven"]


def test_gt_50_a_schorsing_of_nine_months_lasts_until_the_day_before() -> None:
    holder: Life = (
        on(date(2021, 11, 1), DienAanvraagIn),
        on(date(2021, 12, 1), KenAspirantToe),
        on(date(2023, 6, 1), SchorsVoorOnderzoek, laatste_dag=date(2024, 2, 29)),
    )
    one_more = on(date(2023, 6, 1), SchorsVoorOnderzoek, laatste_dag=date(2024, 3, 1))
    given(*holder[:2]).when(one_more).then_refused("schorsing-te-lang", "onderzoek-al-gebruikt")
    given(*holder).when(rings("einde-schorsing", date(2024, 2, 29))).then_refused(
        "termijn-loopt-nog"
    )
    na = given(*holder).when(rings("einde-schorsing", date(2024, 3, 1))).then_done()
    assert (na.keurmerk.status, na.keurmerk.ingangsdatum) == (S.ASPIRANT, date(2024, 3, 1))


def test_gt_51_the_last_day_of_a_re_audit_is_two_months_after_the_audit() -> None:
    life = (*SURVEYED, on(date(2024, 4, 1), LegResultatenauditVast))
    asked = given(*life, on(date(2024, 4, 2), VerzoekReAudit))
    assert [t.dag for t in terms(asked.dossier, "re-audit")] == [date(2024, 6, 1)]
    asked.when(rings("re-audit", date(2024, 6, 1))).then_refused("termijn-loopt-nog")
    na = asked.when(rings("re-audit", date(2024, 6, 2))).then_done()
    assert tasks(na) == {"besluit-na-re-audit"}


def test_gt_52_a_repair_term_that_ends_during_a_schorsing_still_obliges() -> None:
    life: Life = (
        *HOLDER,
        on(LATER, GeefWaarschuwing, hersteltermijn_tot=date(2024, 7, 1)),
        on(date(2024, 6, 10), SchorsVoorOnderzoek),
    )
    na = given(*life).when(rings("herstel-na-waarschuwing", date(2024, 7, 2))).then_done()
    (must,) = [t for t in na.agenda.open_taken if t.code == "sanctie-na-waarschuwing"]
    assert must.soort.verplicht


def test_gt_53_an_application_that_comes_too_early_is_kept() -> None:
    life: Life = (*MISSED, on(date(2024, 3, 20), KenKeurmerkNietToe))
    month_4 = on(date(2024, 7, 2), NeemAanvraagNietInBehandeling)
    na = given(*life).when(month_4).then_done(status=S.NIET_TOEGEKEND)
    (again,) = [t for t in na.agenda.open_taken if t.code == "aanvraag-opnieuw-bezien"]
    assert again.uiterlijk == date(2025, 3, 20)
    assert terms(na, "ontbinding-bij-stilzitten") == [], "an application stops the clock (A-42)"


def test_gt_54_compensatie_for_the_dienst_and_a_waarschuwing_for_the_norm() -> None:
    three = (Dienst.SCHOLING, Dienst.JOBCOACHING, Dienst.OUTPLACEMENT)
    life = second_year(*three, failing=1, bevindingen=gemist("1.4.1"))
    compensated = given(*life, on(LATER, PasCompensatieToe))
    na = compensated.when(on(LATER, GeefWaarschuwing, normen=("1.4.1",))).then_done(
        status=S.TOEGEKEND, compensatie_in=START
    )
    assert [w.normen for w in na.keurmerk.waarschuwingen] == [("1.4.1",)]


def test_dissolution_for_standing_still_is_possible_the_day_after_the_last_day() -> None:
    life: Life = (*MISSED, on(date(2024, 3, 20), KenKeurmerkNietToe))
    grond = (OntbindingGrond.GEEN_NIEUWE_AANVRAAG,)
    for dag in (date(2024, 9, 21), date(2025, 9, 20)):  # six months, and eighteen
        given(*life).when(on(dag, OntbindOvereenkomst, gronden=grond)).then_refused(
            "grond-klopt-niet"
        )
    day_after = date(2025, 9, 20) + timedelta(days=1)
    given(*life).when(on(day_after, OntbindOvereenkomst, gronden=grond)).then_done(
        status=S.ONTBONDEN
    )


def test_the_life_that_most_tests_begin_with_is_cycle_januari_2023() -> None:
    (first,) = given(*ASPIRANT).dossier.keurmerk.perioden
    assert (first.start, first.einde, first.aspirant) == (START, END, True)
    assert given(*APPLIED).dossier.keurmerk.perioden == ()
