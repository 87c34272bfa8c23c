"""Work for staff: raised when it must be, and never lost before it is done."""

from datetime import date

import pytest

from domain import beleid
from domain.begrippen import NaSchorsing
from domain.beleid import Beleid, altijd
from domain.keurmerk import commands as c
from domain.keurmerk.agenda.taaksoorten import TAAKSOORT, TAAKSOORTEN
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AWARDED,
    HEARD,
    HOLDER,
    LATER,
    MEASURED,
    NOT_AWARDED,
    REJECTED,
    SUSPENDED_ON,
    WITHDRAWN_FOR_GOOD,
    Life,
)
from tests.support.scenario import Step, given, on, rings

S = Keurmerkstatus
OVER = date(2025, 1, 2)
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, c.SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
WARNED: Life = (*HOLDER, on(LATER, c.GeefWaarschuwing, hersteltermijn_tot=date(2024, 7, 1)))
DUE: Life = (*WARNED, rings("herstel-na-waarschuwing", date(2024, 7, 2)))
PLANNED: Life = (*SUSPENDED, on(LATER, c.DienPlanVanAanpakIn))
APPROVED: Life = (*PLANNED, on(LATER, c.KeurPlanVanAanpakGoed))
NEARLY_OVER: Life = (*SUSPENDED, rings("schorsing-nadert-einde", date(2024, 7, 2)))
INVITED: Life = (*HOLDER, on(LATER, c.BiedHoorgelegenheid))
LATE: Life = (*MEASURED, on(LATER, c.VerzoekReAudit), rings("re-audit", LATER))
TARGET: Life = (*MEASURED, rings("streefdatum-beoordeling", LATER))
EARLY: Life = (*NOT_AWARDED, on(LATER, c.NeemAanvraagNietInBehandeling))
EXEMPT: Life = (*HOLDER, on(date(2024, 12, 2), c.VerleenVoorlopigeVrijstelling))
STILL: Life = (*REJECTED, rings("ontbinding-bij-stilzitten", date(2024, 6, 17)))


def codes(dossier: Dossier) -> list[str]:
    alle = (t.code for t in dossier.agenda.taken.values())
    return sorted(code for code in alle if code != "besluit-verzenden")


