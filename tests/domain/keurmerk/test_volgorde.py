"""In which order a dossier gets to know things: history comes first, and nothing goes back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.keurmerk.aanvraag.commands import DienAanvraagIn
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.volgorde import GELIJK, op_volgorde
from domain.rules import Geweigerd
from tests.support.lives import LATER
from tests.support.scenario import EMPTY, envelope, given, on

APPLIED = on(LATER, DienAanvraagIn)
SECOND, ONE = timedelta(seconds=1), timedelta.resolution


def arriving(after: timedelta, imported: bool) -> Envelope:
    return replace(
        envelope(EMPTY, APPLIED),
        moment=envelope(EMPTY, APPLIED).moment + after,
        geimporteerd=imported,
    )


def test_an_empty_dossier_takes_everything() -> None:
    for imported in (True, False):
        assert op_volgorde(arriving(-SECOND, imported), EMPTY) == arriving(-SECOND, imported)


def test_live_work_takes_the_later_of_two_clocks() -> None:
    dossier = given(APPLIED).dossier
    assert op_volgorde(arriving(-SECOND, False), dossier).moment == dossier.laatst_vastgelegd
    assert op_volgorde(arriving(SECOND, False), dossier) == arriving(SECOND, False)


@pytest.mark.parametrize(
    ("ahead", "inherits"),
    [
        (timedelta(0), True),
        (GELIJK - ONE, True),
        (GELIJK, True),
        (GELIJK + ONE, False),
        (timedelta(days=365), False),
    ],
)
def test_a_wrong_clock_is_not_inherited(ahead: timedelta, inherits: bool) -> None:
    """The dossier knows something from `ahead`; who works now does so at the moment itself."""
    dossier = given(APPLIED).dossier
    now = arriving(-ahead, False)
    expected = dossier.laatst_vastgelegd if inherits else now.moment
    assert op_volgorde(now, dossier).moment == expected


@pytest.mark.parametrize(
    ("after", "live", "expected"),
    [
        (timedelta(0), False, []),
        (-SECOND, False, ["import-niet-op-volgorde"]),
        (SECOND, True, ["import-na-levend-werk"]),
        (-SECOND, True, ["import-na-levend-werk", "import-niet-op-volgorde"]),
    ],
)
def test_history_comes_before_live_work_and_in_order(
    after: timedelta, live: bool, expected: list[str]
) -> None:
    dossier = given(replace(APPLIED, geimporteerd=not live)).dossier
    if not expected:
        assert op_volgorde(arriving(after, True), dossier) == arriving(after, True)
        return
    with pytest.raises(Geweigerd) as refused:
        op_volgorde(arriving(after, True), dossier)
    assert [reden.code for reden in refused.value.redenen] == expected
