"""bronnen: which rule of the Handleiding is carried out where in the code."""

from typing import Annotated, Any

import typer

from adapters.cli.input.faults import meant, onjuist
from adapters.cli.options import Json
from adapters.cli.screen import Screen, Tabel
from adapters.cli.words import cells
from domain.herkomst import HERKOMST, Herkomst

Regel = Annotated[
    str | None,
    typer.Argument(
        metavar="REGEL", help="Alleen deze regel, bijvoorbeeld R-T1-a.", show_default=False
    ),
]
KOLOMMEN = ("Regel", "Bron", "Plaats in de code", "Toelichting")


def bronnen(regel: Regel = None, as_json: Json = False) -> None:
    """Toon welke regel van de Handleiding waar in de code staat."""
    gevonden = HERKOMST if regel is None else _of(regel)
    rijen = [cells(each.regel, each.bron, each.plaats, each.toelichting) for each in gevonden]
    document = {"bronnen": [_document(each) for each in gevonden]}
    Screen(as_json).show(document, lambda screen: screen.table(Tabel(KOLOMMEN, rijen)))


def _of(regel: str) -> tuple[Herkomst, ...]:
    """Raises Onjuist with a suggestion when no place names this rule."""
    gevonden = tuple(each for each in HERKOMST if each.regel.lower() == regel.lower())
    if not gevonden:
        suggestion = meant(regel, {each.regel for each in HERKOMST})
        raise onjuist(f"De regel ‘{regel}’ is hier niet bekend.{suggestion}", "regel")
    return gevonden


def _document(each: Herkomst) -> dict[str, Any]:
    return {
        "regel": each.regel,
        "document": each.bron.document,
        "paragraaf": each.bron.plaats,
        "plaats": each.plaats,
        "toelichting": each.toelichting,
    }
