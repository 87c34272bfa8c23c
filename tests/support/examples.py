"""Events for tests of the store: one fixed example of every class, and any number of others."""

import types
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID, uuid5

from hypothesis import strategies as st

from domain.begrippen import Rol
from domain.documenten.klachten import Klachttelling
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import EVENTS
from domain.recorded import Recorded, Vastlegging
from domain.resultaten.prestatiecontract import (
    Ladderafspraak,
    Laddercontract,
    Percentagecontract,
)
from domain.resultaten.realisatie import Terugblik
from domain.source import Editie

KNOWN = datetime(2026, 1, 5, 10, 30, tzinfo=UTC)
SPACE = UUID("7e57ab1e-0000-4000-8000-000000000000")
FIXED: dict[Any, Any] = {
    str: "voorbeeld – ü €",
    int: 3,
    bool: True,
    date: date(2026, 2, 3),
    Decimal: Decimal("7.5"),
    Fraction: Fraction(1, 3),
}


def example(kind: Any) -> Any:
    """A value of the type `kind`, always the same one."""
    if kind in FIXED:
        return FIXED[kind]
    if get_origin(kind) in (Union, types.UnionType):
        return example(get_args(kind)[0])
    if get_origin(kind) is tuple:
        return (example(get_args(kind)[0]),)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return kind(**{field.name: example(hints[field.name]) for field in fields(kind)})
    raise TypeError(f"No example of {kind}.")


def known(command: str = "opdracht", geimporteerd: bool = False) -> Vastlegging:
    """Who recorded it; the same name gives the same command id."""
    return Vastlegging(
        command_id=uuid5(SPACE, command),
        actor="medewerker-1",
        rol=Rol.BEHANDELAAR,
        vastgelegd_op=KNOWN,
        editie=Editie.H2023,
        geimporteerd=geimporteerd,
    )


def recorded(
    dossier: str = "dossier", version: int = 1, event: KeurmerkEvent | None = None
) -> Recorded[KeurmerkEvent]:
    found = event or example(EVENTS[0])
    return Recorded(uuid5(SPACE, dossier), version, known(f"{dossier}/{version}"), found)


def _figures() -> None:
    """Numbers that can belong together; Decimal and Fraction as a person types or counts them."""
    few = st.integers(1, 1000)
    for kind, strategy in (
        (Decimal, st.decimals(0, 10, places=1)),
        (Klachttelling, st.builds(Klachttelling, totaal=few, op_tijd=st.just(1))),
        (
            Laddercontract,
            st.builds(
                Laddercontract,
                afspraak=st.sampled_from(Ladderafspraak),
                treden=few,
                bewegingen=st.dictionaries(st.integers(-5, 5), few, min_size=1),
            ),
        ),
        (
            Percentagecontract,
            st.builds(
                Percentagecontract,
                trajecten=few,
                aandeel=st.fractions(Fraction(1, 100), 1),
                aantal_geslaagd=st.just(1),
            ),
        ),
        (Terugblik, st.builds(Terugblik, verwacht=few, geslaagd=few)),
    ):
        st.register_type_strategy(kind, strategy)


def events() -> st.SearchStrategy[KeurmerkEvent]:
    """Any event with any content that a person can type; grades have one decimal."""
    _figures()
    return st.one_of([st.from_type(cls) for cls in EVENTS])
