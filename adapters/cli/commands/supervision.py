"""gezond, projecties: is everything all right, and do the read models say what the log says?"""

from collections.abc import Sequence
from typing import Annotated

import typer
from typer import echo

from adapters.application.health import Finding, all_apart, health
from adapters.application.rebuild import Mode, RebuildReport, in_orde, read_models
from adapters.application.set_apart import Apart
from adapters.cli.columns import Table
from adapters.cli.exits import Exit
from adapters.cli.metrics import as_openmetrics
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells
from adapters.input.faults import onjuist

Wat = Annotated[
    str,
    typer.Argument(
        metavar="herbouw|controle",
        help="herbouw: maak ze opnieuw uit het logboek. controle: vergelijk alleen.",
        show_default=False,
    ),
]


Metrics = Annotated[
    bool,
    typer.Option(
        "--openmetrics",
        metavar=NO_VALUE,
        help="Geef het antwoord als OpenMetrics, voor een programma dat bewaakt.",
    ),
]


def gezond(ctx: typer.Context, as_json: Json = False, openmetrics: Metrics = False) -> None:
    """Kijk of alles goed gaat: database, worker, termijnen en projecties.

    Exitcode 0 als alles goed is, 4 als er iets mis is, 5 als de database niet te gebruiken is.
    """
    program: Program = ctx.obj
    database = program.access.running()
    keuringen = health(database, program.clock.now())
    goed = all(keuring.goed for keuring in keuringen)
    if openmetrics:
        echo(as_openmetrics(keuringen), nl=False)
    else:
        document = {"gezond": goed, "keuringen": keuringen, "apart": all_apart(database)}
        Screen(as_json).show(document, lambda screen: _draw(screen, keuringen))
    if not goed:
        raise typer.Exit(Exit.NIET_GEZOND)


def projecties(ctx: typer.Context, wat: Wat, as_json: Json = False) -> None:
    """Maak de leesmodellen opnieuw uit het logboek, of controleer of ze kloppen."""
    if wat not in list(Mode):
        raise onjuist(f"‘{wat}’ kan niet. Kies uit: {', '.join(Mode)}.", "projecties")
    program: Program = ctx.obj
    screen = Screen(as_json)
    database = program.access.ready()
    verslagen = list(
        read_models(
            database,
            Mode(wat),
            lambda name: screen.progress(f"{wat.capitalize()} {name}"),
        )
    )
    document = {"in_orde": in_orde(verslagen), "verslagen": verslagen}
    met = {each.keurmerk_id for verslag in verslagen for each in verslag.apart}
    apart = [each for each in all_apart(database) if each.keurmerk_id in met]
    screen.show(document, lambda s: _draw_reports(s, verslagen, apart))
    if met or (not in_orde(verslagen) and wat == Mode.CONTROLE):
        raise typer.Exit(Exit.NIET_GEZOND)


def _draw(screen: Screen, keuringen: Sequence[Finding]) -> None:
    rows = [cells("goed" if k.goed else "MIS", k.wat, k.zin) for k in keuringen]
    screen.table(Table(("Stand", "Wat", "Gezien"), rows))


def _draw_reports(
    screen: Screen, verslagen: Sequence[RebuildReport], apart: Sequence[Apart]
) -> None:
    rows = [
        cells(v.leesmodel, t.tabel, t.gelijk, t.anders, t.ontbreekt, t.te_veel)
        for v in verslagen
        for t in v.tabellen
    ]
    columns = ("Leesmodel", "Tabel", "Gelijk", "Anders", "Ontbrak", "Te veel")
    screen.table(Table(columns, rows, numbers=frozenset(columns[2:])))
    for each in apart:
        screen.line(each.zin, "fault")
    if apart:
        screen.line("De regels daarvan blijven zoals ze waren. Zie docs/onleesbaar.md.", "fault")
        screen.line("Wat hieronder staat, gaat over alle andere dossiers.")
    if in_orde(verslagen):
        screen.line("De leesmodellen zeggen hetzelfde als het logboek.", "good")
    elif all(verslag.gewisseld for verslag in verslagen):
        screen.line("Er waren verschillen. Die zijn nu hersteld uit het logboek.", "warning")
    else:
        screen.line(
            "Er zijn verschillen. Kijk eerst met `keurmerk zegel` of het logboek zelf klopt.",
            "fault",
        )
