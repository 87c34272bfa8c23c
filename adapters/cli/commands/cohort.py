"""cohort: where all holders stand whose Meetperiode begins on one day."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from adapters.application.cohort import Cohort
from adapters.application.cohort import cohort as answer
from adapters.cli.apart import end_with
from adapters.cli.columns import Table
from adapters.cli.options import Json, Op
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells
from adapters.input.values import day
from domain.calendar import dag_van
from domain.keurmerk.cohort import Cohortstand, Zonder
from domain.receipt.advies import Advies
from projections.veldwaarden import waardenaam

NAAM: Mapping[StrEnum, str] = {
    Advies.ONVOLLEDIG: "nog niet te beoordelen",
    Advies.CLIENTENAUDIT: "eerst een cliëntenaudit aanbieden",
    Advies.NIET_TOEKENNEN: "niet toekennen",
    Advies.MATERIEEL: "beslissen over een materiële norm",
    Zonder.BEOORDEELD: "al beoordeeld",
    Zonder.WACHT: "wacht op een eerdere Meetperiode",
    Zonder.TEKST: "tekst staat hier niet",
    Zonder.ORGANISATIE: "organisatie onbekend",
}
Start = Annotated[
    str,
    typer.Argument(
        metavar="START", help="Eerste dag van de Meetperiode (jjjj-mm-dd).", show_default=False
    ),
]


def cohort(ctx: typer.Context, start: Start, op: Op = None, as_json: Json = False) -> None:
    """Toon van alle houders met deze Meetperiode wat hun dossier oplevert, en wat er nog mist."""
    program: Program = ctx.obj
    today = dag_van(program.clock.now())
    found = answer(
        program.access.ready(), day(start, "START"), today if op is None else day(op, "--op")
    )
    standen = [{"naam": naam, **asdict(stand)} for naam, stand in found.standen]
    document = {
        "start": found.start,
        "einde": found.einde,
        "aantal": len(standen),
        "per_advies": _counted(found),
        "standen": standen,
        "apart": found.apart,
    }
    Screen(as_json).show(document, lambda screen: _draw(screen, found))
    end_with(found.apart)


def _counted(found: Cohort) -> dict[str, int]:
    return dict(Counter(stand.advies.value for _, stand in found.standen).most_common())


def _naam(stand: Cohortstand) -> str:
    return NAAM.get(stand.advies, stand.advies.value)


def _draw(screen: Screen, found: Cohort) -> None:
    period = f"Meetperiode {found.start:%d-%m-%Y} tot en met {found.einde:%d-%m-%Y}"
    rows = [
        cells(
            naam,
            waardenaam(stand.status),
            _naam(stand),
            waardenaam(stand.vrijstelling) if stand.vrijstelling else None,
            stand.waarom,
        )
        for naam, stand in found.standen
    ]
    columns = ("Dossier", "Status", "Advies", "Vrijstelling", "Waarom")
    screen.table(Table(columns, rows, title=period, empty="Niemand heeft deze Meetperiode."))
    counted = Counter(_naam(stand) for _, stand in found.standen).most_common()
    if counted:
        screen.line(", ".join(f"{aantal} keer {naam}" for naam, aantal in counted) + ".")
