"""The fold: one function per event, and no rule in any of them. Facts are facts."""

from collections.abc import Callable, Mapping
from typing import Any

from domain.keurmerk.events import KeurmerkEvent
from domain.keurmerk.state import aanvraag, meetperiode, overig, toezicht
from domain.keurmerk.state.keurmerk import Keurmerk

Stap = Callable[[Keurmerk, Any, int], Keurmerk]

STAPPEN: Mapping[type, Stap] = {
    **aanvraag.STAPPEN,
    **meetperiode.STAPPEN,
    **toezicht.STAPPEN,
    **overig.STAPPEN,
}


def evolve(keurmerk: Keurmerk, event: KeurmerkEvent, versie: int) -> Keurmerk:
    """`versie` is the place of the event in its stream; other events point to it."""
    return STAPPEN[type(event)](keurmerk, event, versie)
