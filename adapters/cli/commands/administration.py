"""start, stop, migreer: the database and the worker."""

import logging
import signal
from collections.abc import Sequence
from datetime import datetime
from threading import Event
from types import FrameType
from typing import Annotated

import typer

from adapters.application import deadlines
from adapters.application.administration import bring_up_to_date, stop_bundled, too_wide
from adapters.application.health import all_apart
from adapters.cli.apart import told_apart
from adapters.cli.exits import Exit
from adapters.cli.options import Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen, note
from adapters.cli.words import written
from adapters.input.values import day
from scheduler.deadlines import FiringResult

Tot = Annotated[
    str | None,
    typer.Option(
        "--tot",
        metavar="DAG",
        help="Laat alles afgaan wat tot en met deze dag afgaat, en stop dan.",
    ),
]


def start(ctx: typer.Context, tot: Tot = None, as_json: Json = False) -> None:
    """Start de database en de worker, die termijnen laat afgaan. Stop met Ctrl-C.

    Een termijn met een laatste dag loopt die dag nog: zij gaat pas af als de dag voorbij is.
    """
    program: Program = ctx.obj
    screen = Screen(as_json)
    until = tot if tot is None else _end_of(tot, program)
    _migrated(program, screen)
    if until is not None:
        uitkomst = fire(program, until, screen)
        screen.show(uitkomst, lambda s: s.line(told(uitkomst)))
        if uitkomst.mislukt:
            raise typer.Exit(Exit.NIET_GEZOND)
        return
    _work(program)
    screen.show({"gestopt": True}, lambda s: s.line("De worker is gestopt."))


def _end_of(tot: str, program: Program) -> datetime:
    """Looked at before anything is started. Raises Onjuist."""
    return deadlines.end_of(day(tot, "--tot"), program.clock.now(), "--tot")


def stop(ctx: typer.Context, as_json: Json = False) -> None:
    """Stop de meegeleverde database. Alle gegevens blijven staan."""
    program: Program = ctx.obj
    stopped = stop_bundled(program.access)
    zin = "De database is gestopt." if stopped else "De database draaide niet."
    Screen(as_json).show({"gestopt": stopped}, lambda screen: screen.line(zin))


def migreer(ctx: typer.Context, as_json: Json = False) -> None:
    """Richt de database in, of breng haar bij naar deze versie van het programma."""
    program: Program = ctx.obj
    screen = Screen(as_json)
    applied, rebuilt = brought_up(program, screen)
    gedaan = [
        *([f"Uitgevoerd: {', '.join(applied)}."] if applied else []),
        *([f"Opnieuw gemaakt uit het logboek: {', '.join(rebuilt)}."] if rebuilt else []),
    ]
    zin = " ".join(gedaan) or "De database was al bij."
    screen.show({"uitgevoerd": applied, "herbouwd": rebuilt}, lambda s: s.line(zin))
    _tell_apart(program)
    for te_ruim in too_wide(program.access):
        note(te_ruim)


def brought_up(program: Program, screen: Screen) -> tuple[Sequence[str], Sequence[str]]:
    """What was carried out, and which read models were made again, with progress on the screen."""
    return bring_up_to_date(program.access, lambda naam: screen.progress(f"Bijwerken {naam}"))


def fire(program: Program, until: datetime, screen: Screen) -> FiringResult:
    """Everything that is due at `until`, with progress on the screen."""
    work = program.work(program.access.ready(), program.clock.now)
    with screen.progress("Termijnen laten afgaan") as done:
        return deadlines.fire(work, until, lambda u: done(u.afgegaan + u.mislukt, None))


def told(uitkomst: FiringResult) -> str:
    mislukt = f", {uitkomst.mislukt} mislukt (zie `keurmerk termijnen`)" if uitkomst.mislukt else ""
    woord = "termijn is" if uitkomst.afgegaan == 1 else "termijnen zijn"
    return f"{uitkomst.afgegaan} {woord} afgegaan{mislukt}."


def _migrated(program: Program, screen: Screen) -> None:
    applied, rebuilt = brought_up(program, screen)
    if applied:
        note(f"De database is ingericht: {', '.join(applied)}.")
    elif rebuilt:
        note(f"Opnieuw gemaakt uit het logboek: {', '.join(rebuilt)}.")
    _tell_apart(program)


def _tell_apart(program: Program) -> None:
    """Here it is no fault: everything else is up to date, and must be able to run."""
    for zin in told_apart(all_apart(program.access.ready())):
        note(zin)


def _work(program: Program) -> None:
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    stopping = Event()

    def asked(_number: int, _frame: FrameType | None) -> None:
        note("De worker maakt af waar zij mee bezig is en stopt.")
        stopping.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, asked)
    work = program.work(program.access.ready(), program.clock.now)
    started = written(program.clock.now())
    note(f"De worker staat klaar ({started}). Stop met Ctrl-C.")
    work.run(stopping, lambda: note("De worker heeft de leiding."))
