"""One step of a plot: on which day, who asks, and what once the dossier is known."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from domain.begrippen import Rol
from domain.calendar import begin_van_de_dag
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier

OFFICE_OPENS = timedelta(hours=9)
BESLISSER = "verzonnen-beslisser-{}"
BESLISSERS = 3

Asking = Callable[[Dossier], Sequence[Command]]


@dataclass(frozen=True, slots=True)
class Step:
    """`ask` gives what could be asked, the best first: the first that the rules allow is done.

    When `moet`, something must be; else it is no fault that nothing was.
    """

    dag: date
    ask: Asking
    rol: Rol = Rol.BEHANDELAAR
    moet: bool = True


Steps = Iterator[Step]


def fact(dag: date, command: Command) -> Step:
    """Something that staff record, whatever the dossier says."""
    return Step(dag, lambda _: (command,))


def decision(dag: date, *choices: Command) -> Step:
    return Step(dag, lambda _: choices, Rol.BESLISSER)


def if_allowed(dag: date, *choices: Command) -> Step:
    return Step(dag, lambda _: choices, Rol.BESLISSER, moet=False)


def office_hour(dag: date) -> datetime:
    """When the staff begin on `dag`."""
    return begin_van_de_dag(dag) + OFFICE_OPENS


def decided(dag: date, motivering: str, *bewijsstukken: str) -> dict[str, Any]:
    """What every decision asks for."""
    return {
        "besluitdatum": dag,
        "motivering": motivering,
        "beslisser": BESLISSER.format(dag.day % BESLISSERS + 1),
        "bewijsstukken": bewijsstukken,
    }
