"""What appears: tables for people on a terminal, plain columns in a pipe, or one JSON document."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from pydantic_core import to_jsonable_python
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text
from typer import echo

INDENT = 5
WIDEST_WORD = 28  # a longer one may be folded to keep the table on the screen
STYLES = {"kop": "bold", "zwak": "dim", "goed": "green", "let-op": "yellow", "fout": "bold red"}


@dataclass(frozen=True, slots=True)
class Tabel:
    """Text in columns; `getallen` are the columns that are aligned to the right."""

    kolommen: tuple[str, ...]
    rijen: Sequence[Sequence[str]]
    titel: str = ""
    leeg: str = "Er is niets."
    getallen: frozenset[str] = field(default=frozenset())


class Screen:
    """stdout for what was asked, stderr for progress. With `as_json` only the document is shown."""

    def __init__(self, as_json: bool = False) -> None:
        self.as_json = as_json
        self._out = Console(highlight=False, markup=False, emoji=False)

    def show(self, document: Any, draw: Callable[["Screen"], None]) -> None:
        """The same answer twice: as data, or drawn."""
        if self.as_json:
            echo(json.dumps(to_jsonable_python(document), ensure_ascii=False, indent=2))
        else:
            draw(self)

    def line(self, text: str = "", style: str = "") -> None:
        if self._out.is_terminal:
            self._out.print(Text(text, style=STYLES.get(style, style)))
        else:
            echo(text)

    def heading(self, text: str) -> None:
        self.line()
        self.line(text, "kop")

    def indented(self, text: str) -> None:
        """Below a heading; wrapped on a terminal, one line in a pipe."""
        if self._out.is_terminal:
            self._out.print(Padding(Text(text), (0, 0, 0, INDENT)))
        else:
            echo(" " * INDENT + text.replace("\n", " "))

    def table(self, tabel: Tabel) -> None:
        if tabel.titel:
            self.line(tabel.titel, "kop")
        if not tabel.rijen:
            self.line(tabel.leeg, "zwak")
        elif self._out.is_terminal:
            self._out.print(_drawn(tabel))
        else:
            for text in _columns(tabel):
                echo(text)

    @contextmanager
    def progress(self, text: str) -> Iterator[Callable[[int, int | None], None]]:
        """Called with how much is done, of how much; nothing is shown when nobody looks."""
        console = Console(stderr=True)
        if not console.is_terminal or self.as_json:
            yield lambda _done, _total: None
            return
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=console, transient=True) as bar:
            task = bar.add_task(text, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)


def note(text: str) -> None:
    """Something beside the answer, such as that a server was started."""
    echo(text, err=True)


def _drawn(tabel: Tabel) -> Table:
    """Wide texts wrap between words; a code that does not fit is folded."""
    drawn = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for n, kolom in enumerate(tabel.kolommen):
        justify: Any = "right" if kolom in tabel.getallen else "left"
        words = " ".join([kolom, *(rij[n] for rij in tabel.rijen)]).split()
        least = min(WIDEST_WORD, max(map(len, words)))
        drawn.add_column(kolom, justify=justify, overflow="fold", min_width=least)
    for rij in tabel.rijen:
        drawn.add_row(*(Text(cel) for cel in rij))
    return drawn


def _columns(tabel: Tabel) -> Iterator[str]:
    rows = [tabel.kolommen, *([cel.replace("\n", " ") for cel in rij] for rij in tabel.rijen)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    right = [kolom in tabel.getallen for kolom in tabel.kolommen]
    for row in rows:
        cells = zip(row, widths, right, strict=True)
        yield "  ".join(c.rjust(w) if r else c.ljust(w) for c, w, r in cells).rstrip()
