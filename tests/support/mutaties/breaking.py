"""Break an object in place, so that every table that holds it holds the broken one."""

import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, EnumType
from fractions import Fraction
from functools import _lru_cache_wrapper, reduce
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

from domain.beleid import Beleid
from domain.keurmerk.agenda.soorten import Moment, Taaksoort, Termijnsoort
from domain.rules import Regel
from domain.source import Bron


def found_at(place: str) -> Any:
    """The object that `module:name` names."""
    module, _, name = place.partition(":")
    return reduce(getattr, name.split("."), import_module(module))


def break_at(place: str) -> bool:
    """Break what is there; False when it is of a kind that cannot be broken."""
    target = found_at(place)
    done = _in_place(target) or _everywhere(place.rpartition(":")[2], target)
    _forget()
    return done


def _in_place(target: object) -> bool:
    for kind, breaks in WAYS:
        if isinstance(target, kind):
            return breaks(target) is not False
    return False


def _forget() -> None:
    """What was made with it before is made again."""
    for module in _modules():
        for value in vars(module).values():
            if isinstance(value, _lru_cache_wrapper):
                value.cache_clear()


def _everywhere(name: str, target: object) -> bool:
    """What cannot change itself gets another value wherever it is known by this name."""
    changed = otherwise(target)
    for module in _modules():
        if vars(module).get(name) is target:
            setattr(module, name, changed)
    return changed is not None


def _modules() -> list[ModuleType]:
    loaded = [*sys.modules.values()]
    return [module for module in loaded if module.__name__.partition(".")[0] in ROOMS]


def _nothing(*_: object, **__: object) -> None:
    """What a broken function answers."""


def _function(target: FunctionType) -> None:
    target.__code__ = _nothing.__code__


def _cached(target: Any) -> None:
    target.cache_clear()
    _function(target.__wrapped__)


def _rule(target: Regel[Any]) -> None:
    object.__setattr__(target, "geldt", lambda _: True)


def _term(target: Termijnsoort) -> None:
    """It rings a day too early or too late."""
    other = Moment.EINDE if target.moment is Moment.BEGIN else Moment.BEGIN
    object.__setattr__(target, "moment", other)


def _task(target: Taaksoort) -> None:
    """A duty becomes a choice, or the other way round."""
    object.__setattr__(target, "verplicht", not target.verplicht)


def _policy(target: Beleid[object]) -> bool:
    """Somebody chose otherwise, from the same day on."""
    for keuze in target.keuzes:
        object.__setattr__(keuze, "waarde", otherwise(keuze.waarde))
    return bool(target.keuzes)


def _whole(target: object) -> bool:
    """Every number, day and yes or no in it is another one, also in its parts."""
    if isinstance(target, tuple):
        return any([_whole(each) for each in target])
    if isinstance(target, Regel):
        _rule(target)
        return True
    if isinstance(target, Bron | Enum | type) or not is_dataclass(target):
        return False
    return any([_field(target, each.name) for each in fields(target)])


def _field(target: object, name: str) -> bool:
    value = getattr(target, name)
    if name == "waarde" or isinstance(value, PLAIN):
        object.__setattr__(target, name, otherwise(value))
        return True
    if isinstance(value, dict):
        value.clear()
        return True
    return _whole(value)


def _enumeration(target: EnumType) -> None:
    """It has no members any more."""
    target._member_names_.clear()
    target._member_map_.clear()
    target._value2member_map_.clear()


def _class(target: type) -> bool:
    """Nobody can make one any more."""
    if not is_dataclass(target):
        return False
    setattr(target, "__init__", _fails)  # noqa: B010  # mypy forbids the plain way
    return True


def _fails(*_: object, **__: object) -> None:
    raise AssertionError("This class is broken on purpose.")


def _mapping(target: dict[object, object]) -> None:
    target.clear()


def otherwise(value: object) -> object:
    """Another value of the same type, or None."""
    for kind, change in CHANGES:
        if isinstance(value, kind):
            return change(value)
    return None


ROOMS = ("domain", "projections")
PLAIN = (bool, int, Decimal, Fraction, date)
CHANGES: tuple[tuple[Any, Callable[[Any], object]], ...] = (
    (bool, lambda value: not value),
    (Enum, lambda value: next((each for each in type(value) if each is not value), None)),
    (int | Decimal | Fraction, lambda value: value + 1),
    (date, lambda value: date(value.year + 1, value.month, 1)),
    (str, lambda value: f"{value}-anders"),
    (tuple, lambda value: value[:-1]),
    (type(None), lambda _: 1),
    (frozenset, lambda value: frozenset(sorted(value)[1:])),
)
WAYS: tuple[tuple[Any, Callable[[Any], object]], ...] = (
    (_lru_cache_wrapper, _cached),
    (FunctionType, _function),
    (Regel, _rule),
    (Termijnsoort, _term),
    (Taaksoort, _task),
    (Beleid, _policy),
    (EnumType, _enumeration),
    (type, _class),
    (dict, _mapping),
    (object, _whole),
)
