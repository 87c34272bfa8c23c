"""The only place that reads the clock or invents an id."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """The current moment, aware UTC."""
        return datetime.now(UTC)

    def new_id(self) -> UUID:
        return uuid4()
