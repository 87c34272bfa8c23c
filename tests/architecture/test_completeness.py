"""Nothing is left out: every event is folded, every command decided, every rule traced."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from domain import keurmerk
from domain.begrippen import NaSchorsing
from domain.herkomst import HERKOMST, Herkomst
from domain.keurmerk import besluiten, feiten
from domain.keurmerk.administratie.feiten import BESLUIT_VERZENDEN
from domain.keurmerk.agenda.soorten import Taaksoort, Termijnsoort
from domain.keurmerk.besluiten import BESLISSING, COMMANDS, GRONDEN, OP_NAAM
from domain.keurmerk.command import Command
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent, TermijnEvent
from domain.keurmerk.evolve_agenda import EINDES
from domain.keurmerk.feit import Opening
from domain.keurmerk.feiten import (
    EVENTS,
    FEIT,
    TAAKSOORT,
    TAAKSOORTEN,
    TERMIJNSOORT,
    TERMIJNSOORTEN,
)
from domain.keurmerk.grond import Grond
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.lifecycle.overgangen import KEURMERK
from domain.keurmerk.schorsing.feiten import SchorsingstermijnVerstreken
from domain.rules import Regel
from tests.architecture.test_bronnen import exists
from tests.architecture.tree import ROOT
from tests.domain.keurmerk.outcomes import OUTCOMES
from tests.support.examples import example
from tests.support.mutaties.breaking import found_at

CATALOGUE = {
    line
    for line in (ROOT / "tests" / "architecture" / "regels.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
}


def test_every_event_and_every_command_is_declared_once() -> None:
    events = [feit.event for kamer in feiten.KAMERS for feit in kamer.FEITEN]
    commands = [each.command for kamer in besluiten.KAMERS for each in kamer.BESLISSINGEN]
    assert len(events) == len(set(events)) == len({event.TOPIC for event in events})
    assert len(commands) == len(set(commands)) == len(OP_NAAM)


def test_every_room_is_asked_for_what_it_declares() -> None:
    """A term, a task, an event or a command that is in a room is in the lists that are made."""
    declared = set(_declared())
    assert {d for d in declared if isinstance(d, Termijnsoort)} == set(TERMIJNSOORTEN)
    assert {d for d in declared if isinstance(d, Taaksoort)} == set(TAAKSOORTEN)
    assert {d for d in declared if _named(d, KeurmerkEvent, "TOPIC")} == set(EVENTS)
    assert {d for d in declared if _named(d, Command, "NAAM")} == set(COMMANDS)


def _declared() -> Iterator[Any]:
    for found in pkgutil.walk_packages(keurmerk.__path__, f"{keurmerk.__name__}."):
        for value in vars(importlib.import_module(found.name)).values():
            if isinstance(value, Termijnsoort | Taaksoort | type):
                yield value


def _named(value: object, base: type, name: str) -> bool:
    return isinstance(value, type) and issubclass(value, base) and hasattr(value, name)


def test_every_event_is_recorded_by_some_command() -> None:
    recorded = {found.event for found in BESLISSING.values()} - {None}
    by_the_clock = {event for event in EVENTS if issubclass(event, TermijnEvent)}
    assert recorded | by_the_clock == set(EVENTS)


def test_every_transition_is_in_the_table_and_names_its_source() -> None:
    with_source = {event.__name__: feit.overgang for event, feit in FEIT.items() if feit.overgang}
    assert set(with_source) == {naam for _, naam in KEURMERK}
    assert all(exists(bron.document, bron.plaats) for bron in with_source.values())


def test_codes_are_unique() -> None:
    assert len(TERMIJNSOORT) == len(TERMIJNSOORTEN)
    assert len(TAAKSOORT) == len(TAAKSOORTEN)


def test_every_kind_of_term_and_task_can_end() -> None:
    ends = [einde for eindes in EINDES.values() for einde in eindes]
    assert {code for einde in ends for code in einde.termijnen} == set(TERMIJNSOORT)
    assert {code for einde in ends for code in einde.taken} == set(TAAKSOORT)


def test_every_kind_of_task_is_raised_by_something() -> None:
    by_term = {soort.taak.code for soort in TERMIJNSOORTEN if soort.taak}
    assert by_term | opened() == set(TAAKSOORT)


def test_every_kind_of_term_is_started_by_something() -> None:
    assert started() == set(TERMIJNSOORT)


def told() -> Iterator[KeurmerkEvent]:
    """One of each class, and those that start or raise something only with another value."""
    yield from (outcome.event for outcome in OUTCOMES)
    yield from map(example, EVENTS)
    over = next(o.event for o in OUTCOMES if isinstance(o.event, SchorsingstermijnVerstreken))
    yield replace(over, gevolg=NaSchorsing.WACHT_OP_BESLUIT)


def opened() -> set[str]:
    """What events raise, whatever the keurmerk is after them."""
    later = Keurmerk(afwijzingen=9, schorsende_audits=(example(str),))
    found = {opening.soort.code for event in told() for opening in _openings(event, later)}
    return found | {BESLUIT_VERZENDEN.code}


def _openings(event: KeurmerkEvent, na: Keurmerk) -> Iterable[Opening]:
    opent = FEIT[type(event)].opent
    return opent(event, na) if opent else ()


def started() -> set[str]:
    found = set()
    for event in told():
        if start := FEIT[type(event)].start:
            found |= {each.soort.code for each in start(event, 1)}
    return found


def grounds() -> list[type[Grond]]:
    return sorted({grond for grond in GRONDEN.values()}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", grounds())
def test_every_ground_has_a_source_that_exists(kind: type[Grond]) -> None:
    for grond in kind:
        assert exists(grond.bron.document, grond.bron.plaats), grond
        assert grond.bron.toelichting.endswith("."), grond


def test_every_decision_of_the_body_has_grounds() -> None:
    assert {event for event in EVENTS if issubclass(event, BesluitEvent)} == set(GRONDEN)


@pytest.mark.parametrize("line", HERKOMST, ids=lambda line: f"{line.regel} {line.plaats}")
def test_every_place_exists(line: Herkomst) -> None:
    assert found_at(line.plaats) is not None
    assert exists(line.bron.document, line.bron.plaats)
    assert line.toelichting.endswith(".")


def test_every_rule_id_is_one_of_the_catalogue_or_of_our_own_series() -> None:
    own = (
        "A-",
        "C-",
        "D-",
        "E",
        "G",
        "L-",
        "X-",
        "afwijking",
        "auditregister",
        "bewijs",
        "mandaat",
        "oordeel",
        "import",
        "receipt",
        "taken",
        "termijnen",
    )
    unknown = {
        h.regel for h in HERKOMST if h.regel not in CATALOGUE and not h.regel.startswith(own)
    }
    assert unknown == set()


def test_no_line_is_there_twice() -> None:
    lines = [(line.regel, line.plaats) for line in HERKOMST]
    assert len(lines) == len(set(lines))


def named_rules() -> Iterator[tuple[str, object]]:
    for found in pkgutil.walk_packages(keurmerk.__path__, f"{keurmerk.__name__}."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            yield from ((f"{found.name}:{name}", rule) for rule in _rules(value))


def _rules(value: object) -> list[Regel[Any]]:
    parts = value if isinstance(value, tuple) else (value,)
    return [part for part in parts if isinstance(part, Regel)]


def test_every_rule_in_the_code_is_traced_to_a_rule_of_the_handleiding() -> None:
    traced = {id(rule) for line in HERKOMST for rule in _rules(found_at(line.plaats))}
    missing = [place for place, rule in named_rules() if id(rule) not in traced]
    assert missing == []


def test_a_place_that_does_not_exist_is_noticed() -> None:
    with pytest.raises(AttributeError):
        found_at("domain.herkomst:NERGENS")
