"""JSON as people type it: one clear fault instead of a guess."""

import json
from collections.abc import Iterator
from typing import Any

from adapters.input.bounds import DEPTH, LINE
from adapters.input.edges import GETAL, PLAIN, VORM, Unusable
from adapters.input.faults import Fout, Onjuist

DIEP = f"Hier staan te veel lijsten of groepen in elkaar. Er passen er hoogstens {DEPTH}."
LANG = f"Dit is te lang. Er passen hoogstens {LINE} tekens op een regel."
GEWOON = "Schrijf een gewoon getal."
DIGITS = 18  # more is no number that anybody counts to


def parse(text: str, nummer: int = 0) -> Any:
    """The JSON of one line. Raises Onjuist when it is none.

    What cannot be used stands in it as Unusable, so that all faults can be told at once.
    """
    if len(text) > LINE:
        raise Onjuist([Fout(nummer, "", LANG)])
    try:
        found = json.loads(
            text,
            object_pairs_hook=_once,
            parse_constant=lambda text: Unusable(
                f"{text} is geen getal. Schrijf een gewoon getal."
            ),
            parse_float=lambda text: float(text) if PLAIN.fullmatch(text) else Unusable(VORM),
            parse_int=lambda text: int(text) if len(text) <= DIGITS else Unusable(GETAL),
        )
    except json.JSONDecodeError as error:
        zin = f"Dit is geen geldige JSON (bij teken {error.colno}). Kijk daar naar komma's en"
        raise Onjuist([Fout(nummer, "", f"{zin} aanhalingstekens.")]) from error
    except RecursionError as error:
        raise Onjuist([Fout(nummer, "", DIEP)]) from error
    if _deeper(found):
        raise Onjuist([Fout(nummer, "", DIEP)])
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        twice = Unusable(f"Het veld ‘{name}’ staat er twee keer. Laat er één staan.")
        found[name] = twice if name in found else value
    return found


def _deeper(value: Any) -> bool:
    """Whether more stands within each other than fits; without going deeper than that."""
    level = [value]
    for _ in range(DEPTH):
        level = [part for each in level for part in _parts(each)]
    return bool(level)


def _parts(value: Any) -> Iterator[Any]:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return (part for part in parts if isinstance(part, dict | list))
