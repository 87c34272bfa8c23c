"""JSON as people type it: one clear fault instead of a guess."""

import json
from typing import Any, NoReturn

from adapters.input.faults import Fout, Onjuist


def parse(text: str, nummer: int = 0) -> Any:
    """The JSON of one line. Raises Onjuist, also for a name that stands there twice."""
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        zin = f"Dit is geen geldige JSON (bij teken {error.colno}). Kijk daar naar komma's en"
        raise Onjuist([Fout(nummer, "", f"{zin} aanhalingstekens.")]) from error
    except (ValueError, RecursionError) as error:
        raise Onjuist([Fout(nummer, "", f"{error}")]) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(name for n, (name, _) in enumerate(pairs) if name in dict(pairs[:n]))
        raise ValueError(f"Het veld ‘{twice}’ staat er twee keer. Laat er één staan.")
    return found


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is geen getal. Schrijf een gewoon getal.")
