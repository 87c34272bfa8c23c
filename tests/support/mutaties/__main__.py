"""`python -m tests.support.mutaties [PART]`: which rules does no test hold?

PART is a piece of a place, such as `keurmerk.schorsing`. It takes minutes; it ends with 1 when a
rule can be broken without a test that turns red.
"""

import sys
from collections import defaultdict
from collections.abc import Mapping

from typer import echo

from domain.herkomst import HERKOMST, WACHTEND
from tests.support.mutaties.running import Found, prepare, sound, tried

# Read once, when the program starts: these tests lay every cell or line beside another text.
BY_ANOTHER_TEXT: Mapping[str, str] = {
    "domain.keurmerk.lifecycle.tabel:KEURMERK": "tests/domain/keurmerk/test_matrix.py",
    "domain.keurmerk.lifecycle.tabel:OVEREENKOMST": "tests/domain/keurmerk/test_matrix.py",
}


def main(part: str) -> int:
    by_place: dict[str, set[str]] = defaultdict(set)
    for each in HERKOMST:
        if part in each.plaats and each.plaats not in WACHTEND:
            by_place[each.plaats].add(each.regel)
    prepare([*by_place])
    if not sound([*by_place]):
        echo("Deze tests zijn al rood zonder dat er iets is gebroken.")
        return 1
    found = {place: _told(place, rules) for place, rules in sorted(by_place.items())}
    held = {place for place, each in found.items() if each is Found.HELD} | BY_ANOTHER_TEXT.keys()
    rules = {rule for each in by_place.values() for rule in each}
    without = rules - {rule for place in held for rule in by_place[place]}
    echo(f"{len(rules - without)} van {len(rules)} regels worden door een test gehouden.")
    echo(f"Zonder: {', '.join(sorted(without)) or 'geen'}.")
    return int(bool(without) or Found.MISSED in found.values())


def _told(place: str, rules: set[str]) -> Found:
    found = tried(place)
    if found is not Found.HELD:
        why = BY_ANOTHER_TEXT.get(place, ", ".join(sorted(rules)[:4]))
        echo(f"{found}: {place} ({why})")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
