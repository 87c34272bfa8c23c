"""Both statecharts, built from the tables. They run where somebody asks what may be done."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from statemachine import StateChart
from statemachine.io import create_machine_class_from_definition

from domain.keurmerk.lifecycle.ligging import Ligging
from domain.keurmerk.lifecycle.overgangen import KEURMERK, OVEREENKOMST, VAN_OVEREENKOMST
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.lifecycle.tabel import Overgang, T, Tabel

Kaart = type[StateChart[Any]]  # the library wants a model of any class
STRENG = {
    "allow_event_without_transition": False,
    "catch_errors_as_events": False,
    "enable_self_transition_entries": False,
    "atomic_configuration_update": True,
}


@dataclass
class Overeenkomstligging:
    """The model of a running Overeenkomst: its own status beside where the keurmerk stands."""

    state: Overeenkomststatus
    keurmerk: Ligging


def _kaart(naam: str, statussen: type[T], tabel: Tabel[T]) -> Kaart:
    begin = next(iter(statussen))
    states: dict[str, Any] = {  # the definition that the library reads
        status.name: {
            "value": status,
            "initial": status is begin,
            "on": dict(_uit(status, tabel)),
        }
        for status in statussen
    }
    return create_machine_class_from_definition(naam, states, **STRENG)


def _uit(van: T, tabel: Tabel[T]) -> Iterator[tuple[str, list[Mapping[str, object]]]]:
    for (status, naam), overgangen in tabel.items():
        if status is van:
            yield event_id(naam), [_overgang(van, overgang) for overgang in overgangen]


def _overgang(van: T, overgang: Overgang[T]) -> Mapping[str, object]:
    return {
        "target": overgang.naar.name,
        "internal": overgang.naar is van,
        "cond": [_als(overgang)] if overgang.voorwaarden else None,
    }


def _als(overgang: Overgang[T]) -> Callable[..., bool]:
    """The library passes the model by the name of the parameter."""

    def als(model: Ligging | Overeenkomstligging) -> bool:
        return overgang.kan(model.keurmerk if isinstance(model, Overeenkomstligging) else model)

    als.__name__ = " en ".join(voorwaarde.zin for voorwaarde in overgang.voorwaarden)
    return als


def event_id(naam: str) -> str:
    """The id in a chart of the event class `naam`: the library draws words of it."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", naam).lower()


Keurmerkkaart: Kaart = _kaart("Keurmerk", Keurmerkstatus, KEURMERK)
Overeenkomstkaart: Kaart = _kaart("Overeenkomst", Overeenkomststatus, OVEREENKOMST)


def volgens_kaarten(ligging: Ligging, overeenkomst: Overeenkomststatus) -> frozenset[str]:
    """Names of the event classes that both running charts allow now."""
    keurmerk = _toegelaten(Keurmerkkaart(model=replace(ligging)))
    model = Overeenkomstligging(overeenkomst, ligging)
    contract = _toegelaten(Overeenkomstkaart(model=model))
    return frozenset(
        naam
        for _, naam in KEURMERK
        if event_id(naam) in keurmerk
        and (naam not in VAN_OVEREENKOMST or event_id(naam) in contract)
    )


def _toegelaten(kaart: StateChart[Any]) -> frozenset[str]:
    events: Iterable[Any] = kaart.enabled_events()  # the library does not say of what
    return frozenset(str(event.id) for event in events)


__all__ = ["Keurmerkkaart", "Overeenkomstkaart", "volgens_kaarten"]
