"""`python -m bench`: every measurement in one run, as ratios with their aims. Asserts no times."""

import argparse
import json
import sys
from collections.abc import Iterator
from time import perf_counter

from rich.console import Console

from adapters.postgres.connection import Database
from bench import beoordeling, decisions, folds, imports, place, rebuild, register, startup
from bench.result import Result, show
from tests.support.histories import histories

WIDTH = 120  # characters, also when nobody looks
PARTS = ("beoordeling", "decisions", "folds", "import", "register", "rebuild", "startup")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; default all")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    with place.own_server() as server:
        results = list(_measure(server, asked.parts or PARTS))
    if asked.json:
        print(json.dumps([result.as_json() for result in results], indent=2))
    else:
        show(results, Console(width=max(WIDTH, Console().width)))


def _measure(server: Database, parts: tuple[str, ...]) -> Iterator[Result]:
    if "beoordeling" in parts:
        yield from beoordeling.measure(_tell)
    if "decisions" in parts:
        yield from decisions.measure(server, _tell)
    if "folds" in parts:
        yield from folds.measure(_tell)
    if "import" in parts:
        yield from imports.measure(server, _tell)
    if "startup" in parts:
        yield from startup.measure(place.migrated(server), _tell)
    yield from _on_a_full_log(server, parts)


def _on_a_full_log(server: Database, parts: tuple[str, ...]) -> Iterator[Result]:
    if "register" in parts or "rebuild" in parts:
        database = place.loaded(server, histories(place.DOSSIERS, imports.EVENTS))
        if "register" in parts:
            yield from register.measure(server, database, _tell)
        if "rebuild" in parts:
            yield from rebuild.measure(database, _tell)


_started = perf_counter()


def _tell(what: str) -> None:
    print(f"{perf_counter() - _started:5.0f} s  {what}", file=sys.stderr)


if __name__ == "__main__":
    main()
