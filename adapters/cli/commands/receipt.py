"""receipt: the evaluation that a decision rests on, as it lies in the log."""

from typing import Annotated

import typer

from adapters.application.dossiers import known_dossier
from adapters.application.receipt import faults, kept
from adapters.cli.exits import Exit
from adapters.cli.files import keep
from adapters.cli.options import Dossier, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.input.faults import onjuist
from adapters.input.values import kvk

Nummer = Annotated[
    int, typer.Argument(metavar="NUMMER", help="Volgnummer in de tijdlijn.", show_default=False)
]
Bewaar = Annotated[
    str | None,
    typer.Option("--bewaar", metavar="BESTAND", help="Schrijf de receipt naar dit bestand."),
]


def receipt(
    ctx: typer.Context,
    dossier: Dossier,
    nummer: Nummer,
    bewaar: Bewaar = None,
    as_json: Json = False,
) -> None:
    """Controleer de receipt van een besluit, zoals die in het logboek ligt."""
    program: Program = ctx.obj
    with program.access.reading() as connection:
        found = kept(connection, known_dossier(connection, kvk(dossier)), nummer)
    if found is None:
        raise onjuist(f"Nummer {nummer} van dit dossier heeft geen receipt.", "nummer")
    if bewaar is not None:
        keep(bewaar, found.inhoud.encode())
    wrong = faults(found)
    zin = " ".join(wrong) or "De receipt is ongeschonden en geeft zichzelf."
    document = {"sha256": found.sha256, "klopt": not wrong, "zin": zin, "receipt": found.inhoud}
    Screen(as_json).show(document, lambda screen: screen.line(f"{zin} sha256 {found.sha256}"))
    if wrong:
        raise typer.Exit(Exit.NIET_GEZOND)
