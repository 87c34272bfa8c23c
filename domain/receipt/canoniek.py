"""One way to write facts down: the same facts give the same bytes, on every machine, for ever.

A Fraction is "7/8", a Decimal "7.0", a day "2026-03-31": numbers never pass through a float.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeAlias
from uuid import UUID

Kaal: TypeAlias = "bool | int | str | list[Kaal] | dict[str, Kaal] | None"


def canoniek(value: object) -> bytes:
    """`value` as bytes. TypeError for a value without a fixed form."""
    return opgeschreven(kaal(value))


def opgeschreven(document: Kaal) -> bytes:
    """JSON (UTF-8) with sorted keys and no spaces."""
    tekst = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return tekst.encode()


def kaal(value: Any) -> Kaal:  # noqa: ANN401 - mypy will not hash a type[object]
    """`value` in what JSON knows. A field that is None by default is left out."""
    return _schrijfwijze(value.__class__)(value)


# Each writer takes values of its own kind only, and which one that is, is found while running.
Schrijver: TypeAlias = Callable[[Any], Kaal]


@cache
def _schrijfwijze(kind: type) -> Schrijver:
    """How values of this kind are written; a datetime is no date here, it has no fixed form."""
    if kind in _ENKEL:
        return _ENKEL[kind]
    for parent, schrijf in _SAMENGESTELD:
        if issubclass(kind, parent):
            return schrijf
    if is_dataclass(kind):
        return _groep
    raise TypeError(f"{kind.__name__} heeft geen vaste schrijfwijze.")


def _per_naam(value: Mapping[object, object]) -> Kaal:
    return {str(kaal(naam)): kaal(deel) for naam, deel in value.items()}


def _op_volgorde(value: Iterable[object]) -> Kaal:
    return [kaal(deel) for deel in value]


def _gesorteerd(value: Iterable[object]) -> Kaal:
    """A set has no order of its own."""
    return sorted((kaal(deel) for deel in value), key=opgeschreven)


def _groep(value: Any) -> Kaal:  # noqa: ANN401 - a dataclass of any kind
    gevuld = ((naam, getattr(value, naam), weg) for naam, weg in _velden(value.__class__))
    return {naam: kaal(deel) for naam, deel, weg in gevuld if not (weg and deel is None)}


@cache
def _velden(kind: type) -> tuple[tuple[str, bool], ...]:
    """The names of the fields, and whether each is left out when it is None."""
    return tuple((veld.name, veld.default is None) for veld in fields(kind))


def _zelf(value: Kaal) -> Kaal:
    return value


_ENKEL: Mapping[type, Schrijver] = {
    type(None): _zelf,
    bool: _zelf,
    int: _zelf,
    str: _zelf,
    date: date.isoformat,
    Decimal: str,
    Fraction: lambda value: f"{value.numerator}/{value.denominator}",
    UUID: str,
}
_SAMENGESTELD: tuple[tuple[type, Schrijver], ...] = (
    (Enum, lambda value: kaal(value.value)),
    (Mapping, _per_naam),
    (tuple, _op_volgorde),
    (list, _op_volgorde),
    (frozenset, _gesorteerd),
    (set, _gesorteerd),
)
