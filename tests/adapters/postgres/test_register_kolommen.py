"""A row class is a table: the same names, types that fit, and empty only where both say so."""

import types
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest

from adapters.postgres.connection import Database
from adapters.postgres.read_models import READ_MODELS
from adapters.postgres.rows import Row
from tests.support.database import ask

KINDS = [kind for model in READ_MODELS for kind in model.soorten]
COLUMN = {
    UUID: {"uuid"},
    str: {"text"},
    int: {"bigint", "integer"},
    bool: {"boolean"},
    date: {"date"},
    datetime: {"timestamp with time zone"},
    tuple: {"ARRAY"},
}
QUERY = """SELECT column_name, data_type, is_nullable = 'YES' FROM information_schema.columns
    WHERE table_schema = %s AND table_name = %s"""


def column_types(hint: Any) -> set[str]:
    kind = get_origin(hint) or hint
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"text"}
    return COLUMN.get(kind, {"jsonb"})


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_row_class_is_its_table(database: Database, kind: Any) -> None:
    columns = {
        name: (type_, nullable) for name, type_, nullable in ask(database, QUERY, *kind.TABLE)
    }
    hints = get_type_hints(kind)
    assert set(columns) == {field.name for field in fields(kind)}
    for field in fields(kind):
        hint, nullable = hints[field.name], False
        if get_origin(hint) in (Union, types.UnionType):
            parts = [part for part in get_args(hint) if part is not types.NoneType]
            nullable = len(parts) < len(get_args(hint))
            hint = parts[0]
        type_, column_nullable = columns[field.name]
        assert type_ in column_types(hint), field.name
        assert column_nullable is nullable, field.name


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_key_of_a_row_class_is_that_of_its_table(database: Database, kind: type[Row]) -> None:
    (key,) = ask(
        database,
        "SELECT array_agg(a.attname::text ORDER BY k.n) FROM pg_index AS i"
        " CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (attnum, n)"
        " JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.attnum"
        " WHERE i.indrelid = %s::regclass AND i.indisprimary",
        ".".join(kind.TABLE),
    )
    assert tuple(key[0]) == kind.KEY


def test_every_table_of_the_read_models_has_a_row_class(database: Database) -> None:
    found = ask(database, "SELECT tablename FROM pg_tables WHERE schemaname = 'proj'")
    assert {name for (name,) in found} - {"voortgang"} == {kind.TABLE[1] for kind in KINDS}
