"""How things are drawn for somebody who looks at a terminal; a pipe never loads this."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from adapters.cli.columns import Table as Content

INDENT = 5
WIDEST_WORD = 28  # a longer one may be folded to keep the table on the screen
STYLES = {
    "heading": "bold",
    "faint": "dim",
    "good": "green",
    "warning": "yellow",
    "fault": "bold red",
}


def line(text: str, style: str) -> None:
    _console().print(Text(text, style=STYLES.get(style, style)))


def indented(text: str) -> None:
    """Wrapped below a heading."""
    _console().print(Padding(Text(text), (0, 0, 0, INDENT)))


def table(content: Content) -> None:
    _console().print(_drawn(content))


@contextmanager
def progress(text: str) -> Iterator[Callable[[int, int | None], None]]:
    """Called with how much is done, of how much."""
    shown = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*shown, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(text, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _console() -> Console:
    return Console(highlight=False, markup=False, emoji=False)


def _drawn(content: Content) -> Table:
    """Wide texts wrap between words; a code that does not fit is folded."""
    drawn = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for n, column in enumerate(content.columns):
        justify: Any = "right" if column in content.numbers else "left"
        words = " ".join([column, *(row[n] for row in content.rows)]).split()
        least = min(WIDEST_WORD, max(map(len, words)))
        drawn.add_column(column, justify=justify, overflow="fold", min_width=least)
    for row in content.rows:
        drawn.add_row(*(Text(cell) for cell in row))
    return drawn
