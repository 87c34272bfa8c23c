"""The matrix, the charts read as a table, and the charts as they run: all three say the same."""

from collections.abc import Iterator
from itertools import product

import pytest
from statemachine.exceptions import TransitionNotAllowed

from domain.keurmerk.feiten import EVENTS as ALL_EVENTS
from domain.keurmerk.feiten import FEIT
from domain.keurmerk.lifecycle.kaarten import (
    Keurmerkkaart,
    Overeenkomstkaart,
    Overeenkomstligging,
    event_id,
)
from domain.keurmerk.lifecycle.ligging import Ligging
from domain.keurmerk.lifecycle.overgangen import KEURMERK, OVEREENKOMST, status_na, toegestaan_in
from domain.keurmerk.lifecycle.statussen import GESCHORST, Keurmerkstatus, Overeenkomststatus
from tests.domain.keurmerk.matrix import EVENTS, OUTSIDE, Cell, cells

S, O = Keurmerkstatus, Overeenkomststatus  # noqa: E741
CELLS = list(cells())
TRANSITIONS = frozenset(event.__name__ for event, feit in FEIT.items() if feit.overgang)
ASPIRANT_OR_HOLDER = (S.ASPIRANT, S.ASPIRANT_VERLENGD, S.TOEGEKEND)
BEFORE_APPLYING = (S.GEEN, S.AFGEWEZEN, S.INGETROKKEN_BEPAALD, S.NIET_TOEGEKEND)
# Which agreement each event asks for; events that are not here do not look at it.
AGREEMENT = {
    "AanvraagIngediend": {O.GEEN: O.LOPEND, O.LOPEND: O.LOPEND},
    "OvereenkomstOpgezegd": {O.LOPEND: O.GEEN},
    "OvereenkomstOntbonden": {O.LOPEND: O.ONTBONDEN},
}


def situations(status: Keurmerkstatus) -> Iterator[Ligging]:
    """Everything the conditions of the chart can tell apart in this status."""
    onder = ASPIRANT_OR_HOLDER if status in GESCHORST else (None,)
    vanuit = BEFORE_APPLYING if status is S.AANVRAAG else (None,)
    for onderliggend, kwam_uit, herleeft in product(onder, vanuit, (True, False)):
        yield Ligging(status, onderliggend, kwam_uit, herleeft)


def live(ligging: Ligging, naam: str) -> Keurmerkstatus | None:
    """What a running chart does in this situation."""
    model = Ligging(ligging.state, ligging.onderliggend, ligging.kwam_uit, ligging.herleeft)
    try:
        Keurmerkkaart(model=model).send(event_id(naam))
    except TransitionNotAllowed:
        return None
    return model.state


def run_agreement(state: Overeenkomststatus, vanuit: Keurmerkstatus, naam: str) -> object:
    model = Overeenkomstligging(state, Ligging(S.AANVRAAG, kwam_uit=vanuit))
    Overeenkomstkaart(model=model).send(event_id(naam))
    return model.state


def test_every_cell_is_filled_in_and_none_is_left_out() -> None:
    assert len(CELLS) == 37 * 12 == 444
    assert len({(cell.event, cell.status) for cell in CELLS}) == 444
    assert {cell.event for cell in CELLS} == set(EVENTS)


def test_every_event_class_has_one_place() -> None:
    placed = [event for group in (*EVENTS.values(), OUTSIDE) for event in group]
    assert len(placed) == len(set(placed))
    assert set(placed) == set(ALL_EVENTS)


@pytest.mark.parametrize("cell", CELLS, ids=lambda c: f"{c.event}-{c.status}")
def test_the_chart_agrees_with_the_matrix(cell: Cell) -> None:
    for event, ligging in product(EVENTS[cell.event], situations(cell.status)):
        naam = event.__name__
        expected = cell.leads_to(ligging.onderliggend, ligging.kwam_uit, ligging.herleeft)
        assert status_na(ligging, naam) is expected, ligging
        assert (cell.status in toegestaan_in(naam)) is not cell.blocked


@pytest.mark.parametrize("status", S)
def test_the_running_chart_agrees_with_the_table(status: Keurmerkstatus) -> None:
    for naam, ligging in product(TRANSITIONS, situations(status)):
        assert live(ligging, naam) is status_na(ligging, naam), (naam, ligging)


def test_the_table_holds_no_event_that_is_not_in_the_matrix() -> None:
    in_matrix = {event.__name__ for group in EVENTS.values() for event in group}
    assert {naam for _, naam in KEURMERK} == in_matrix == set(TRANSITIONS)
    assert {naam for _, naam in OVEREENKOMST} <= in_matrix


@pytest.mark.parametrize("naam", AGREEMENT)
@pytest.mark.parametrize("overeenkomst", O)
def test_the_agreement_follows_its_own_chart(naam: str, overeenkomst: Overeenkomststatus) -> None:
    expected = AGREEMENT[naam].get(overeenkomst)
    overgangen = OVEREENKOMST.get((overeenkomst, naam), ())
    assert [o.naar for o in overgangen] == ([expected] if expected else [])
    if expected is None:
        with pytest.raises(TransitionNotAllowed):
            run_agreement(overeenkomst, S.GEEN, naam)
    else:
        assert run_agreement(overeenkomst, S.GEEN, naam) is expected


@pytest.mark.parametrize("vanuit", BEFORE_APPLYING)
def test_a_withdrawn_application_gives_the_agreement_back_as_it_was(vanuit: Keurmerkstatus) -> None:
    after = run_agreement(O.LOPEND, vanuit, "AanvraagIngetrokken")
    assert after is (O.GEEN if vanuit is S.GEEN else O.LOPEND)


@pytest.mark.parametrize("overeenkomst", O)
def test_a_reversal_can_happen_under_any_agreement(overeenkomst: Overeenkomststatus) -> None:
    assert (overeenkomst, "BesluitHerroepen") in OVEREENKOMST
