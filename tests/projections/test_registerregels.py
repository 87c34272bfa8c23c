"""The register on two time axes: what held on a day, as known at a moment."""

from datetime import date

import pytest

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.recorded import Recorded
from projections.aspecten import Aspect
from tests.support.verhaal import (
    aanvraag,
    aspirant,
    gezegd,
    herroeping,
    intrekking,
    meetperiode,
    opheffing,
    peil,
    regels,
    schorsing,
    toekenning,
    vastgelegd,
    vermeld,
    waarschuwing,
)

Historie = tuple[Recorded[KeurmerkEvent], ...]
VERLEDEN, BESLUIT = date(2022, 12, 1), date(2024, 5, 10)


def houder(*daarna: tuple[date, KeurmerkEvent]) -> Historie:
    """A holder: application, aspirant, Meetperiode 2023, awarded on 10-05-2024 (versions 1-4)."""
    return vastgelegd(
        (VERLEDEN, aanvraag(VERLEDEN)),
        (date(2022, 12, 20), aspirant(date(2022, 12, 20))),
        (date(2023, 1, 1), meetperiode(2023)),
        (BESLUIT, toekenning(BESLUIT, date(2024, 1, 1))),
        *daarna,
    )


def status(historie: Historie, op: date, bekend_op: date = date(2030, 1, 1)) -> str | None:
    found = vermeld(historie, peil(op, bekend_op))
    return found.status if found and found.zichtbaar else None


@pytest.mark.parametrize(
    ("op", "expected"),
    [
        (date(2022, 12, 1), None),
        (date(2022, 12, 19), None),
        (date(2022, 12, 20), "Aspirant-Keurmerkhouder"),
        (date(2024, 1, 1), "Aspirant-Keurmerkhouder"),
        (date(2024, 5, 9), "Aspirant-Keurmerkhouder"),
        (date(2024, 5, 10), "Keurmerkhouder"),
    ],
)
def test_gt_30_an_award_is_public_from_the_decision_though_it_holds_from_earlier(
    op: date, expected: str | None
) -> None:
    assert status(houder(), op) == expected


def test_gt_30_the_award_itself_holds_from_the_day_after_the_meetperiode() -> None:
    found = vermeld(houder(), peil(BESLUIT))
    assert found is not None
    assert found.ingangsdatum == date(2024, 1, 1)
    assert found.keurmerkstatus is Keurmerkstatus.TOEGEKEND


def test_before_the_decision_was_known_the_register_said_aspirant() -> None:
    assert status(houder(), date(2024, 6, 1), bekend_op=date(2024, 5, 9)) == (
        "Aspirant-Keurmerkhouder"
    )


@pytest.mark.parametrize(
    ("op", "visible"),
    [
        (date(2025, 5, 31), True),
        (date(2025, 6, 1), False),
        (date(2025, 7, 1), False),
        (date(2025, 8, 31), False),
        (date(2025, 9, 1), True),
    ],
)
def test_gt_47_hidden_during_a_schorsing_and_back_after_it(op: date, visible: bool) -> None:
    historie = houder(
        (date(2025, 6, 1), schorsing(date(2025, 6, 1))),
        (date(2025, 9, 1), opheffing(date(2025, 9, 1))),
    )
    assert (status(historie, op) == "Keurmerkhouder") is visible


def test_stars_are_never_shown_with_an_aspirant() -> None:
    voor, na = (vermeld(houder(), peil(dag)) for dag in (date(2024, 5, 9), BESLUIT))
    assert voor is not None
    assert na is not None
    assert (voor.sterren, na.sterren) == (None, 3)


def test_events_at_one_moment_count_in_order_of_version() -> None:
    dag = date(2025, 6, 1)
    historie = houder((dag, schorsing(dag)), (dag, opheffing(dag)))
    assert status(historie, dag, bekend_op=dag) == "Keurmerkhouder"


