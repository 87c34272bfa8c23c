"""`python -m tests.aanval [--kort] [--zaad N] [--alleen NAAM]`: all attacks, then the table."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from adapters.postgres.connection import Database
from tests.aanval.clocks import SHIFTS, clocks
from tests.aanval.disk import disk_full
from tests.aanval.inputs import inputs
from tests.aanval.kills import kills
from tests.aanval.tally import Row, table
from tests.aanval.workers import two_workers
from tests.aanval.writers import writers
from tests.support.database import bundled_server, make_template, new_database


@dataclass(frozen=True, slots=True)
class Size:
    inputs: int
    samples: int
    seconds: float  # of writing at once
    kills: int
    terms: int
    clocks: Sequence[str]  # names of clocks.SHIFTS


LONG = Size(inputs=20_000, samples=20, seconds=20, kills=25, terms=400, clocks=tuple(SHIFTS))
SHORT = Size(
    inputs=600, samples=5, seconds=5, kills=3, terms=40, clocks=("een jaar voor", "een jaar achter")
)


@contextmanager
def _fresh(server: Database) -> Iterator[Database]:
    with new_database(server) as database:
        yield database


def _attacks(server: Database, seed: int, size: Size) -> dict[str, Callable[[], list[Row]]]:
    def on_fresh(attack: Callable[[Database], list[Row]]) -> Callable[[], list[Row]]:
        def run() -> list[Row]:
            with _fresh(server) as database:
                return attack(database)

        return run

    return {
        "invoer": on_fresh(lambda db: inputs(db, seed, size.inputs, size.samples)),
        "schrijvers": on_fresh(lambda db: [writers(db, seed, size.seconds)]),
        "workers": on_fresh(lambda db: [two_workers(db, size.terms)]),
        "klokken": lambda: clocks(server, size.clocks),
        "kills": lambda: kills(seed, size.kills),
        "schijf": lambda: [disk_full(seed)],
    }


def attack(seed: int, size: Size, only: str | None = None) -> list[Row]:
    """Every attack, or one of them; tells on the way how long each took."""
    rows: list[Row] = []
    with bundled_server() as server:
        make_template(server)
        for name, run in _attacks(server, seed, size).items():
            if only in (None, name):
                start = time.monotonic()
                found = run()
                sys.stderr.write(f"{name}: {time.monotonic() - start:.0f} s\n{table(found)}\n")
                rows += found
    return rows


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kort", action="store_true", help="ongeveer een minuut")
    parser.add_argument("--zaad", type=int, default=int(f"{datetime.now(UTC):%Y%m%d}"))
    parser.add_argument("--alleen", help="invoer, schrijvers, workers, klokken, kills of schijf")
    asked = parser.parse_args()
    rows = attack(asked.zaad, SHORT if asked.kort else LONG, asked.alleen)
    sys.stdout.write(f"Zaad {asked.zaad}\n\n{table(rows)}\n")
    sys.exit(0 if all(row.good for row in rows) else 1)


if __name__ == "__main__":
    main()
