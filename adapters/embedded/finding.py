"""Where the bundled PostgreSQL is, and whether it runs. What a question needs, and no more."""

from collections.abc import Mapping
from pathlib import Path

import platformdirs

from adapters.embedded import postmaster
from adapters.embedded.accounts import AndermansMap, check_ours
from adapters.postgres.connection import Database, DatabaseOngeschikt

NAME = "keurmerk"


def data_folder(environ: Mapping[str, str]) -> Path:
    """Where the bundled database keeps its files: under KEURMERK_DATA or the user's data folder."""
    base = environ.get("KEURMERK_DATA") or platformdirs.user_data_dir(NAME)
    return Path(base).expanduser().resolve() / "postgres"


def find(folder: Path) -> Database | None:
    """The database when its server answers for it now; never starts or makes anything.

    Raises DatabaseOngeschikt when the folder is somebody else's.
    """
    try:
        check_ours(folder)
        found = postmaster.read(folder)
    except AndermansMap as error:
        raise DatabaseOngeschikt(str(error)) from error
    return found.database(NAME) if found and found.answers(NAME) else None
