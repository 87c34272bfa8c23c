"""Who sends a command, when, and in which role: what decisions see besides the state."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.begrippen import Rol
from domain.calendar import dag_van


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """`moment` is aware UTC: now for live work, the source's moment for imported history."""

    command_id: UUID
    actor: str
    rol: Rol
    moment: datetime
    kvk: str | None = None  # of the dossier; None when the system asks
    geimporteerd: bool = False
    oorzaak: str | None = None

    @property
    def dag(self) -> date:
        """The legal day of `moment` in the Netherlands."""
        return dag_van(self.moment)


@dataclass(frozen=True, slots=True)
class Bewaking:
    """A condition over more than one dossier, tested by the store under its writer lock.

    `code` names the test (adapters/eventstore/guards.py has the statement), `waarden` fill it.
    """

    code: str
    waarden: tuple[str, ...]
