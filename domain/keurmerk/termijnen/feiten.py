"""The fact that a term has passed, when no room has an event of its own for it."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.event import TermijnEvent
from domain.keurmerk.feit import Feit


@dataclass(frozen=True, slots=True, kw_only=True)
class TermijnVerstreken(TermijnEvent):
    """A term that has no event of its own in the lifecycle has passed."""

    TOPIC: ClassVar[str] = "keurmerk.termijn-verstreken.v1"
    code: str
    dag: date


def verstreken(termijn: Termijn) -> TermijnVerstreken:
    return TermijnVerstreken(termijn=f"{termijn.id}", code=termijn.code, dag=termijn.dag)


FEITEN = (Feit(event=TermijnVerstreken, titel="Termijn verstreken", dag=lambda e: e.dag),)
