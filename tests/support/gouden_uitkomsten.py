"""The golden tables of outcomes: `python -m tests.support.gouden_uitkomsten` writes them anew.

A changed sentence, number or source of a released evaluator needs a new version of it.
"""

from collections.abc import Iterator
from pathlib import Path

from tests.domain.golden.gevallen import TABELLEN
from tests.domain.golden.vorm import regels

FOLDER = Path(__file__).parents[1] / "domain" / "golden"


def tabel(naam: str) -> Path:
    return FOLDER / f"{naam}.jsonl"


def regels_van(naam: str) -> Iterator[str]:
    return regels(TABELLEN[naam]())


def schrijf() -> None:
    for naam in TABELLEN:
        tabel(naam).write_text("\n".join(regels_van(naam)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    schrijf()
