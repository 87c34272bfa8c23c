"""`veld=waarde` as somebody types it behind `keurmerk doe`, as the same JSON as in a file."""

import re
from collections.abc import Sequence
from dataclasses import is_dataclass
from decimal import Decimal
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from adapters.input.catalogue import item, names, plain
from adapters.input.faults import Fout, Onjuist, meant
from adapters.input.json_text import parse

YES_NO = {"ja": True, "true": True, "nee": False, "false": False}
WHOLE = re.compile(r"-?\d{1,18}", re.ASCII)
FRACTION = re.compile(r"-?\d{1,12}[.,]\d{1,12}", re.ASCII)


def typed(
    kind: type[Any], words: Sequence[str], gegevens: str | None
) -> tuple[dict[str, Any], list[Fout]]:
    """The fields of a command; what is typed apart wins over the same field in `gegevens`.

    With all words that cannot be placed. Whether the values fit is checked later.
    """
    found, fouten = ({}, []) if gegevens is None else _object(gegevens)
    for word in words:
        naam, is_, waarde = word.partition("=")
        hint = _hint(kind, naam.split("."))
        if not is_:
            fouten.append(Fout(0, word, "Schrijf veld=waarde, zonder spaties om het =-teken."))
        elif hint is None:
            fouten.append(Fout(0, naam, f"Dit veld bestaat niet.{meant(naam, names(kind))}"))
        else:
            _place(found, naam.split("."), _value(hint, waarde))
    return found, fouten


def _object(text: str) -> tuple[dict[str, Any], list[Fout]]:
    try:
        found = parse(text)
    except Onjuist as wrong:
        return {}, [Fout(0, "--gegevens", fout.zin) for fout in wrong.fouten]
    if not isinstance(found, dict):
        return {}, [Fout(0, "--gegevens", "Dit moet JSON tussen accolades { } zijn.")]
    return found, []


def _hint(kind: Any, path: Sequence[str]) -> Any:
    """The type at a dotted path, or None when there is no such field."""
    for name in path:
        kind = get_type_hints(plain(kind)).get(name) if is_dataclass(plain(kind)) else None
    return kind


def _place(found: dict[str, Any], path: Sequence[str], value: Any) -> None:
    for name in path[:-1]:
        inner = found.setdefault(name, {})
        if not isinstance(inner, dict):
            return  # a value stands where a group belongs; the check says so
        found = inner
    found[path[-1]] = value


def _value(hint: Any, text: str) -> Any:
    """Text that does not fit stays text: the check then says what should stand there."""
    if text in ("", "null") and NoneType in get_args(hint):
        return None
    kind = plain(hint)
    if get_origin(kind) is tuple:
        if text.startswith("["):
            return _json(text)
        return [_value(item(kind), part.strip()) for part in text.split(",") if part.strip()]
    if is_dataclass(kind):
        return _json(text)
    return _scalar(kind, text)


def _scalar(kind: Any, text: str) -> Any:
    if kind is bool:
        return YES_NO.get(text.lower(), text)
    if kind is int:
        return int(text) if WHOLE.fullmatch(text) else text
    if kind is Decimal and FRACTION.fullmatch(text):
        return text.replace(",", ".")
    return text


def _json(text: str) -> Any:
    try:
        return parse(text)
    except Onjuist:
        return text
