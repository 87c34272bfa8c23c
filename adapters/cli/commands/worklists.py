"""termijnen, taken: what is coming, and what staff must do."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import typer

from adapters.application.dossiers import known_dossier
from adapters.application.set_apart import set_apart
from adapters.application.worklists import Taakregel, Termijnregel, tasks, terms
from adapters.cli.apart import end_with
from adapters.cli.columns import Table
from adapters.cli.options import Json, VanDossier
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells
from adapters.input.values import day, kvk

Tot = Annotated[
    str | None,
    typer.Option("--tot", metavar="DAG", help="Tot en met deze dag (jjjj-mm-dd)."),
]


def termijnen(
    ctx: typer.Context, dossier: VanDossier = None, tot: Tot = None, as_json: Json = False
) -> None:
    """Toon de termijnen die lopen, in volgorde van tijd."""
    program: Program = ctx.obj
    until = None if tot is None else day(tot, "--tot")
    of = None if dossier is None else kvk(dossier, "--dossier")
    with program.access.reading() as connection:
        found = terms(connection, of, until)
        apart = set_apart(connection, known_dossier(connection, of) if of else None)
    now = program.clock.now()
    document = {"termijnen": [_document(regel) for regel in found], "apart": apart}
    Screen(as_json).show(document, lambda screen: draw_terms(screen, found, now))
    end_with(apart)


def taken(ctx: typer.Context, dossier: VanDossier = None, as_json: Json = False) -> None:
    """Toon de taken die nog open staan."""
    program: Program = ctx.obj
    of = None if dossier is None else kvk(dossier, "--dossier")
    with program.access.reading() as connection:
        found = tasks(connection, of)
        apart = set_apart(connection, known_dossier(connection, of) if of else None)
    document = {"taken": [_document(regel) for regel in found], "apart": apart}
    Screen(as_json).show(document, lambda screen: draw_tasks(screen, found))
    end_with(apart)


def draw_terms(screen: Screen, found: Sequence[Termijnregel], now: datetime) -> None:
    """With what to look out for, when there is anything."""
    warnings = [_warning(regel, now) for regel in found]
    rows = [
        cells(r.dag, r.omschrijving, r.naam or r.kvk, r.bron, *([warning] if any(warnings) else ()))
        for r, warning in zip(found, warnings, strict=True)
    ]
    columns = ("Dag", "Wat", "Dossier", "Bron", *(["Let op"] if any(warnings) else ()))
    screen.table(Table(columns, rows, empty="Er lopen geen termijnen."))


def draw_tasks(screen: Screen, found: Sequence[Taakregel]) -> None:
    screen.table(
        Table(
            ("Uiterlijk", "Wat", "Dossier", "Verplicht", "Sinds", "Bron", "Kenmerk"),
            [
                cells(
                    r.uiterlijk,
                    r.omschrijving,
                    r.naam or r.kvk,
                    r.verplicht,
                    r.ontstaan_op,
                    r.bron,
                    r.id,
                )
                for r in found
            ],
            empty="Er staan geen taken open.",
        )
    )


def _warning(regel: Termijnregel, now: datetime) -> str:
    if regel.laatste_fout:
        return f"mislukt ({regel.pogingen} keer): {regel.laatste_fout}"
    return "wacht op de worker" if regel.over(now) else ""


def _document(regel: Termijnregel | Taakregel) -> dict[str, Any]:
    own = {name: getattr(regel, name) for name in type(regel).__dataclass_fields__}
    return {**own, "omschrijving": regel.omschrijving, "bron": regel.bron}
