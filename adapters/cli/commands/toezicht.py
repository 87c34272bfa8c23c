"""gezond, projecties: is everything all right, and do the read models say what the log says?"""

from collections.abc import Callable, Sequence
from typing import Annotated

import psycopg
import typer

from adapters.cli.exits import Exit
from adapters.cli.options import Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen, Tabel
from adapters.cli.words import cells
from adapters.eventstore.mapper import EventMapper
from adapters.postgres.connection import Role
from adapters.postgres.gezondheid import Keuring, gezondheid
from adapters.postgres.herbouw import Verslag, controle, herbouw, in_orde
from adapters.postgres.leesmodellen import LEESMODELLEN
from adapters.postgres.logboek import Logboek

Wat = Annotated[
    str,
    typer.Argument(
        metavar="herbouw|controle",
        help="herbouw: maak ze opnieuw uit het logboek. controle: vergelijk alleen.",
        show_default=False,
    ),
]


def gezond(ctx: typer.Context, as_json: Json = False) -> None:
    """Kijk of alles goed gaat: database, worker, termijnen en projecties.

    Exitcode 0 als alles goed is, 4 als er iets mis is, 5 als de database niet te gebruiken is.
    """
    program: Program = ctx.obj
    try:
        with program.running().connect(Role.APP) as connection:
            keuringen = gezondheid(connection, program.clock.now())
    except psycopg.errors.UndefinedTable as error:
        raise program.not_set_up() from error
    keuringen = (Keuring("database", True, "Bereikbaar."), *keuringen)
    goed = all(keuring.goed for keuring in keuringen)
    document = {"gezond": goed, "keuringen": keuringen}
    Screen(as_json).show(document, lambda screen: _draw(screen, keuringen))
    if not goed:
        raise typer.Exit(Exit.NIET_GEZOND)


def projecties(ctx: typer.Context, wat: Wat, as_json: Json = False) -> None:
    """Maak de leesmodellen opnieuw uit het logboek, of controleer of ze kloppen."""
    run = _KEUZE.get(wat)
    if run is None:
        raise typer.BadParameter(f"‘{wat}’", param_hint="'herbouw' of 'controle'")
    program: Program = ctx.obj
    screen = Screen(as_json)
    database = program.database()
    logboek = Logboek(EventMapper().read)
    verslagen = []
    for leesmodel in LEESMODELLEN:
        with screen.progress(f"{wat.capitalize()} {leesmodel.naam}") as done:
            verslagen.append(run(database, leesmodel, logboek, _progress(done)))
    document = {"in_orde": in_orde(verslagen), "verslagen": verslagen}
    screen.show(document, lambda s: _draw_reports(s, verslagen))
    if not in_orde(verslagen):
        raise typer.Exit(Exit.NIET_GEZOND)


_KEUZE = {"herbouw": herbouw, "controle": controle}


def _progress(done: Callable[[int], None]) -> Callable[[int, int], None]:
    return lambda gedaan, _totaal: done(gedaan)


def _draw(screen: Screen, keuringen: Sequence[Keuring]) -> None:
    screen.table(
        Tabel(
            ("", "Wat", "Gezien"),
            [cells("goed" if k.goed else "MIS", k.wat, k.zin) for k in keuringen],
        )
    )


def _draw_reports(screen: Screen, verslagen: Sequence[Verslag]) -> None:
    screen.table(
        Tabel(
            ("Leesmodel", "Tabel", "Gelijk", "Anders", "Ontbrak", "Te veel"),
            [
                cells(v.leesmodel, t.tabel, t.gelijk, t.anders, t.ontbrekend, t.overbodig)
                for v in verslagen
                for t in v.tabellen
            ],
            getallen=frozenset({"Gelijk", "Anders", "Ontbrak", "Te veel"}),
        )
    )
