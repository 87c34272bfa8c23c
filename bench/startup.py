"""A question at the command line as a whole: a new process, the imports, the database, the answer.

Beside each question, in turn, a new process that only imports the driver of the database.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from time import perf_counter

from adapters.postgres.connection import Database
from bench.result import Result, ratios

RUNS = 9
AIM = 2.5
DRIVER = ("-c", "import psycopg")
KEURMERK = ("-c", "from adapters.composition import main; main()")
QUESTIONS = (("register", "--op", "2026-11-20"), ("taken",), ("norm", "3.1.1"))


def measure(database: Database, tell: Callable[[str], None]) -> list[Result]:
    environ = {**os.environ, "KEURMERK_DATABASE_URL": database.conninfo}
    return [_question(words, environ, tell) for words in QUESTIONS]


def _question(
    words: tuple[str, ...], environ: Mapping[str, str], tell: Callable[[str], None]
) -> Result:
    question = " ".join(("keurmerk", *words))
    tell(f"{question}, {RUNS} runs")
    driver, whole = [], []
    _seconds((*KEURMERK, *words), environ)  # from now on everything was compiled and read once
    for _ in range(RUNS):
        driver.append(_seconds(DRIVER, environ))
        whole.append(_seconds((*KEURMERK, *words), environ))
    return Result(
        f"`{question}` / import psycopg",
        "x",
        ratios(whole, driver),
        aim=AIM,
        at_most=True,
        beside={"question s": whole, "psycopg s": driver},
    )


def _seconds(words: tuple[str, ...], environ: Mapping[str, str]) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, *words], env=environ, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - start
