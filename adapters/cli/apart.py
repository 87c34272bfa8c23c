"""Says that an answer may be incomplete, because a dossier is set apart. Ends with code 4."""

from collections.abc import Iterator, Sequence

import typer

from adapters.application.set_apart import Apart
from adapters.cli.exits import Exit
from adapters.cli.screen import note

SHOWN = 5


def end_with(found: Sequence[Apart]) -> None:
    """After the answer itself; nothing when no dossier of it is set apart."""
    for zin in told_apart(found):
        note(zin)
    if found:
        raise typer.Exit(Exit.NIET_GEZOND)


def told_apart(found: Sequence[Apart]) -> Iterator[str]:
    yield from (each.zin for each in found[:SHOWN])
    if len(found) > SHOWN:
        yield f"En nog {len(found) - SHOWN} andere; `keurmerk gezond --json` noemt ze alle."
    if found:
        yield "Wat het systeem daarover zegt, kan verouderd zijn. Zie docs/onleesbaar.md."
