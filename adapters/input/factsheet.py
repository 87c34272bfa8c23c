"""A file of facts to evaluate: read strictly, with all its faults at once. No database."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import TypeAdapter, ValidationError

from adapters.input.catalogue import adapter, names
from adapters.input.edges import Found, unfit, without
from adapters.input.faults import Fout, Onjuist, meant
from adapters.input.json_text import parse
from adapters.input.validation import elsewhere, translated
from domain.receipt.maken import Evaluator
from domain.receipt.receipt import Oorsprong


@dataclass(frozen=True, slots=True, kw_only=True)
class Feitenvorm:
    """Een bestand voor `keurmerk toets`."""

    besluitdatum: date
    """De dag waarop het beleid wordt gevraagd."""
    feiten: dict[str, Any]
    """De feiten waarop wordt getoetst."""
    toets: str | None = None
    """Welke toets. Anders de hele beoordeling van een Meetperiode."""
    oorsprong: tuple[Oorsprong, ...] = ()
    """Waar de feiten vandaan komen."""
    toelichting: str | None = None
    """Uitleg bij dit bestand."""


@dataclass(frozen=True, slots=True)
class FactSheet:
    """A checked file."""

    evaluator: Evaluator[Any]
    feiten: Any
    besluitdatum: date
    oorsprong: tuple[Oorsprong, ...]


def read(text: str, evaluators: Mapping[str, Evaluator[Any]]) -> FactSheet:
    """Raises Onjuist with every fault of the file. The first of `evaluators` is the default."""
    raw = parse(text)
    evaluator, more = _evaluator(raw, evaluators)
    places = dict(_unfit(raw, evaluator))
    own = [Fout(0, ".".join(place), zin) for place, zin in places.items()]
    usable = without(raw, places.keys()) if places else raw
    vorm, wrong = _valid(adapter(Feitenvorm), usable, names(Feitenvorm))
    feiten, of_facts = _facts(usable, evaluator)
    fouten = [*own, *elsewhere([*more, *wrong, *of_facts], own)]
    if vorm is None or fouten:
        raise Onjuist(fouten)
    return FactSheet(evaluator, feiten, vorm.besluitdatum, vorm.oorsprong)


def _unfit(raw: Any, evaluator: Evaluator[Any]) -> Iterator[Found]:
    if not isinstance(raw, Mapping):
        yield from unfit(raw)
        return
    yield from unfit({n: part for n, part in raw.items() if n != "feiten"}, Feitenvorm)
    yield from unfit(raw.get("feiten"), evaluator.kind, ("feiten",))


def _facts(raw: Any, evaluator: Evaluator[Any]) -> tuple[Any, list[Fout]]:
    """No faults when there are no facts to look at: that was said already."""
    if not isinstance(raw, Mapping) or not isinstance(raw.get("feiten"), Mapping):
        return None, []
    kind = evaluator.kind
    return _valid(adapter(kind), raw["feiten"], names(kind), "feiten")


def _evaluator(
    raw: Any, evaluators: Mapping[str, Evaluator[Any]]
) -> tuple[Evaluator[Any], list[Fout]]:
    """The one that is asked for. When there is none, the facts are looked at by the first."""
    first = next(iter(evaluators.values()))
    naam = raw.get("toets") if isinstance(raw, Mapping) else None
    if not isinstance(naam, str) or naam in evaluators:
        return evaluators.get(str(naam), first), []
    zin = f"De toets ‘{naam}’ bestaat niet.{meant(naam, evaluators)}"
    return first, [Fout(0, "toets", f"{zin} Kies uit: {', '.join(evaluators)}.")]


def _valid(
    kind: TypeAdapter[Any], raw: Any, fields: Sequence[str], prefix: str = ""
) -> tuple[Any, list[Fout]]:
    try:
        return kind.validate_json(json.dumps(raw), strict=True, extra="forbid"), []
    except ValidationError as error:
        return None, list(_faults(error, fields, prefix))


def _faults(error: ValidationError, fields: Sequence[str], prefix: str) -> Iterator[Fout]:
    """A fault that the domain itself found keeps its own words."""
    found = translated(error, 0, fields, prefix)
    for fout, fault in zip(found, error.errors(include_url=False), strict=True):
        own = fault.get("ctx", {}).get("error")
        yield Fout(fout.regel, fout.veld, str(own)) if isinstance(own, ValueError) else fout
