"""Each rule of the lifecycle is held by a test: when it lets everything pass, one turns red."""

import pytest

from domain.herkomst import HERKOMST
from domain.rules import Regel
from tests.support.mutaties.breaking import found_at
from tests.support.mutaties.running import Found, NietGeprobeerd, sound, tried

ROOM = "domain.keurmerk."
PLACES = sorted({each.plaats for each in HERKOMST if each.plaats.startswith(ROOM)})
# Held by test_sterren.py, which gives it the table that Blik op Werk does not have yet, and by
# test_auditregister.py, with an event that nobody writes any more.
ELSEWHERE = {
    f"{ROOM}beoordeling.sterren:MET_DE_HAND",
    f"{ROOM}audit.bevoegd:AUDITOR_GENOEMD",
}
RULES = [place for place in PLACES if isinstance(found_at(place), Regel) and place not in ELSEWHERE]


def test_a_broken_rule_is_noticed_and_breaks_nothing_here() -> None:
    place = f"{ROOM}verklaring.besluiten:CLAUSULE_BESTAAT"
    before = found_at(place).geldt
    assert tried(place) is Found.HELD
    assert found_at(place).geldt is before


def test_a_place_that_is_not_there_is_no_rule_that_is_held() -> None:
    with pytest.raises(NietGeprobeerd):
        tried(f"{ROOM}nergens:X")


@pytest.mark.slow
def test_nothing_is_red_before_anything_is_broken() -> None:
    assert sound(RULES)


def test_what_cannot_be_broken_is_told_apart() -> None:
    assert tried("domain.source:Bron.plaats") is Found.WHOLE


@pytest.mark.slow
@pytest.mark.parametrize("place", RULES)
def test_every_rule_of_the_lifecycle_is_held(place: str) -> None:
    assert tried(place) is Found.HELD
