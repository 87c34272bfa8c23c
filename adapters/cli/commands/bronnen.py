"""bronnen: which rule of the Handleiding is carried out where in the code."""

from typing import Annotated

import typer

from adapters.cli.input.faults import meant, onjuist
from adapters.cli.options import Json
from adapters.cli.screen import Screen, Tabel
from adapters.cli.words import cells
from domain.herkomst import HERKOMST, Herkomst

Regel = Annotated[
    str | None,
    typer.Argument(metavar="REGEL", help="Alleen deze regel, bijvoorbeeld GT-01."),
]


def bronnen(regel: Regel = None, as_json: Json = False) -> None:
    """Toon welke regel van de Handleiding waar in de code staat."""
    gevonden = [each for each in HERKOMST if regel is None or each.regel == regel.upper()]
    if not gevonden:
        suggestion = meant(str(regel).upper(), [each.regel for each in HERKOMST])
        raise onjuist(f"De regel ‘{regel}’ is hier niet bekend.{suggestion}", "regel")
    document = {"bronnen": gevonden}
    Screen(as_json).show(document, lambda screen: screen.table(_table(gevonden)))


def _table(gevonden: list[Herkomst]) -> Tabel:
    return Tabel(
        ("Regel", "Paragraaf", "Plaats in de code", "Toelichting"),
        [cells(each.regel, each.bron, each.plaats, each.toelichting) for each in gevonden],
    )
