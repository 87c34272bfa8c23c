"""invoer: imports of history that are not finished, and giving one up."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from adapters.application.imports import OpenImport, give_up, open_imports
from adapters.cli.columns import Table
from adapters.cli.options import Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells
from adapters.input.faults import onjuist

OPGEVEN = "opgeven"
Wat = Annotated[
    str | None,
    typer.Argument(metavar="opgeven", help="opgeven: laat los wat niet af is.", show_default=False),
]
Code = Annotated[
    str | None,
    typer.Argument(metavar="CODE", help="Welke invoer: haar code.", show_default=False),
]


def invoer(ctx: typer.Context, wat: Wat = None, code: Code = None, as_json: Json = False) -> None:
    """Toon welke invoer van geschiedenis niet af is, of geef er een op.

    Zolang een invoer niet af is, wachten haar dossiers: er gaat geen termijn af en er kan niet in
    worden gewerkt. Hetzelfde bestand opnieuw met ‘voer-uit’ maakt haar af.
    """
    program: Program = ctx.obj
    screen = Screen(as_json)
    if wat is None:
        found = open_imports(program.access.ready())
        screen.show({"invoer": [_document(each) for each in found]}, lambda s: _draw(s, found))
        return
    if wat != OPGEVEN or not code:
        raise onjuist("Schrijf `keurmerk invoer opgeven CODE`.", "invoer")
    gone = give_up(program.access.ready(), code)
    zin = (
        f"De invoer {gone.code} is opgegeven. Wat er staat, blijft staan: {gone.geschreven} van de"
        f" {gone.regels} regels. In haar dossiers ({gone.dossiers}) kan weer worden gewerkt. Is dat"
        " eenmaal gebeurd, dan kan er geen geschiedenis meer bij."
    )
    screen.show({"opgegeven": _document(gone)}, lambda s: s.line(zin))


def _document(found: OpenImport) -> dict[str, Any]:
    return {
        "code": found.code,
        "door": found.door,
        "proces": found.proces,
        "begonnen_op": found.begonnen_op,
        "laatst_op": found.laatst_op,
        "geschreven": found.geschreven,
        "regels": found.regels,
        "dossiers": found.dossiers,
    }


def _draw(screen: Screen, found: Sequence[OpenImport]) -> None:
    columns = ("Code", "Van", "Proces", "Begonnen", "Laatst", "Geschreven", "Regels", "Dossiers")
    rows = [cells(*_document(each).values()) for each in found]
    empty = "Er is geen invoer die niet af is."
    screen.table(Table(columns, rows, numbers=frozenset(columns[5:]), empty=empty))
