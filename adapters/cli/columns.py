"""Text in columns, before anybody knows how wide the screen is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

WIDEST = 250  # characters to which a column is filled out; one that holds more stands out
LONGEST = 2_000  # characters of a cell; --json gives all


@dataclass(frozen=True, slots=True)
class Table:
    """`numbers` are the columns that are aligned to the right."""

    columns: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    title: str = ""
    empty: str = "Er is niets."
    numbers: frozenset[str] = field(default=frozenset())


def plain(table: Table) -> Iterator[str]:
    """One line for each row, as a pipe wants it."""
    lines = [table.columns, *([cell.replace("\n", " ") for cell in row] for row in table.rows)]
    widths = [min(WIDEST, max(map(len, column))) for column in zip(*lines, strict=True)]
    right = [column in table.numbers for column in table.columns]
    for line in lines:
        cells = zip(line, widths, right, strict=True)
        yield "  ".join(c.rjust(w) if r else c.ljust(w) for c, w, r in cells).rstrip()


def shortened(cell: str) -> str:
    """A field of before there were bounds may be as large as a book."""
    return cell if len(cell) <= LONGEST else f"{cell[:LONGEST]}…"
