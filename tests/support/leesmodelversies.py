"""What a fixed log folds into: one digest of all rows for each read model and version of it.

`python -m tests.support.leesmodelversies` keeps the digest of a version that was raised in
adapters/postgres/read_models.py. A kept line never changes: its rows lie in databases out there.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count, groupby
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.event_log import Stream
from adapters.postgres.read_models import READ_MODELS, ReadModel
from adapters.postgres.rows import as_json, by_table
from projections.geschiedenis import Logregel

FOLDER = Path(__file__).parents[1] / "adapters" / "postgres" / "golden"
LOG = FOLDER / "log.jsonl"  # some lives, with each topic at least once; lines never change
VERSIONS = FOLDER / "versies.jsonl"
SEALED = datetime(2026, 1, 1, tzinfo=UTC)


class Kept(NamedTuple):
    leesmodel: str
    versie: int
    sha256: str


class Stored(NamedTuple):
    dossier: int
    topic: str
    state: str  # the bytes as they lie in the column, as text


def log() -> list[Stored]:
    return [Stored(**json.loads(line)) for line in LOG.read_text(encoding="utf-8").splitlines()]


def streams() -> list[Stream]:
    """The log dossier by dossier, as a rebuild reads it."""
    positions, read, found = count(1), EventMapper().read, []
    for dossier, lines in groupby(log(), key=lambda line: line.dossier):
        found.append(
            tuple(
                Logregel(
                    position := next(positions),
                    SEALED + timedelta(seconds=position),
                    read(UUID(int=dossier), versie, line.topic, line.state.encode()),
                )
                for versie, line in enumerate(lines, 1)
            )
        )
    return found


def digest(read_model: ReadModel, found: Sequence[Stream]) -> str:
    """Of the names and values of all columns, in the order in which they are written."""
    total = sha256()
    for stream in found:
        for kind, rows in by_table(read_model.rijen(stream)).items():
            total.update(f"{kind.TABLE} {kind.KEY}\n{as_json(kind, rows)}\n".encode())
    return total.hexdigest()


def kept() -> list[Kept]:
    lines = VERSIONS.read_text(encoding="utf-8").splitlines() if VERSIONS.exists() else []
    return [Kept(**json.loads(line)) for line in lines]


def last_kept(read_model: ReadModel) -> Kept | None:
    found = [each for each in kept() if each.leesmodel == read_model.naam]
    return found[-1] if found else None


def keep_raised() -> None:
    found = streams()
    with VERSIONS.open("a", encoding="utf-8") as file:
        for read_model in READ_MODELS:
            before = last_kept(read_model)
            if before is None or before.versie < read_model.versie:
                line = Kept(read_model.naam, read_model.versie, digest(read_model, found))
                file.write(json.dumps(line._asdict()) + "\n")


if __name__ == "__main__":
    keep_raised()
