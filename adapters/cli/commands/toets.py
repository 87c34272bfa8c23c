"""toets, herhaal: evaluate a file of facts, and make an old receipt again. No database."""

from typing import Annotated

import typer

from adapters.application.evaluation import evaluate, repeat
from adapters.cli.exits import Exit
from adapters.cli.files import content, keep, text
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.outcomes import draw
from adapters.cli.screen import Screen
from adapters.input.factsheet import read
from domain.receipt.evaluators import HUIDIG

Feiten = Annotated[
    str,
    typer.Argument(
        metavar="BESTAND",
        help="JSON-bestand met feiten; - leest van de invoer.",
        show_default=False,
    ),
]
Bewaard = Annotated[
    str, typer.Argument(metavar="RECEIPT", help="Een bewaarde receipt.", show_default=False)
]
Bewaar = Annotated[
    str | None,
    typer.Option("--bewaar", metavar="RECEIPT", help="Schrijf de receipt naar dit bestand."),
]
Alles = Annotated[
    bool, typer.Option("--alles", metavar=NO_VALUE, help="Ook wat niet van toepassing is.")
]


def toets(
    bestand: Feiten, bewaar: Bewaar = None, alles: Alles = False, as_json: Json = False
) -> None:
    """Toets een bestand met feiten, zonder database, en laat zien waarop elke uitkomst rust.

    Voorbeeld: voorbeelden/beoordeling-voorbeeld.json.
    """
    receipt = evaluate(read(text(bestand), HUIDIG))
    if bewaar is not None:
        keep(bewaar, receipt.inhoud)
    document = {**receipt.document, "sha256": receipt.hash}
    Screen(as_json).show(document, lambda screen: draw(screen, receipt, alles))


def herhaal(bestand: Bewaard, as_json: Json = False) -> None:
    """Toets een bewaarde receipt opnieuw met haar eigen feiten, editie en beleid."""
    again = repeat(content(bestand), bestand)
    zin = again.veranderd or (
        "De receipt geeft zichzelf." if again.same else "Opnieuw getoetst komt er iets anders uit."
    )
    document = {"gelijk": again.same, "zin": zin, "sha256": again.sha256}
    Screen(as_json).show(document, lambda screen: screen.line(zin))
    if not again.same:
        raise typer.Exit(Exit.NIET_GEZOND)
