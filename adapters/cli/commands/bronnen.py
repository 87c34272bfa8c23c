"""bronnen: which rule of the Handleiding is carried out where in the code, or why it is not."""

import re
from typing import Annotated, Any, TypeAlias

import typer

from adapters.cli.input.faults import meant, onjuist
from adapters.cli.options import Json
from adapters.cli.screen import Screen, Tabel
from adapters.cli.words import cells
from domain.herkomst import ELDERS, HERKOMST, Elders, Herkomst

Regel = Annotated[
    str | None,
    typer.Argument(
        metavar="REGEL", help="Alleen deze regel, bijvoorbeeld R-T1-a.", show_default=False
    ),
]
Bronregel: TypeAlias = Herkomst | Elders
KOLOMMEN = ("Regel", "Bron", "Plaats in de code", "Toelichting")


def order(regel: str) -> list[tuple[bool, int, str]]:
    """As a reader counts: 2.2 before 2.10."""
    parts = re.findall(r"\d+|\D+", regel)
    return [(not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts]


ALLE: tuple[Bronregel, ...] = tuple(
    sorted((*HERKOMST, *ELDERS), key=lambda each: order(each.regel))
)


def bronnen(regel: Regel = None, as_json: Json = False) -> None:
    """Toon welke regel van de Handleiding waar in de code staat, of waarom niet."""
    gevonden = ALLE if regel is None else _of(regel)
    rijen = [cells(each.regel, each.bron, _place(each), each.toelichting) for each in gevonden]
    document = {"bronnen": [_document(each) for each in gevonden]}
    Screen(as_json).show(document, lambda screen: screen.table(Tabel(KOLOMMEN, rijen)))


def _of(regel: str) -> tuple[Bronregel, ...]:
    """Raises Onjuist with a suggestion when nothing names this rule."""
    gevonden = tuple(each for each in ALLE if each.regel.lower() == regel.lower())
    if not gevonden:
        suggestion = meant(regel, {each.regel for each in ALLE})
        raise onjuist(f"De regel ‘{regel}’ is hier niet bekend.{suggestion}", "regel")
    return gevonden


def _place(each: Bronregel) -> str:
    return each.plaats if isinstance(each, Herkomst) else f"niet hier, maar: {each.deel}"


def _document(each: Bronregel) -> dict[str, Any]:
    return {
        "regel": each.regel,
        "document": each.bron.document,
        "paragraaf": each.bron.plaats,
        "plaats": each.plaats if isinstance(each, Herkomst) else None,
        "niet_hier": each.deel if isinstance(each, Elders) else None,
        "toelichting": each.toelichting,
    }
