"""An event at an earlier moment than the one before it: that one was written under a wrong clock.

What it was decided on was known by then, so that counts; what was told before stays as it was.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.volgorde import bekend_sinds
from domain.recorded import Recorded
from projections.peil import Peil
from projections.registerregels import registerregels
from projections.tijdlijn import tijdlijn
from tests.projections.test_stand import DAYS, MOMENTS, Historie, shown, stories
from tests.support.verhaal import aanvraag, aspirant, regels, schorsing, stappen, vastgelegd

AHEAD = st.one_of(st.just(0), st.integers(0, 800))  # days
MARCH, NEXT_YEAR, JUNE = date(2026, 3, 2), date(2027, 3, 2), date(2026, 6, 1)


@st.composite
def skewed(draw: st.DrawFn) -> Historie:
    """Any story, in which any event was written under a clock that was ahead."""
    return tuple(_at(each, _known(each) + timedelta(days=draw(AHEAD))) for each in draw(stories()))


def _known(recorded: Recorded[KeurmerkEvent]) -> datetime:
    return recorded.vastlegging.vastgelegd_op


def _at(recorded: Recorded[KeurmerkEvent], moment: datetime) -> Recorded[KeurmerkEvent]:
    return replace(recorded, vastlegging=replace(recorded.vastlegging, vastgelegd_op=moment))


def straight(historie: Historie) -> Historie:
    """The same, told at the moments that count."""
    return tuple(map(_at, historie, bekend_sinds(historie)))


@given(skewed())
def test_the_moments_that_count_never_go_back(historie: Historie) -> None:
    moments = bekend_sinds(historie)
    assert list(moments) == sorted(moments)
    assert all(sinds <= _known(each) for sinds, each in zip(moments, historie, strict=True))


@given(skewed())
def test_rows_are_those_of_the_same_story_at_those_moments(historie: Historie) -> None:
    found = regels(historie)
    assert {*found} == {*regels(straight(historie))}
    assert all(row.bekend_tot is None or row.bekend_sinds <= row.bekend_tot for row in found)


@given(skewed(), DAYS, MOMENTS)
def test_what_was_told_before_an_event_stays(
    historie: Historie, op: date, bekend_op: datetime
) -> None:
    """Up to the moment of that event: nobody could ask about a later one before it."""
    peil = Peil(op, bekend_op)
    for n, each in enumerate(historie):
        if bekend_op < _known(each):
            assert shown(historie[:n], peil) == shown(historie[: n + 1], peil)


@given(skewed())
def test_a_picture_made_anew_is_the_one_that_was_kept(historie: Historie) -> None:
    copies = tuple(replace(recorded) for recorded in historie)
    *_, (voor, last, na) = stappen(copies)
    kept = [row for stap in stappen(historie) for row in registerregels(*stap) if stap[1] == last]
    assert list(registerregels(voor, replace(last), na)) == kept


def test_the_timeline_tells_the_moment_that_counts() -> None:
    historie = vastgelegd(
        (MARCH, aanvraag(MARCH)),
        (NEXT_YEAR, aspirant(MARCH)),
        (JUNE, schorsing(JUNE)),
    )
    zegels = {each.originator_version: _known(each) for each in historie}
    moments = [each.bekend_sinds.date() for each in tijdlijn(historie, zegels)]
    assert moments == [MARCH, JUNE, JUNE]
    june = _known(historie[2])
    assert len(tijdlijn(historie, zegels, june - timedelta.resolution)) == 1
    assert len(tijdlijn(historie, zegels, june)) == 3
