"""Nothing is left out: every event is folded, every command decided, every rule traced."""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import reduce
from typing import Any, get_args, get_type_hints

import pytest

from domain.handleiding.tabel2 import Datumcode
from domain.herkomst import HERKOMST, Herkomst
from domain.keurmerk import gronden, rules
from domain.keurmerk.agenda.agenda import CODE_VAN
from domain.keurmerk.agenda.sluiting import SLUIT
from domain.keurmerk.agenda.taaksoorten import TAAKSOORT, TAAKSOORTEN
from domain.keurmerk.agenda.termijnen import STARTS, STOPS
from domain.keurmerk.agenda.termijnsoorten import SOORT, SOORTEN
from domain.keurmerk.commands import COMMANDS, OP_NAAM
from domain.keurmerk.decisions import BESLISSINGEN
from domain.keurmerk.events import EVENTS
from domain.keurmerk.gronden import Grond
from domain.keurmerk.lifecycle.bronnen import BRONNEN
from domain.keurmerk.state.evolve import STAPPEN
from domain.rules import Regel
from tests.architecture.test_bronnen import exists
from tests.architecture.tree import ROOT

CATALOGUE = {
    line
    for line in (ROOT / "tests" / "architecture" / "regels.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
}


def test_every_event_is_folded() -> None:
    assert set(STAPPEN) == set(EVENTS)


def test_every_command_is_decided_and_has_a_name_of_its_own() -> None:
    assert set(BESLISSINGEN) == set(COMMANDS)
    assert len(OP_NAAM) == len(COMMANDS)


def test_every_event_is_recorded_by_some_command() -> None:
    recorded = {found.gebeurtenis for found in BESLISSINGEN.values()} - {None}
    returned = set()
    for found in BESLISSINGEN.values():
        if found.gebeurtenis is None:
            kind = get_type_hints(found.leg_vast)["return"]
            returned |= set(get_args(kind) or (kind,))
    assert set(EVENTS) <= recorded | returned


def test_every_transition_names_its_source() -> None:
    assert {found.gebeurtenis for found in BESLISSINGEN.values() if found.gebeurtenis} <= set(
        EVENTS
    )
    assert all(exists(bron.document, bron.plaats) for bron in BRONNEN.values())


def test_every_kind_of_term_is_started_by_something() -> None:
    printed = {code.value for code in Datumcode}
    source = (ROOT / "domain/keurmerk/agenda/termijnen.py").read_text("utf-8")
    started = {name for name in SOORT if name in printed or f'yield "{name}"' in source}
    assert started == set(SOORT)
    assert set(STARTS) | set(STOPS) <= set(EVENTS)


def test_every_kind_of_task_is_raised_by_something() -> None:
    by_term = {soort.taak for soort in SOORTEN} - {None}
    source = (ROOT / "domain/keurmerk/agenda/taken.py").read_text("utf-8")
    by_event = {code for code in TAAKSOORT if f'Opening("{code}"' in source}
    assert by_term | by_event | {"besluit-verzenden"} == set(TAAKSOORT)
    assert by_term <= set(TAAKSOORT)


def test_every_kind_of_task_can_be_settled() -> None:
    settled = {code for stops in SLUIT.values() for stop in stops for code in stop.codes}
    assert settled == set(TAAKSOORT)
    assert set(SLUIT) <= set(EVENTS)


def test_codes_point_to_kinds_that_exist() -> None:
    assert set(CODE_VAN.values()) <= set(SOORT)
    assert len(SOORT) == len(SOORTEN)
    assert len(TAAKSOORT) == len(TAAKSOORTEN)
    stopped = {code for stops in STOPS.values() for stop in stops for code in stop.codes}
    assert stopped == set(SOORT)


@pytest.mark.parametrize("kind", [k for k in vars(gronden).values() if isinstance(k, type)])
def test_every_ground_has_a_source_that_exists(kind: type[Grond]) -> None:
    for grond in kind:
        assert exists(grond.bron.document, grond.bron.plaats), grond
        assert grond.bron.toelichting.endswith("."), grond


def found_at(plaats: str) -> Any:
    """The object that `module:name` names."""
    module, _, name = plaats.partition(":")
    return reduce(getattr, name.split("."), importlib.import_module(module))


@pytest.mark.parametrize("line", HERKOMST, ids=lambda line: f"{line.regel} {line.plaats}")
def test_every_place_exists(line: Herkomst) -> None:
    assert found_at(line.plaats) is not None
    assert exists(line.bron.document, line.bron.plaats)
    assert line.toelichting.endswith(".")


def test_every_rule_id_is_one_of_the_catalogue_or_of_our_own_series() -> None:
    own = ("A-", "C-", "D-", "E", "G", "L-", "X-", "mandaat", "receipt", "taken", "termijnen")
    unknown = {
        h.regel for h in HERKOMST if h.regel not in CATALOGUE and not h.regel.startswith(own)
    }
    assert unknown == set()


def test_no_line_is_there_twice() -> None:
    lines = [(line.regel, line.plaats) for line in HERKOMST]
    assert len(lines) == len(set(lines))


def named_rules() -> Iterator[tuple[str, object]]:
    for found in pkgutil.iter_modules(rules.__path__, f"{rules.__name__}."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if isinstance(value, Regel) or _rules(value):
                yield f"{found.name}:{name}", value


def _rules(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Regel)


def test_every_rule_in_the_code_is_traced_to_a_rule_of_the_handleiding() -> None:
    traced = {id(found_at(line.plaats)) for line in HERKOMST}
    missing = [place for place, rule in named_rules() if id(rule) not in traced]
    assert missing == []


def test_a_place_that_does_not_exist_is_noticed() -> None:
    with pytest.raises(AttributeError):
        found_at("domain.herkomst:NERGENS")
