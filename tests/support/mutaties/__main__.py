"""`python -m tests.support.mutaties [PART ...]`: which rules does no test hold?

PART is a piece of a place, such as `keurmerk.schorsing`. It takes minutes; it ends with 1 when a
rule can be broken without a test that turns red.
"""

import sys
from collections import defaultdict

from typer import echo

from domain.herkomst import HERKOMST, WACHTEND
from tests.support.mutaties.running import Found, prepare, sound, tried

# Read once, when the program starts: a test lays every cell beside a table of its own.
BY_ANOTHER_TEXT = {  # tests/domain/keurmerk/test_matrix.py
    "domain.keurmerk.lifecycle.tabel:KEURMERK",
    "domain.keurmerk.lifecycle.tabel:OVEREENKOMST",
}


def main(parts: list[str]) -> int:
    by_place: dict[str, set[str]] = defaultdict(set)
    for each in HERKOMST:
        if any(part in each.plaats for part in parts) and each.plaats not in WACHTEND:
            by_place[each.plaats].add(each.regel)
    prepare([*by_place])
    if not sound([*by_place]):
        echo("Deze tests zijn al rood zonder dat er iets is gebroken.")
        return 1
    found = {place: _told(place, rules) for place, rules in sorted(by_place.items())}
    held = {place for place, each in found.items() if each is Found.HELD}
    rules = {rule for each in by_place.values() for rule in each}
    without = rules - {rule for place in held for rule in by_place[place]}
    echo(f"{len(rules - without)} van {len(rules)} regels worden door een test gehouden.")
    echo(f"Zonder: {', '.join(sorted(without)) or 'geen'}.")
    return int(bool(without) or Found.MISSED in found.values())


def _told(place: str, rules: set[str]) -> Found:
    found = Found.HELD if place in BY_ANOTHER_TEXT else tried(place)
    if found is not Found.HELD:
        echo(f"{found}: {place} ({', '.join(sorted(rules)[:4])})")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [""]))
