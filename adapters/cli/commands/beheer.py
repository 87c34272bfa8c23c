"""start, stop, migreer: the database and the worker."""

import logging
import signal
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from threading import Event
from types import FrameType
from typing import Annotated

import typer

from adapters.cli.exits import Exit
from adapters.cli.input.faults import onjuist
from adapters.cli.input.moments import day
from adapters.cli.options import Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen, note
from adapters.cli.words import written
from adapters.embedded.server import data_folder
from adapters.embedded.server import stop as stop_server
from adapters.eventstore.mapper import EventMapper
from adapters.postgres.herbouw import werk_bij
from adapters.postgres.logboek import Logboek
from adapters.postgres.migrate import migrate
from domain.calendar import dag_van, einde_van_de_dag
from scheduler.deadlines import Uitkomst

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
    _migrated(program, screen)
    if tot:
        uitkomst = fire(program, _limit(program, tot), screen)
        screen.show(uitkomst, lambda s: s.line(told(uitkomst)))
        if uitkomst.mislukt:
            raise typer.Exit(Exit.NIET_GEZOND)
        return
    _work(program)
    screen.show({"gestopt": True}, lambda s: s.line("De worker is gestopt."))


def stop(ctx: typer.Context, as_json: Json = False) -> None:
    """Stop de meegeleverde database. Alle gegevens blijven staan."""
    program: Program = ctx.obj
    if program.environ.get("KEURMERK_DATABASE_URL"):
        raise onjuist(
            "KEURMERK_DATABASE_URL wijst een eigen database aan. Die stopt u zelf; `keurmerk stop`"
            " gaat alleen over de meegeleverde."
        )
    stopped = stop_server(data_folder(program.environ))
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


def brought_up(program: Program, screen: Screen) -> tuple[Sequence[str], Sequence[str]]:
    """All tables in place, and all read models of this program: what was carried out, and made.

    Raises one of exits.UNUSABLE.
    """
    database = program.opened()
    applied = migrate(database)
    logboek = Logboek(EventMapper().read)
    return applied, werk_bij(database, logboek, lambda naam: screen.progress(f"Bijwerken {naam}"))


def fire(program: Program, limit: datetime, screen: Screen) -> Uitkomst:
    """Everything that is due at `limit`, once, and the projections up to date after it."""
    database = program.database()
    with program.store(database) as store, screen.progress("Termijnen laten afgaan") as done:
        work = program.work(database, store)
        uitkomst = work.fire(limit, lambda u: done(u.afgegaan + u.mislukt, None))
        work.catch_up()
    return uitkomst


def told(uitkomst: Uitkomst) -> str:
    mislukt = f", {uitkomst.mislukt} mislukt (zie `keurmerk termijnen`)" if uitkomst.mislukt else ""
    woord = "termijn is" if uitkomst.afgegaan == 1 else "termijnen zijn"
    return f"{uitkomst.afgegaan} {woord} afgegaan{mislukt}."


def end_of(dag: date) -> datetime:
    """The last moment of `dag`: a term of which it is the last day still runs then."""
    return einde_van_de_dag(dag) - timedelta(microseconds=1)


def _limit(program: Program, tot: str) -> datetime:
    """Raises Onjuist for a day that has not come yet."""
    now, dag = program.clock.now(), day(tot, "--tot")
    if dag > dag_van(now):
        raise onjuist("Deze dag moet nog komen: dan kan er nog niets zijn afgegaan.", "--tot")
    return min(now, end_of(dag))


def _migrated(program: Program, screen: Screen) -> None:
    applied, rebuilt = brought_up(program, screen)
    if applied:
        note(f"De database is ingericht: {', '.join(applied)}.")
    elif rebuilt:
        note(f"Opnieuw gemaakt uit het logboek: {', '.join(rebuilt)}.")


def _work(program: Program) -> None:
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    stopping = Event()

    def asked(_number: int, _frame: FrameType | None) -> None:
        note("De worker maakt af waar zij mee bezig is en stopt.")
        stopping.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, asked)
    database = program.database()
    with program.store(database) as store:
        started = written(program.clock.now())
        note(f"De worker staat klaar ({started}). Stop met Ctrl-C.")
        program.work(database, store).run(stopping, lambda: note("De worker heeft de leiding."))
