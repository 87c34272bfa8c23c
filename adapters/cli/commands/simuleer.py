"""simuleer: what would happen in a period, on a copy of the database."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Annotated, Any

import typer

from adapters.application import simulation
from adapters.application.simulation import Afgegaan, Period, Simulated
from adapters.cli.columns import Table
from adapters.cli.exits import Exit
from adapters.cli.options import Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen, note
from adapters.cli.words import cells, written
from adapters.input.faults import all_of, onjuist
from adapters.input.values import day
from domain.calendar import dag_van

Van = Annotated[
    str | None, typer.Option("--van", metavar="DAG", help="Eerste dag, vandaag of later.")
]
Tot = Annotated[str | None, typer.Option("--tot", metavar="DAG", help="Laatste dag.")]


def simuleer(ctx: typer.Context, van: Van = None, tot: Tot = None, as_json: Json = False) -> None:
    """Laat zien wat er in een periode gebeurt als niemand iets doet. Er verandert niets.

    Dit gebeurt op een kopie van de database, die daarna weer weg is: termijnen gaan af op volgorde,
    met de taken en de brieven die daaruit komen.
    """
    program: Program = ctx.obj
    screen, now = Screen(as_json), program.clock.now()
    asked = _asked(van, tot, now)
    database = program.access.ready()
    if not as_json:
        note("De kopie wordt gemaakt...")
    with screen.progress("Dagen van de simulatie") as done:
        days = (asked.tot - asked.van).days + 1
        found = simulation.simulate(
            database,
            asked,
            now,
            program.work,
            lambda moment: done(max(0, (dag_van(moment) - asked.van).days), days),
        )
    screen.show(_document(asked, found), lambda s: _draw(s, asked, found))
    if found.mislukt:
        raise typer.Exit(Exit.NIET_GEZOND)


def _asked(van: str | None, tot: str | None, now: datetime) -> Period:
    """Raises Onjuist with all that is wrong."""
    first, last = all_of(lambda: _day(van, "--van"), lambda: _day(tot, "--tot"))
    return simulation.period(first, last, now)


def _day(text: str | None, veld: str) -> date:
    if text is None:
        raise onjuist("Noem deze dag (jjjj-mm-dd).", veld)
    return day(text, veld)


def _document(asked: Period, found: Simulated) -> dict[str, Any]:
    return {
        "van": asked.van,
        "tot": asked.tot,
        "ervoor": [_as_document(each) for each in found.ervoor],
        "termijnen": [_as_document(each) for each in found.termijnen],
        "brieven": [{**asdict(each), "over": each.over} for each in found.brieven],
        "mislukt": found.mislukt,
    }


def _as_document(each: Afgegaan) -> dict[str, Any]:
    return {**asdict(each), "omschrijving": each.omschrijving, "bron": each.bron}


def _draw(screen: Screen, asked: Period, found: Simulated) -> None:
    if found.ervoor:
        screen.line(
            f"Vóór {written(asked.van)} gaan nog {len(found.ervoor)} termijnen af; --json toont ze."
        )
    screen.heading(f"Termijnen die afgaan van {written(asked.van)} tot en met {written(asked.tot)}")
    rows = [
        cells(dag_van(each.vervalt_op), each.omschrijving, each.naam or each.kvk, each.te_doen)
        for each in found.termijnen
    ]
    columns = ("Gaat af op", "Wat", "Dossier", "Taak die ontstaat")
    screen.table(Table(columns, rows, empty="In deze periode gaat geen termijn af."))
    screen.heading("Brieven die dan uitgaan")
    letters = [cells(each.over, each.kvk) for each in found.brieven]
    empty = "Geen: een brief hoort bij een besluit, en uit een termijn alleen volgt geen besluit."
    screen.table(Table(("Over", "Dossier"), letters, empty=empty))
    if found.mislukt:
        screen.line(f"{found.mislukt} termijnen konden niet afgaan.", "fault")
    screen.line("De kopie is weer weg. In de database is niets veranderd.", "good")
