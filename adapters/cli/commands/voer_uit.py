"""voer-uit, schema: commands from a file, and what such a file may hold."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

import typer

from adapters.application import carrying
from adapters.application.carrying import Refusal, Report
from adapters.cli.exits import Exit, as_documents
from adapters.cli.files import text
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen, note
from adapters.input.faults import Fout, Onjuist
from adapters.input.lines import CheckedFile, GivenCommand, read
from adapters.input.schema import schema_document
from domain.rules import Reden

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
    """Voer de opdrachten in een bestand uit, of haal geschiedenis binnen.

    Eerst worden alle regels gecontroleerd. Is er één fout, dan gebeurt er niets. Twee keer
    hetzelfde bestand doet niets dubbel. Een regel met ‘op’ is geschiedenis; zonder ‘op’ geldt nu.
    """
    program: Program = ctx.obj
    checked = read(text(bestand).split("\n"), program.clock.now())
    if checked.fouten and not doorgaan:
        if not as_json:
            note(_nothing_done(len(checked.fouten)))
        raise Onjuist(checked.fouten)
    screen = Screen(as_json)
    report = carry(program, checked.commands, doorgaan, screen)
    screen.show(_document(checked, report), lambda s: _draw(s, checked, report))
    code = _code(checked, report)
    if code is not Exit.GOED:
        raise typer.Exit(code)


def schema(as_json: Json = False) -> None:
    """Toon het JSON Schema van een regel voor ‘voer-uit’: alle opdrachten met hun velden."""
    Screen(as_json=True).show(schema_document(), lambda _: None)


def carry(
    program: Program, given: Sequence[GivenCommand], doorgaan: bool, screen: Screen
) -> Report:
    """Carry out checked commands with progress on the screen."""
    database = program.access.ready()
    work = 2 * len(given)  # each is decided on, then written
    so_far = 0
    with screen.progress("Regels uitvoeren") as done:

        def progress(decided: int, written: int) -> None:
            nonlocal so_far
            so_far = written
            done(decided + written, work)

        try:
            return carrying.carry(
                database, given, program.clock.now, doorgaan=doorgaan, progress=progress
            )
        except KeyboardInterrupt:
            note(_stopped(so_far))
            raise


_UNFINISHED = (
    "De invoer stopte bij de geweigerde regel en is niet af: haar dossiers wachten op de rest."
    " Verbeter het bestand en bied het opnieuw aan, of kijk met `keurmerk invoer`."
)


def _stopped(written: int) -> str:
    return (
        f"Onderbroken. Nu zijn er zeker {written} regels uitgevoerd. Bied hetzelfde bestand opnieuw"
        " aan: dat gaat verder waar dit ophield. Met `keurmerk invoer` ziet u wat er nog wacht."
    )


def _nothing_done(aantal: int) -> str:
    fouten = "1 fout" if aantal == 1 else f"{aantal} fouten"
    return f"Er is niets uitgevoerd: het bestand heeft {fouten}."


def _code(checked: CheckedFile, report: Report) -> Exit:
    if checked.fouten:
        return Exit.VERKEERD_GEBRUIK
    return Exit.GEWEIGERD if report.geweigerd else Exit.GOED


def _document(checked: CheckedFile, report: Report) -> dict[str, object]:
    return {
        "uitgevoerd": report.uitgevoerd,
        "al_eerder_uitgevoerd": report.herhaald,
        "gebeurtenissen": report.events,
        "geweigerd": [
            {"regel": refusal.nummer, "redenen": list(as_documents(refusal.redenen))}
            for refusal in report.geweigerd
        ],
        "niet_getoetst": [
            {**document, "aantal": aantal}
            for document, aantal in zip(
                as_documents(report.onbeoordeeld), report.onbeoordeeld.values(), strict=True
            )
        ],
        "fouten": [{"regel": f.regel, "veld": f.veld, "zin": f.zin} for f in checked.fouten],
    }


def _draw(screen: Screen, checked: CheckedFile, report: Report) -> None:
    for zin in _told(checked.fouten, report.geweigerd):
        note(zin)
    if report.geweigerd and not report.uitgevoerd:
        note("Er is niets uitgevoerd.")
        return
    screen.line(
        f"{report.uitgevoerd} uitgevoerd, {report.herhaald} al eerder uitgevoerd,"
        f" {report.events} gebeurtenissen vastgelegd."
    )
    if report.stopt:
        note(_UNFINISHED)
    if report.onbeoordeeld:
        screen.line(_not_judged(report.onbeoordeeld))


def _not_judged(found: Mapping[Reden, int]) -> str:
    """One line for a whole file: history can lie under editions that are not here."""
    per_rule: Counter[str] = Counter()
    for reden, aantal in found.items():
        per_rule[reden.code] += aantal
    regels = ", ".join(f"{aantal} keer {regel}" for regel, aantal in per_rule.items())
    return f"Niet getoetst, want de tekst van de Handleiding staat hier niet: {regels}."


def _told(fouten: Sequence[Fout], refusals: Sequence[Refusal]) -> Iterator[str]:
    yield from map(str, sorted(fouten))
    for refusal in refusals:
        yield from (f"regel {refusal.nummer}: geweigerd. {reden}" for reden in refusal.redenen)
