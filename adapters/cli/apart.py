"""Says that an answer may be incomplete, because a dossier is set apart. Ends with code 4."""

from collections.abc import Sequence

import typer

from adapters.application.set_apart import Apart
from adapters.cli.exits import Exit
from adapters.cli.screen import note

SHOWN = 5


def end_with(found: Sequence[Apart]) -> None:
    """After the answer itself; nothing when no dossier of it is set apart."""
    if not found:
        return
    for each in found[:SHOWN]:
        note(each.zin)
    if len(found) > SHOWN:
        note(f"En nog {len(found) - SHOWN} andere; `keurmerk gezond --json` noemt ze alle.")
    note("Wat u hier over zo'n dossier ziet, kan verouderd zijn. Zie docs/onleesbaar.md.")
    raise typer.Exit(Exit.NIET_GEZOND)
