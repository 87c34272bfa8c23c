"""What always holds, whatever people ask and in whatever order the clock rings."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Rol
from domain.keurmerk.besluiten import BESLISSING, COMMANDS, beslis, bezwaren_vooraf, zonder_command
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier, evolve_all
from domain.keurmerk.feiten import feit_van
from domain.keurmerk.lifecycle.overgangen import KEURMERK, bezwaren
from domain.keurmerk.lifecycle.statussen import GESCHORST, Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.mogelijk import mogelijk
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.rules import Geweigerd, Reden
from tests.domain.keurmerk.random_lives import (
    EXAMPLES,
    KINDS,
    Move,
    beginnings,
    by_the_clock,
    live,
    moves,
    ring,
)
from tests.support.asking import fill_in
from tests.support.auditregister import AUDITORS
from tests.support.scenario import Step, envelope, record

S = Keurmerkstatus


def a_replay_gives_the_same_dossier(dossier: Dossier, dag: date) -> None:
    assert evolve_all(Dossier(dossier.id), dossier.historie) == dossier
    versions = [recorded.originator_version for recorded in dossier.historie]
    assert versions == list(range(1, dossier.versie + 1))


def the_state_is_always_sound(dossier: Dossier, dag: date) -> None:
    keurmerk = dossier.keurmerk
    assert (keurmerk.status in GESCHORST) == (keurmerk.schorsing is not None)
    assert (keurmerk.status in GESCHORST) == (keurmerk.onderliggend is not None)
    assert (keurmerk.status is S.AANVRAAG) == (keurmerk.aanvraag is not None)
    assert (keurmerk.status is S.ONTBONDEN) == (
        keurmerk.overeenkomst is Overeenkomststatus.ONTBONDEN
    )
    if keurmerk.status not in (S.GEEN, S.ONTBONDEN):
        assert keurmerk.overeenkomst is Overeenkomststatus.LOPEND
    holder = (S.ASPIRANT, S.ASPIRANT_VERLENGD, S.TOEGEKEND, *GESCHORST)
    if keurmerk.status not in holder:
        assert not keurmerk.perioden
        assert not keurmerk.waarschuwingen
    assert any(status is keurmerk.status for status, _ in KEURMERK)


def every_term_that_runs_can_ring(dossier: Dossier, dag: date) -> None:
    """In the status that the dossier has by then: the charts allow what it would record."""
    for termijn in dossier.agenda.termijnen:
        step = by_the_clock(termijn, max(dag, termijn.dag + timedelta(days=1)))
        (event,) = beslis(step.command(dossier), dossier, envelope(dossier, step), AUDITORS)
        if overgang := feit_van(event).overgang:
            keurmerk, naam = dossier.keurmerk, type(event).__name__
            assert bezwaren(keurmerk.ligging, keurmerk.overeenkomst, naam, overgang) == ()


LONG = 1500  # days: more than any term lasts; meanwhile Meetperiodes follow each other


def a_term_rings_once(dossier: Dossier, dag: date) -> None:
    later = dag + timedelta(days=LONG)
    rung = ring(dossier, later)
    assert not [t for t in rung.agenda.termijnen if t.dag < later]
    alle = [getattr(r.event, "termijn", None) for r in rung.historie]
    found = [each for each in alle if each is not None]
    assert len(found) == len(set(found))


OF_THE_HOLDER = {"betaaltermijn"}  # a debt outlives the mark
ENDED = {
    S.GEEN: set(),
    S.AANVRAAG: {"plan-implementatie"},
    S.AFGEWEZEN: {"nieuwe-aanvraag-mogelijk", "ontbinding-aankondigen"}
    | {"ontbinding-bij-stilzitten"},
    S.NIET_TOEGEKEND: {"nieuwe-aanvraag-mogelijk", "ontbinding-aankondigen"}
    | {"ontbinding-bij-stilzitten", "plan-implementatie"},
    S.INGETROKKEN_BEPAALD: {"nieuwe-aanvraag-mogelijk", "einde-intrekking"},
    S.INGETROKKEN_ONBEPAALD: set(),
    S.ONTBONDEN: set(),
}


def a_mark_that_ended_has_no_term_of_its_own(dossier: Dossier, dag: date) -> None:
    codes = {termijn.code for termijn in dossier.agenda.termijnen}
    if dossier.keurmerk.status in ENDED:
        assert codes - OF_THE_HOLDER <= ENDED[dossier.keurmerk.status]


def what_must_be_decided_can_be_decided(dossier: Dossier, dag: date) -> None:
    """No task that only a decision settles is left in a status where nobody can take it."""
    keurmerk = dossier.keurmerk
    settled_in = {
        "aanvraag-beoordelen": {S.AANVRAAG},
        "sanctie-na-waarschuwing": {S.ASPIRANT, S.ASPIRANT_VERLENGD, S.TOEGEKEND, *GESCHORST},
        "beoordeling-afronden": {S.ASPIRANT, S.ASPIRANT_VERLENGD, S.TOEGEKEND, *GESCHORST},
        "plan-beoordelen": {S.AANVRAAG, S.NIET_TOEGEKEND, *GESCHORST},
        "ontbinden": {S.AANVRAAG, S.AFGEWEZEN, S.NIET_TOEGEKEND, S.INGETROKKEN_ONBEPAALD},
        "besluit-na-einde-schorsing": GESCHORST,
    }
    for taak in dossier.agenda.open_taken:
        assert keurmerk.status in settled_in.get(taak.code, set(S)), taak.code


def a_holder_is_always_in_a_meetperiode(dossier: Dossier, dag: date) -> None:
    """From its first one on, for as long as it holds the mark (H23 1.3)."""
    later = dag + timedelta(days=LONG)
    perioden = ring(dossier, later).keurmerk.perioden
    assert all(b.start == a.einde + timedelta(days=1) for a, b in pairwise(perioden))
    assert not perioden or perioden[0].start > later or perioden[-1].einde >= later


LAWS = (
    a_replay_gives_the_same_dossier,
    the_state_is_always_sound,
    every_term_that_runs_can_ring,
    a_term_rings_once,
    a_holder_is_always_in_a_meetperiode,
    a_mark_that_ended_has_no_term_of_its_own,
    what_must_be_decided_can_be_decided,
)


@EXAMPLES
@given(beginnings, moves)
def test_every_law_holds_in_every_life(begin: tuple[Step, ...], moves: list[Move]) -> None:
    """One life for all laws: to live it takes longer than to look at it."""
    dossier, dag = live(begin, moves)
    for law in LAWS:
        law(dossier, dag)


@EXAMPLES
@given(beginnings, moves, st.sampled_from(list(COMMANDS)), st.sampled_from(list(Rol)))
def test_mogelijk_and_beslis_agree(
    begin: tuple[Step, ...], moves: list[Move], kind: type[Command], rol: Rol
) -> None:
    """What `mogelijk` holds against a command is exactly what `beslis` does, beside its content."""
    dossier, dag = live(begin, moves)
    if kind is LaatTermijnVerstrijken:
        return
    (found,) = [m for m in mogelijk(dossier, dag, rol) if m.commando == kind.NAAM]
    beslissing = BESLISSING[kind]
    asked = zonder_command(dossier, dag, rol)
    assert found.redenen == bezwaren_vooraf(beslissing, asked)
    step = Step(dag, lambda d: fill_in(kind, d, dag), rol)
    assert set(found.redenen) <= set(refused(dossier, step))


def refused(dossier: Dossier, step: Step) -> tuple[Reden, ...]:
    """Every reason, or none when it is carried out."""
    try:
        beslis(step.command(dossier), dossier, envelope(dossier, step), AUDITORS)
    except Geweigerd as found:
        return found.redenen
    return ()


@EXAMPLES
@given(beginnings, moves, st.sampled_from(KINDS))
def test_the_same_command_twice_gives_nothing(
    begin: tuple[Step, ...], moves: list[Move], kind: type[Command]
) -> None:
    dossier, dag = live(begin, moves)
    step = Step(dag, lambda d: fill_in(kind, d, dag))
    asked = envelope(dossier, step)
    try:
        events = beslis(step.command(dossier), dossier, asked, AUDITORS)
    except Geweigerd:
        return
    na = record(dossier, step, *events)
    assert beslis(step.command(dossier), na, asked, AUDITORS) == ()
    other_day = replace(asked, moment=asked.moment + timedelta(days=500))
    assert beslis(step.command(dossier), na, other_day, AUDITORS) == ()