# task, how it comes to be open, and what settles it
TABLE: tuple[tuple[str, Life, Step], ...] = (
    ("aanvraag-beoordelen", APPLIED, on(LATER, c.WijsAanvraagAf)),
    ("aanvraag-beoordelen", APPLIED, on(LATER, c.TrekAanvraagIn)),
    ("aanvraag-opnieuw-bezien", EARLY, on(date(2025, 5, 12), c.DienAanvraagIn)),
    ("meetperiode-starten", AWARDED, on(LATER, c.StartMeetperiode)),
    (
        "verzoek-audit-inplannen",
        (*ASPIRANT, rings("audit-inplannen", date(2023, 11, 5))),
        on(LATER, c.LegResultatenauditVast),
    ),
    (
        "verzoek-audit-inplannen",
        (*EXEMPT, on(OVER, c.WeigerVrijstelling)),
        on(OVER, c.LegResultatenauditVast),
    ),
    (
        "verzoek-audit-inplannen",
        (*EXEMPT, on(OVER, c.LaatVrijstellingVervallen)),
        on(OVER, c.LegResultatenauditVast),
    ),
    (
        "vrijstelling-beoordelen",
        (*HOLDER, rings("vrijstellingscontrole", date(2024, 12, 1))),
        on(date(2024, 12, 2), c.VerleenVoorlopigeVrijstelling),
    ),
    (
        "link-versturen",
        (*ASPIRANT, rings("link-keurmerkapplicatie", date(2023, 12, 10))),
        on(LATER, c.LegResultatenauditVast),
    ),
    (
        "conceptrapport-opvragen",
        (*ASPIRANT, rings("conceptrapport-tvo", date(2024, 1, 23))),
        on(LATER, c.LegTevredenheidsrapportVast),
    ),
    (
        "audit-niet-tijdig",
        (*ASPIRANT, rings("resultatenaudit", date(2024, 4, 2))),
        on(LATER, c.KenKeurmerkNietToe),
    ),
    ("besluit-na-re-audit", LATE, on(LATER, c.LegReAuditVast)),
    ("beoordeling-afronden", TARGET, on(LATER, c.KenKeurmerkToe)),
    ("sanctie-na-waarschuwing", DUE, on(date(2024, 7, 3), c.StelHerstelVast)),
    ("sanctie-na-waarschuwing", DUE, on(date(2024, 7, 3), c.TrekInVoorOnbepaaldeTijd)),
    (
        "besluit-na-hoorgelegenheid",
        (*HOLDER, *HEARD),
        on(LATER, c.SchorsAlsSanctie),
    ),
    (
        "besluit-na-hoorgelegenheid",
        (*INVITED, rings("reactie-hoorgelegenheid", date(2024, 6, 18))),
        on(date(2024, 6, 18), c.TrekInVoorBepaaldeTijd),
    ),
    ("besluit-voor-einde-schorsing", NEARLY_OVER, on(date(2024, 7, 3), c.HefSchorsingOp)),
    ("besluit-voor-einde-schorsing", NEARLY_OVER, on(date(2024, 7, 3), c.VerlengSchorsing)),
    ("besluit-voor-einde-schorsing", NEARLY_OVER, rings("einde-schorsing", date(2024, 9, 1))),
    ("plan-beoordelen", PLANNED, on(LATER, c.KeurPlanVanAanpakAf)),
    (
        "plan-niet-geimplementeerd",
        (*APPROVED, rings("plan-implementatie", date(2024, 7, 4))),
        on(date(2024, 7, 5), c.StelImplementatieVast),
    ),
    (
        "ontbinding-aankondigen",
        (*REJECTED, rings("ontbinding-aankondigen", date(2024, 5, 16))),
        on(LATER, c.DienAanvraagIn),
    ),
    ("ontbinden", WITHDRAWN_FOR_GOOD, on(LATER, c.OntbindOvereenkomst)),
    ("ontbinden", STILL, on(date(2024, 6, 18), c.OntbindOvereenkomst)),
)


@pytest.mark.parametrize(("code", "life", "settles"), TABLE)
def test_a_task_is_raised_and_settled(code: str, life: Life, settles: Step) -> None:
    raised = given(*life)
    assert code in codes(raised.dossier)
    assert code not in codes(raised.when(settles).then_done())


def test_the_table_holds_every_kind_of_task() -> None:
    by_policy = {"besluit-na-einde-schorsing"}
    assert {code for code, *_ in TABLE} | by_policy | {"besluit-verzenden"} == set(TAAKSOORT)


@pytest.mark.parametrize(
    ("code", "life"),
    [(code, life) for code, life, _ in TABLE if TAAKSOORT[code].alleen_door_besluit],
)
def test_what_asks_for_a_decision_cannot_be_ticked_off(code: str, life: Life) -> None:
    dossier = given(*life).dossier
    open_ = next(t for t in dossier.agenda.taken.values() if t.code == code)
    step = on(date(2028, 1, 3), c.HandelTaakAf, taak=f"{open_.id}")
    given(*life).when(step).then_refused("taak-vraagt-besluit")


def test_two_waarschuwingen_are_two_obligations() -> None:
    second = on(date(2024, 6, 10), c.GeefWaarschuwing, hersteltermijn_tot=date(2024, 7, 1))
    both: Life = (*WARNED, second)
    due = (*both, *(rings("herstel-na-waarschuwing", date(2024, 7, 2)) for _ in range(2)))
    assert codes(given(*due).dossier) == ["sanctie-na-waarschuwing"] * 2
    na = given(*due).when(on(date(2024, 7, 3), c.StelHerstelVast)).then_done()
    assert codes(na) == ["sanctie-na-waarschuwing"]
    done = given(*due, on(date(2024, 7, 3), c.StelHerstelVast)).when(
        on(date(2024, 7, 3), c.StelHerstelVast)
    )
    assert codes(done.then_done()) == []


