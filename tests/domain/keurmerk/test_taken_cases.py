"""Work that could be lost, doubled, or left behind."""

from datetime import date

import pytest

from domain import beleid
from domain.begrippen import NaSchorsing
from domain.beleid import Beleid, altijd
from domain.keurmerk.aanvraag.commands import NeemAanvraagNietInBehandeling
from domain.keurmerk.administratie.besluiten import HandelTaakAf, MeldBesluitVerzonden
from domain.keurmerk.audit.commands import LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import KenKeurmerkToe
from domain.keurmerk.feiten import TAAKSOORTEN
from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.plan.besluiten import DienPlanVanAanpakIn, KeurPlanVanAanpakGoed
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsVoorOnderzoek
from domain.keurmerk.vrijstelling.besluiten import VerleenVoorlopigeVrijstelling
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast
from tests.support.lives import (
    HOLDER,
    LATER,
    MEASURED,
    NOT_AWARDED,
    REJECTED,
    SUSPENDED_ON,
    Life,
)
from tests.support.open_tasks import codes
from tests.support.scenario import given, on, rings

S = Keurmerkstatus
OVER = date(2025, 1, 2)
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
WARNED: Life = (*HOLDER, on(LATER, GeefWaarschuwing, hersteltermijn_tot=date(2024, 7, 1)))
DUE: Life = (*WARNED, rings("herstel-na-waarschuwing", date(2024, 7, 2)))
PLANNED: Life = (*SUSPENDED, on(LATER, DienPlanVanAanpakIn))
APPROVED: Life = (*PLANNED, on(LATER, KeurPlanVanAanpakGoed))
NEARLY_OVER: Life = (*SUSPENDED, rings("schorsing-nadert-einde", date(2024, 7, 2)))
INVITED: Life = (*HOLDER, on(LATER, BiedHoorgelegenheid))
LATE: Life = (*MEASURED, on(LATER, VerzoekReAudit), rings("re-audit", LATER))
TARGET: Life = (*MEASURED, rings("streefdatum-beoordeling", LATER))
EARLY: Life = (*NOT_AWARDED, on(LATER, NeemAanvraagNietInBehandeling))
EXEMPT: Life = (*HOLDER, on(date(2024, 12, 2), VerleenVoorlopigeVrijstelling))
STILL: Life = (*REJECTED, rings("ontbinding-bij-stilzitten", date(2024, 6, 17)))


def test_two_waarschuwingen_are_two_obligations() -> None:
    second = on(date(2024, 6, 10), GeefWaarschuwing, hersteltermijn_tot=date(2024, 7, 1))
    both: Life = (*WARNED, second)
    due = (*both, *(rings("herstel-na-waarschuwing", date(2024, 7, 2)) for _ in range(2)))
    assert codes(given(*due).dossier) == ["sanctie-na-waarschuwing"] * 2
    na = given(*due).when(on(date(2024, 7, 3), StelHerstelVast)).then_done()
    assert codes(na) == ["sanctie-na-waarschuwing"]
    done = given(*due, on(date(2024, 7, 3), StelHerstelVast)).when(
        on(date(2024, 7, 3), StelHerstelVast)
    )
    assert codes(done.then_done()) == []


def test_the_assessment_of_one_year_leaves_the_work_of_the_next() -> None:
    """The first Meetperiode is decided on when the second nearly ends."""
    life: Life = (*MEASURED, rings("audit-inplannen", date(2024, 11, 6)))
    life = (*life, rings("link-keurmerkapplicatie", date(2024, 12, 11)))
    na = given(*life).when(on(date(2024, 12, 12), KenKeurmerkToe)).then_done()
    assert codes(na) == ["link-versturen", "verzoek-audit-inplannen"]
    audited = given(*life, on(date(2024, 12, 12), KenKeurmerkToe)).when(
        on(OVER, LegResultatenauditVast)
    )
    assert codes(audited.then_done()) == ["link-versturen"], "the results are still to come"


def test_the_second_signal_does_not_raise_the_same_task_twice() -> None:
    na = given(*NEARLY_OVER).when(rings("schorsing-nadert-einde", date(2024, 8, 1))).then_done()
    assert codes(na) == ["besluit-voor-einde-schorsing"]


def test_a_task_that_was_ticked_off_comes_back_with_the_next_signal() -> None:
    ticked: Life = (*NEARLY_OVER, on(date(2024, 7, 3), HandelTaakAf))
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
    lifted = given(*APPROVED, ringing).when(on(date(2024, 9, 2), HefSchorsingOp)).then_done()
    assert (lifted.keurmerk.status, codes(lifted)) == (S.TOEGEKEND, [])


def test_an_imported_decision_was_sent_long_ago() -> None:
    step = on(LATER, GeefWaarschuwing, geimporteerd=True)
    before = given(*HOLDER)
    na = before.when(step).then_done()
    assert set(na.agenda.taken) == set(before.dossier.agenda.taken)


def test_every_letter_is_a_task_of_its_own() -> None:
    dossier = given(*HOLDER).dossier
    letters = [t for t in dossier.agenda.open_taken if t.code == "besluit-verzenden"]
    assert [t.kenmerk for t in letters] == ["2", "18"]
    na = given(*HOLDER).when(on(LATER, MeldBesluitVerzonden, besluit=18)).then_done()
    assert [t.kenmerk for t in na.agenda.open_taken] == ["2"]


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
        "clientenaudit-uitgebleven",
        "tvo-gegevens-opvragen",
    }
