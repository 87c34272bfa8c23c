"""One file with everything, as it was at one moment; others write on meanwhile."""

import os
from pathlib import Path

from adapters.backup.programs import run
from adapters.postgres.connection import Database

FORMAT = "--format=custom"


def dump(database: Database, file: Path) -> int:
    """The size in bytes. The file is whole, or not there. Raises CopyFailed and OSError."""
    beside = file.with_name(f"{file.name}.nieuw")
    beside.touch(mode=0o600)
    beside.chmod(0o600)  # names and contact data are in it
    try:
        run(
            "pg_dump",
            FORMAT,
            "--role=reg_owner",
            f"--file={beside.absolute()}",
            database=database,
        )
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
    return file.stat().st_size