def test_the_assessment_of_one_year_leaves_the_work_of_the_next() -> None:
    """The first Meetperiode is decided on when the second nearly ends."""
    life: Life = (*MEASURED, rings("audit-inplannen", date(2024, 11, 6)))
    life = (*life, rings("link-keurmerkapplicatie", date(2024, 12, 11)))
    na = given(*life).when(on(date(2024, 12, 12), c.KenKeurmerkToe)).then_done()
    assert codes(na) == ["link-versturen", "verzoek-audit-inplannen"]
    audited = given(*life, on(date(2024, 12, 12), c.KenKeurmerkToe)).when(
        on(OVER, c.LegResultatenauditVast)
    )
    assert codes(audited.then_done()) == []


def test_the_second_signal_does_not_raise_the_same_task_twice() -> None:
    na = given(*NEARLY_OVER).when(rings("schorsing-nadert-einde", date(2024, 8, 1))).then_done()
    assert codes(na) == ["besluit-voor-einde-schorsing"]


def test_a_task_that_was_ticked_off_comes_back_with_the_next_signal() -> None:
    ticked: Life = (*NEARLY_OVER, on(date(2024, 7, 3), c.HandelTaakAf))
    assert codes(given(*ticked).dossier) == []
    na = given(*ticked).when(rings("schorsing-nadert-einde", date(2024, 8, 1))).then_done()
    assert codes(na) == ["besluit-voor-einde-schorsing"]


def test_policy_can_keep_a_schorsing_hidden_until_somebody_decides(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waits = Beleid("na-schorsing", "?", altijd(NaSchorsing.WACHT_OP_BESLUIT, "A-44", "Wacht."))
    monkeypatch.setattr(beleid, "NA_SCHORSING", waits)
    ringing = rings("einde-schorsing", date(2024, 9, 1))
    dossier = given(*APPROVED, ringing).dossier
    assert dossier.keurmerk.status is S.GESCHORST_ONDERZOEK
    assert codes(dossier) == ["besluit-na-einde-schorsing"]
    assert dossier.keurmerk.plan is not None, "the plan still counts"
    lifted = given(*APPROVED, ringing).when(on(date(2024, 9, 2), c.HefSchorsingOp)).then_done()
    assert (lifted.keurmerk.status, codes(lifted)) == (S.TOEGEKEND, [])


def test_an_imported_decision_was_sent_long_ago() -> None:
    step = on(LATER, c.GeefWaarschuwing, geimporteerd=True)
    before = given(*HOLDER)
    na = before.when(step).then_done()
    assert set(na.agenda.taken) == set(before.dossier.agenda.taken)


def test_every_letter_is_a_task_of_its_own() -> None:
    dossier = given(*HOLDER).dossier
    letters = [t for t in dossier.agenda.taken.values() if t.code == "besluit-verzenden"]
    assert [t.kenmerk for t in letters] == ["2", "8"]
    na = given(*HOLDER).when(on(LATER, c.MeldBesluitVerzonden, besluit=8)).then_done()
    assert [t.kenmerk for t in na.agenda.taken.values()] == ["2"]


def test_only_these_obligations_can_be_ticked_off_by_hand() -> None:
    by_hand = {soort.code for soort in TAAKSOORTEN if soort.verplicht} - {
        soort.code for soort in TAAKSOORTEN if soort.alleen_door_besluit
    }
    assert by_hand == {
        "verzoek-audit-inplannen",
        "vrijstelling-beoordelen",
        "link-versturen",
        "audit-niet-tijdig",
        "besluit-na-re-audit",
        "besluit-voor-einde-schorsing",
    }
