"""Lets every term that is due fire, one by one. Safe twice, by two at once, or a month late."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, TypeVar

T = TypeVar("T")  # one term that is due


@dataclass(frozen=True, slots=True)
class FiringResult:
    """How many terms fired, and how many could not now. Those stay due and are tried again."""

    afgegaan: int = 0
    mislukt: int = 0


@dataclass(frozen=True, slots=True)
class Bel(Generic[T]):
    """The hands of the bell.

    `claim` answers the next terms that are due at a moment (aware) and keeps others away from them
    for a while; it never answers a term twice in one round. `fire` carries one out; a term that was
    closed meanwhile is no fault. `fout` is told what went wrong.
    """

    claim: Callable[[datetime], Sequence[T]]
    fire: Callable[[T], None]
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
        for term in due:
            uitkomst = _ring(bel, term, uitkomst)
            voortgang(uitkomst)
    return uitkomst


def _ring(bel: Bel[T], term: T, uitkomst: FiringResult) -> FiringResult:
    try:
        bel.fire(term)
    except Exception as error:  # isolation per row: told to `fout`, counted, shown by `gezond`
        bel.fout(term, error)
        return replace(uitkomst, mislukt=uitkomst.mislukt + 1)
    return replace(uitkomst, afgegaan=uitkomst.afgegaan + 1)
