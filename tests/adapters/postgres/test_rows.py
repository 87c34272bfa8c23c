"""A row class is a table: its fields equal the columns, and one statement writes any number."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar

import pytest

from adapters.eventstore.outbox import OutboxRow
from adapters.postgres.connection import Database, Role
from adapters.postgres.rows import as_json, by_table, upsert
from projections.inline import INLINE
from tests.support.database import ask

OURS_ALONE = {OutboxRow: {"verzonden_op"}}  # columns that the writer of the row leaves empty


@dataclass(frozen=True, slots=True)
class Progress:
    TABLE: ClassVar[tuple[str, str]] = ("proj", "voortgang")
    KEY: ClassVar[tuple[str, ...]] = ("naam",)
    REPLACE: ClassVar[bool] = True
    naam: str
    positie: int


@dataclass(frozen=True, slots=True)
class First(Progress):
    REPLACE: ClassVar[bool] = False


@pytest.mark.parametrize("kind", [*INLINE, OutboxRow])
def test_the_fields_are_the_columns(database: Database, kind: type[Any]) -> None:
    columns = ask(
        database,
        "SELECT column_name FROM information_schema.columns"
        " WHERE table_schema = %s AND table_name = %s",
        *kind.TABLE,
    )
    expected = {name for (name,) in columns} - OURS_ALONE.get(kind, set())
    assert {field.name for field in fields(kind)} == expected


@pytest.mark.parametrize("kind", [*INLINE, OutboxRow])
def test_the_key_is_the_primary_key(database: Database, kind: type[Any]) -> None:
    key = ask(
        database,
        "SELECT a.attname FROM pg_index i JOIN pg_attribute a"
        " ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)"
        " WHERE i.indisprimary AND i.indrelid = %s::regclass",
        ".".join(kind.TABLE),
    )
    assert {name for (name,) in key} == set(kind.KEY)


@pytest.mark.parametrize(("kind", "kept"), [(Progress, 3), (First, 1)])
def test_the_last_row_replaces_or_the_first_stays(database: Database, kind: Any, kept: int) -> None:
    """In one statement as well as over several."""
    statement = upsert(kind)
    with database.connect(Role.PROJECTOR) as connection:
        for batch in ([kind("a", 1), kind("b", 1), kind("a", 2)], [kind("a", 3)]):
            ((_, rows),) = by_table(batch).items()
            connection.execute(statement.encode(), (as_json(kind, rows),))
    assert ask(database, "SELECT naam, positie FROM proj.voortgang ORDER BY naam") == [
        ("a", kept),
        ("b", 1),
    ]


def test_rows_keep_the_order_in_which_their_tables_came() -> None:
    found = by_table([First("a", 1), Progress("a", 1), First("b", 2)])
    assert list(found) == [First, Progress]
    assert found[First] == [First("a", 1), First("b", 2)]
