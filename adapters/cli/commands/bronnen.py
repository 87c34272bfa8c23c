"""bronnen: where each rule of the Handleiding is evaluated and who uses it, or why nobody does."""

from typing import Annotated, Any

import typer

from adapters.application.sources import (
    COUNTED,
    KINDS,
    Origin,
    count,
    origins,
    unused,
    users,
)
from adapters.cli.columns import Table
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.screen import Screen
from adapters.cli.words import cells
from domain.herkomst import Elders, Herkomst

Regel = Annotated[
    str | None,
    typer.Argument(
        metavar="REGEL", help="Alleen deze regel, bijvoorbeeld R-T1-a.", show_default=False
    ),
]
Telling = Annotated[
    bool,
    typer.Option("--telling", metavar=NO_VALUE, help="Toon alleen aantallen, per soort regel."),
]
COLUMNS = ("Regel", "Bron", "Geëvalueerd in", "Gebruikt door", "Toelichting")
NIETS = "nog niets"
SHOWN = 4  # users in a row of the table; --json and a question about one rule give all


def bronnen(regel: Regel = None, telling: Telling = False, as_json: Json = False) -> None:
    """Toon waar elke regel van de Handleiding wordt geëvalueerd en wat haar gebruikt."""
    found, screen = origins(regel), Screen(as_json)
    if telling:
        counts = count(found)
        rows = [(f"{kind} {name}".strip(), *_numbers(counts[kind])) for kind, name in KINDS.items()]
        table = Table(("Soort", *COUNTED), rows, numbers=frozenset(COUNTED))
        screen.show({"telling": counts}, lambda shown: shown.table(table))
        return
    shown = None if regel else SHOWN
    rows = [
        cells(each.regel, each.bron, _place(each), _used(each, shown), each.toelichting)
        for each in found
    ]
    document = {"bronnen": [_document(each) for each in found]}
    screen.show(document, lambda shown: shown.table(Table(COLUMNS, rows)))


def _numbers(counted: Any) -> tuple[str, ...]:
    return tuple(f"{counted[name]}" for name in COUNTED)


def _place(each: Origin) -> str:
    return each.plaats if isinstance(each, Herkomst) else "niet hier"


def _used(each: Origin, most: int | None) -> str:
    found = users(each)
    if not found:
        return f"{NIETS}: {unused(each)}"
    rest = len(found[most:]) if most else 0
    return ", ".join(found[:most]) + (f" en {rest} meer" if rest else "")


def _document(each: Origin) -> dict[str, Any]:
    return {
        "regel": each.regel,
        "document": each.bron.document,
        "paragraaf": each.bron.plaats,
        "plaats": each.plaats if isinstance(each, Herkomst) else None,
        "gebruikt_door": users(each),
        "nog_niets": unused(each),
        "niet_hier": each.deel if isinstance(each, Elders) else None,
        "toelichting": each.toelichting,
    }
