"""Which rule of the Handleiding is carried out where in the code, who uses it, or why nobody."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from adapters.application.usage import usage
from adapters.input.faults import meant, onjuist
from domain.herkomst import ELDERS, HERKOMST, WACHTEND, Elders, Herkomst

Origin: TypeAlias = Herkomst | Elders
KINDS: Mapping[str, str] = {
    "R": "regels",
    "A": "onduidelijke plaatsen",
    "C": "afspraken over rekenen",
    "D": "termijnen",
    "G": "voorwaarden",
    "L": "brieven",
    "": "eigen afspraken",
}
ALLE, HIER, NIETS = "alle", "geëvalueerd", "nog niets"
ZONDER = "zonder aanroeper"  # a claim that the code does not bear out: must be zero
ALWAYS = {"elke", "elk"}  # every command, or every one that decides
USED = ("opdracht", "termijn", "toets", "scherm")
COUNTED = (ALLE, HIER, *USED, NIETS, ZONDER)


def order(rule: str) -> list[tuple[bool, int, str]]:
    """As a reader counts: 2.2 before 2.10."""
    parts = re.findall(r"\d+|\D+", rule)
    return [(not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts]


ALL: tuple[Origin, ...] = tuple(sorted((*HERKOMST, *ELDERS), key=lambda each: order(each.regel)))


def origins(rule: str | None = None) -> tuple[Origin, ...]:
    """Of one rule or of all. Raises Onjuist with a suggestion when nothing names this rule."""
    if rule is None:
        return ALL
    found = tuple(each for each in ALL if each.regel.lower() == rule.lower())
    if not found:
        suggestion = meant(rule, {each.regel for each in ALL})
        raise onjuist(f"De regel ‘{rule}’ is hier niet bekend.{suggestion}", "regel")
    return found


def users(origin: Origin) -> tuple[str, ...]:
    """What of the running program reaches this place."""
    return usage().get(origin.plaats, ()) if isinstance(origin, Herkomst) else ()


def unused(origin: Origin) -> str | None:
    """Why nothing uses it yet; None when something does."""
    if isinstance(origin, Elders):
        return origin.deel
    return None if users(origin) else WACHTEND.get(origin.plaats)


def kind_of(rule: str) -> str:
    """The letter of the kind of id: the ids of our own series have none."""
    found = re.match(r"([RACDL])-|(G)\d", rule)
    return (found[1] or found[2]) if found else ""


def count(found: Iterable[Origin]) -> Mapping[str, Mapping[str, int]]:
    """By kind of id, how many ids are evaluated, used by what, or not used by anything yet."""
    by_rule: dict[str, list[Origin]] = {}
    for each in found:
        by_rule.setdefault(each.regel, []).append(each)
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for rule, places in by_rule.items():
        counts[kind_of(rule)].update({ALLE, *_properties(places)})
    return {kind: {name: found[name] for name in COUNTED} for kind, found in counts.items()}


def _properties(places: list[Origin]) -> Iterator[str]:
    used = {user.split(" ")[0] for each in places for user in users(each)}
    if isinstance(places[0], Herkomst):
        yield HIER
    yield from used - ALWAYS
    if used & ALWAYS:
        yield "opdracht"
    if not used:
        yield NIETS
    if any(not users(each) and not unused(each) for each in places):
        yield ZONDER
