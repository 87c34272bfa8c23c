"""The bounds of each field, as JSON Schema says them."""

from typing import Any

from adapters.input.bounds import FIRST, ITEMS, LARGEST, LAST, NUMBER, length

CENTURIES = "|".join(f"{year // 100}" for year in range(FIRST.year, LAST.year, 100))
DAY = f"^({CENTURIES})[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}$"
FIXED = {"const", "enum", "format", "pattern"}  # what such text holds is said already


def bounded(part: Any, name: str = "") -> Any:
    """`part` of a schema with how much fits in it. `name` is the field that it is about."""
    if isinstance(part, list):
        return [bounded(each, name) for each in part]
    if not isinstance(part, dict):
        return part
    whole = {
        key: {field: bounded(inner, field) for field, inner in value.items()}
        if key == "properties"
        else bounded(value, name)
        for key, value in part.items()
    }
    return {**whole, **_bounds(part, name)}


def _bounds(part: dict[str, Any], name: str) -> dict[str, Any]:
    """A number is text or a number in JSON, so both stand beside each other."""
    match part:
        case {"anyOf": [{"type": "number"}, {"type": "string"}, *others]}:
            limit = 10**12
            number = {"type": "number", "exclusiveMinimum": -limit, "exclusiveMaximum": limit}
            return {"anyOf": [number, {"type": "string", "pattern": f"^{NUMBER}$"}, *others]}
        case {"type": "integer"}:
            return {"minimum": -LARGEST, "maximum": LARGEST}
        case {"type": "array"}:
            return {"maxItems": ITEMS}
        case {"type": "string", "format": "date"}:
            return {"pattern": DAY}
        case {"type": "string"} if not FIXED & part.keys():
            return {"maxLength": length(name)}
    return {}
