"""What no field may hold, whatever it is for: control characters, and days no calendar reaches."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)  # room for every term in between
LARGEST = 2_147_483_647
TEKEN = "Hier staat een onzichtbaar stuurteken. Typ de tekst opnieuw."
DAG = f"Deze dag ligt te ver weg. Kies een dag van {FIRST.year} tot en met {LAST.year}."
GETAL = "Dit getal is te groot."

Found = tuple[str, str]  # path, sentence


def beyond(value: object, path: str = "") -> Iterator[Found]:
    """Each place in `value` (JSON or a dataclass) that no field may hold."""
    for name, part in _parts(value):
        yield from beyond(part, f"{path}.{name}" if path else name)
    if zin := _sentence(value):
        yield path, zin


def _parts(value: object) -> Iterator[tuple[str, object]]:
    if is_dataclass(value):
        yield from ((field.name, getattr(value, field.name)) for field in fields(value))
    elif isinstance(value, dict):
        yield from ((str(name), part) for name, part in value.items())
    elif isinstance(value, list | tuple):
        yield from ((str(n), part) for n, part in enumerate(value))


def _sentence(value: object) -> str | None:
    if isinstance(value, str) and not isinstance(value, Enum):
        return TEKEN if any(map(_forbidden, value)) else None
    if isinstance(value, date) and not FIRST <= date(*value.timetuple()[:3]) <= LAST:
        return DAG
    if isinstance(value, int) and abs(value) > LARGEST:
        return GETAL
    return None


def _forbidden(char: str) -> bool:
    """Control characters (not the end of a line) and halves of a pair that mean nothing alone."""
    return char != "\n" and unicodedata.category(char) in ("Cc", "Cs")
