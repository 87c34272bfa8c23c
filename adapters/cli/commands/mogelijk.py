"""mogelijk: what may be done with a dossier, and what may not and why."""

from typing import Annotated

import typer

from adapters.application.dossiers import known_dossier
from adapters.application.possible import possible
from adapters.cli.options import NO_VALUE, Dossier, Json, Op
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import not_judged, written
from adapters.input.catalogue import OFFERED
from adapters.input.values import day, kvk, role
from domain.begrippen import Rol
from domain.calendar import dag_van
from domain.keurmerk.mogelijk import Mogelijkheid

Wat = Annotated[
    str,
    typer.Option("--rol", metavar="ROL", envvar="KEURMERK_ROL", help="In welke rol."),
]

Alles = Annotated[
    bool,
    typer.Option("--alles", metavar=NO_VALUE, help="Ook wat niet bij deze status past."),
]


def mogelijk(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    ctx: typer.Context,
    dossier: Dossier,
    op: Op = None,
    rol: Wat = Rol.BESLISSER.value,
    alles: Alles = False,
    as_json: Json = False,
) -> None:
    """Toon welke opdrachten nu kunnen, en bij de andere: alle redenen waarom niet.

    Wat niet bij de status van het dossier past, staat er alleen met --alles.
    """
    program: Program = ctx.obj
    dag = dag_van(program.clock.now()) if op is None else day(op, "--op")
    with program.access.reading() as connection:
        id_ = known_dossier(connection, kvk(dossier))
    every = possible(program.access.ready(), id_, dag, role(rol))
    found = tuple(each for each in every if alles or each.past)
    frame = {"dossier": dossier, "op": f"{dag}", "rol": rol}
    document = {**frame, "commandos": [document_of(each) for each in found]}
    kop = f"Dossier {dossier} op {written(dag)}, voor een {rol}."
    elders = len(every) - len(found)
    Screen(as_json).show(document, lambda screen: draw(screen, kop, found, elders))


def document_of(each: Mogelijkheid) -> dict[str, object]:
    return {
        "commando": each.commando,
        "omschrijving": each.omschrijving,
        "kan": each.kan,
        "redenen": each.redenen,
        "niet_getoetst": each.onbeoordeeld,
    }


def draw(screen: Screen, kop: str, found: tuple[Mogelijkheid, ...], elders: int = 0) -> None:
    screen.line(kop, "faint")
    for each in sorted(found, key=lambda each: not each.kan):
        screen.line()
        mark, style = ("ja ", "good") if each.kan else ("nee", "faint")
        screen.line(f"{mark}  {each.commando}", style)
        screen.indented(each.omschrijving)
        for reden in each.redenen:
            screen.indented(f"- {reden}")
        for reden in each.onbeoordeeld:
            screen.indented(not_judged(reden))
    screen.line()
    if elders:
        screen.line(f"{elders} opdrachten passen niet bij deze status. Toon ze met --alles.")
    screen.line(f"Velden van een opdracht: keurmerk doe OPDRACHT --velden ({len(OFFERED)}).")
