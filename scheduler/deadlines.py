"""Lets every term that is due fire. Safe twice, by two at once, or a month late."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

T = TypeVar("T")  # one term that is due


@dataclass(frozen=True, slots=True)
class FiringResult:
    """How many terms fired, and how many could not now. Those stay due and are tried again."""

    afgegaan: int = 0
    mislukt: int = 0

    def __add__(self, other: "FiringResult") -> "FiringResult":
        return FiringResult(self.afgegaan + other.afgegaan, self.mislukt + other.mislukt)


@dataclass(frozen=True, slots=True)
class Bel(Generic[T]):
    """The hands of the bell.

    `claim` answers the next terms that are due at a moment (aware) and keeps others away from them
    for a while; it never answers a term twice in one round. `fire` carries all of them out or none,
    and what is due behind them if that goes as well; a term that was closed meanwhile is no fault.
    `fout` is told what went wrong with one.
    """

    claim: Callable[[datetime], Sequence[T]]
    fire: Callable[[Sequence[T]], FiringResult]
    fout: Callable[[T, Exception], None]


def run_due(
    now: datetime,
    bel: Bel[T],
    voortgang: Callable[[FiringResult], None] = lambda _: None,
    stoppen: Callable[[], bool] = lambda: False,
) -> FiringResult:
    """Until nothing is due at `now`, also what became due because another term fired.

    One broken dossier never holds up the rest: its fault goes to `fout` and is counted.
    """
    uitkomst = FiringResult()
    while not stoppen() and (due := bel.claim(now)):
        for erbij in _ring(bel, due):
            uitkomst += erbij
            voortgang(uitkomst)
    return uitkomst


def _ring(bel: Bel[T], due: Sequence[T]) -> Iterator[FiringResult]:
    """All at once, which takes less than half the time; one by one when that does not work."""
    try:
        fired = bel.fire(due)
    except Exception as error:  # isolation per term: told to `fout`, counted, shown by `gezond`
        if len(due) > 1:
            for term in due:
                yield from _ring(bel, (term,))
        else:
            bel.fout(due[0], error)
            yield FiringResult(mislukt=1)
    else:
        yield fired
