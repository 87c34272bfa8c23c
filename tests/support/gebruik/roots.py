"""What runs by itself: every command, term, evaluator and page, with what each of them names."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from types import CodeType, FunctionType
from typing import Any

from adapters.cli.app import GROUPS
from domain.keurmerk.agenda.soorten import Termijnsoort
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.besluiten import BESLISSING
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import FEIT, TERMIJNSOORTEN
from domain.keurmerk.regels import ALLEEN_SYSTEEM, ROL, algemene_regels
from domain.keurmerk.termijnen.besluiten import VERLOOP
from domain.receipt.evaluators import HUIDIG
from domain.rules import Regel
from tests.support.gebruik.names import Graph, Refers, graph

ELKE_OPDRACHT = "elke opdracht"
# What happens for any command, whichever it is: before, during and after deciding.
SHARED = (
    "domain.keurmerk.besluiten:beslis",
    "domain.keurmerk.besluiten:bewakingen",
    "domain.keurmerk.besluiten:vastlegging",
    "domain.keurmerk.evolve_agenda:evolve_agenda",
    "domain.keurmerk.volgorde:op_volgorde",
)
QUESTIONS = "Vragen"  # the screens that tell something; the others do what a command does


def roots() -> Mapping[str, Refers]:
    """By its Dutch name: `opdracht dien-aanvraag-in`, `termijn hersteltermijn`, `scherm norm`."""
    found = {ELKE_OPDRACHT: Refers(set(SHARED))}
    for command, beslissing in BESLISSING.items():
        found[f"opdracht {command.NAAM}"] = refers(_of_command(beslissing))
    for soort in TERMIJNSOORTEN:
        found[f"termijn {soort.code}"] = refers(_of_term(soort))
    for naam, evaluator in HUIDIG.items():
        parts = (evaluator.kind, evaluator.beoordeel, evaluator.edities)
        found[f"toets {naam}"] = refers(parts)
    pages = GROUPS[QUESTIONS]
    return found | {f"scherm {name}": Refers({page.place}) for name, page in pages.items()}


def _of_command(beslissing: Beslissing[Any, Any]) -> Iterator[object]:
    kind: Any = beslissing.command
    yield from (kind, beslissing.event, beslissing.leg_vast, beslissing.peildag)
    yield from (*beslissing.vooraf, *beslissing.inhoud, *algemene_regels(kind))
    yield ALLEEN_SYSTEEM if beslissing.alleen_systeem else ROL


def _of_term(soort: Termijnsoort) -> Iterator[object]:
    yield from (soort, soort.taak, VERLOOP.get(soort))
    yield from (event for event, feit in FEIT.items() if feit.verstreken is soort)


def refers(parts: Iterable[object]) -> Refers:
    said = Refers()
    for part in parts:
        said.add(_refers(part))
    return said


def _refers(part: object) -> Refers:
    """What one object of the running program names, through its own name or through its code."""
    if isinstance(part, type) and issubclass(part, KeurmerkEvent):
        return Refers({_place(part)})
    if isinstance(part, type | FunctionType) and "<" not in part.__qualname__:
        return Refers({_place(part)})
    if isinstance(part, FunctionType):
        return _in_code(part)
    if id(part) in named():
        return Refers({named()[id(part)]})
    if isinstance(part, Regel):
        return refers((part.geldt, part.waarden))
    return Refers()


def _place(part: type | FunctionType) -> str:
    return f"{part.__module__}:{part.__qualname__}"


def _in_code(function: FunctionType) -> Refers:
    """A lambda has no name: what it asks for stands in its code, and where it was made."""
    means = graph().modules[function.__module__].means
    asked = set(_asked(function.__code__)) | {function.__qualname__.split(".<")[0]}
    return Refers({means[name] for name in asked if name in means}, asked - means.keys())


def _asked(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _asked(inner)


@cache
def named() -> Mapping[int, str]:
    """The place of every object that a module of the domain gives a name at its top."""
    found: dict[int, str] = {}
    parts: dict[int, str] = {}
    for name in graph().modules:
        if name.startswith("domain."):
            for key, value in vars(import_module(name)).items():
                if graph().modules[name].means.get(key) == f"{name}:{key}":
                    parts.update({id(part): f"{name}:{key}" for part in _parts(value)})
                    found[id(value)] = f"{name}:{key}"
    return parts | found


def _parts(value: object) -> tuple[object, ...]:
    """A rule without a name of its own goes by that of the list it is in."""
    return value if isinstance(value, tuple) else ()


def with_facts(found: Graph) -> Graph:
    """An event that is recorded does what its Feit declares; the tables are made when it runs."""
    for event, feit in FEIT.items():
        stops = [part for stop in feit.stopt for part in (*stop.wat, stop.kenmerk, stop.als)]
        parts = (feit.dag, feit.evolve, feit.start, feit.opent, feit.verstreken, *stops)
        found.refers[_place(event)].add(refers(parts))
    return found
