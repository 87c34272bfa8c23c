"""The shape of every decision: which rules hold it back, and what it records."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.keurmerk.events import KeurmerkEvent
from domain.keurmerk.rules.vraag import Vraag, VraagRegel


@dataclass(frozen=True, slots=True)
class Beslissing:
    """One command as data.

    `vooraf` needs only state, day and role, so it can be answered before a form is filled in;
    `inhoud` looks at what was filled in.
    """

    commando: type
    gebeurtenis: type | None  # the transition that both charts must allow; None: `leg_vast` says
    leg_vast: Callable[[Vraag], KeurmerkEvent]
    vooraf: tuple[VraagRegel, ...] = ()
    inhoud: tuple[VraagRegel, ...] = ()
    alleen_systeem: bool = False
