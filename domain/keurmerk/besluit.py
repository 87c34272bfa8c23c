"""What every decision of the body carries."""

from dataclasses import dataclass
from datetime import date

from domain.begrippen import Rol
from domain.source import Editie


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiptbewijs:
    """The receipt of the evaluation that a decision rests on: its bytes as text, and their hash."""

    sha256: str
    inhoud: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Afwijking:
    """Decided otherwise than was advised: what the advices were, and why the body did not follow.

    `advies` is that of the evaluation, `advies_auditor` that of the Auditor; None when it agrees.
    """

    reden: str
    advies: str | None = None
    advies_auditor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Besluit:
    """Who decided what, on which day, in force from when, and why.

    `gronden` are codes (the grounds in the rooms); `bewijsstukken` are ids of documents.
    `rol` is the role in which the decision was entered.
    """

    besluitdatum: date
    ingangsdatum: date
    editie: Editie
    gronden: tuple[str, ...]
    motivering: str
    beslisser: str
    rol: Rol
    bewijsstukken: tuple[str, ...] = ()
    receipt: Receiptbewijs | None = None
    afwijking: Afwijking | None = None
