"""What the command line needs from outside; adapters/composition.py fills it in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from adapters.application.access import Access, Database
from adapters.application.deadlines import Work


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware UTC."""
        ...

    def new_id(self) -> UUID: ...


@dataclass(frozen=True, slots=True)
class Program:
    environ: Mapping[str, str]
    clock: Clock
    work: Callable[[Database], Work]
    voorbeelden: Path

    @property
    def access(self) -> Access:
        return Access(self.environ)
