"""Who audits in an invented body: the one place where its instellingen and auditors are made."""

from dataclasses import dataclass
from random import Random

INSTELLINGEN = 3
AUDITORS_EACH = 4


@dataclass(frozen=True, slots=True)
class Auditor:
    instelling: str
    kenmerk: str


ALL = tuple(
    Auditor(f"verzonnen-instelling-{i}", f"verzonnen-auditor-{i}-{a}")
    for i in range(1, INSTELLINGEN + 1)
    for a in range(1, AUDITORS_EACH + 1)
)


def assigned(chance: Random) -> Auditor:
    return chance.choice(ALL)
