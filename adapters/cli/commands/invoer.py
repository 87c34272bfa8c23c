"""voer-uit, schema: commands from a file, and what such a file may hold."""

from collections.abc import Iterator, Sequence
from typing import Annotated

import typer

from adapters.cli.carrying import Carrier
from adapters.cli.exits import Exit, as_documents
from adapters.cli.input.faults import Fout, Onjuist
from adapters.cli.input.files import text
from adapters.cli.input.lines import Gelezen, Regel, read
from adapters.cli.input.schema import schema_document
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen, note
from adapters.eventstore.importing import Refusal, Report

Bestand = Annotated[
    str,
    typer.Argument(
        metavar="BESTAND",
        help="Bestand met één JSON-object per regel; - leest van de invoer.",
        show_default=False,
    ),
]
Doorgaan = Annotated[
    bool,
    typer.Option(
        "--doorgaan", metavar=NO_VALUE, help="Voer de goede regels uit, ook als er foute zijn."
    ),
]


def voer_uit(
    ctx: typer.Context, bestand: Bestand, doorgaan: Doorgaan = False, as_json: Json = False
) -> None:
    """Voer de commando's in een bestand uit, of haal geschiedenis binnen.

    Eerst worden alle regels gecontroleerd. Is er één fout, dan gebeurt er niets. Twee keer
    hetzelfde bestand doet niets dubbel. Een regel met ‘op’ is geschiedenis; zonder ‘op’ geldt nu.
    """
    program: Program = ctx.obj
    gelezen = read(text(bestand).split("\n"), program.clock.now())
    if gelezen.fouten and not doorgaan:
        if not as_json:
            note(_nothing_done(len(gelezen.fouten)))
        raise Onjuist(gelezen.fouten)
    screen = Screen(as_json)
    report = carry(program, gelezen.regels, doorgaan, screen)
    screen.show(_document(gelezen, report), lambda s: _draw(s, gelezen, report))
    code = _code(gelezen, report)
    if code is not Exit.GOED:
        raise typer.Exit(code)


def schema(as_json: Json = False) -> None:
    """Toon het JSON Schema van een regel voor ‘voer-uit’: alle commando's met hun velden."""
    Screen(as_json=True).show(schema_document(), lambda _: None)


def carry(program: Program, regels: Sequence[Regel], doorgaan: bool, screen: Screen) -> Report:
    """Carry out checked lines with progress on the screen."""
    database = program.database()
    work = 2 * len(regels)  # each is decided on, then written
    with program.store(database) as store, screen.progress("Regels uitvoeren") as done:
        now = program.clock.now()
        carrier = Carrier(
            database, store, now, lambda decided, written: done(decided + written, work)
        )
        return carrier.carry(regels, doorgaan)


def _nothing_done(aantal: int) -> str:
    fouten = "1 fout" if aantal == 1 else f"{aantal} fouten"
    return f"Er is niets uitgevoerd: het bestand heeft {fouten}."


def _code(gelezen: Gelezen, report: Report) -> Exit:
    if gelezen.fouten:
        return Exit.VERKEERD_GEBRUIK
    return Exit.GEWEIGERD if report.geweigerd else Exit.GOED


def _document(gelezen: Gelezen, report: Report) -> dict[str, object]:
    return {
        "uitgevoerd": report.uitgevoerd,
        "al_eerder_uitgevoerd": report.herhaald,
        "gebeurtenissen": report.events,
        "geweigerd": [
            {"regel": refusal.nummer, "redenen": list(as_documents(refusal.redenen))}
            for refusal in report.geweigerd
        ],
        "fouten": [{"regel": f.regel, "veld": f.veld, "zin": f.zin} for f in gelezen.fouten],
    }


def _draw(screen: Screen, gelezen: Gelezen, report: Report) -> None:
    for zin in _told(gelezen.fouten, report.geweigerd):
        note(zin)
    if report.geweigerd and not report.uitgevoerd:
        note("Er is niets uitgevoerd.")
        return
    screen.line(
        f"{report.uitgevoerd} uitgevoerd, {report.herhaald} al eerder uitgevoerd,"
        f" {report.events} gebeurtenissen vastgelegd."
    )


def _told(fouten: Sequence[Fout], refusals: Sequence[Refusal]) -> Iterator[str]:
    yield from map(str, sorted(fouten))
    for refusal in refusals:
        yield from (f"regel {refusal.nummer}: geweigerd. {reden}" for reden in refusal.redenen)
