"""bronnen: which rule of the Handleiding is carried out where in the code, or why it is not."""

from typing import Annotated, Any

import typer

from adapters.application.sources import Origin, origins
from adapters.cli.columns import Table
from adapters.cli.options import Json
from adapters.cli.screen import Screen
from adapters.cli.words import cells
from domain.herkomst import Elders, Herkomst

Regel = Annotated[
    str | None,
    typer.Argument(
        metavar="REGEL", help="Alleen deze regel, bijvoorbeeld R-T1-a.", show_default=False
    ),
]
COLUMNS = ("Regel", "Bron", "Plaats in de code", "Toelichting")


def bronnen(regel: Regel = None, as_json: Json = False) -> None:
    """Toon welke regel van de Handleiding waar in de code staat, of waarom niet."""
    found = origins(regel)
    rows = [cells(each.regel, each.bron, _place(each), each.toelichting) for each in found]
    document = {"bronnen": [_document(each) for each in found]}
    Screen(as_json).show(document, lambda screen: screen.table(Table(COLUMNS, rows)))


def _place(each: Origin) -> str:
    return each.plaats if isinstance(each, Herkomst) else f"niet hier, maar: {each.deel}"


def _document(each: Origin) -> dict[str, Any]:
    return {
        "regel": each.regel,
        "document": each.bron.document,
        "paragraaf": each.bron.plaats,
        "plaats": each.plaats if isinstance(each, Herkomst) else None,
        "niet_hier": each.deel if isinstance(each, Elders) else None,
        "toelichting": each.toelichting,
    }
