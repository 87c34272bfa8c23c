"""What the matrix allows can really be decided, and leads there; what it blocks is refused."""

from collections.abc import Iterator

import pytest

from domain.keurmerk.beoordeling.feiten import CompensatieToegepast
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.lifecycle.statussen import GESCHORST, Keurmerkstatus
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingDefinitiefToegekend,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
)
from domain.rules import Geweigerd
from tests.domain.keurmerk.matrix import EVENTS, Cell, cells
from tests.domain.keurmerk.recipes import BY_THE_CLOCK, RECIPES
from tests.support.jaar_vier import LATE, granted, year_four
from tests.support.lives import INVESTIGATED, LATER, SANCTIONED, Life
from tests.support.scenario import EMPTY, carry_out, given, terms
from tests.support.statuses import LIVES
from tests.support.years import TO_COMPENSATE

S = Keurmerkstatus
CHART = {"status-laat-dit-niet-toe", "onderliggende-status-laat-dit-niet-toe"}
Case = tuple[Cell, type, Keurmerkstatus | None]  # with what lies under the status or before it
# An exemption is for a holder in cyclusjaar 4, and can only be given before the Schorsing;
# compensatie is for one with more than one Dienst.
BEGIN: dict[tuple[type, Keurmerkstatus], Life] = {
    (VrijstellingVoorlopigToegekend, S.TOEGEKEND): year_four(),
    (CompensatieToegepast, S.TOEGEKEND): TO_COMPENSATE,
    (VrijstellingDefinitiefToegekend, S.TOEGEKEND): granted(),
    (VrijstellingVervallen, S.TOEGEKEND): granted(LATE),
    (VrijstellingVervallen, S.GESCHORST_ONDERZOEK): (*granted(LATE), *INVESTIGATED),
    (VrijstellingVervallen, S.GESCHORST_SANCTIE): (*granted(LATE), *SANCTIONED),
}


def cases(blocked: bool) -> Iterator[Case]:
    """Every event class, in every status with all that may lie under or before it."""
    for cell in cells():
        for event in EVENTS[cell.event]:
            for status, variant in LIVES:
                if status is not cell.status or _leads_nowhere(cell, variant) is not blocked:
                    continue
                if blocked or not _never_exempt(event, status, variant):
                    yield cell, event, variant


def _leads_nowhere(cell: Cell, variant: Keurmerkstatus | None) -> bool:
    return cell.leads_to(variant, variant, herleeft=True) is None


def _never_exempt(event: type, status: S, variant: S | None) -> bool:
    """An aspirant has no exemption that could lapse during a Schorsing."""
    return event is VrijstellingVervallen and status in GESCHORST and variant is not S.TOEGEKEND


def name(case: Case) -> str:
    cell, event, variant = case
    return f"{cell.event}-{event.__name__}-{cell.status}-{variant}"


def life(case: Case) -> Life:
    cell, event, variant = case
    return BEGIN.get((event, cell.status), LIVES[cell.status, variant])


@pytest.mark.parametrize("case", list(cases(blocked=False)), ids=name)
def test_what_the_matrix_allows_can_be_decided(case: Case) -> None:
    cell, event, variant = case
    begin = life(case)
    before = given(*begin).dossier
    *first, last = RECIPES[event](before, max([LATER, *(step.dag for step in begin)]))
    na = given(*begin, *first).when(last).then_done()
    assert type(na.historie[-1].event) is event
    if event is BesluitHerroepen:
        return  # test_herroepen.py
    assert na.keurmerk.status is cell.leads_to(variant, variant, herleeft=True)


@pytest.mark.parametrize("case", list(cases(blocked=True)), ids=name)
def test_what_the_matrix_blocks_is_refused(case: Case) -> None:
    cell, event, variant = case
    steps = LIVES[cell.status, variant]
    dossier = carry_out(EMPTY, *steps)
    if event in BY_THE_CLOCK:
        assert terms(dossier, BY_THE_CLOCK[event]) == [], "there is nothing that could ring"
        return
    *_, last = RECIPES[event](dossier, max([LATER, *(step.dag for step in steps)]))
    with pytest.raises(Geweigerd) as refused:
        carry_out(dossier, last)
    codes = {reden.code for reden in refused.value.redenen}
    assert codes & CHART


def test_every_cell_has_a_case() -> None:
    allowed = {(cell.event, cell.status) for cell, *_ in cases(blocked=False)}
    blocked = {(cell.event, cell.status) for cell, *_ in cases(blocked=True)}
    assert len(allowed | blocked) == 444
