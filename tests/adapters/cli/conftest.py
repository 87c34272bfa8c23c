"""The command line on a real database, with a clock that a test can set."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import pytest
from typer.testing import CliRunner

from adapters.cli.app import build
from adapters.cli.program import Program
from adapters.composition import VOORBEELDEN
from adapters.postgres.connection import Database
from adapters.worker.work import RealWork
from tests.support.examples import SPACE

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Clock:
    shown: datetime = NOW
    ids: int = 0

    def now(self) -> datetime:
        return self.shown

    def new_id(self) -> UUID:
        self.ids += 1
        return uuid5(SPACE, f"command-{self.ids}")


@dataclass(frozen=True)
class Said:
    """What the program said and with which code it ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


@dataclass
class Cli:
    """Call it with the words behind `keurmerk`."""

    environ: Mapping[str, str]
    clock: Clock = field(default_factory=Clock)
    voorbeelden: Path = VOORBEELDEN

    def __call__(self, *words: str, input: str | None = None) -> Said:
        result = CliRunner().invoke(
            build(), list(words), obj=self.program, input=input, env={"COLUMNS": "100"}
        )
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Said(result.exit_code, result.stdout, result.stderr)

    @property
    def program(self) -> Program:
        return Program(
            environ=self.environ,
            clock=self.clock,
            work=RealWork,
            voorbeelden=self.voorbeelden,
        )


@pytest.fixture(autouse=True)
def _nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who runs the tests has no part in them."""
    for name in ("KEURMERK_WIE", "KEURMERK_ROL", "KEURMERK_FOUTSPOOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def cli(database: Database) -> Cli:
    return Cli({"KEURMERK_DATABASE_URL": database.conninfo})


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """Lines into a file, of which it gives the name: dicts as JSON, text as it is."""

    def to_file(*lines: Mapping[str, Any] | str) -> str:
        file = tmp_path / "regels.jsonl"
        texts = (line if isinstance(line, str) else json.dumps(line) for line in lines)
        file.write_text("\n".join(texts) + "\n", encoding="utf-8")
        return str(file)

    return to_file
