"""What became of the lines of an import."""

from collections import Counter
from dataclasses import dataclass, field

from domain.rules import Reden


@dataclass(frozen=True, slots=True)
class Refusal:
    nummer: int
    redenen: tuple[Reden, ...]


@dataclass(slots=True)
class Report:
    """How many lines were carried out now, and how many were before; which were refused and why.

    `onbeoordeeld`: how often a rule did not judge a line that was carried out now. `stopt`: a line
    was refused while writing, and what came after it was not tried.
    """

    uitgevoerd: int = 0
    herhaald: int = 0
    events: int = 0
    geweigerd: list[Refusal] = field(default_factory=list)
    onbeoordeeld: Counter[Reden] = field(default_factory=Counter)
    stopt: bool = False
