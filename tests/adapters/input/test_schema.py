"""schema: what a line may hold, for whoever makes such files."""

from typing import Any

import pytest

from adapters.input.catalogue import OFFERED
from adapters.input.schema import schema_document

DOCUMENT = schema_document()
LINES = {line["title"]: line for line in DOCUMENT["oneOf"]}


def parts(node: Any) -> list[Any]:
    found = [node]
    for part in node.values() if isinstance(node, dict) else node:
        if isinstance(part, dict | list):
            found += parts(part)
    return found


def test_every_command_that_people_give_has_its_line() -> None:
    assert list(LINES) == list(OFFERED)
    assert "laat-termijn-verstrijken" not in LINES


@pytest.mark.parametrize("naam", OFFERED)
def test_a_line_holds_the_frame_around_its_own_fields(naam: str) -> None:
    line = LINES[naam]
    assert line["properties"]["commando"] == {"const": naam}
    assert line["additionalProperties"] is False
    assert {"commando", "dossier", "gegevens", "door", "command_id"} == set(line["required"])
    gegevens = line["properties"]["gegevens"]
    assert gegevens["additionalProperties"] is False
    assert all(field["description"] for field in gegevens["properties"].values())


def test_every_reference_is_there() -> None:
    used = {part["$ref"] for part in parts(DOCUMENT) if isinstance(part, dict) and "$ref" in part}
    assert used <= {f"#/$defs/{name}" for name in DOCUMENT["$defs"]}
    assert used
