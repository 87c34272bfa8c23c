"""The bell itself: every term that is due, and one fault never holds up the rest."""

from collections.abc import Sequence
from datetime import UTC, datetime

from scheduler.deadlines import Bel, FiringResult, run_due

NOW = datetime(2026, 3, 30, tzinfo=UTC)


class Terms:
    """Terms as names; a name that starts with "stuk" cannot fire."""

    def __init__(self, *rounds: Sequence[str]) -> None:
        self.rounds = list(rounds)
        self.asked: list[datetime] = []
        self.fired: list[str] = []
        self.faults: list[tuple[str, str]] = []

    def claim(self, now: datetime) -> Sequence[str]:
        self.asked.append(now)
        return self.rounds.pop(0) if self.rounds else ()

    def fire(self, terms: Sequence[str]) -> FiringResult:
        if broken := [term for term in terms if term.startswith("stuk")]:
            raise RuntimeError(f"{broken[0]} gaat niet")
        self.fired += terms
        return FiringResult(afgegaan=len(terms))

    @property
    def bel(self) -> Bel[str]:
        return Bel(self.claim, self.fire, lambda term, e: self.faults.append((term, str(e))))


def test_it_goes_on_until_nothing_is_due() -> None:
    terms = Terms(["a", "b"], ["c"])
    assert run_due(NOW, terms.bel) == FiringResult(afgegaan=3, mislukt=0)
    assert terms.fired == ["a", "b", "c"]
    assert terms.asked == [NOW, NOW, NOW]


def test_one_broken_dossier_never_holds_up_the_rest() -> None:
    terms = Terms(["stuk-1", "a"], ["stuk-2", "b"])
    assert run_due(NOW, terms.bel) == FiringResult(afgegaan=2, mislukt=2)
    assert terms.fired == ["a", "b"]
    assert terms.faults == [("stuk-1", "stuk-1 gaat niet"), ("stuk-2", "stuk-2 gaat niet")]


def test_progress_is_told_after_each_batch_and_in_a_broken_one_after_each_term() -> None:
    told: list[FiringResult] = []
    run_due(NOW, Terms(["a", "stuk"], ["b", "c"]).bel, told.append)
    assert told == [FiringResult(1, 0), FiringResult(1, 1), FiringResult(3, 1)]


def test_who_asks_to_stop_gets_the_batch_finished_and_no_more() -> None:
    terms = Terms(["a", "b"], ["c"])
    uitkomst = run_due(NOW, terms.bel, stoppen=lambda: bool(terms.fired))
    assert (uitkomst, terms.fired) == (FiringResult(2), ["a", "b"])


def test_nothing_due_is_nothing_done() -> None:
    assert run_due(NOW, Terms().bel) == FiringResult()
