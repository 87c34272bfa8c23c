"""What became of the lines of an import."""

from collections import Counter
from dataclasses import dataclass, field

from adapters.eventstore.repeating import AL_GEBRUIKT
from domain.rules import Reden


@dataclass(frozen=True, slots=True)
class Refusal:
    nummer: int
    redenen: tuple[Reden, ...]

    @property
    def eerder_anders(self) -> bool:
        """Whether nothing else is wrong than that its id was used before, for another content."""
        return all(reden == AL_GEBRUIKT for reden in self.redenen)


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