def test_a_measure_in_the_future_hides_from_its_own_day_on() -> None:
    historie = houder((date(2025, 6, 1), intrekking(date(2025, 6, 1), date(2025, 8, 1))))
    assert status(historie, date(2025, 7, 31)) == "Keurmerkhouder"
    assert status(historie, date(2025, 8, 1)) is None


def test_an_event_that_says_nothing_about_the_register_writes_nothing() -> None:
    historie = houder((date(2025, 6, 1), waarschuwing(date(2025, 6, 1), date(2025, 7, 1))))
    assert [regel for regel in regels(historie) if regel.versie == 5] == []


def test_a_reversal_restores_from_its_own_day() -> None:
    historie = houder(
        (date(2025, 6, 1), schorsing(date(2025, 6, 1))),
        (date(2025, 7, 1), herroeping(date(2025, 7, 1), versie=5)),
    )
    assert status(historie, date(2025, 6, 30)) is None
    assert status(historie, date(2025, 7, 1)) == "Keurmerkhouder"


def test_a_reversal_of_an_old_decision_lets_later_ones_stand() -> None:
    """The award is reversed from the start; the Schorsing after it was never in doubt."""
    historie = houder(
        (date(2025, 6, 1), schorsing(date(2025, 6, 1))),
        (
            date(2025, 7, 1),
            herroeping(date(2025, 7, 1), 4, BESLUIT, Keurmerkstatus.GESCHORST_ONDERZOEK),
        ),
    )
    assert status(historie, date(2025, 5, 1)) == "Aspirant-Keurmerkhouder"
    assert status(historie, date(2025, 6, 1)) is None
    assert status(historie, date(2025, 5, 1), bekend_op=date(2025, 6, 30)) == "Keurmerkhouder"


def test_a_reversal_does_not_bring_back_what_was_reversed_before() -> None:
    historie = houder(
        (date(2025, 6, 1), schorsing(date(2025, 6, 1))),
        (date(2025, 7, 1), herroeping(date(2025, 7, 1), 5)),
        (date(2025, 8, 1), herroeping(date(2025, 8, 1), 4, None, Keurmerkstatus.ASPIRANT)),
    )
    assert status(historie, date(2025, 6, 15)) is None
    assert status(historie, date(2025, 7, 15)) == "Keurmerkhouder"
    assert status(historie, date(2025, 8, 1)) == "Aspirant-Keurmerkhouder"


def test_the_status_that_a_reversal_names_wins() -> None:
    geen = Keurmerkstatus.INGETROKKEN_ONBEPAALD
    historie = houder(
        (date(2025, 6, 1), schorsing(date(2025, 6, 1))),
        (date(2025, 7, 1), herroeping(date(2025, 7, 1), 5, None, geen)),
    )
    found = vermeld(historie, peil(date(2025, 7, 1)))
    assert found is not None
    assert found.keurmerkstatus is geen


def test_a_reversal_gives_back_the_stars_of_before() -> None:
    historie = houder((date(2024, 6, 1), herroeping(date(2024, 6, 1), 4, BESLUIT)))
    aspecten = {bewering.aspect for bewering in gezegd(historie) if bewering.versie == 5}
    assert aspecten == {Aspect.STATUS, Aspect.STERREN}


def test_nothing_of_an_earlier_mark_is_shown_with_a_new_one() -> None:
    dag = date(2026, 9, 1)
    historie = houder(
        (date(2025, 6, 1), intrekking(date(2025, 6, 1))),
        (date(2026, 8, 1), aanvraag(date(2026, 8, 1))),
        (dag, aspirant(dag)),
    )
    found = vermeld(historie, peil(dag))
    assert found is not None
    assert found.status == "Aspirant-Keurmerkhouder"
    assert (found.sterren, found.meetperiode, found.tevredenheid) == (None, None, None)


def test_a_dossier_of_which_nothing_was_known_is_not_in_the_register() -> None:
    assert vermeld(houder(), peil(date(2025, 1, 1), bekend_op=date(2022, 11, 30))) is None
