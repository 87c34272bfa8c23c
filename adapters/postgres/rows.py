"""Rows written beside the events. One row class is one table; the class names the columns."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any, ClassVar, Protocol

from pydantic import TypeAdapter


class Row(Protocol):
    """A dataclass whose fields are the columns of `TABLE`."""

    TABLE: ClassVar[tuple[str, str]]  # schema, table
    KEY: ClassVar[tuple[str, ...]]
    REPLACE: ClassVar[bool]  # False: the first row with this key stays


def by_table(rows: Iterable[Row]) -> dict[type[Row], list[Row]]:
    """The rows that are left when each key is written once, as if they came one by one."""
    tables: dict[type[Row], dict[Any, Row]] = {}
    for row in rows:
        kind = type(row)
        is_ = key(kind)(row)
        found = tables.setdefault(kind, {})
        if kind.REPLACE or is_ not in found:
            found[is_] = row
    return {kind: list(found.values()) for kind, found in tables.items()}


@cache
def key(kind: type[Row]) -> Callable[[Row], Any]:
    """What tells rows apart. Twice as fast as a tuple of getattr(): a rebuild does it for each."""
    return attrgetter(*kind.KEY)


@cache
def upsert(kind: type[Any]) -> str:
    """One statement for any number of rows as one JSON array; the table supplies the types."""
    names = [field.name for field in fields(kind)]
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name not in kind.KEY)
    columns, table = ", ".join(names), ".".join(kind.TABLE)
    return (
        f"INSERT INTO {table} ({columns})"
        f" SELECT {columns} FROM jsonb_populate_recordset(NULL::{table}, %s::jsonb)"
        f" ON CONFLICT ({', '.join(kind.KEY)})"
        f" DO {f'UPDATE SET {changes}' if kind.REPLACE else 'NOTHING'}"
    )


@cache
def adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(list[kind])  # type: ignore[valid-type]


def as_json(kind: type[Row], rows: list[Row]) -> str:
    """The parameter of `upsert(kind)`."""
    return adapter(kind).dump_json(rows).decode()
