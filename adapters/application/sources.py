"""Which rule of the Handleiding is carried out where in the code, or why it is not."""

import re
from typing import TypeAlias

from adapters.input.faults import meant, onjuist
from domain.herkomst import ELDERS, HERKOMST, Elders, Herkomst

Origin: TypeAlias = Herkomst | Elders


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
