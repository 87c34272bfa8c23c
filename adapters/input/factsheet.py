"""A file of facts to evaluate: read strictly, with all its faults at once. No database."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import TypeAdapter, ValidationError

from adapters.input.catalogue import adapter, names
from adapters.input.edges import beyond
from adapters.input.faults import Fout, Onjuist, meant, onjuist
from adapters.input.json_text import parse
from adapters.input.validation import translated
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
    if fouten := [Fout(0, path, zin) for path, zin in beyond(raw)]:
        raise Onjuist(fouten)  # such a value could not even be shown
    vorm, fouten = _valid(adapter(Feitenvorm), raw, names(Feitenvorm))
    evaluator = _evaluator(raw, evaluators)
    feiten, more = _facts(raw, evaluator)
    fouten += more
    if vorm is None or fouten:
        raise Onjuist(fouten)
    return FactSheet(evaluator, feiten, vorm.besluitdatum, vorm.oorsprong)


def _facts(raw: Any, evaluator: Evaluator[Any]) -> tuple[Any, list[Fout]]:
    """No faults when there are no facts to look at: that was said already."""
    if not isinstance(raw, Mapping) or not isinstance(raw.get("feiten"), Mapping):
        return None, []
    kind = evaluator.kind
    return _valid(adapter(kind), raw["feiten"], names(kind), "feiten")


def _evaluator(raw: Any, evaluators: Mapping[str, Evaluator[Any]]) -> Evaluator[Any]:
    naam = raw.get("toets") if isinstance(raw, Mapping) else None
    if not isinstance(naam, str):
        return next(iter(evaluators.values()))
    if naam not in evaluators:
        zin = f"De toets ‘{naam}’ bestaat niet.{meant(naam, evaluators)}"
        raise onjuist(f"{zin} Kies uit: {', '.join(evaluators)}.", "toets")
    return evaluators[naam]


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
