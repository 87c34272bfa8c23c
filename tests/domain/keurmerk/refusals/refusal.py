"""A request that must be refused, and for which reasons."""

from dataclasses import dataclass

from tests.support.lives import Life
from tests.support.scenario import Step

STATUS = "status-laat-dit-niet-toe"


@dataclass(frozen=True, slots=True)
class Refusal:
    says: str
    life: Life
    step: Step
    codes: tuple[str, ...]


def refusal(says: str, life: Life, step: Step, *codes: str) -> Refusal:
    return Refusal(says, life, step, codes)
