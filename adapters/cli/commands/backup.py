"""backup, herstel: everything as one file, and a database from such a file."""

from pathlib import Path
from typing import Annotated

import typer

from adapters.application.backup import Backup, Restored
from adapters.application.backup import backup as made
from adapters.application.backup import restore as restored
from adapters.cli.columns import Table
from adapters.cli.exits import Exit
from adapters.cli.options import Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells

Bestand = Annotated[str, typer.Argument(metavar="BESTAND", show_default=False)]
Tegen = Annotated[
    str | None,
    typer.Option("--tegen", metavar="PUNT", help="Een punt dat iemand anders heeft bewaard."),
]
MEGABYTE = 1_000_000


def backup(ctx: typer.Context, bestand: Bestand, as_json: Json = False) -> None:
    """Maak een backup van alles in één bestand, terwijl anderen doorwerken.

    Ernaast komt BESTAND.punt, waarmee `herstel` bewijst dat er niets ontbreekt. Er staan namen in:
    bewaar de backup versleuteld en op een andere plaats. Exitcode 4 als het logboek niet klopt.
    """
    program: Program = ctx.obj
    screen = Screen(as_json)
    with screen.progress("Logboek nalezen") as progress:
        found = made(program.access.ready(), Path(bestand), program.clock.now(), progress)
    document = {
        "bestand": f"{found.file}",
        "bytes": found.size,
        "punt": f"{found.point}" if found.point else None,
        "bevindingen": found.findings,
    }
    screen.show(document, lambda s: _draw_backup(s, found))
    if found.point is None:
        raise typer.Exit(Exit.NIET_GEZOND)


def herstel(
    ctx: typer.Context, bestand: Bestand, tegen: Tegen = None, as_json: Json = False
) -> None:
    """Zet een backup terug in een lege database, en lees alles na voordat iemand haar gebruikt.

    Klopt er iets niet, dan blijft de lege database leeg en staat de kopie ernaast. Exitcode 4.
    """
    program: Program = ctx.obj
    screen = Screen(as_json)
    with screen.progress("Terugzetten en nalezen") as progress:
        found = restored(
            program.access.opened(),
            Path(bestand),
            Path(tegen) if tegen else None,
            program.clock.now(),
            progress,
        )
    document = {"goed": found.good, "database": found.name, "bevindingen": found.findings}
    screen.show(document, lambda s: _draw_restored(s, found))
    if not found.good:
        raise typer.Exit(Exit.NIET_GEZOND)


def _draw_backup(screen: Screen, found: Backup) -> None:
    screen.line(f"De backup staat in {found.file} ({found.size / MEGABYTE:.1f} MB).")
    if found.point:
        screen.line(f"Het punt staat in {found.point}. Bewaar het bij de backup.", "good")
        return
    screen.line(
        "Het logboek klopt niet, dus er is geen punt bij. Kijk met `keurmerk zegel` wat er is.",
        "fault",
    )


def _draw_restored(screen: Screen, found: Restored) -> None:
    rows = [cells("goed" if f.goed else "MIS", f.wat, f.zin) for f in found.findings]
    screen.table(Table(("Stand", "Wat", "Gezien"), rows))
    if found.good:
        screen.line(f"Alles klopt. De backup staat in database {found.name}.", "good")
        return
    screen.line(
        f"Er klopt iets niet. De kopie staat in database {found.name}, om te bekijken; de database"
        " waarin zij moest komen, is niet veranderd.",
        "fault",
    )
