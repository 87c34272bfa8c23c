"""What the command line needs from outside; adapters/composition.py fills it in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from adapters.application.deadlines import Work
from adapters.deferred import Deferred

if TYPE_CHECKING:  # who asks nothing of the database does not load its driver
    from adapters.application.access import Access, Database

to_database = Deferred("adapters.application.access:Access")


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware UTC."""
        ...

    def new_id(self) -> UUID: ...


@dataclass(frozen=True, slots=True)
class Program:
    environ: Mapping[str, str]
    clock: Clock
    work: "Callable[[Database, Callable[[], datetime]], Work]"  # by which clock
    voorbeelden: Path

    @property
    def access(self) -> "Access":
        access: Access = to_database(self.environ)
        return access
