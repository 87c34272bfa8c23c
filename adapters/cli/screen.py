"""What appears: tables for people on a terminal, plain columns in a pipe, or one JSON document."""

import json
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any, TextIO

from typer import echo

from adapters.cli.columns import Table, plain, shortened
from adapters.cli.streams import is_unicode
from adapters.deferred import Deferred
from adapters.input.characters import visible

INDENT = " " * 5
jsonable = Deferred("pydantic_core:to_jsonable_python")
draw_line = Deferred("adapters.cli.terminal:line")
draw_indented = Deferred("adapters.cli.terminal:indented")
draw_table = Deferred("adapters.cli.terminal:table")
draw_progress = Deferred("adapters.cli.terminal:progress")

Progress = Callable[[int, int | None], None]  # how much is done, of how much


class Screen:
    """stdout for what was asked, stderr for progress. With `as_json` only the document is shown."""

    def __init__(self, as_json: bool = False) -> None:
        self.as_json = as_json
        self._drawn = is_terminal(sys.stdout)

    def show(self, document: Any, draw: Callable[["Screen"], None]) -> None:
        """The same answer twice: as data, or drawn."""
        if self.as_json:
            echo(as_json(jsonable(document)))
        else:
            draw(self)

    def line(self, text: str = "", style: str = "") -> None:
        if self._drawn:
            draw_line(visible(text), style)
        else:
            echo(visible(text))

    def lines(self, texts: Iterable[str]) -> None:
        for text in texts:
            self.line(text)

    def heading(self, text: str) -> None:
        self.line()
        self.line(text, "heading")

    def indented(self, text: str) -> None:
        """Below a heading; wrapped on a terminal, one line in a pipe."""
        if self._drawn:
            draw_indented(visible(text))
        else:
            echo(INDENT + visible(text).replace("\n", " "))

    def table(self, table: Table) -> None:
        if table.title:
            self.line(table.title, "heading")
        if not table.rows:
            self.line(table.empty, "faint")
        elif self._drawn:
            draw_table(shown(table))
        else:
            for text in plain(shown(table)):
                echo(text)

    def progress(self, text: str) -> AbstractContextManager[Progress]:
        """Nothing is shown when nobody looks."""
        if self.as_json or not is_terminal(sys.stderr):
            return nullcontext(lambda _done, _total: None)
        shown: AbstractContextManager[Progress] = draw_progress(text)
        return shown


def shown(table: Table) -> Table:
    """The table as a screen may have it: nothing that steers it, and no cell without end."""
    rows = [[visible(shortened(cell)) for cell in row] for row in table.rows]
    return replace(table, rows=rows)


def as_json(document: Any) -> str:
    """Also for a terminal: what steers it is written as its number, as is what it cannot show."""
    text = json.dumps(document, ensure_ascii=not is_unicode(sys.stdout), indent=2)
    return visible(text)


def is_terminal(stream: TextIO) -> bool:
    """As the library that draws judges it: the settings first, then what the stream is."""
    if (compatible := os.environ.get("TTY_COMPATIBLE")) in ("0", "1"):
        return compatible == "1"
    if (colours := os.environ.get("FORCE_COLOR")) is not None:
        return colours != ""
    return stream.isatty()


def note(text: str) -> None:
    """Something beside the answer, such as that a server was started."""
    echo(visible(text), err=True)
