"""Every fact changed one at a time: the cases of the golden tables, without writing them out."""

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import partial
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

EEN_DAG = timedelta(days=1)
UIT_HET_NIETS: dict[Any, tuple[Any, ...]] = {
    bool: (True, False),
    int: (0, 7),
    Decimal: (Decimal("6.4"),),
    Fraction: (Fraction(1, 2),),
    date: (date(2024, 1, 15),),
    str: ("iets",),
}


class Variant(NamedTuple):
    """`maak` may raise ValueError (Dutch): facts that cannot be are a case as well."""

    waar: str
    maak: Callable[[], Any]


def varianten(waarde: Any, soort: Any = None) -> Iterator[Variant]:
    """`waarde` with one thing changed, for each thing in it. `soort` is its annotation."""
    soorten = _soorten(soort)
    if waarde is None:
        yield from (_vast(nieuw) for s in soorten for nieuw in _uit_het_niets(s))
        return
    if types.NoneType in soorten:
        yield _vast(None)
    if is_dataclass(waarde):
        yield from _velden(waarde)
    elif isinstance(waarde, Mapping):
        yield from _ingangen(waarde)
    elif isinstance(waarde, tuple):
        yield from _delen(waarde)
    else:
        yield from (_vast(nieuw) for nieuw in _anders(waarde) if nieuw != waarde)


def _vast(nieuw: Any) -> Variant:
    return Variant(f"={_kort(nieuw)}", lambda: nieuw)


def _kort(waarde: Any) -> str:
    if isinstance(waarde, frozenset):
        return "{" + ", ".join(sorted(str(een) for een in waarde)) + "}"
    return str(waarde)


def _soorten(soort: Any) -> tuple[Any, ...]:
    if get_origin(soort) in (Union, types.UnionType):
        return tuple(s for deel in get_args(soort) for s in _soorten(deel))
    return (soort,)


def _uit_het_niets(soort: Any) -> tuple[Any, ...]:
    if isinstance(soort, type) and issubclass(soort, Enum):
        return tuple(soort)
    return UIT_HET_NIETS.get(soort, ())


def _anders(waarde: Any) -> tuple[Any, ...]:
    if isinstance(waarde, bool):
        return (not waarde,)
    if isinstance(waarde, Enum):
        return tuple(type(waarde))
    if isinstance(waarde, frozenset):
        return _verzamelingen(waarde)
    if isinstance(waarde, date):
        return tuple(waarde + dagen * EEN_DAG for dagen in (-800, -200, -1, 1, 30, 400))
    return ("", f"{waarde}-anders") if isinstance(waarde, str) else _getallen(waarde)


def _getallen(waarde: Any) -> tuple[Any, ...]:
    if isinstance(waarde, Decimal):
        return (Decimal(0), waarde - Decimal("0.1"), waarde + Decimal("0.1"), waarde / 2, -waarde)
    return (-1, 0, waarde - 1, waarde + 1, waarde // 2, waarde * 10)


def _verzamelingen(waarde: frozenset[Any]) -> tuple[frozenset[Any], ...]:
    op_volgorde = sorted(waarde)
    meer = tuple(type(een) for een in op_volgorde[:1] if isinstance(een, Enum))
    alles = frozenset(lid for soort in meer for lid in soort)
    return (frozenset(), waarde - set(op_volgorde[:1]), waarde | alles)


def _velden(waarde: Any) -> Iterator[Variant]:
    soorten = _hints(type(waarde))
    for veld in fields(waarde):
        zet = partial(_zet_veld, waarde, veld.name)
        for waar, maak in varianten(getattr(waarde, veld.name), soorten[veld.name]):
            yield Variant(f".{veld.name}{waar}", partial(zet, maak))


def _zet_veld(waarde: Any, naam: str, maak: Callable[[], Any]) -> Any:
    return replace(waarde, **{naam: maak()})


def _hints(soort: type) -> dict[str, Any]:
    return get_type_hints(soort)


def _delen(waarde: tuple[Any, ...]) -> Iterator[Variant]:
    if waarde:
        yield _vast(())
        yield Variant("[dubbel]", lambda: (*waarde, waarde[0]))
    for nummer, deel in enumerate(waarde):
        zet = partial(_zet_deel, waarde, nummer)
        for waar, maak in varianten(deel):
            yield Variant(f"[{nummer}]{waar}", partial(zet, maak))


def _zet_deel(waarde: tuple[Any, ...], nummer: int, maak: Callable[[], Any]) -> tuple[Any, ...]:
    return (*waarde[:nummer], maak(), *waarde[nummer + 1 :])


def _ingangen(waarde: Mapping[Any, Any]) -> Iterator[Variant]:
    for sleutel, deel in waarde.items():
        rest = {ander: w for ander, w in waarde.items() if ander != sleutel}
        yield Variant(f"[{sleutel}] weg", partial(dict, rest))
        zet = partial(_zet_ingang, waarde, sleutel)
        for waar, maak in varianten(deel):
            yield Variant(f"[{sleutel}]{waar}", partial(zet, maak))


def _zet_ingang(waarde: Mapping[Any, Any], sleutel: Any, maak: Callable[[], Any]) -> Any:
    return {**waarde, sleutel: maak()}
