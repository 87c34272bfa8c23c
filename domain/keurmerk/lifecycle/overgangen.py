"""Both statecharts as one table: which event may follow in which status, and why not."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from statemachine import StateChart

from domain.keurmerk.lifecycle.bronnen import BRONNEN
from domain.keurmerk.lifecycle.keurmerkloop import Keurmerkloop, Ligging
from domain.keurmerk.lifecycle.overeenkomstloop import Overeenkomstloop
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.rules import Reden

ONDERLIGGEND_ANDERS = "de status vóór de Schorsing of de aanvraag laat dit niet toe"


@dataclass(frozen=True, slots=True)
class Overgang:
    naar: StrEnum
    voorwaarden: tuple[tuple[str, bool], ...]  # attribute of Ligging, value it must have

    def kan(self, ligging: Ligging) -> bool:
        return all(bool(getattr(ligging, naam)) is wil for naam, wil in self.voorwaarden)


Tabel = dict[tuple[StrEnum, str], tuple[Overgang, ...]]


def _tabel(loop: type[StateChart[Any]]) -> Tabel:
    tabel: Tabel = {}
    for state in loop.states:
        for transition in state.transitions:
            voorwaarden = tuple(_voorwaarde(c.attr_name, c.expected_value) for c in transition.cond)
            sleutel = (state.value, transition.event)
            doel = transition.target.value if transition.target else state.value
            tabel[sleutel] = (*tabel.get(sleutel, ()), Overgang(doel, voorwaarden))
    return tabel


def _voorwaarde(naam: str, verwacht: bool | None) -> tuple[str, bool]:
    """The chart writes a negation as `!naam`."""
    kaal = re.sub(r"^(!|not\s*\()\s*", "", naam).rstrip(")")
    return kaal, bool(verwacht) is (kaal == naam)


KEURMERK = _tabel(Keurmerkloop)
OVEREENKOMST = _tabel(Overeenkomstloop)
_VAN_OVEREENKOMST = frozenset(naam for _, naam in OVEREENKOMST)


def overgangsnaam(event_type: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", event_type.__name__).lower()


def status_na(ligging: Ligging, naam: str) -> StrEnum | None:
    """The status that follows, or None when the event may not happen now."""
    overgangen = KEURMERK.get((ligging.state, naam), ())
    return next((o.naar for o in overgangen if o.kan(ligging)), None)


def toegestaan_in(naam: str) -> tuple[Keurmerkstatus, ...]:
    return tuple(status for status in Keurmerkstatus if (status, naam) in KEURMERK)


def bezwaren(ligging: Ligging, overeenkomst: Overeenkomststatus, naam: str) -> tuple[Reden, ...]:
    """Every reason of the two charts why this event may not happen now."""
    bron = BRONNEN[naam]
    redenen = []
    if (ligging.state, naam) not in KEURMERK:
        kan = ", ".join(toegestaan_in(naam))
        zin = f"Dit kan niet bij status ‘{ligging.state}’, wel bij: {kan}."
        redenen.append(Reden("status-laat-dit-niet-toe", zin, str(bron)))
    elif status_na(ligging, naam) is None:
        zin = f"Dit kan niet bij status ‘{ligging.state}’: {ONDERLIGGEND_ANDERS}."
        redenen.append(Reden("onderliggende-status-laat-dit-niet-toe", zin, str(bron)))
    if naam in _VAN_OVEREENKOMST and (overeenkomst, naam) not in OVEREENKOMST:
        zin = f"Dit kan niet zolang de Overeenkomst ‘{overeenkomst}’ is."
        redenen.append(Reden("overeenkomst-laat-dit-niet-toe", zin, str(bron)))
    return tuple(redenen)
