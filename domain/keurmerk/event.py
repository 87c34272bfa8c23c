"""What every fact in a keurmerk's stream is. A released event is never edited."""

from dataclasses import dataclass
from typing import ClassVar

from domain.keurmerk.besluit import Besluit


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurmerkEvent:
    """TOPIC is the name under which an event lies in the log; tests/architecture freezes it."""

    TOPIC: ClassVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BesluitEvent(KeurmerkEvent):
    """A decision of the body."""

    besluit: Besluit


@dataclass(frozen=True, slots=True, kw_only=True)
class TermijnEvent(KeurmerkEvent):
    """A term has passed; `termijn` is its id."""

    termijn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEvent(KeurmerkEvent):
    """A fact of the register of certificerende instellingen and Auditors, in its own stream."""
