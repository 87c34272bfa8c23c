"""Is the database set up as this program did it: tables, rights, triggers, functions, roles?"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psycopg import Connection
from psycopg.rows import scalar_row

from adapters.seal.statements import statement

EXPECTED = Path(__file__).with_name(
    "inrichting.txt"
)  # made by `python -m tests.support.inrichting`


@dataclass(frozen=True, slots=True)
class Difference:
    """Lines of catalogue.sql that are not as they were made."""

    missing: Sequence[str]
    strange: Sequence[str]

    def __bool__(self) -> bool:
        return bool(self.missing or self.strange)


def lines(connection: Connection[Any]) -> list[str]:
    """How this database is set up now. Any role may ask."""
    with connection.cursor(row_factory=scalar_row) as cursor:
        return cursor.execute(statement("catalogue")).fetchall()


def difference(connection: Connection[Any]) -> Difference:
    expected = EXPECTED.read_text(encoding="utf-8").splitlines()
    found = lines(connection)
    return Difference(
        missing=sorted(set(expected) - set(found)), strange=sorted(set(found) - set(expected))
    )
