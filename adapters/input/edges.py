"""What no field may hold: looked at before anything is made of it, so that nothing can go wrong."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from types import UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from adapters.input.bounds import (
    DAG,
    FIRST,
    FRACTION,
    ITEMS,
    LARGEST,
    LAST,
    NUMBER,
    TEXT,
    length,
    several_lines,
)
from adapters.input.characters import hidden

TEKEN = "Hier staat een onzichtbaar stuurteken. Typ de tekst opnieuw."
NAAM = "In de naam van dit veld staat een onzichtbaar stuurteken. Typ de naam opnieuw."
GETAL = "Dit getal is te groot."
VORM = "Schrijf een gewoon getal, met hoogstens 12 cijfers voor en 12 na de punt."
VEEL = f"Dit zijn er te veel. Hier passen er hoogstens {ITEMS}."

PLAIN = re.compile(f"{NUMBER}|{FRACTION}")
LIKE_A_NUMBER = re.compile(r"[\s+\-\d._eE/]+")
Path: TypeAlias = tuple[str, ...]
Found: TypeAlias = tuple[Path, str]  # where, and the sentence


@dataclass(frozen=True, slots=True)
class Unusable:
    """Stands in JSON that was read where something stood that cannot be used."""

    zin: str


def unfit(value: object, hint: object = None, path: Path = ()) -> Iterator[Found]:
    """Each place in `value` (JSON) that a field of type `hint` may not hold."""
    if zin := _sentence(value, _options(hint), path[-1] if path else ""):
        yield path, zin
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from _named(name, part, hint, path)
    elif isinstance(value, list):
        for n, part in enumerate(value):
            yield from (((*path, f"{n}", *rest), zin) for rest, zin in _item(part, hint, path))


def _named(name: str, part: object, hint: object, path: Path) -> Iterator[Found]:
    if hidden(name):
        yield (*path, name), NAAM
    else:
        yield from unfit(part, _field(hint, name), (*path, name))


def _item(part: object, hint: object, path: Path) -> Iterator[Found]:
    """An item has the name of its list."""
    name = path[-1:]
    return ((where[len(name) :], zin) for where, zin in unfit(part, _element(hint), name))


def without(value: Any, wrong: Collection[Path], path: Path = ()) -> Any:
    """A copy with nothing in those places, so that the rest can be looked at as well."""
    if path in wrong:
        return None
    if isinstance(value, Mapping):
        return {
            name: without(part, wrong, (*path, name))
            for name, part in value.items()
            if not hidden(name)
        }
    if isinstance(value, list):
        return [without(part, wrong, (*path, f"{n}")) for n, part in enumerate(value)]
    return value


def _sentence(value: object, options: tuple[object, ...], name: str) -> str | None:
    if isinstance(value, Unusable):
        return value.zin
    if isinstance(value, str):
        return (
            _text(value, name, options != (None,))
            or _number(value, options)
            or _day(value, options)
        )
    if isinstance(value, Mapping | list):
        return VEEL if len(value) > ITEMS else None
    return GETAL if isinstance(value, int) and abs(value) > LARGEST else None


def _text(value: str, name: str, known: bool) -> str | None:
    """A field that is not `known`, such as an outcome in a receipt, has room for any text."""
    if len(value) > (most := length(name) if known else TEXT):
        return f"Deze tekst is te lang. Hier passen hoogstens {most} tekens."
    seen = value if known and not several_lines(name) else value.replace("\n", "")
    return TEKEN if hidden(seen) else None


def _number(value: str, options: tuple[object, ...]) -> str | None:
    if Decimal not in options and Fraction not in options:
        return None
    return VORM if LIKE_A_NUMBER.fullmatch(value) and not PLAIN.fullmatch(value) else None


def _day(value: str, options: tuple[object, ...]) -> str | None:
    if date not in options:
        return None
    try:
        return None if FIRST <= date.fromisoformat(value) <= LAST else DAG
    except ValueError:
        return None  # what it is instead is told by whoever reads it


@cache
def _options(hint: object) -> tuple[object, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


@cache
def _field(hint: object, name: str) -> object:
    """The type of `name` in a group or a table."""
    for option in _options(hint):
        if is_dataclass(option) and name in (hints := get_type_hints(option)):
            return hints[name]
        if len(parts := get_args(option)) == 2 and parts[1] is not Ellipsis:
            return parts[1]
    return None


@cache
def _element(hint: object) -> object:
    """The type of one element of a list."""
    lists = (get_args(option) for option in _options(hint) if get_origin(option) is not None)
    return next((parts[0] for parts in lists if parts), None)
