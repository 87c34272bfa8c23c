"""How values are written for people."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from projections.peil import moment_tekst
from projections.woorden import naam


def written(value: object) -> str:
    """Plain Dutch for one value; "-" when there is none."""
    match value:
        case None | "" | ():
            return "-"
        case bool():
            return "ja" if value else "nee"
        case datetime():
            return moment_tekst(value)
        case date():
            return f"{value:%d-%m-%Y}"
        case Decimal():
            return f"{value}".replace(".", ",")
        case Enum():
            return naam(value)
        case tuple() | list():
            return ", ".join(map(written, value))
        case _:
            return str(value)


def cells(*values: object) -> tuple[str, ...]:
    return tuple(map(written, values))


def together(words: Iterable[str], between: str = "\n") -> str:
    return between.join(filter(None, words))
