"""The declaration of a decision: a command, what holds it back, and what it records."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.agenda.soorten import Termijnsoort
from domain.keurmerk.command import Command
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.vraag import NIETS_INGEVULD, Invulling, Vooraf, Vraag
from domain.rules import Regel

C = TypeVar("C", bound=Command)
E = TypeVar("E", bound=KeurmerkEvent)


@dataclass(frozen=True, kw_only=True)
class Beslissing(Generic[C, E]):
    """`event` is what is recorded; None when `leg_vast` chooses among several.

    `vooraf` needs only state, day and role, so it can be answered before a form is filled in;
    `inhoud` looks at what was filled in. `peildag` says which day of the command the rules of
    `vooraf` look at, when that is not the day of asking. If the event declares an `overgang`, both
    tables must allow it. `invulling` is what the log knows of a command that leaves it out. With
    `leest_register` its rules look at the auditregister: the store holds that still until the
    events are there.
    """

    command: type[C]
    event: type[E] | None
    leg_vast: Callable[[Vraag[C]], E]
    vooraf: tuple[Regel[Vooraf], ...] = ()
    inhoud: tuple[Regel[Vraag[C]], ...] = ()
    peildag: Callable[[C], date] | None = None
    invulling: Invulling = NIETS_INGEVULD
    alleen_systeem: bool = False
    leest_register: bool = False


@dataclass(frozen=True, kw_only=True)
class Verloop(Generic[E]):
    """What is recorded when a term of this kind has passed, if that is more than that it has."""

    soort: Termijnsoort
    leg_vast: Callable[[Vooraf, Termijn], E]
