"""An event as it lies in the store: the fact, plus who recorded it and when it counts as known."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

from domain.begrippen import Rol
from domain.source import Editie

E_co = TypeVar("E_co", covariant=True)


def door_termijn(termijn: UUID) -> str:
    """The cause of what is recorded because a term rang."""
    return f"termijn:{termijn}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vastlegging:
    """Who recorded an event, on which command, and since when it is known.

    `vastgelegd_op` is aware UTC: now for live work, the source's moment for imported history.
    The clock of the seal (evidence) is not here: the database gives it.
    `oorzaak` names what led to the command when nobody typed it (`door_termijn`).
    """

    command_id: UUID
    actor: str
    rol: Rol
    vastgelegd_op: datetime
    editie: Editie
    geimporteerd: bool = False
    oorzaak: str | None = None


@dataclass(frozen=True, slots=True)
class Recorded(Generic[E_co]):
    originator_id: UUID
    originator_version: int
    vastlegging: Vastlegging
    event: E_co
