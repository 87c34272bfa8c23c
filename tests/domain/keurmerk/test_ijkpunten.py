"""A replay that goes on from an Ijkpunt leads to the same as one from the first event."""

from dataclasses import replace

import pytest

from domain.keurmerk.dossier import AFSTAND, Dossier, Ijkpunt, dossier_id, evolve, zonder
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.historie import Historie
from domain.recorded import Recorded
from tests.support.histories import history, recorded

LENGTH = 400
KVK = "00000023"
STREAM = recorded(history(KVK, LENGTH))
REVERSALS = [each for each in STREAM if isinstance(each.event, BesluitHerroepen)]


def folded(*, ijkpunten: bool) -> list[Dossier]:
    """The dossier after each event."""
    dossiers = [Dossier(dossier_id(KVK))]
    for each in STREAM:
        voor = dossiers[-1] if ijkpunten else replace(dossiers[-1], ijkpunten=())
        dossiers.append(evolve(voor, each))
    return dossiers


def test_every_state_is_the_same_with_and_without() -> None:
    assert any(each.originator_version > 2 * AFSTAND for each in REVERSALS)
    for met, zonder_ in zip(folded(ijkpunten=True), folded(ijkpunten=False), strict=True):
        assert replace(met, ijkpunten=()) == replace(zonder_, ijkpunten=())
        assert met.volgt_replay


@pytest.mark.parametrize("versie", [1, AFSTAND - 1, AFSTAND, AFSTAND + 1, LENGTH])
def test_leaving_one_out_is_the_same_from_wherever_it_starts(versie: int) -> None:
    dossier = folded(ijkpunten=True)[-1]
    short, long = zonder(dossier, {versie}), zonder(replace(dossier, ijkpunten=()), {versie})
    assert (short.keurmerk, short.agenda) == (long.keurmerk, long.agenda)
    again, wijd = zonder(short, {versie + AFSTAND}), zonder(long, {versie + AFSTAND})
    assert (again.keurmerk, again.agenda) == (wijd.keurmerk, wijd.agenda)


def test_a_reversal_that_says_otherwise_than_the_replay_leaves_no_ijkpunt() -> None:
    """Its own words hold for who decides, not for a later replay: so history was always read."""
    place = REVERSALS[-1].originator_version - 1
    reversal = STREAM[place].event
    assert isinstance(reversal, BesluitHerroepen)
    other = next(s for s in type(reversal.terug_naar) if s is not reversal.terug_naar)
    voor = folded(ijkpunten=True)[place]
    na = evolve(voor, replace(STREAM[place], event=replace(reversal, terug_naar=other)))
    assert not na.volgt_replay
    for each in STREAM[place + 1 : place + 1 + AFSTAND]:
        na = evolve(na, each)
    assert [punt for punt in na.ijkpunten if punt.versie > place + 1] == []


def test_an_ijkpunt_is_there_for_every_so_many_events() -> None:
    dossier = folded(ijkpunten=True)[-1]
    at_a_reversal = {each.originator_version for each in REVERSALS}
    places = [v for v in range(AFSTAND, LENGTH + 1, AFSTAND) if v not in at_a_reversal]
    assert [punt.versie for punt in dossier.ijkpunten] == places
    assert Ijkpunt() == Ijkpunt(0)


def test_the_tail_of_a_history() -> None:
    historie = Historie()
    for each in STREAM[:5]:
        historie = historie.met(each)
    tail: list[Recorded[KeurmerkEvent]] = historie.na(3)
    assert tail == list(STREAM[3:5])
    assert (historie.na(0), historie.na(5)) == (list(STREAM[:5]), [])
    assert historie[-1] is STREAM[4]
    with pytest.raises(IndexError):
        Historie()[-1]
