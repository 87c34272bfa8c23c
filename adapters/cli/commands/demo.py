"""demo: a real dossier from aanvraag to register, on a real database."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import typer

from adapters.application.overview import Overview, overview
from adapters.cli.columns import Table
from adapters.cli.commands.administration import brought_up, fire
from adapters.cli.commands.bevolking import fill
from adapters.cli.commands.register import as_document, draw_register
from adapters.cli.commands.voer_uit import carry
from adapters.cli.commands.worklists import draw_terms
from adapters.cli.exits import Exit
from adapters.cli.options import Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen, note
from adapters.cli.words import cells, written
from adapters.input.faults import Onjuist, onjuist
from adapters.input.lines import GivenCommand, read
from domain.calendar import dag_van
from domain.rules import Geweigerd
from domain.tevredenheid.rapport import Rapportregel
from projections.peil import laatste_moment
from projections.register import Register
from projections.tijdlijn import Tijdlijnregel

BESTAND = "welke-professionals-2020.jsonl"
DAG = date(2021, 5, 3)  # the keurmerk was just awarded; the next Meetperiode runs
LIMIT = laatste_moment(DAG)


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that the demo shows."""

    dossier: str
    given: Mapping[UUID, GivenCommand]  # by command id
    overview: Overview


Houders = Annotated[
    str | None,
    typer.Option(
        "--houders", metavar="AANTAL", help="Vul een lege database met zoveel verzonnen houders."
    ),
]
Jaren = Annotated[
    str | None,
    typer.Option("--jaren", metavar="AANTAL", help="Hoeveel jaren die houders achter zich hebben."),
]


def demo(
    ctx: typer.Context, houders: Houders = None, jaren: Jaren = None, as_json: Json = False
) -> None:
    """Laat een echt dossier zien: van aanvraag tot register. Twee keer draaien verdubbelt niets.

    Met --houders en --jaren komt er een hele bevolking van verzonnen houders in een lege database.
    """
    if houders is None and jaren is None:
        _example(ctx.obj, Screen(as_json))
    else:
        fill(ctx.obj, houders, jaren, as_json)


def _example(program: Program, screen: Screen) -> None:
    if not screen.as_json:
        note("De database wordt klaargezet...")
    brought_up(program, screen)
    given = _given(program)
    _carried(program, given, screen)
    if fire(program, LIMIT, screen).mislukt:
        raise typer.Exit(Exit.NIET_GEZOND)
    shown = _asked(program, given)
    screen.show(_document(shown), lambda s: _draw(s, shown))


def _carried(program: Program, given: Sequence[GivenCommand], screen: Screen) -> None:
    """Once: an example that an earlier version of the program brought in stays as it was."""
    report = carry(program, given, False, screen)
    if not all(each.eerder_anders for each in report.geweigerd):
        raise Geweigerd(reden for refusal in report.geweigerd for reden in refusal.redenen)
    if report.geweigerd and not screen.as_json:
        note("Dit voorbeeld staat hier al, zoals een eerdere versie het vastlegde.")


def _given(program: Program) -> Sequence[GivenCommand]:
    """Raises Onjuist when the example is not there or not right."""
    file = program.voorbeelden / BESTAND
    if not file.is_file():
        raise onjuist(f"Het voorbeeld {BESTAND} staat niet in {program.voorbeelden}.", "demo")
    checked = read(file.read_text(encoding="utf-8").split("\n"), program.clock.now())
    if checked.fouten:
        raise Onjuist(checked.fouten)
    return checked.commands


def _asked(program: Program, given: Sequence[GivenCommand]) -> Shown:
    kvk = given[0].dossier
    with program.access.reading() as connection:
        found = overview(connection, kvk, DAG, program.clock.now())
    return Shown(kvk, {each.command_id: each for each in given}, found)


def _document(shown: Shown) -> dict[str, Any]:
    return {
        "dossier": shown.dossier,
        "tevredenheid": [regel.cellen for regel in shown.overview.survey],
        "niet_gepubliceerd": _unpublished(shown.overview.register),
        "register": {
            **as_document(shown.overview.register.peil),
            "vermeldingen": shown.overview.register.vermeldingen,
        },
        "tijdlijn": shown.overview.timeline,
        "termijnen": shown.overview.terms,
        "aangenomen": {
            f"{id_}": {"velden": given.aangenomen, "toelichting": given.toelichting}
            for id_, given in shown.given.items()
            if given.aangenomen
        },
    }


def _draw(screen: Screen, shown: Shown) -> None:
    screen.heading("1. Het rapport over tevredenheid, zoals het is vastgelegd")
    screen.table(_survey(shown.overview.survey))
    if zin := _unpublished(shown.overview.register):
        screen.line(zin, "faint")
    screen.heading(f"2. Het register op {written(DAG)}")
    draw_register(screen, shown.overview.register)
    screen.heading(f"3. De tijdlijn van dossier {shown.dossier}")
    screen.table(_timeline(shown))
    everywhere = ", ".join(_everywhere(shown.given.values()))
    screen.line(f"In elke regel van het bestand is ook aangenomen: {everywhere}.", "faint")
    screen.heading("4. De termijnen die komen")
    draw_terms(screen, shown.overview.terms, LIMIT)
    screen.line()
    screen.line(
        f"Probeer nu: keurmerk tijdlijn {shown.dossier}, keurmerk mogelijk {shown.dossier},"
        " of keurmerk register --op 2020-06-01.",
        "good",
    )


def _survey(rows: Sequence[Rapportregel]) -> Table:
    columns = ("Groep", "Netto steekproef", "Ingevuld", "Respons %", "Cijfer")
    return Table(columns, [row.cellen for row in rows], numbers=frozenset(columns[1:5]))


def _unpublished(register: Register) -> str | None:
    """That the register does not show the figures of the report, and why; None when it does."""
    shown = (vermelding.tevredenheid for vermelding in register.vermeldingen)
    reden = next((each.totaal.reden for each in shown if each), None)
    return (
        f"Het register publiceert deze cijfers niet: {reden[0].lower()}{reden[1:]}"
        if reden
        else None
    )


def _timeline(shown: Shown) -> Table:
    everywhere = _everywhere(shown.given.values())
    return Table(
        ("Nr", "Bekend sinds", "Geldt vanaf", "Wat", "Aangenomen, want niet in het rapport"),
        [
            cells(
                regel.versie,
                dag_van(regel.bekend_sinds),
                regel.geldt_vanaf,
                _what(regel),
                _assumed(shown.given.get(regel.command_id), everywhere),
            )
            for regel in shown.overview.timeline
        ],
        numbers=frozenset({"Nr"}),
    )


def _what(regel: Tijdlijnregel) -> str:
    """A term says which term it is; the other titles speak for themselves."""
    first = next((each.tekst for each in regel.bijzonderheden), "")
    return f"{regel.titel}: {first}" if regel.oorzaak and first else regel.titel


def _everywhere(given: Iterable[GivenCommand]) -> tuple[str, ...]:
    """What is assumed on every line, such as who entered it; said once."""
    first, *rest = (each.aangenomen for each in given)
    return tuple(name for name in first if all(name in other for other in rest))


def _assumed(given: GivenCommand | None, everywhere: tuple[str, ...]) -> str:
    """The other fields of the line that the report does not give."""
    names = (name for name in given.aangenomen if name not in everywhere) if given else ()
    return ", ".join(name.removeprefix("gegevens.").replace("_", " ") for name in names)
