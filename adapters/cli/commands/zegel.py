"""zegel: is everything still as it was written, and does it go on from what was known before?"""

from pathlib import Path
from typing import Annotated, Any

import typer

from adapters.application.seal import Seal, Wanted, seal
from adapters.cli.columns import Table
from adapters.cli.exits import Exit
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells
from adapters.input.faults import onjuist

Bestand = str | None
Punt = Annotated[
    Bestand,
    typer.Option("--punt", metavar="BESTAND", help="Schrijf waar het logboek nu eindigt."),
]
Tegen = Annotated[
    Bestand,
    typer.Option(
        "--tegen", metavar="BESTAND", help="Bewijs dat het logboek verder gaat op dit punt."
    ),
]
Verder = Annotated[
    Bestand,
    typer.Option(
        "--verder",
        metavar="BESTAND",
        help="Ga verder waar u eerder ophield; de stand komt in dit bestand.",
    ),
]
Logboek = Annotated[
    bool,
    typer.Option("--logboek", metavar=NO_VALUE, help="Sla het vergelijken van leesmodellen over."),
]


def zegel(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    ctx: typer.Context,
    punt: Punt = None,
    tegen: Tegen = None,
    verder: Verder = None,
    logboek: Logboek = False,
    as_json: Json = False,
) -> None:
    """Controleer of alles nog is zoals het is vastgelegd, en noem het eerste dat niet klopt.

    Geef een punt aan iemand buiten uw organisatie: dan valt later op als het logboek is ingekort of
    herschreven. Exitcode 0 als alles klopt, 4 als er iets niet klopt.
    """
    if tegen is not None and verder is not None:
        raise onjuist("Kies --tegen of --verder: een bewijs begint bij het begin.", "--verder")
    wanted = Wanted(_path(punt), _path(tegen), _path(verder), read_models=not logboek)
    screen = Screen(as_json)
    found = _looked(ctx.obj, wanted, screen)
    screen.show(_document(found), lambda s: _draw(s, found))
    if not found.good:
        raise typer.Exit(Exit.NIET_GEZOND)


def _looked(program: Program, wanted: Wanted, screen: Screen) -> Seal:
    with screen.progress("Logboek nalezen") as progress:
        return seal(
            program.access.ready(),
            wanted,
            program.clock.now(),
            progress,
            lambda name: screen.progress(f"Vergelijken {name}"),
        )


def _path(given: str | None) -> Path | None:
    return Path(given) if given else None


def _document(found: Seal) -> dict[str, Any]:
    return {
        "klopt": found.good,
        "logboek_klopt": found.log_whole,
        "bevindingen": found.findings,
        "punt": f"{found.written}" if found.written else None,
    }


def _draw(screen: Screen, found: Seal) -> None:
    rows = [cells("goed" if f.goed else "MIS", f.wat, f.zin) for f in found.findings]
    screen.table(Table(("Stand", "Wat", "Gezien"), rows))
    screen.line(*_verdict(found))
    if found.written:
        screen.line(f"Het punt staat in {found.written}. Bewaar het buiten dit systeem.")


def _verdict(found: Seal) -> tuple[str, str]:
    if found.good:
        return "Alles is zoals het is vastgelegd.", "good"
    if not found.log_whole:
        return (
            "Het logboek is veranderd. Bewaar deze database zoals zij nu is, maak niets opnieuw uit"
            " dit logboek, en zoek uit wie dit deed. Herstel uit een backup van daarvoor.",
            "fault",
        )
    return (
        "Het logboek klopt; wat ernaast ligt niet. Zoek eerst uit hoe dat kwam. Leesmodellen"
        " maakt u daarna opnieuw met `keurmerk projecties herbouw`.",
        "fault",
    )
