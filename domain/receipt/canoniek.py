"""One way to write facts down: the same facts give the same bytes, on every machine, for ever.

A Fraction is "7/8", a Decimal "7.0", a day "2026-03-31": numbers never pass through a float.
"""

import json
from collections.abc import Callable, Mapping
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
    """JSON (UTF-8) with sorted keys and no spaces. TypeError for a value without a fixed form."""
    tekst = json.dumps(kaal(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return tekst.encode()


def kaal(value: object) -> Kaal:
    """`value` in what JSON knows. A field that is None by default is left out."""
    schrijf = _SCHRIJFWIJZEN.get(type(value))
    return schrijf(value) if schrijf else _samengesteld(value)


def _samengesteld(value: object) -> Kaal:
    if isinstance(value, Enum):
        return kaal(value.value)
    if isinstance(value, Mapping):
        return {str(kaal(naam)): kaal(deel) for naam, deel in value.items()}
    if isinstance(value, tuple | list):
        return [kaal(deel) for deel in value]
    if isinstance(value, frozenset | set):
        return sorted((kaal(deel) for deel in value), key=canoniek)
    if is_dataclass(value):
        return _groep(value)
    raise TypeError(f"{type(value).__name__} heeft geen vaste schrijfwijze.")


def _groep(value: Any) -> Kaal:
    gevuld = ((naam, getattr(value, naam), weg) for naam, weg in _velden(value.__class__))
    return {naam: kaal(deel) for naam, deel, weg in gevuld if not (weg and deel is None)}


@cache
def _velden(kind: type[Any]) -> tuple[tuple[str, bool], ...]:
    """The names of the fields, and whether each is left out when it is None."""
    return tuple((veld.name, veld.default is None) for veld in fields(kind))


def _zelf(value: Kaal) -> Kaal:
    return value


_SCHRIJFWIJZEN: Mapping[type, Callable[..., Kaal]] = {
    type(None): _zelf,
    bool: _zelf,
    int: _zelf,
    str: _zelf,
    date: date.isoformat,
    Decimal: str,
    Fraction: lambda value: f"{value.numerator}/{value.denominator}",
    UUID: str,
}
