"""Laws: the register's rows say what a replay of the events says, for every day and moment."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from adapters.eventstore.preparing import prepare
from domain.keurmerk.aanvraag.feiten import (
    AanvraagIngediend,
    AanvraagIngetrokken,
    AspirantToegekend,
)
from domain.keurmerk.beoordeling.feiten import KeurmerkToegekend
from domain.keurmerk.besluit import Besluit
from domain.keurmerk.dossier import Dossier, evolve, evolve_keurmerk, zonder
from domain.keurmerk.einde.feiten import OvereenkomstOpgezegd
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.schorsing.feiten import SchorsingstermijnVerstreken
from domain.recorded import Recorded
from projections.peil import Peil
from projections.registerregels import registerregels
from projections.stand import stand
from tests.support.histories import history
from tests.support.verhaal import (
    aanvraag,
    aspirant,
    herroeping,
    intrekking,
    opheffing,
    regels,
    schorsing,
    stappen,
    toekenning,
    vastgelegd,
)

Historie = tuple[Recorded[KeurmerkEvent], ...]
OTHER_DAY: Mapping[type, str] = {
    AanvraagIngediend: "ingediend_op",
    AanvraagIngetrokken: "ingetrokken_op",
    OvereenkomstOpgezegd: "einde_per",
    SchorsingstermijnVerstreken: "ingangsdatum",
}
BEGIN = datetime(2022, 1, 1, tzinfo=UTC)  # events become known at the same time of day
MOMENTS = st.integers(-30, 2500).map(lambda days: BEGIN + timedelta(days=days))
DAYS = st.dates(date(2022, 1, 1), date(2026, 12, 31))


def shown_from(event: Any) -> date:
    """From which day the event can be seen in a status."""
    if other := OTHER_DAY.get(type(event)):
        day: date = getattr(event, other)
        return day
    if not hasattr(event, "besluit"):
        return date.min
    besluit: Besluit = event.besluit
    award = isinstance(event, KeurmerkToegekend | AspirantToegekend)
    return max(besluit.ingangsdatum, besluit.besluitdatum) if award else besluit.ingangsdatum


def replayed(historie: Historie, peil: Peil) -> Keurmerk:
    """Every event that was known and in force by then, and not reversed by then."""
    known = [r for r in historie if r.vastlegging.vastgelegd_op <= peil.bekend_op]
    reversals = [r.event for r in known if isinstance(r.event, BesluitHerroepen)]
    gone = {
        version
        for event in reversals
        if event.besluit.ingangsdatum <= peil.op
        for version in (event.herroept, *event.vervallen)
    }
    keurmerk = Keurmerk()
    for recorded in known:
        event, versie = recorded.event, recorded.originator_version
        counts = versie not in gone and not isinstance(event, BesluitHerroepen)
        if counts and shown_from(event) <= peil.op:
            keurmerk = evolve_keurmerk(keurmerk, event, versie)
    return keurmerk


def told(historie: Historie, peil: Peil) -> Keurmerkstatus:
    found = stand(regels(historie), peil)
    return found.status if found and found.status else Keurmerkstatus.GEEN


def shown(historie: Historie, peil: Peil) -> tuple[object, ...] | None:
    """All that a reader gets; not when a row was ended, which happens later."""
    found = stand(regels(historie), peil)
    if found is None:
        return None
    left_out = {"versie", "vanaf", "tot", "bekend_sinds", "bekend_tot"}
    names = [field.name for field in fields(found) if field.name not in left_out]
    return tuple(getattr(found, name) for name in names)


KINDS: Mapping[str, Callable[[date, date], KeurmerkEvent]] = {
    kind.__name__: kind for kind in (aspirant, toekenning, schorsing, opheffing, intrekking)
}


@st.composite
def stories(draw: st.DrawFn) -> Historie:
    """Any events in any order, decided for any day, some of them reversed later."""
    known = BEGIN
    done: list[tuple[date | datetime, KeurmerkEvent]] = [(known, aanvraag(date(2022, 1, 1)))]
    standing: set[int] = set()
    for _ in range(draw(st.integers(1, 9))):
        known += timedelta(days=draw(st.integers(0, 200)))
        dag, ingang = known.date(), draw(DAYS)
        version = draw(st.sampled_from([0, *sorted(standing)]))
        if version:
            standing.discard(version)
            dossier = _folded(vastgelegd(*done))
            terug = zonder(dossier, {version}).keurmerk.status
            done.append((known, herroeping(dag, version, ingang, terug)))
            continue
        kind = draw(st.sampled_from(sorted(KINDS)))
        done.append((known, KINDS[kind](dag, ingang)))
        standing.add(len(done))
    return vastgelegd(*done)


def _folded(historie: Historie) -> Dossier:
    dossier = Dossier(historie[0].originator_id)
    for recorded in historie:
        dossier = evolve(dossier, recorded)
    return dossier


@given(stories(), DAYS, MOMENTS)
def test_the_status_is_that_of_a_replay(historie: Historie, op: date, bekend_op: datetime) -> None:
    peil = Peil(op, bekend_op)
    assert told(historie, peil) is replayed(historie, peil).status


@given(stories(), DAYS, MOMENTS, st.integers(0, 2**32))
def test_the_order_of_the_rows_does_not_matter(
    historie: Historie, op: date, bekend_op: datetime, seed: int
) -> None:
    peil, rows = Peil(op, bekend_op), regels(historie)
    shuffled = Random(seed).sample(rows, len(rows))
    assert stand(shuffled, peil) == stand(rows, peil)


@given(stories(), DAYS, MOMENTS)
def test_what_was_told_is_not_changed_by_what_comes_later(
    historie: Historie, op: date, bekend_op: datetime
) -> None:
    known = tuple(r for r in historie if r.vastlegging.vastgelegd_op <= bekend_op)
    peil = Peil(op, bekend_op)
    assert shown(historie, peil) == shown(known, peil)


@given(
    st.integers(1, 400),
    st.integers(5, 60),
    st.dates(date(2013, 1, 1), date(2026, 12, 31)),
    st.integers(-3300, 6500).map(lambda days: BEGIN + timedelta(days=days)),
)
def test_real_dossiers_too(number: int, length: int, op: date, bekend_op: datetime) -> None:
    """Histories made by real commands; services, stars and Meetperiode are compared as well."""
    historie = _historie(f"{number:08d}", length)
    peil = Peil(op, bekend_op)
    found, expected = stand(regels(historie), peil), replayed(historie, peil)
    assert told(historie, peil) is expected.status
    if expected.status is Keurmerkstatus.TOEGEKEND:
        assert found is not None
        assert found.diensten == expected.diensten
        assert found.sterren is not None


@given(stories(), DAYS, MOMENTS)
def test_never_two_rows_for_one_day_and_moment(
    historie: Historie, op: date, bekend_op: datetime
) -> None:
    peil = Peil(op, bekend_op)
    assert sum(stand([regel], peil) is not None for regel in regels(historie)) <= 1


@given(stories())
def test_a_picture_made_anew_is_the_one_that_was_kept(historie: Historie) -> None:
    """Copies of the same events: nothing that was kept in memory counts for them."""
    copies = tuple(replace(recorded) for recorded in historie)
    *_, (voor, last, na) = stappen(copies)
    kept = [row for stap in stappen(historie) for row in registerregels(*stap) if stap[1] == last]
    assert list(registerregels(voor, replace(last), na)) == kept


def _historie(kvk: str, length: int) -> Historie:

    dossier: Dossier | None = None
    for request in history(kvk, length):
        dossier = prepare(dossier or Dossier(request.dossier), request).na
    assert dossier is not None
    return tuple(dossier.historie)
