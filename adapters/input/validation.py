"""What pydantic finds wrong, said in Dutch."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from adapters.input.faults import DATUM, Fout, meant

GETAL = "Schrijf een getal met een punt, bijvoorbeeld 7.6."
LIJST = 'Schrijf een lijst tussen blokhaken, bijvoorbeeld ["a", "b"].'
CODE = "Schrijf een code van 36 tekens zoals 123e4567-e89b-12d3-a456-426614174000."

# The type of the fault as pydantic names it -> the sentence. {expected} comes from pydantic.
SENTENCES: Mapping[str, str] = {
    "missing": "Dit veld ontbreekt.",
    "string_too_short": "Dit mag niet leeg zijn.",
    "string_type": 'Dit moet tekst zijn, tussen "aanhalingstekens".',
    "string_pattern_mismatch": "Een dossier is een KvK-nummer van precies 8 cijfers,"
    " of het woord auditregister.",
    "int_type": "Dit moet een geheel getal zijn, zonder aanhalingstekens.",
    "int_from_float": "Dit moet een geheel getal zijn.",
    "bool_type": "Schrijf true (ja) of false (nee), zonder aanhalingstekens.",
    "date_type": f"Dit moet een dag zijn. {DATUM}",
    "date_parsing": f"Deze dag bestaat niet of is anders geschreven. {DATUM}",
    "date_from_datetime_parsing": f"Deze dag bestaat niet of is anders geschreven. {DATUM}",
    "decimal_type": f"Dit moet een getal zijn. {GETAL}",
    "decimal_parsing": f"Dit is geen getal. {GETAL}",
    "finite_number": f"Dit is geen gewoon getal. {GETAL}",
    "uuid_type": f"Dit moet een code zijn. {CODE}",
    "uuid_parsing": f"Deze code klopt niet. {CODE}",
    "tuple_type": f"Dit moet een lijst zijn. {LIJST}",
    "dataclass_type": "Dit moet een groep velden zijn, tussen accolades { }.",
    "dict_type": "Dit moet een groep velden zijn, tussen accolades { }.",
    "enum": "Kies uit: {expected}.",
    "literal_error": "Kies uit: {expected}.",
}
FALLBACK = "Deze waarde past hier niet. Kijk met `keurmerk schema` wat hier moet staan."


def translated(
    error: ValidationError, regel: int, fields: Sequence[str], prefix: str = ""
) -> list[Fout]:
    """All faults of a validation; `fields` are the names that exist there, for a suggestion."""
    return [
        Fout(regel, ".".join([*filter(None, [prefix]), *map(str, fault["loc"])]), zin)
        for fault in error.errors(include_url=False)
        for zin in [_zin(fault["type"], fault.get("ctx") or {}, fault["loc"], fields)]
    ]


def elsewhere(fouten: Iterable[Fout], said: Iterable[Fout]) -> Iterator[Fout]:
    """Those that are not about a place of which something was said already."""
    places = [fout.veld for fout in said]
    for fout in fouten:
        if not any(f"{fout.veld}.".startswith(f"{place}.") for place in places):
            yield fout


def _zin(
    kind: str, context: Mapping[str, Any], loc: Sequence[int | str], fields: Sequence[str]
) -> str:
    if kind == "unexpected_keyword_argument":
        return f"Dit veld bestaat niet.{meant(str(loc[-1]), fields)}"
    expected = str(context.get("expected", "")).replace(" or ", " of ").replace("'", "")
    return SENTENCES.get(kind, FALLBACK).replace("{expected}", expected)
