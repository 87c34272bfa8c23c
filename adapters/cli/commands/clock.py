"""klok: the clock of the database beside that of this machine, and how far they may differ."""

from datetime import datetime, timedelta
from typing import Annotated, Any

import typer

from adapters.application.clock import DatabaseClock, database_clock, settle
from adapters.cli.exits import Exit
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import written
from adapters.input.faults import onjuist

Verschil = Annotated[
    str | None,
    typer.Option(
        "--verschil", metavar="SECONDEN", help="Zoveel mag een moment van die klok afwijken."
    ),
]
Oefen = Annotated[
    bool,
    typer.Option(
        "--oefendatabase",
        metavar=NO_VALUE,
        help="Maak van een lege database een oefendatabase: daar mag elk moment.",
    ),
]
Gewoon = Annotated[
    bool,
    typer.Option("--gewoon", metavar=NO_VALUE, help="Maak van een lege oefendatabase een gewone."),
]


def klok(
    ctx: typer.Context,
    verschil: Verschil = None,
    oefendatabase: Oefen = False,
    gewoon: Gewoon = False,
    as_json: Json = False,
) -> None:
    """Vergelijk de klok van deze computer met die van de database, of stel in wat mag.

    Een opdracht waarvan het moment te veel afwijkt van de klok van de database, wordt geweigerd.
    """
    if oefendatabase and gewoon:
        raise onjuist("Kies --oefendatabase of --gewoon, niet allebei.", "--gewoon")
    program: Program = ctx.obj
    database = program.access.ready()
    if verschil is not None or oefendatabase or gewoon:
        settle(database, verschil, oefendatabase if oefendatabase or gewoon else None)
    found, now = database_clock(database), program.clock.now()
    off = now - found.nu
    Screen(as_json).show(_document(found, now), lambda screen: _draw(screen, found, off))
    if found.refuses(off):
        raise typer.Exit(Exit.NIET_GEZOND)


def _document(found: DatabaseClock, now: datetime) -> dict[str, Any]:
    return {
        "database": found.nu,
        "computer": now,
        "verschil_nu": (now - found.nu).total_seconds(),
        "verschil_mag": found.verschil.total_seconds(),
        "oefendatabase": found.oefendatabase,
    }


def _draw(screen: Screen, found: DatabaseClock, off: timedelta) -> None:
    screen.line(f"De klok van de database: {written(found.nu)}.")
    screen.line(f"De klok van deze computer: {written(found.nu + off)}.")
    if found.oefendatabase:
        screen.line("DIT IS EEN OEFENDATABASE: elk moment mag. Niets hierin is echt.", "fault")
        return
    screen.line(f"Zij mogen {found.verschil.total_seconds():.0f} seconden verschillen.")
    if found.refuses(off):
        screen.line("Zij verschillen te veel: vanaf deze computer wordt alles geweigerd.", "fault")
