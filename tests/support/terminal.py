"""Run `keurmerk` as somebody at a terminal does, without a database."""

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any

from adapters.cli.app import build


@dataclass(frozen=True, slots=True)
class Terminal:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def keurmerk(*words: str) -> Terminal:
    """The command, and what it said."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            build()(args=list(words))
        except SystemExit as end:
            return Terminal(int(end.code or 0), out.getvalue(), err.getvalue())
    raise AssertionError("The program always ends with an exit code.")
