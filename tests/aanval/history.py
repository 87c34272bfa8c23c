"""Files of history with terms that passed long ago, for imports that somebody disturbs."""

import json
from pathlib import Path
from uuid import UUID, uuid5

from tests.aanval.surface import HISTORY
from tests.support.examples import SPACE


def write(file: Path, dossiers: range) -> list[UUID]:
    """One example for each dossier, through each other by time; the ids of all commands."""
    lines = [
        {**line, "dossier": f"{kvk:08}", "command_id": f"{uuid5(SPACE, f'{kvk}/{n}')}"}
        for kvk in dossiers
        for n, line in enumerate(HISTORY)
    ]
    lines.sort(key=lambda line: str(line["op"]))
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return [UUID(str(line["command_id"])) for line in lines]
