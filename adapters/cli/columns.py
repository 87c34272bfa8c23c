"""Text in columns, before anybody knows how wide the screen is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


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
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    right = [column in table.numbers for column in table.columns]
    for line in lines:
        cells = zip(line, widths, right, strict=True)
        yield "  ".join(c.rjust(w) if r else c.ljust(w) for c, w, r in cells).rstrip()
