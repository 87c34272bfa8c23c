"""`python -m tests.bevolking [--klein] [--zaad N]`: a body, what came of it, what holds of it."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from adapters.application.population import counts
from adapters.cli.columns import plain
from adapters.cli.commands.bevolking import per_year, table
from adapters.postgres.connection import Database
from tests.bevolking.invariants import broken, decisions_with_receipt
from tests.bevolking.logs import by_dossier, history
from tests.bevolking.making import FULL, SMALL, Size, whole, with_kills
from tests.support.database import ask, bundled_server, make_template, new_database

KILLS = 20
RECEIPTS = "Besluiten met receipt"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bevolking")
    parser.add_argument("--klein", action="store_true", help="dertig houders, drie jaren")
    parser.add_argument("--zaad", type=int, default=1, help="waar de processen omvallen")
    asked = parser.parse_args()
    with bundled_server() as server:
        make_template(server)
        return _judged(list(_run(server, SMALL if asked.klein else FULL, asked.zaad)))


def _run(server: Database, size: Size, seed: int) -> Iterator[str]:
    """What is wrong; everything else is told on the way."""
    with new_database(server) as database, new_database(server) as other:
        began = time.monotonic()
        document = whole(database, size)
        _tell(f"{size.houders} houders, {size.jaren} jaren, met de worker erna", began)
        _show(database, document)
        if size is FULL:
            yield from _absent(document)
        yield from _looked(database, size)
        began = time.monotonic()
        hit = with_kills(other, size, document["gebeurtenissen"], KILLS, seed)
        _tell(f"Hetzelfde met {KILLS} keer kill -9 ({hit} terwijl er nog werk was)", began)
        yield from _looked(other, size)
        yield from _differing(database, other)


def _show(database: Database, document: dict[str, Any]) -> None:
    written, seconds = document["gebeurtenissen"], document["seconden"]
    ((events,),) = ask(database, "SELECT size FROM ledger.head")
    sys.stdout.write(
        f"Geschiedenis: {written} gebeurtenissen in {seconds} s ({written / seconds:.0f} per"
        f" seconde). Na de worker: {events}.\n\n"
    )
    found = per_year(counts(database))
    receipts = Counter(each.besluitdatum.year for _, each in decisions_with_receipt(database))
    years = next(iter(found.values()))
    shown = {**found, RECEIPTS: {year: receipts[year] for year in years}}
    sys.stdout.write("\n".join(plain(table(shown))) + "\n\n")


def _absent(document: dict[str, Any]) -> Iterator[str]:
    """Of so many holders something of everything must have come."""
    for wat, counted in document["per_jaar"].items():
        if not any(counted.values()):
            yield f"nothing in the whole body was ‘{wat}’"


def _looked(database: Database, size: Size) -> Iterator[str]:
    began = time.monotonic()
    yield from broken(database, size.daarna)
    _tell("Nagekeken: logboek, zegel, leesmodellen, termijnen, taken, register, receipts", began)


def _differing(database: Database, other: Database) -> Iterator[str]:
    if history(database) != history(other):
        yield "the history is not the same after kills"
    if by_dossier(database) != by_dossier(other):
        yield "the log is not the same after kills"


def _tell(what: str, began: float) -> None:
    sys.stdout.write(f"{what}: {time.monotonic() - began:.0f} s.\n")
    sys.stdout.flush()


def _judged(faults: list[str]) -> int:
    for fault in faults:
        sys.stdout.write(f"MIS: {fault}\n")
    sys.stdout.write("Er is iets mis.\n" if faults else "Alles klopt.\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
