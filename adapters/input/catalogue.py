"""Which commands a user may give, and what is known about their fields."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import reduce
from operator import or_
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter

from adapters.input.dienstverlener import RegistreerDienstverlener
from adapters.input.faults import meant, onjuist
from domain.getallen import Getal
from domain.handleiding.velden import OMSCHRIJVING
from domain.keurmerk.besluiten import COMMANDS
from domain.keurmerk.command import Command
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken

OfferedCommand: TypeAlias = Command

ALL: tuple[type[Command], ...] = (RegistreerDienstverlener, *COMMANDS)
# Only the worker may say that a term has passed.
OFFERED: Mapping[str, type[Command]] = {
    kind.NAAM: kind for kind in ALL if kind is not LaatTermijnVerstrijken
}
KINDS: Mapping[Any, str] = {
    date: "dag (jjjj-mm-dd)",
    bool: "true of false",
    int: "geheel getal",
    Decimal: "getal",
    str: "tekst",
    Getal: "getal, of een breuk zoals 1/3",
}
# The figures of a Meetperiode are named in one place for every part of the program.
FIGURES: Mapping[str, str] = {
    veld.value: f"{naam[0].upper()}{naam[1:]}." for veld, naam in OMSCHRIJVING.items()
} | {
    "dienst": "Dienst waar deze cijfers over gaan.",
    "prestatiecontracten": "Contracten waarbij een deel moet slagen, of met een ladder.",
}


@dataclass(frozen=True, slots=True)
class FieldHelp:
    """A field as a user sees it; fields of a group have a dotted name."""

    naam: str
    soort: str
    verplicht: bool
    standaard: str
    uitleg: str


def known(naam: str) -> type[Any]:
    """The class of a command. Raises Onjuist with a suggestion when there is none."""
    if naam not in OFFERED:
        raise onjuist(
            f"De opdracht ‘{naam}’ bestaat niet.{meant(naam, OFFERED)}"
            " Met `keurmerk doe` ziet u welke er zijn.",
            "opdracht",
        )
    return OFFERED[naam]


def adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """Made once: building it takes longer than using it."""
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


def help_texts(kind: type[Any]) -> Mapping[str, str]:
    """The docstring of each field, also of those that a class above it declares."""
    found: dict[str, str] = {}
    for cls in reversed([cls for cls in kind.__mro__ if is_dataclass(cls)]):
        properties = adapter(cls).json_schema().get("properties", {})
        found |= {name: p["description"] for name, p in properties.items() if "description" in p}
    return found


def names(kind: type[Any]) -> tuple[str, ...]:
    """All names that may stand in the input of `kind`, those of groups included."""
    parts = [inner for inner in get_type_hints(kind).values() if is_dataclass(item(inner))]
    return (
        *(field.name for field in fields(kind)),
        *(name for part in parts for name in names(item(part))),
    )


def describe(kind: type[Any], prefix: str = "", verplicht: bool = True) -> Iterator[FieldHelp]:
    """The fields of a command in order, those of a group right after each other.

    Without `verplicht` the whole group may be left out, and so may its fields. `[]` in a name
    stands for each group of a list.
    """
    hints, texts = get_type_hints(kind), help_texts(kind)
    for field in fields(kind):
        hint, nodig = plain(hints[field.name]), verplicht and field.default is MISSING
        if is_dataclass(hint) and isinstance(hint, type):
            yield from describe(hint, f"{prefix}{field.name}.", nodig)
        else:
            naam, uitleg = f"{prefix}{field.name}", texts.get(field.name)
            uitleg = uitleg or FIGURES.get(field.name, "")
            yield FieldHelp(naam, _kind(hint), nodig, _default(field), uitleg)
            if is_dataclass(item(hint)):
                yield from describe(item(hint), f"{naam}[].")


def plain(hint: Any) -> Any:
    """The type without "or nothing"."""
    parts = [part for part in get_args(hint) if part is not NoneType]
    return reduce(or_, parts) if NoneType in get_args(hint) else hint


def item(hint: Any) -> Any:
    """The type of one element of a list, or the type itself."""
    inner = plain(hint)
    return get_args(inner)[0] if get_origin(inner) is tuple else inner


def _kind(hint: Any) -> str:
    if get_origin(hint) is tuple:
        return (
            "lijst van groepen" if is_dataclass(item(hint)) else f"lijst van: {_kind(item(hint))}"
        )
    if isinstance(hint, type) and issubclass(hint, Enum):
        return ", ".join(str(each.value) for each in hint)
    if hint not in KINDS and get_origin(hint) in (Union, UnionType):
        return ", of ".join(map(_kind, get_args(hint)))
    if is_dataclass(hint):
        return f"groep met {', '.join(field.name for field in fields(hint))}"
    return KINDS[hint]


def _default(field: Field[Any]) -> str:
    if field.default is MISSING:
        return ""
    if isinstance(field.default, tuple):
        return ", ".join(map(str, field.default)) or "leeg"
    return "leeg" if field.default is None else str(field.default)
