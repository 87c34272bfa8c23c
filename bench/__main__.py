"""`python -m bench`: every measurement in one run, as ratios with their aims. Asserts no times."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from time import perf_counter

from rich.console import Console

from adapters.postgres.connection import Database
from bench import (
    beoordeling,
    cohort,
    decisions,
    folds,
    imports,
    place,
    rebuild,
    register,
    seal,
    size,
    startup,
)
from bench.result import Result, show
from tests.support.histories import histories

WIDTH = 120  # characters, also when nobody looks
PARTS = (
    "beoordeling",
    "cohort",
    "decisions",
    "folds",
    "import",
    "register",
    "rebuild",
    "seal",
    "startup",
)
LONG = ("size",)  # minutes; only when asked for by name
HELP = f"{', '.join(PARTS)}; default all. Only by name: {', '.join(LONG)}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=HELP)
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - {*PARTS, *LONG}:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    with place.own_server() as server:
        results = list(_measure(server, asked.parts or PARTS))
    if asked.json:
        print(json.dumps([result.as_json() for result in results], indent=2))
    else:
        show(results, Console(width=max(WIDTH, Console().width)))


def _measure(server: Database, parts: Sequence[str]) -> Iterator[Result]:
    alone: dict[str, Callable[[], Iterable[Result]]] = {
        "beoordeling": lambda: beoordeling.measure(_tell),
        "cohort": lambda: cohort.measure(server, _tell),
        "decisions": lambda: decisions.measure(server, _tell),
        "folds": lambda: folds.measure(_tell),
        "import": lambda: imports.measure(server, _tell),
        "startup": lambda: startup.measure(place.migrated(server), _tell),
        "size": lambda: size.measure(server, _tell),
    }
    for part, measure in alone.items():
        if part in parts:
            yield from measure()
    yield from _on_a_full_log(server, parts)


def _on_a_full_log(server: Database, parts: Sequence[str]) -> Iterator[Result]:
    if not {"register", "rebuild", "seal"} & set(parts):
        return
    database = place.loaded(server, histories(place.DOSSIERS, imports.EVENTS))
    if "register" in parts:
        yield from register.measure(server, database, _tell)
    if "rebuild" in parts:
        yield from rebuild.measure(database, _tell)
    if "seal" in parts:
        yield from seal.measure(database, _tell)


_started = perf_counter()


def _tell(what: str) -> None:
    print(f"{perf_counter() - _started:5.0f} s  {what}", file=sys.stderr)


if __name__ == "__main__":
    main()
