"""How values are written for people."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from adapters.deferred import Deferred
from domain.rules import Reden
from projections.peil import moment_tekst

naam = Deferred("projections.woorden:naam")  # it knows every event; few answers hold such a code


def written(value: object) -> str:
    """Plain Dutch for one value; "-" when there is none."""
    if value is None or value in ("", ()):
        return "-"
    return next((write(value) for kind, write in _HOW if isinstance(value, kind)), str(value))


def cells(*values: object) -> tuple[str, ...]:
    return tuple(map(written, values))


def not_judged(reden: Reden) -> str:
    """A rule that did not judge: whoever decides has to."""
    return f"Niet getoetst: {reden}"


# The first that fits: a moment is a day as well.
_HOW: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (bool, lambda value: "ja" if value else "nee"),
    (datetime, moment_tekst),
    (date, lambda value: f"{value:%d-%m-%Y}"),
    (Decimal, lambda value: f"{value}".replace(".", ",")),
    (StrEnum, naam),
    (tuple, lambda value: ", ".join(map(written, value))),
)
