"""The lines of gebruik.txt: each place that a rule names, and what reaches it."""

from collections.abc import Mapping
from functools import cache

from domain.herkomst import HERKOMST
from domain.keurmerk.besluiten import COMMANDS
from domain.keurmerk.command import Besluitcommand
from tests.support.gebruik.names import graph
from tests.support.gebruik.reach import Reach
from tests.support.gebruik.roots import ELKE_OPDRACHT, roots, with_facts

BESLUITEN = {f"opdracht {each.NAAM}" for each in COMMANDS if issubclass(each, Besluitcommand)}
ELK_BESLUIT = "elk besluit"


@cache
def reached() -> Mapping[str, Reach]:
    """By root, what it reaches."""
    found = with_facts(graph())
    return {name: Reach(found).follow(start) for name, start in roots().items()}


def lines() -> list[str]:
    """One for each place, in order: the place, and its users behind a tab."""
    found = reached()
    places = sorted({each.plaats for each in HERKOMST})
    return [f"{place}\t{', '.join(users(place, found))}" for place in places]


def users(place: str, found: Mapping[str, Reach]) -> list[str]:
    """What every command does is said once, not for each command."""
    names = {name for name, reach in found.items() if reach.has(place)}
    if ELKE_OPDRACHT in names:
        names = {name for name in names if not name.startswith("opdracht ")}
    if names >= BESLUITEN:
        names = (names - BESLUITEN) | {ELK_BESLUIT}
    return sorted(names)
