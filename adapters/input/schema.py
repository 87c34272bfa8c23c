"""The JSON Schema of a line, so that others can make and check such files."""

from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter

from adapters.input.catalogue import OFFERED, adapter, help_texts
from adapters.input.lines import Regelvorm
from adapters.input.schema_bounds import bounded

REF = "#/$defs/{model}"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
OP = [
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "null"},
]


def schema_document() -> dict[str, Any]:
    """One schema for a line: for each command the same frame around its own fields."""
    inputs: list[tuple[str, Any, TypeAdapter[Any]]] = [
        (naam, "validation", adapter(kind)) for naam, kind in OFFERED.items()
    ]
    inputs.append(("", "validation", adapter(Regelvorm)))
    schemas, shared = TypeAdapter.json_schemas(inputs, ref_template=REF)
    defs = shared.get("$defs", {})
    frame = _resolved(schemas[("", "validation")], defs)
    document = {
        "$schema": DIALECT,
        "title": "Regel voor keurmerk voer-uit",
        "description": "Eén JSON-object per regel. Met ‘op’ is het geschiedenis, zonder ‘op’ nu.",
        "oneOf": [
            _line(frame, naam, kind, schemas[(naam, "validation")], defs)
            for naam, kind in OFFERED.items()
        ],
        "$defs": {name: _tidy(part) for name, part in defs.items()},
    }
    return {name: bounded(part) for name, part in document.items()}


def _line(
    frame: dict[str, Any], naam: str, kind: type[Any], gegevens: Any, defs: dict[str, Any]
) -> dict[str, Any]:
    fields = _resolved(gegevens, defs)
    texts = help_texts(kind)
    properties = {
        name: {**part, "description": texts[name]} if name in texts else part
        for name, part in fields["properties"].items()
    }
    return {
        **_tidy(frame),
        "title": naam,
        "description": (kind.__doc__ or "").strip(),
        "properties": {
            **_tidy(frame["properties"]),
            "commando": {"const": naam},
            "op": {"anyOf": OP, "default": None},
            "gegevens": _tidy({**fields, "properties": properties}),
        },
    }


def _resolved(part: dict[str, Any], defs: dict[str, Any]) -> dict[str, Any]:
    """The part itself, or what it refers to."""
    name = part.get("$ref", "").rpartition("/")[2]
    found: dict[str, Any] = defs[name] if name else part
    return found


def _tidy(part: Any) -> Any:
    """Without the English that comes from names and code: generated titles, notes on enums."""
    if isinstance(part, list):
        return [_tidy(each) for each in part]
    if not isinstance(part, dict):
        return part
    return {key: _tidy(value) for key, value in _kept(part)}


def _kept(part: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in part.items():
        generated = key == "title" and isinstance(value, str)
        note_on_enum = key == "description" and "enum" in part
        if not (generated or note_on_enum):
            yield key, value
